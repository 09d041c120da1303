### state: draft
### audience: connector
### The menus of connectors and coordinators.

# $waiting: "2 taken en 1 telefoontje"; $any: no, when nothing waits
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
connector-menu =
    { $any ->
        [yes] ينتظرك: { $waiting }.
       *[no] لا شيء ينتظرك.
    }
    ماذا تريد أن تفعل؟
    .work = 🧰 عملي

# What a connector does for others.
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
connector-work = { connector-menu }
    .suggestions = 💡 الاقتراحات
    .tasks = 📋 المهام
    .calls = ☎️ قائمة المكالمات
    .met = 👋 تعرفت على شخص
    .neighbours = 🏘️ جيراني
    .flyer = 📄 اصنع إعلانًا
    .record = 🎙️ سجّل صوتك
    .night = 🌙 مناوبة الليل
    .poster = 📰 ملصق
    .agenda = 📅 التقويم

coordinator-menu = ماذا تريد أن تفعل؟
    .overview = 👀 نظرة عامة
    .places = 📍 الأماكن
    .invite = ✉️ دعوة
    .team = 👥 الفريق
    .neighbourhood = 🏘️ الحي
    .languages = 🌍 اللغات
    .open = 🔓 افتح الحي
    .erase = 🗑️ امح شخصًا
    .suspend = ✋ لا يشارك
    .night = 🌙 مناوبة الليل
    .check = 🩺 هل كل شيء جيد؟
    .waiting = 📋 ما ينتظر
    .quarter = 📊 ثلاثة أشهر
    .poster = 📰 ملصق
    .agenda = 📅 التقويم
    .flyer = 📄 اصنع إعلانًا
    .neighbour = 🏡 كجار

coordinator-neighbour = ماذا تريد أن تفعل؟

# For somebody who is both.
# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
both-menu = { connector-menu }

# sample $any: yes | no
# sample $waiting: 1 taak | 3 voorstellen, 12 taken en 5 telefoontjes
both-work = { connector-menu }

# kind: phrase
connector-waiting =
    .suggestions =
        { $count ->
            [zero] لا اقتراحات
            [one] اقتراح واحد
            [two] اقتراحان
            [few] { $count } اقتراحات
            [many] { $count } اقتراحًا
           *[other] { $count } اقتراح
        }
    .tasks =
        { $count ->
            [zero] لا مهام
            [one] مهمة واحدة
            [two] مهمتان
            [few] { $count } مهام
            [many] { $count } مهمة
           *[other] { $count } مهمة
        }
    .calls =
        { $count ->
            [zero] لا مكالمات
            [one] مكالمة واحدة
            [two] مكالمتان
            [few] { $count } مكالمات
            [many] { $count } مكالمة
           *[other] { $count } مكالمة
        }
