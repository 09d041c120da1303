### state: draft
### audience: resident
### What people type of their own accord, on whatever screen, and what the bot answers where it is not sure.

# How each thing is said, with commas between. All words of one of them were said, and little else.
# kind: typed
said-typed =
    .greeting = مرحبا, السلام عليكم, سلام, صباح الخير, مساء الخير, اهلا, هلا
    .home = القائمة, البداية, الى البداية, ماذا يمكنني ان افعل, ماذا يمكنك
    .something = شيء معا, افعل شيئا, انا اشعر بالملل, شيء اخر, اشارك
    .walk = المشي, امشي, ان امشي, نمشي, التمشية, الخروج
    .look = ماذا يوجد, ماذا هناك, ما الموجود, الانشطة, انشطة, البرنامج
    .mine = كم الساعة, في اي ساعة, متى, اين, اين نلتقي, من سيأتي, اي يوم, مواعيدي, موعدي
    .card = بطاقتي, تغيير, اسمي خطأ, اسم اخر, عنواني, انتقلت, اسمي
    .human = انسان, شخص, اتحدث مع شخص, اتصل بي, اتصلوا بي, عندي سؤال, لدي سؤال, سؤال, اسأل, شكوى, رقم الهاتف, اتكلم
    .cannot = لا استطيع, لا أستطيع المجيء, لا استطيع ان اتي, لن اتي, لا يمكنني المجيء, مريض, انا مريض, مريضة, الغاء, الغي
    .pause = استراحة, راحة, عطلة, اجازة, في اجازة, في إجازة, مشغول
    .stop = توقف, قف, اوقف, لا رسائل, لا أريد رسائل, لا ترسل, اتركني, اتركوني
    .forget-me = احذفني, احذف بياناتي, احذف كل شيء, انسني, امسح كل شيء, امسحني
    .about-me = ماذا تعرف عني, بياناتي, الخصوصية, هل هذا آمن
    .story = قصتي, أحكي قصتي, من يسمع
    .known = من أعرف, معارفي
    .seen-by = من يراني, من يرى, من يقرأ, من يقرأ هذا
    .who = من انت, من أنت, ما هذا, هل انت روبوت, هل انت انسان, كيف يعمل هذا, هل هو مجاني
    .unclear = لا افهم, لم افهم, لا أفهم, ماذا تقصد, اشرح, صعب, ماذا افعل, لا اعرف
    .aloud = اقرأ لي, اقرا بصوت, لا استطيع القراءة
    .tongue = هولندي, الهولندية, انجليزي, الانجليزية, عربي, العربية, تركي, لغة, لغة اخرى
    .thanks = شكرا, شكرا جزيلا, شكرا لك
    .bye = مع السلامة, الى اللقاء, وداعا, حسنا, طيب, جيد, تمام, تصبح على خير
    .answer = نعم, لا, ربما, اكيد, سوف اتي, ليس الآن, لا شكرا
    .filler = انا, انت, اريد, أريد, ان, من, في, على, الى, مع, هل, هذا, هذه, اليوم, غدا, الان, لو سمحت, من فضلك, و, ما, شيء, اشرب
    .not = لا, لن, لم, ليس

# Which of these was meant? The bot is not sure, and does nothing yet.
meant-which =
    لست متأكدًا مما تقصده.
    اختر زرًا.
    .simpler =
        ماذا تقصد؟
        اختر زرًا.

# What can be meant, on buttons.
said-meant =
    .home = 🏠 إلى البداية
    .something = 🌳 شيء معًا
    .look = 📅 ماذا يوجد
    .mine = 📌 مواعيدي
    .card = 🙂 بطاقتي
    .human = 👤 تحدث مع { $human }
    .human-short = 👤 إنسان
    .cannot = 👎 لا أستطيع
    .pause = ⏸️ استراحة
    .stop = 🛑 توقف
    .forget-me = 🗑️ احذف كل شيء
    .about-me = 📄 بياناتي
    .story = 👂 من يسمع
    .known = 👋 من أعرف
    .seen-by = 👀 من يراني
    .who = ❓ من أنت
    .unclear = ❓ اشرح
    .aloud = 🔊 اقرأ لي
    .tongue = 🌍 اللغة

# A question stands, and what was typed looks like an answer to it. A yes is never guessed.
said-choose =
    أريد أن أتأكد.
    لذلك اختر زرًا.

# Nothing was asked, and somebody says yes or no.
said-nothing-asked =
    ليس لدي سؤال لك الآن.
    ماذا تريد أن تفعل؟

said-thanks = على الرحب والسعة!

said-bye =
    حسنًا.
    إلى مرة أخرى!

# $clock: what time it is
said-clock = الساعة الآن { $clock }.

# Nobody said yes to anything that is to come.
said-mine-none =
    ليس لديك موعد الآن.
    ماذا تريد أن تفعل؟

# kind: phrase
said-mine-one =
    { $date }، الساعة { $clock }.
    المكان: { $landmark }.

# $lines: what somebody said yes to
# sample $lines: الثلاثاء 2 مارس، الساعة العاشرة والنصف صباحًا.\nالمكان: المقعد. | الثلاثاء 2 مارس، الساعة العاشرة والنصف صباحًا.\nالمكان: المقعد أمام الصيدلية.\nالأربعاء 3 مارس، الساعة الثانية بعد الظهر.\nالمكان: نافورة الحديقة.
said-mine =
    هذه مواعيدك.
    { $lines }
    .lend-a-hand = 🤝 أساعد

said-cannot =
    كنت ستأتي يوم { $date }.
    الساعة { $clock }.
    المكان: { $landmark }.
    ماذا تريد الآن؟
    .cannot = 👎 لا أستطيع
    .come = 👍 سآتي

said-cannot-none =
    لا أرى هنا موعدًا لك.
    يمكنك أن تقوله إلى { $human }.
