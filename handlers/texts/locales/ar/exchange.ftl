### state: draft
### audience: resident
### Doing something for each other: a wish is passed on, one neighbour at a time is asked, and what follows.

# On somebody's own card.
# kind: button
exchange-begin =
    .ask = 🤝 اسأل جارًا
    .exactly = ✏️ ماذا بالضبط

# kind: phrase
# sample $what: offer-*.wish
# sample $words: حليب | علبة حليب ورغيفان
exchange-exactly = { $what } (“{ $words }”)

# sample $wish: offer-*.wish
exactly-words =
    { CAPITAL($wish) }: ماذا بالضبط؟
    من يساعد يقرأ الكلمات.
    .retry = { common-too-long }
    .simpler =
        ماذا بالضبط؟
        مثلًا: علبة حليب.

exchange-exactly-kept =
    تمت الإضافة.
    لا يلزم أن تفعل شيئًا.

# After a call, and on the card of somebody whom a connector knows.
# audience: buddy
exchange-pass =
    هل لدى { $name } أمنية الآن؟
    إذن أبحث عن جار يساعد.
    .begin = 🤝 أرسل الأمنية
    .new = ⭐ أمنية جديدة

askhelp-wish = ماذا تريد أن تطلب؟
    .simpler = أي مساعدة تريد؟

askhelp-day = أي يوم يناسبك؟
    .simpler = أي يوم جيد لك؟

# audience: buddy
passwish-wish = ماذا يتمنى { $name }؟

# audience: buddy
passwish-day = أي يوم يناسب { $name }؟

exchange-nothing-to-ask =
    لا يوجد الآن ما نطلبه.
    ربما طلبته من قبل.
    لا يلزمك فعل شيء.

exchange-too-late =
    ذلك اليوم لم يعد ممكنًا.
    اختر أمنيتك مرة أخرى.

exchange-passed-on =
    سأرسل ذلك إلى { $human }.
    نبحث عن جار يستطيع ذلك.
    إذا وافق جار فسأخبرك.
    قد لا ننجح دائمًا.
    لا يلزمك فعل شيء.

# audience: buddy
exchange-passed-on-heard =
    سأرسل ذلك. نبحث عن جار يساعد.
    إذا وافق جار فستجده في قائمة مكالماتك. قد لا ننجح دائمًا.

# To the connector. $wish: "hulp bij de boodschappen"; $other: who would be asked; $lines: why
# audience: connector
# sample $wish: offer-*.wish
# sample $lines: Joke zei: luisteren, dat kan ik. | Marie-Louise zei: uitleg geven over telefoons, dat kan ik.\nMarie-Louise woont dichtbij.
exchange-wish =
    🤝 أمنية { $name }: { $wish }.
    يوم { $date }.
    { $lines }
    إذا قلت نعم، أسأل { $other } فقط.
    لا أحد يعرف إذا كان { $other } لا يستطيع الآن.
    .another = ➡️ التالي

# audience: connector
# sample $wish: offer-*.wish
exchange-nobody =
    🤝 أمنية { $name }: { $wish }.
    يوم { $date }.
    لا أعرف الآن أحدًا يمكنني أن أسأله. ربما تعرف أنت أحدًا.
    .choose = 👀 اختر أنت شخصًا

# $what: "boodschappen meenemen"
# audience: connector
# kind: phrase
# sample $what: offer-*.they-give
exchange-because =
    .offers = { $name } قال: { $what }، هذا أستطيعه.

# audience: connector
exchange-asking =
    أسأل الآن { $other }.
    لا يلزمك فعل شيء.

# audience: connector
exchange-left = حسنًا. لن أسأل أحدًا.

# audience: connector
exchange-settled =
    تم ترتيب أمنية { $name }، يوم { $date }.
    ربما يريدان مساعدتك في الخطة.

# The private question to one neighbour. $other: who wishes it
# sample $wish: offer-*.wish
# sample $what: offer-*.they-give
exchange-question =
    مرحبًا { $name }!
    أمنية { $other }: { $wish }.
    يوم { $date }.
    أنت قلت: { $what }، هذا أستطيعه.
    هل تفعل ذلك؟
    .gladly = 👍 أفعل ذلك
    .not-now = 👎 ليس الآن
    .question = ❓ سؤال أولًا
    .call =
        أمنية { $other }: { $wish }.
        يوم { $date }.
        أنتم قلتم: { $what }، هذا نستطيعه.
        هل تفعلون ذلك؟

exchange-not-now =
    لا بأس.
    لا يلزمك قول السبب.
    لن يسمع أحد ذلك مني.

# audience: buddy
exchange-not-now-heard = لا بأس. لن يسمع أحد ذلك مني.

helpquestion-what =
    ماذا تريد أن تعرف؟
    اكتب سؤالك.
    أو قله بصوتك.
    .simpler =
        اكتب سؤالك.
        مثلًا: في أي ساعة تأتي؟

# kind: phrase
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you =
    .gives = أنت تقدم: { $what }.
    .gets = أنت تأخذ: { $what }.

# The same, said aloud.
# kind: spoken
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you-said =
    .gives = أنتم تقدمون: { $what }.
    .gets = أنتم تأخذون: { $what }.

# To the giver after a yes. $lines: exchange-you
# sample $lines: Jij geeft: luisteren. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-agreed =
    جميل، شكرًا لك!
    سيعرف { $other } ذلك الآن أيضًا.
    يوم { $date }.
    { $lines }
    { $human } يساعدكما في الخطة.
    { $shopping ->
        [yes] حتى 50 يورو: أعط الفاتورة وباقي النقود.
       *[no] لا حاجة إلى المال.
    }
    لا بطاقة، لا رقم سري، لا دين.

# audience: buddy
# sample $lines: Jij geeft: luisteren. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-agreed-heard =
    جميل! سيعرف { $other } ذلك الآن أيضًا. يوم { $date }.
    قل إلى { $name }: { $shopping ->
        [yes] حتى 50 يورو: أعط الفاتورة وباقي النقود.
       *[no] لا حاجة إلى المال.
    } لا تأخذ بطاقة أو رقمًا سريًا، ولا تستدن شيئًا.

# To the receiver, who asked for it.
# sample $lines: Jij krijgt: dat iemand luistert. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $spoken: U krijgt: dat iemand luistert. | U geeft: uitleg geven over telefoons.\nU krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-found =
    مرحبًا { $name }!
    { $other } يسعده أن يفعل ذلك.
    يوم { $date }.
    { $lines }
    { $human } يساعدكما في الخطة.
    { $shopping ->
        [yes] حتى 50 يورو: اطلب الفاتورة وباقي النقود.
       *[no] لا حاجة إلى المال.
    }
    لا بطاقة، لا رقم سري، لا دين.
    .call =
        { $other } يسعده أن يفعل ذلك، يوم { $date }.
        { $spoken }
        { $human } يساعدكما في الخطة.
        { $shopping ->
            [yes] اطلبوا الفاتورة وباقي النقود.
           *[no] لا حاجة إلى المال.
        }
        لا تعطوا بطاقتكم أو رقمكم السري أبدًا، ولا تدينوا شيئًا.
    .inside = 🏠 تفضل بالدخول

exchange-out =
    .not-after-all = ↩️ غيّرت رأيي
    .worry = 💬 أنا قلق
    .not-this-time = 👎 ليس هذه المرة
    .no-more = 🛑 لا أكثر

exchange-accepted =
    حسنًا.
    لا يلزمك فعل شيء.

# audience: buddy
exchange-accepted-heard = كتبت ذلك من أجل { $name }.

exchange-dropped =
    حسنًا.
    سأقول إن ذلك لن يتم.
    لا يلزمك قول السبب.

# audience: buddy
exchange-dropped-heard = حسنًا. سأقول إن ذلك لن يتم.

# To both, whoever it was and whatever the reason.
exchange-off =
    مرحبًا { $name }!
    خطة يوم { $date } لن تتم.
    ليس ذلك بسببك.
    لا يلزمك فعل شيء.
    .call =
        خطة يوم { $date } لن تتم.
        ليس ذلك بسببكم.
        لا يلزمكم فعل شيء.

# To both: somebody is back, and the plan that was off holds again.
exchange-on-again =
    مرحبًا { $name }!
    الخطة مع { $other } ممكنة من جديد.
    يوم { $date }.
    لا يناسبك؟
    لا بأس.
    .call =
        الخطة مع { $other } ممكنة من جديد.
        يوم { $date }.
        لا يناسبكم؟
        لا بأس.

exchange-over =
    لم يعد هذا ضروريًا.
    شكرًا لأنك أردت المساعدة.

# To the giver, the day after.
exchange-how =
    مرحبًا { $name }!
    كنت ستساعد { $other }.
    كان ذلك يوم { $date }.
    هل تم؟
    .no = 🤷 لم يتم
    .call =
        كنتم ستساعدون { $other } يوم { $date }.
        هل تم؟

exchange-done =
    ما أجمل ذلك.
    شكرًا لك!
    لا يلزمك فعل شيء.
    .weekly = 🔁 أساعد كل أسبوع

# audience: buddy
exchange-done-heard = ما أجمل ذلك. قل شكرًا إلى { $name }!

exchange-failed =
    لا بأس.
    شكرًا لأنك أردت المساعدة.
    لا يلزمك فعل شيء.

# audience: buddy
exchange-failed-heard = لا بأس. لا يلزم { $name } فعل شيء.

# To the receiver, after it was done.
exchange-thanks =
    مرحبًا { $name }!
    { $other } ساعدك.
    هل تريد أن تقول شيئًا إلى { $other }؟
    ليس ضروريًا.
    .say = ✏️ قل شيئًا
    .no = 👎 ليس الآن
    .call =
        { $other } ساعدكم.
        هل تريدون أن تقولوا شيئًا إلى { $other }؟
        ليس ضروريًا.

thanks-words =
    ماذا تريد أن تقول إلى { $other }؟
    اكتبه.
    سيقرأ { $other } كلماتك أنت.
    .retry = { common-too-long }
    .simpler =
        اكتب شيئًا لطيفًا.
        مثلًا: شكرًا لك.

# audience: buddy
exchange-words-heard = ماذا يقول { $name } إلى { $other }؟ اكتبه كما يقوله { $name }.

exchange-thanks-sent =
    سأرسله إلى { $other }.
    لا يلزمك فعل شيء.

# audience: buddy
exchange-thanks-sent-heard = سأرسل كلمات { $name } إلى { $other }.

# $words: as the receiver said it
# sample $words: Dank je wel! | Dank je wel jongen, ik was er blij mee
exchange-thanked =
    { $other } يقول:
    “{ $words }”
    .call = { $other } يقول: “{ $words }”
    .answer = ✏️ جواب

# The giver answers words of thanks.
thanked-answer =
    ماذا تريد أن تقول إلى { $other }؟
    اكتبه.
    سيقرأ { $other } كلماتك أنت.
    .retry = { common-too-long }
    .simpler =
        اكتب شيئًا لطيفًا.
        مثلًا: شكرًا لك.

# $words: as the giver said it
# sample $words: على الرحب! | أراك قريبًا
exchange-answered =
    { $other } يقول:
    “{ $words }”
    .call = { $other } يقول: “{ $words }”

# audience: connector
exchange-nobody-offers =
    لا يوجد الآن من يقدم هذا ويمكن سؤاله.
    اختر اترك ذلك، فيسمع من طلب ذلك مني.

# audience: connector
choosegiver-who =
    هؤلاء الجيران يقدمون هذا.
    لا يعرفون بعضهم جيدًا بعد.
    من تحضر معك؟

# audience: connector
# sample $lines: Joke لا يعرف بهذا بعد. | Joke لا يعرف بهذا بعد.\nهاتف Joke: 020 - 000 00 00.
exchange-yours =
    جيد، أنت تجمع { $name } و { $other }.
    { $lines }
    يبقى في مهامك حتى تقول كيف كان.

# audience: connector
# kind: phrase
exchange-yours-unaware = { $other } لا يعرف بهذا بعد.

# sample $wish: offer-*.wish
exchange-human-looks =
    أنت تريد: { $wish }.
    { $human } يبحث لك الآن عن شخص.
    لا حاجة لفعل شيء.
    .call =
        أنت تريد: { $wish }.
        { $human } يبحث لك الآن عن شخص.
        لا حاجة لفعل شيء.

# sample $wish: offer-*.wish
exchange-nobody-now =
    أنت تريد: { $wish }.
    لم أجد أحدًا لذلك اليوم.
    هذا ليس بسببك.
    يوم آخر ممكن أيضًا.
    اختر في بطاقتك: اسأل جارًا.
    .call = أنت تريد: { $wish }. لم أجد أحدًا لذلك اليوم. هذا ليس بسببك. يوم آخر ممكن أيضًا.

# sample $what: offer-*.they-give
exchange-tomorrow =
    مرحبًا { $name }!
    غدًا { $date }.
    أنت قلت: { $what } من أجل { $other }.
    هل يناسبك؟
    .call = غدًا { $date }. أنتم قلتم: { $what } من أجل { $other }. هل يناسبكم؟

exchange-weekly-asked =
    هذا لطيف!
    سأسأل إن كان هذا جيدًا.
    سوف تسمع مني.

# audience: buddy
exchange-weekly-asked-heard = هذا لطيف! سأسأل إن كان هذا جيدًا.

# sample $what: offer-*.they-give
exchange-weekly =
    مرحبًا { $name }!
    { $other } يريد أن يفعل هذا كل أسبوع:
    { $what }.
    هل تريد ذلك؟
    .yes = 🔁 نعم، كل أسبوع
    .no = 👎 ليس الآن
    .call = { $other } يريد أن يفعل هذا كل أسبوع: { $what }. هل تريدون ذلك؟

exchange-is-weekly =
    جميل.
    من الآن كل أسبوع.
    يمكنك أن تتوقف دائمًا.

# audience: buddy
exchange-is-weekly-heard = جميل. من الآن كل أسبوع. يمكن التوقف دائمًا.

exchange-not-weekly =
    حسنًا.
    لا يلزم أن تقول لماذا.

# audience: buddy
exchange-not-weekly-heard = حسنًا. لا يلزم أن يقول { $name } لماذا.

exchange-goes-on =
    مرحبًا { $name }!
    { $other } يريد هذا كل أسبوع.
    المرة القادمة يوم { $date }.
    أرسل لك رسالة قبل يوم.
    يمكنك أن تتوقف دائمًا.
    .call = { $other } يريد هذا كل أسبوع. المرة القادمة يوم { $date }. يمكن التوقف دائمًا.

exchange-no-more =
    حسنًا.
    شكرًا لك على كل شيء.
    لا يلزم أن تقول لماذا.

# audience: buddy
exchange-no-more-heard = حسنًا. قل شكرًا إلى { $name }.

exchange-inside-asked =
    هذا لطيف!
    سأقول إن الدخول ممكن.
    أنت تقول الشارع والرقم بنفسك.

# audience: buddy
exchange-inside-asked-heard = هذا لطيف! سأقول إن الدخول ممكن. { $name } يقول الشارع والرقم.

exchange-inside =
    مرحبًا { $name }!
    { $other } يدعوك إلى الداخل.
    البقاء عند الباب جيد أيضًا.
    ماذا تريد؟
    .yes = 👍 الداخل جيد
    .door = 🚪 عند الباب
    .call = { $other } يدعوكم إلى الداخل. البقاء عند الباب جيد أيضًا. ماذا تريدون؟

exchange-at-door =
    مرحبًا { $name }!
    { $other } يفضل البقاء عند الباب.
    يوم { $date }.
    لا يلزم أن تفعل شيئًا.
    .call = { $other } يفضل البقاء عند الباب، يوم { $date }.

exchange-first-outside =
    شاركا أولًا مرتين معًا في شيء.
    بعد ذلك يمكن في الداخل.

for-each-other =
    مرحبًا { $name }!
    الآن تعرف { $names }.
    ماذا يمكنكم أن تفعلوا لبعضكم؟
    الشيء الصغير جيد أيضًا.
    .give = 🎁 هذا أستطيعه
    .want = ⭐ هذا أتمناه
    .no = 👌 هكذا جيد
    .call = الآن تعرفون { $names }. هل تستطيعون فعل شيء لغيركم؟ أو هل تتمنون شيئًا؟

for-each-other-fine =
    حسنًا.
    لن أسأل هذا مرة أخرى.

# audience: buddy
for-each-other-fine-heard = حسنًا. لن أسأل هذا مرة أخرى.

# audience: buddy
for-each-other-kept = جميل! هذا الآن في بطاقة { $name }.

# audience: buddy
heardoffer-what = ماذا يريد { $name } أن يفعل لغيره؟

# audience: buddy
heardwish-what = ماذا يتمنى { $name }؟
