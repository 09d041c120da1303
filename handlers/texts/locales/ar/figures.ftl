### state: draft
### audience: coordinator
### Figures of three months. No number of people but in fives, no euro, nobody alone.

# $number: of the quarter
# sample $number: 1 | 4
# sample $year: 2027
# sample $lines: لم يحدث شيء. | كان هناك 12 نشاطًا.\nبدأ الجيران 5 منها.\n25 شخصًا أو أكثر كانوا هناك.
figures =
    { $neighbourhood }، الربع { $number } من { $year }
    { $lines }
    هذا لا يقول شيئًا عن تكاليف الرعاية، ولا عن شخص واحد.
    .earlier = ⬅️ الربع السابق
    .study = 📤 من أجل دراسة
    .practice = ✅ ما ينجح

figures-paper =
    هذا هو نفسه على الورق.

# sample $number: 1 | 4
# sample $year: 2027
# kind: phrase
figures-title = { $neighbourhood }، الربع { $number } من { $year }

# kind: phrase
figures-foot = هذا لا يقول شيئًا عن تكاليف الرعاية، ولا عن شخص واحد.

# kind: phrase
figures-line =
    .empty = لم يحدث شيء يمكن عدّه.
    .partners = انتبه: أكثر من الثلث جاء من الشركاء. هل يريد الجيران هذا بأنفسهم؟

# kind: phrase
figures-activities =
    { $count ->
        [0] لم يكن هناك نشاط.
        [one] كان هناك نشاط واحد.
        [two] عدد الأنشطة: { $count }.
        [few] عدد الأنشطة: { $count }.
        [many] عدد الأنشطة: { $count }.
       *[other] عدد الأنشطة: { $count }.
    }

# kind: phrase
figures-ours =
    { $count ->
        [0] لم يبدأ جار أو مجموعة أيًا منها.
        [one] بدأ جار أو مجموعة واحدًا منها.
        [two] بدأ الجيران أو المجموعات منها: { $count }.
        [few] بدأ الجيران أو المجموعات منها: { $count }.
        [many] بدأ الجيران أو المجموعات منها: { $count }.
       *[other] بدأ الجيران أو المجموعات منها: { $count }.
    }

# kind: phrase
figures-exchanges =
    { $count ->
        [0] لم يفعل أحد شيئًا لآخر بعد.
        [one] مرة واحدة فعل جار شيئًا لآخر.
        [two] مرات فعل فيها جار شيئًا لآخر: { $count }.
        [few] مرات فعل فيها جار شيئًا لآخر: { $count }.
        [many] مرات فعل فيها جار شيئًا لآخر: { $count }.
       *[other] مرات فعل فيها جار شيئًا لآخر: { $count }.
    }

# kind: phrase
figures-group =
    .forming =
        { $count ->
            [zero] مجموعات تبدأ: { $count }.
            [one] مجموعة واحدة تبدأ.
            [two] مجموعات تبدأ: { $count }.
            [few] مجموعات تبدأ: { $count }.
            [many] مجموعات تبدأ: { $count }.
           *[other] مجموعات تبدأ: { $count }.
        }
    .meeting =
        { $count ->
            [zero] مجموعات تلتقي: { $count }.
            [one] مجموعة واحدة تلتقي.
            [two] مجموعات تلتقي: { $count }.
            [few] مجموعات تلتقي: { $count }.
            [many] مجموعات تلتقي: { $count }.
           *[other] مجموعات تلتقي: { $count }.
        }
    .self-running =
        { $count ->
            [zero] مجموعات تدير نفسها: { $count }.
            [one] مجموعة واحدة تدير نفسها.
            [two] مجموعات تدير نفسها: { $count }.
            [few] مجموعات تدير نفسها: { $count }.
            [many] مجموعات تدير نفسها: { $count }.
           *[other] مجموعات تدير نفسها: { $count }.
        }
    .resting =
        { $count ->
            [zero] مجموعات تستريح: { $count }.
            [one] مجموعة واحدة تستريح.
            [two] مجموعات تستريح: { $count }.
            [few] مجموعات تستريح: { $count }.
            [many] مجموعات تستريح: { $count }.
           *[other] مجموعات تستريح: { $count }.
        }

# kind: phrase
# sample $groups: مجموعة واحدة تلتقي.
# sample $since: غالبًا منذ أسبوع. | غالبًا منذ 12 أسابيع.
figures-phase = { $groups } { $since }

# kind: phrase
figures-weeks =
    { $count ->
        [zero] بدأ ذلك للتو.
        [one] غالبًا منذ أسبوع.
        [two] غالبًا منذ { $count } أسابيع.
        [few] غالبًا منذ { $count } أسابيع.
        [many] غالبًا منذ { $count } أسابيع.
       *[other] غالبًا منذ { $count } أسابيع.
    }

# $times: how many of them were seen within two working days
# kind: phrase
figures-signals =
    { $count ->
        [zero] إشارات: { $count }.
        [one] كانت هناك إشارة واحدة.
        [two] إشارات: { $count }.
        [few] إشارات: { $count }.
        [many] إشارات: { $count }.
       *[other] إشارات: { $count }.
    } شوهد في الوقت: { $times }.

# kind: phrase
# sample $people: أقل من 5 أشخاص | 25 شخصًا أو أكثر
figures-people =
    .there = من كانوا هناك: { $people }.
    .first = لأول مرة: { $people }.
    .now-and-then = من حين لآخر: { $people }.
    .regular = كثيرًا: { $people }.
    .carries = يحملون معنا: { $people }.
    .by-flyer = جاؤوا بورقة: { $people }.
    .by-neighbour = جاؤوا عن طريق جار: { $people }.
    .by-connector = جاؤوا عن طريق منسق الحي: { $people }.
    .by-partner = جاؤوا عن طريق شريك: { $people }.
    .by-walk-in = دخلوا مباشرة: { $people }.
    .by-phone = جاؤوا بالهاتف: { $people }.
    .by-unknown = جاؤوا بطريقة أخرى: { $people }.
    .helped = حصلوا على مساعدة: { $people }.
    .gave-too = حصلوا على مساعدة وقدموا مساعدة: { $people }.
    .know = يعرفون الآن جارًا: { $people }.
    .both-ways = ساعدوا بعضهم بعضًا: { $people }.
    .again = عادوا بعد المرة الأولى: { $people }.
    .own-feet = جاؤوا مع أحد ثم وحدهم: { $people }.
    .full = امتلأ وقتهم في الفريق: { $people }.
    .thanked = تم شكرهم: { $people }.

# kind: phrase
figures-kind =
    .meet = لقاء
    .support = دعم
    .develop = تطوير
    .undertake = مبادرة

# kind: phrase
figures-origin =
    .resident = جار
    .group = مجموعة
    .volunteer = متطوع
    .partner = شريك
    .season = موسم

# kind: phrase
figures-chart =
    .kinds = ما فعلناه
    .origins = من بدأه

# sample $number: 1 | 4
# sample $year: 2027
study-why =
    أصنع ملفًا بأرقام الربع { $number } من { $year }.
    لذلك يقول منسق ثانٍ نعم أيضًا.
    لماذا؟
    .research = 🔎 دراسة
    .municipality = 🏛️ البلدية
    .learning = 🌱 لنتعلم نحن

# kind: phrase
study-reason =
    .research = دراسة
    .municipality = البلدية
    .learning = لنتعلم نحن

study-alone =
    هذا يحتاج إلى منسق ثانٍ.
    ادع واحدًا أولًا بكتابة /uitnodigen.

study-asked =
    أسأل المنسق الآخر.
    بعد نعم تحصل على الملف.
    بلا نعم ينتهي بعد أسبوع.

# sample $number: 1 | 4
# sample $year: 2027
# sample $why: دراسة | البلدية
study-asked-you =
    يطلب { $name } أرقام { $neighbourhood }، الربع { $number } من { $year }.
    السبب: { $why }.
    لا أسماء فيها، والناس بالخمسات فقط.
    هل هذا جيد عندك؟
    .yes = 👍 نعم، هذا جيد
    .no = 👎 ليس الآن

study-agreed = شكرًا. يحصل { $name } على الملف.

study-not-made = حسنًا. لن أصنع الملف.

study-who-asked-left = من طلب هذا لم يعد منسقًا. لن أصنع شيئًا.

# sample $number: 1 | 4
# sample $year: 2027
study-ready =
    هذه أرقام الربع { $number } من { $year }.
    أعطها فقط لمن ذكرته.
    ثم امحها بعد ذلك.

study-refused =
    قال المنسق الآخر: ليس الآن.
    تحدثا عن ذلك معًا.
