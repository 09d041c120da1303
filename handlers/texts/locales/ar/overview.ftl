### state: draft
### audience: coordinator
### Opening a neighbourhood, how it goes there, and what went wrong.

# sample $lines: een naam voor de buurt | een vertrouwenspersoon, met telefoonnummer\neen kwartiermaker die ja heeft gezegd\neen plek om af te spreken
opening-list =
    { $count ->
        [zero] كل شيء جاهز لفتح الحي:
        [one] قبل فتح الحي يلزم شيء واحد:
        [two] قبل فتح الحي يلزم شيئان:
        [few] قبل فتح الحي تلزم { $count } أشياء:
        [many] قبل فتح الحي يلزم { $count } شيئًا:
       *[other] قبل فتح الحي يلزم { $count } شيء:
    }
    { $lines }
    .all = ▶️ املأ كل شيء
    .onward = ➡️ التالي

# kind: phrase
opening-missing =
    .name = اسم للحي
    .phone = رقم هاتف يجيب عليه إنسان
    .confidant = شخص ثقة، مع رقم هاتف
    .house-rules = القواعد
    .privacy-text = نص عن الخصوصية
    .streets = الشوارع
    .place = مكان للقاء
    .connector = همزة وصل قال نعم

opening-ask =
    .name = 🏘️ الاسم
    .phone = ☎️ الهاتف
    .confidant = 🤝 شخص الثقة
    .house-rules = 📜 قواعدنا
    .privacy-text = 🔒 نص الخصوصية
    .streets = ➕ أضف شوارع
    .place = 📍 أضف مكانًا
    .connector = 🤝 اسأل همزة وصل

opening-ready =
    كل شيء جاهز. يمكن فتح { $neighbourhood }.
    بعدها يمكن للجيران أن يبدؤوا.
    .open = 🔓 افتح الحي

opening-done =
    { $neighbourhood } مفتوح!
    يمكن للجيران الآن أن يبدؤوا.
    تريد التوقف قليلًا؟ اكتب /dicht.

opening-is-open = الحي مفتوح.
    .pause = ⏸️ أغلق مؤقتًا

opening-not-open = الحي ليس مفتوحًا الآن.

opening-pause =
    هل أغلق { $neighbourhood } مؤقتًا؟
    عندها لا يبدأ جيران جدد، ولا أقترح شيئًا جديدًا.
    المواعيد الموجودة قائمة.
    .yes = ⏸️ نعم، أغلق مؤقتًا
    .no = 👎 لا

opening-paused =
    { $neighbourhood } مغلق مؤقتًا.
    مع /openen يفتح الحي من جديد.
    .open = 🔓 افتح الحي

# sample $state: open | in voorbereiding
# sample $lines: 1 buur doet mee. | 12 buren doen mee.\nDeze week zijn er 5 wandelingen.\n2 voorstellen wachten, al 4 dagen.
overview =
    { $neighbourhood }، { $state }
    { $lines }
    .dead = ⚠️ ما الخطأ
    .team = 👥 الفريق

# sample $people: أقل من 5 أشخاص | 25 أشخاص أو أكثر
# kind: phrase
overview-people = يشارك { $people }.

# kind: phrase
overview-activities =
    { $count ->
        [0] لا يوجد نشاط هذا الأسبوع.
        [one] هذا الأسبوع نشاط واحد.
        [two] هذا الأسبوع نشاطان.
        [few] هذا الأسبوع { $count } أنشطة.
        [many] هذا الأسبوع { $count } نشاطًا.
       *[other] هذا الأسبوع { $count } نشاط.
    }

# $days: how long the oldest waits
# kind: phrase
overview-suggestions =
    { $count ->
        [0] لا ينتظر أي اقتراح.
        [one]
            اقتراح واحد ينتظر همزة وصل، { $days ->
                [0] منذ اليوم.
                [one] منذ يوم واحد.
                [two] منذ يومين.
                [few] منذ { $days } أيام.
                [many] منذ { $days } يومًا.
               *[other] منذ { $days } يوم.
            }
        [two]
            اقتراحان ينتظران همزة وصل، أقدمهما { $days ->
                [0] منذ اليوم.
                [one] منذ يوم واحد.
                [two] منذ يومين.
                [few] منذ { $days } أيام.
                [many] منذ { $days } يومًا.
               *[other] منذ { $days } يوم.
            }
        [few]
            { $count } اقتراحات تنتظر همزة وصل، أقدمها { $days ->
                [0] منذ اليوم.
                [one] منذ يوم واحد.
                [two] منذ يومين.
                [few] منذ { $days } أيام.
                [many] منذ { $days } يومًا.
               *[other] منذ { $days } يوم.
            }
        [many]
            { $count } اقتراحًا تنتظر همزة وصل، أقدمها { $days ->
                [0] منذ اليوم.
                [one] منذ يوم واحد.
                [two] منذ يومين.
                [few] منذ { $days } أيام.
                [many] منذ { $days } يومًا.
               *[other] منذ { $days } يوم.
            }
       *[other]
            { $count } اقتراح تنتظر همزة وصل، أقدمها { $days ->
                [0] منذ اليوم.
                [one] منذ يوم واحد.
                [two] منذ يومين.
                [few] منذ { $days } أيام.
                [many] منذ { $days } يومًا.
               *[other] منذ { $days } يوم.
            }
    }

# kind: phrase
# sample $most: 3
overview-full = عند { $name } من الاقتراحات في وقت واحد: { $count }. أكثر من { $most } كثير.

# kind: phrase
overview-tasks =
    { $count ->
        [0] لا أحد ينتظر إنسانًا.
        [one] رسالة واحدة تنتظر إنسانًا.
        [two] رسالتان تنتظران إنسانًا.
        [few] { $count } رسائل تنتظر إنسانًا.
        [many] { $count } رسالة تنتظر إنسانًا.
       *[other] { $count } رسالة تنتظر إنسانًا.
    }

# kind: phrase
overview-waiting =
    { $count ->
        [zero] لا شيء منها ينتظر أكثر من يومين.
        [one] واحدة منها تنتظر منذ أكثر من يومين.
        [two] اثنتان منها تنتظران منذ أكثر من يومين.
        [few] { $count } منها تنتظر منذ أكثر من يومين.
        [many] { $count } منها تنتظر منذ أكثر من يومين.
       *[other] { $count } منها تنتظر منذ أكثر من يومين.
    }

# kind: phrase
overview-tick =
    { $minutes ->
        [0] عمل المؤقت قبل لحظات.
        [one] عمل المؤقت قبل دقيقة.
        [two] عمل المؤقت قبل دقيقتين.
        [few] عمل المؤقت قبل { $minutes } دقائق.
        [many] عمل المؤقت قبل { $minutes } دقيقة.
       *[other] عمل المؤقت قبل { $minutes } دقيقة.
    }

# kind: phrase
overview-tick-late = انتبه: آخر مرة عمل فيها المؤقت: { $when }. التذكيرات تتأخر الآن.

# kind: phrase
overview-tick-never = انتبه: لم يعمل المؤقت بعد. التذكيرات لا تصل الآن.

# kind: phrase
overview-dead =
    { $count ->
        [0] لم يحدث أي خطأ.
        [one] حدث خطأ واحد.
        [two] حدث خطآن.
        [few] حدثت { $count } أخطاء.
        [many] حدث { $count } خطأً.
       *[other] حدث { $count } خطأ.
    }

dead-letters =
    { $count ->
        [zero] لم يحدث أي خطأ في البوت.
        [one] حدث خطأ في البوت.
        [two] حدث خطآن في البوت.
        [few] حدثت { $count } أخطاء في البوت.
        [many] حدث { $count } خطأً في البوت.
       *[other] حدث { $count } خطأ في البوت.
    }
    هل تريد أن ترى ما هو؟
    .look = ⚠️ ما الخطأ

# sample $lines: dinsdag 3 maart, om 10 uur in de ochtend: een bericht, walk_reminder (BadRequest)
dead-list =
    هذه هي الأخطاء:
    { $lines }
    أظهرها لمن يدير البوت.
    .again = 🔁 أرسل من جديد
    .seen = 👀 رأيت ذلك

# kind: phrase
# sample $what: een bericht, walk_reminder
# sample $error: BadRequest
dead-line = { $when }: { $what } ({ $error })

# kind: phrase
# sample $kind: walk_reminder
dead-what =
    .said = شيء قاله أو اختاره شخص
    .sent = رسالة، { $kind }

dead-none = لم يحدث أي خطأ.

dead-sent-again =
    { $count ->
        [zero] لا توجد رسالة للإرسال.
        [one] رسالة واحدة تُرسل من جديد.
        [two] رسالتان تُرسلان من جديد.
        [few] { $count } رسائل تُرسل من جديد.
        [many] { $count } رسالة تُرسل من جديد.
       *[other] { $count } رسالة تُرسل من جديد.
    }

# audience: connector
# sample $lines: نادي المشي: 6 أعضاء، تلتقي. المرة القادمة: الثلاثاء 3 مارس. | نادي المشي: 6 أعضاء، تلتقي. المرة القادمة: الثلاثاء 3 مارس.
groups-list = { $lines }

# audience: connector
groups-none =
    لا توجد مجموعات بعد، ولا شيء في الخطة.
    بكتابة /voorstellen ترى من يناسب بعضهم.

# kind: phrase
groups-coming = هذا قادم:

# kind: phrase
# sample $phase: تلتقي | تدير نفسها
# sample $next: الثلاثاء 3 مارس | لا يوم بعد
groups-line =
    { $name }: { $count ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }، { $phase }. المرة القادمة: { $next }.

# kind: phrase
groups-nameless = مجموعة بلا اسم

# kind: phrase
groups-no-date = لا يوم بعد

# kind: phrase
groups-phase =
    .meeting = تلتقي
    .self-running = تدير نفسها
    .resting = ترتاح

# kind: phrase
groups-activity = { CAPITAL($date) }، { $clock }: { $doing }.
