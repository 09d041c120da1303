### state: draft
### audience: coordinator
### The desk: is all in order here, and what waits in all neighbourhoods.

# sample $lines: كل ما يلزم موجود. | هذا ما زال ناقصًا: رقم هاتف وقواعد.\nآخر نسخة احتياطية يوم الثلاثاء 3 مارس.
check =
    { $neighbourhood }: { $count ->
        [0] كل شيء على ما يرام.
        [one] شيء واحد ينتظرك.
        [two] شيئان ينتظرانك.
        [few] { $count } أشياء تنتظرك.
        [many] { $count } أشياء تنتظرك.
       *[other] { $count } شيئًا ينتظرك.
    }
    { $lines }
    .missing = ✏️ إكمال
    .waiting = 📋 ما ينتظر

# kind: phrase
# sample $what: القواعد | رقم هاتف وقواعد
check-line =
    .ready = كل ما يلزم موجود.
    .paused = الحي مغلق مؤقتًا. كل ما يلزم موجود.
    .missing = هذا ما زال ناقصًا: { $what }.
    .vetted = كل من له دور تمت رؤية ما يلزم عنه.
    .vetting-waits =
        { $count ->
            [zero] لا أحد ينتظرك.
            [one] شخص واحد قال نعم لدور وهو ينتظرك.
            [two] شخصان قالا نعم لدور وهما ينتظرانك.
            [few] { $count } أشخاص قالوا نعم لدور وهم ينتظرونك.
            [many] { $count } أشخاص قالوا نعم لدور وهم ينتظرونك.
           *[other] { $count } شخصًا قالوا نعم لدور وهم ينتظرونك.
        }
    .vetting-ends =
        { $count ->
            [zero] هذا الشهر لا حاجة للنظر.
            [one] هذا الشهر عليك النظر مرة أخرى في شخص واحد.
            [two] هذا الشهر عليك النظر مرة أخرى في شخصين.
            [few] هذا الشهر عليك النظر مرة أخرى في { $count } أشخاص.
            [many] هذا الشهر عليك النظر مرة أخرى في { $count } أشخاص.
           *[other] هذا الشهر عليك النظر مرة أخرى في { $count } شخصًا.
        }
    .backup = آخر نسخة احتياطية: { $when }.
    .backup-old = انتبه: آخر نسخة احتياطية قديمة: { $when }.
    .backup-never = لا توجد نسخة احتياطية بعد. اسأل من يدير البوت.
    .disk = انتبه: قرص الحاسوب ممتلئ تقريبًا.
    .clock-doubted = انتبه: ساعة الحاسوب خاطئة.
    .clock-set = انتبه: تغيّرت ساعة الحاسوب هذا الأسبوع.
    .machine = لم يُلاحظ شيء عن قرص الحاسوب وساعته.

# $days: how long the oldest waits
# kind: phrase
check-waits =
    { $count ->
        [0] لا شيء ينتظر إنسانًا.
        [one] شيء واحد ينتظر إنسانًا، { $days ->
            [0] منذ اليوم.
            [one] منذ يوم.
            [two] منذ يومين.
            [few] منذ { $days } أيام.
            [many] منذ { $days } يومًا.
           *[other] منذ { $days } يوم.
        }
        [two] شيئان ينتظران إنسانًا، الأقدم { $days ->
            [0] منذ اليوم.
            [one] منذ يوم.
            [two] منذ يومين.
            [few] منذ { $days } أيام.
            [many] منذ { $days } يومًا.
           *[other] منذ { $days } يوم.
        }
        [few] { $count } أشياء تنتظر إنسانًا، الأقدم { $days ->
            [0] منذ اليوم.
            [one] منذ يوم.
            [two] منذ يومين.
            [few] منذ { $days } أيام.
            [many] منذ { $days } يومًا.
           *[other] منذ { $days } يوم.
        }
        [many] { $count } شيئًا ينتظر إنسانًا، الأقدم { $days ->
            [0] منذ اليوم.
            [one] منذ يوم.
            [two] منذ يومين.
            [few] منذ { $days } أيام.
            [many] منذ { $days } يومًا.
           *[other] منذ { $days } يوم.
        }
       *[other] { $count } شيء ينتظر إنسانًا، الأقدم { $days ->
            [0] منذ اليوم.
            [one] منذ يوم.
            [two] منذ يومين.
            [few] منذ { $days } أيام.
            [many] منذ { $days } يومًا.
           *[other] منذ { $days } يوم.
        }
    }

# $lines: one for each thing; $people: how much lies with whom
# sample $lines: De Linden: مهمة عند Joke، منذ 3 يوم. | De Linden: مهمة عند Joke، منذ 3 يوم.\nالشرق: اقتراح عند أحد من الفريق، منذ 0 يوم.
# sample $people: Joke: 1. | Joke: 1.\nأحد من الفريق: 1.
wait-list =
    { $count ->
        [zero] لا شيء ينتظر إنسانًا:
        [one] شيء واحد ينتظر إنسانًا:
        [two] شيئان ينتظران إنسانًا، الأقدم أولًا:
        [few] { $count } أشياء تنتظر إنسانًا، الأقدم أولًا:
        [many] { $count } أشياء تنتظر إنسانًا، الأقدم أولًا:
       *[other] { $count } شيئًا ينتظر إنسانًا، الأقدم أولًا:
    }
    { $lines }
    هكذا توزعت:
    { $people }

# kind: phrase
# sample $what: مهمة | اقتراح
wait-line =
    { $neighbourhood }: { $what } عند { $name }، { $days ->
            [0] منذ اليوم.
            [one] منذ يوم.
            [two] منذ يومين.
            [few] منذ { $days } أيام.
            [many] منذ { $days } يومًا.
           *[other] منذ { $days } يوم.
        }

# kind: phrase
wait-what =
    .task = مهمة
    .suggestion = اقتراح

# kind: phrase
wait-all = أحد من الفريق

# kind: phrase
wait-with = { $name }: { $count }.

wait-none = لا شيء ينتظر إنسانًا الآن.

# sample $lines: De Linden: الأنشطة 5، لا شيء ينتظر.
desk-week =
    هكذا كان الأسبوع الماضي:
    { $lines }
    .waiting = 📋 ماذا ينتظر

# kind: phrase
# sample $waiting: 0 | 1 | 3
desk-week-line =
    { $neighbourhood }: { $count ->
        [0] بلا نشاط
        [zero] بلا نشاط
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }، { $waiting ->
        [0] لا شيء ينتظر.
        [zero] لا شيء ينتظر.
        [one] أمر واحد ينتظر، منذ { $days } أيام.
        [two] أمران ينتظران، الأقدم منذ { $days } أيام.
        [few] { $waiting } أمور تنتظر، أقدمها منذ { $days } أيام.
        [many] { $waiting } أمرًا ينتظر، أقدمها منذ { $days } أيام.
       *[other] { $waiting } أمر ينتظر، أقدمها منذ { $days } أيام.
    }

desk-backup-old =
    انتبه: آخر نسخة من كل شيء هي من { $when }.
    اطلب ممن يدير البوت أن ينظر. ربما القرص ممتلئ.
    .check = 🩺 هل كل شيء جيد؟

desk-backup-never =
    لا توجد نسخة من كل شيء بعد.
    لم ينجح الأمر الليلة.
    اطلب ممن يدير البوت أن ينظر.

desk-disk =
    قرص الحاسوب ممتلئ تقريبًا.
    البوت ما زال يعمل.
    اطلب ممن يدير البوت أن ينظر.

desk-clock-doubted =
    ساعة الحاسوب خاطئة.
    الرسائل تنتظر حتى تصبح صحيحة.
    الأجوبة تصل.
    اطلب ممن يدير البوت أن ينظر.

desk-clock-set =
    تغيّرت ساعة الحاسوب.
    ربما وصلت رسالة مبكرًا أو متأخرًا.
    اطلب ممن يدير البوت أن ينظر.

# sample $lines: Nadia: 3 من 3 اقتراحات، ممتلئ. | Nadia: 3 من 3 اقتراحات، ممتلئ.\nSara: 1 من 2 جيران للاتصال، هناك متسع.
# sample $full: 0 | 1 | 2 | 4 | 12
busy =
    فريق { $neighbourhood }:
    { $lines }
    { $full ->
        [0] لا أحد ممتلئ.
        [one] دور واحد ممتلئ.
        [two] دوران ممتلئان.
        [few] { $full } أدوار ممتلئة.
        [many] { $full } دورًا ممتلئًا.
       *[other] { $full } دورًا ممتلئًا.
    }
    لديكم معًا { $count ->
        [zero] لا مهام.
        [one] مهمة واحدة.
        [two] مهمتان.
        [few] { $count } مهام.
        [many] { $count } مهمة.
       *[other] { $count } مهمة.
    }
    .coverage = 🗺️ اللغات والشوارع

busy-nobody = لا يوجد بعد همزة وصل أو رفيق هاتف أو متطوع.

# sample $most: 2 | 3
# sample $room: ممتلئ | هناك متسع
# kind: phrase
busy-line =
    .connector = { $name }: { $count } من { $most } اقتراحات، { $room }.
    .phone-buddy = { $name }: { $count } من { $most } جيران للاتصال، { $room }.
    .volunteer = { $name }: { $count } من { $most } مجموعات، { $room }.

# kind: phrase
busy-room =
    .yes = هناك متسع
    .no = ممتلئ

# sample $lines: التركية: 10 أشخاص أو أكثر، وشخص من الفريق. | التركية: 10 أشخاص أو أكثر، وشخص من الفريق.\nKerkstraat: 15 شخصًا أو أكثر، ولا أحد من الفريق.
# sample $fewest: 5
coverage =
    اللغات والشوارع في { $neighbourhood }:
    { $lines }
    ما يخص أقل من { $fewest } أشخاص لا يظهر هنا.
    .busy = 📊 من لديه متسع

coverage-none = عدد الناس ما زال قليلًا لعرض هذا.

# sample $what: التركية | Burgemeester Meineszlaan
# sample $people: 5 أشخاص أو أكثر | 25 شخصًا أو أكثر
# kind: phrase
coverage-line =
    .yes = { $what }: { $people }، وشخص من الفريق.
    .no = { $what }: { $people }، ولا أحد من الفريق.
    .unknown = { $what }: { $people }.
