### state: draft
### audience: connector
### Somebody was met: how we reach them, what they agreed to aloud, and a short card.

met-name =
    على من تعرفت؟
    الاسم الأول فقط.
    .retry = اكتب الاسم الأول فقط.

met-route = كيف نصل إلى { $name }؟
    .telegram = 📱 تلغرام
    .phone = 📞 بالهاتف
    .door = 🚪 عند الباب

# The script that is read aloud; the words of the neighbour count, so they may be said in one's own words.
met-consent =
    اسأل { $name } هذا:
    
    “هل يمكن أن أكتب اسمكم ورقمكم؟
    أنا والفريق نستطيع رؤيتهما.
    يمكنكم دائمًا أن تقولوا: امح ذلك.”
    
    هذا لمن عمره 18 سنة أو أكثر.
    هل سألت، والجواب نعم؟
    .yes = 👍 نعم، سألت
    .no = 👎 لا

met-purposes =
    اسأل { $name } هذا أيضًا، واضغط على المسموح:
    
    “هل أبحث لكم عن جيران؟
    هل أتصل بكم إذا كان هناك شيء جميل؟
    هل أتصل بكم قبلها بيوم؟”
    .matched = 🔍 البحث عن جيران
    .contacted = ✉️ الدعوة
    .reminders = 🔔 التذكير

met-number = ما رقم { $name }؟
    .retry =
        هذا لا يشبه رقم هاتف.
        اكتب الأرقام فقط.
    .none = ⏭️ لا يوجد رقم

met-nothing-kept =
    لا بأس. لم أحفظ شيئًا.
    يمكنك أن تسأل مرة أخرى لاحقًا.

# $link: what opens the bot
# sample $link: https://t.me/buren_bot?start=abc
met-link =
    دع { $name } يمسح هذه الصورة.
    أو أرسل هذا الرابط:
    { $link }
    الرابط من أجل { $name } فقط، ويعمل 30 يومًا.

metcard-enjoy = ماذا يحب { $name }؟

metcard-offer = وماذا يريد { $name } أن يفعل لغيره؟ الشيء الصغير جيد أيضًا.

metcard-wish = وماذا يتمنى { $name }؟ يمكن عدم اختيار شيء.

metcard-minutes = كم يستطيع { $name } أن يمشي؟

metcard-comfort = ما الذي يريح { $name }؟
    .first-with-known = 🤝 أولًا مع شخص معروف

metcard-when = متى يكون عند { $name } وقت غالبًا؟

metcard-area = أين يسكن { $name } تقريبًا؟

met-done =
    { $name } يشارك الآن.
    يمكن لرفيق هاتف أن يتصل بـ { $name } بالأخبار. بدونه تفعل ذلك أنت.
    .buddy = 🔍 ابحث عن رفيق هاتف
