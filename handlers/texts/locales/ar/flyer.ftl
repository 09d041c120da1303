### state: draft
### audience: resident
### sample $who: Joke | Marie-Louise, Burgemeester Meineszlaan
### sample $code: k7m4p9
### A flyer to hang in the street: made in somebody's own words, and what happens when it is scanned.
### sample $headline: Wie gaat er mee? | Wie gaat er gezellig mee wandelen?

# What stands on the paper itself.
# kind: phrase
# $pace: slow, when whoever made it likes to walk slowly
# sample $pace: slow | any
flyer-paper =
    .headline = من يحب { $doing } معنا؟
    .who = { $name }، { $street }
    .place = عند { $landmark }
    .how =
        { $pace ->
            [slow]
                مدة المشي { $minutes ->
                    [10] 10 دقائق
                   *[other] { $minutes } دقيقة
                }، ببطء.
            [any]
                مدة المشي { $minutes ->
                    [10] 10 دقائق
                   *[other] { $minutes } دقيقة
                }.
           *[none] ابق كما تشاء.
        }
    .free =
        { $free ->
            [yes] مجانًا.
            [no] الثمن: { $cost }.
           *[other] أهلًا بك.
        } لا حاجة إلى التسجيل.
    .call = اتصل بـ { $human }
    .scan = أو امسح بتيليجرام على هاتفك
    .typed = أو أرسل الرمز: { $code }
    .strip = { $doing } مع { $name }

flyer-activity =
    { $the } مع { $name }.
    يوم { $date }.
    { $clock }.
    المكان: { $landmark }.

flyer-no-activity =
    الإعلان يكون لموعد.
    لا يوجد موعد الآن.
    اختر أولًا متى.

# $headline: what stands on it now
flyer-headline =
    نصنع إعلانًا.
    أنت تقول ماذا يُكتب عليه.
    مثلًا:
    “{ $headline }”
    اختر، أو اكتب كلماتك.
    .retry =
        هذا طويل على إعلان.
        هل يمكنك أن تقوله باختصار؟
    .simpler =
        اكتب جملة قصيرة.
        مثلًا: “{ $headline }”
    .good = 👍 هذا جيد

# $mine: no, when a connector makes it for $name
# sample $pace: slow | none
flyer-look =
    { $mine ->
        [yes] هكذا سيكون الإعلان.
       *[no] اسأل { $name } هل هذا جيد.
    }
    “{ $headline }”
    { $who }.
    { $day }، { $clock }.
    المكان: { $landmark }.
    { $pace ->
        [none] ابق كما تشاء.
       *[other]
            مدة المشي { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
    }
    { $free ->
        [yes] مجانًا.
        [no] الثمن: { $cost }.
       *[other] أهلًا بك.
    }
    اتصل بـ { $human }: { $phone }.
    .simpler =
        هكذا سيكون الإعلان.
        هل هو جاهز، أم تريد تغيير شيء؟
    .hang = 📌 علّقه هكذا
    .change = ✏️ تغيير
    .street = 🏠 أضف شارعي

flyer-hung =
    الإعلان جاهز.
    يمكنك طباعته وتعليقه.
    { $human } يستطيع ذلك عنك أيضًا.
    لا يلزمك فعل شيء الآن.

flyer-street =
    هل نكتب شارعك على الورقة؟
    يمكن للجميع قراءتها.
    هذا ليس ضروريًا.
    .simpler = هل نكتب شارعك؟

# audience: connector
flyer-printed =
    📌 إعلان { $name } جاهز للطباعة.
    { $name } وافق على هذا النص.

# sample $day: dinsdag 3 maart | donderdag 17 september
flyer-hello =
    مرحبًا! أنا بوت الجيران، حاسوب.
    يدعوكم { $name }: { $doing }.
    يوم { $day }.
    { $clock }.
    المكان: { $landmark }.
    { $free ->
        [yes] مجانًا.
        [no] الثمن: { $cost }.
       *[other] أهلًا بك.
    }
    تعال ببساطة، أو اضغط على زر.
    .come = 👍 سآتي
    .maybe = 🤷 ربما
    .more = ➡️ قل لي المزيد

flyer-maybe =
    لا بأس.
    يمكنك المجيء ببساطة.
    لا يلزمك قول شيء.

# kind: phrase
flyer-good =
    .bench = يوجد مقعد.
    .toilet = يوجد مرحاض.
    .step-free = لا يوجد درج.
    .nothing = أهلًا بالجميع.

# $good: what is good about the place, line by line
# sample $good: Er is een bank. | Er is een bank.\nEr is een wc.\nEr is geen trap.
flyer-more =
    { $pace ->
        [slow]
            ستمشون { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
            ستمشون ببطء.
            يمكن أن تكون أقصر.
        [any]
            ستمشون { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
            الأبطأ يمشي في الأمام.
            يمكن أن تكون أقصر.
       *[none] ابق كما تشاء.
    }
    { $good }
    للأسئلة اتصل بـ { $human }: { $phone }.

flyer-over =
    انتهى موعد { $name }: { $the }.
    ربما يوجد شيء آخر.
    .look = 📅 ماذا يوجد

flyer-gone = هذا الموعد لم يعد موجودًا.

# For who works for the neighbourhood: a flyer that is for no activity.
# audience: connector
flyer-come =
    يمكن أيضًا إعلان بلا موعد.
    عليه أين يأتي الجيران لينظروا.
    .begin = 👋 تعال وانظر
