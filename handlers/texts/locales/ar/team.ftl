### state: draft
### audience: coordinator
### Asking somebody for a role, saying yes to it, and who has which.

invite-role =
    من تريد أن تسأل؟
    أصنع رابطًا يعمل مرة واحدة، لمدة أسبوع.
    .connector = 🤝 همزة وصل
    .phone-buddy = ☎️ رفيق هاتف
    .confidant = 🤝 شخص ثقة
    .coordinator = 👥 منسق آخر
    .volunteer = 🌱 متطوع
    .key-figure = 🌍 شخص معروف
    .experience-expert = 💛 شخص له خبرة

# sample $role: belmaatje | kwartiermaker
# sample $link: https://t.me/burenbot?start=abc | https://t.me/een_lange_naam_van_een_bot?start=AbCdEfGhIjKlMnOpQrStUv
invite-link =
    بهذا الرابط يصبح شخص { $role }:
    { $link }
    أرسله، أو أظهر رمز QR.
    يعمل مرة واحدة، لمدة أسبوع.

invite-own-link =
    أنت صنعت هذا الرابط.
    أرسله إلى من تريد أن تسأل.

# audience: resident
invite-elsewhere =
    هذا الرابط لحي آخر.
    هل أنت من ذلك الحي؟
    تكلم إذن مع { $human }.

# audience: resident
invite-have-it =
    هذا الدور عندك من قبل.
    لا يلزمك فعل شيء.

# audience: resident
invite-used =
    هذا الرابط لم يعد يعمل.
    اطلب رابطًا جديدًا.

# kind: phrase
role-word =
    .connector = همزة وصل
    .phone-buddy = رفيق هاتف
    .confidant = شخص ثقة
    .coordinator = منسق
    .volunteer = متطوع
    .key-figure = شخص معروف
    .experience-expert = شخص له خبرة

# Beside the name of who is of the team; no name may hold these words.
# audience: resident
# kind: phrase
role-badge = { $name } من الفريق

# What somebody in the role does, in three lines.
# audience: resident
# kind: phrase
role-means =
    .connector =
        تتعرف على الجيران.
        أريك من يناسب بعضهم بعضًا.
        أنت أول من يقول نعم أو لا.
    .phone-buddy =
        تتصل ببعض الجيران الذين ليس لديهم تلغرام.
        تخبرهم بما يوجد.
        وتعطيني جوابهم.
    .confidant =
        الجيران يخبرونك بما ليس على ما يرام.
        تسمع فقط ما يخبرونك به.
        لا تتكلم عنه مع أحد آخر.
    .coordinator =
        تجهز الحي.
        تسأل الناس من أجل الأدوار.
        ترى الأعداد، ومن يبحث عن إنسان.
    .volunteer =
        تكون أحيانًا مع مجموعة واحدة.
        المجموعة تدير أمورها بنفسها.
        ترى تلك المجموعة فقط.
    .key-figure =
        أنت تعرف كثيرًا من الناس هنا.
        تقول مرحبًا للجيران الجدد.
        أنت تختار كم مرة.
    .experience-expert =
        أنت تعرف بنفسك كيف يكون ذلك.
        تقول مرحبًا للجيران الجدد.
        أنت تختار ماذا تحكي.

# audience: resident
# sample $role: belmaatje | kwartiermaker
# sample $meaning: Je maakt de buurt klaar. | Je belt een paar buren zonder Telegram.\nJe vertelt ze wat er te doen is.\nJe geeft hun antwoord aan mij door.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | شخص
role-meaning =
    مرحبًا! أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    { $by } يسألك أن تكون { $role }، في { $neighbourhood }.
    { $meaning }
    هل تريد ذلك؟
    .simpler =
        هل تريد أن تكون { $role }؟
        قول لا جيد أيضًا.
    .yes = 👍 أفعل ذلك
    .no = 👎 لا

# audience: resident
role-name =
    ماذا أناديك؟
    يكفي اسمك الأول.
    .retry =
        هذا لا يشبه اسمًا.
        ماذا أناديك؟
    .simpler = ما اسمك؟

# audience: resident
# sample $role: belmaatje | kwartiermaker
role-keep =
    أريد أن أحفظ اسمك.
    وأنك { $role }.
    يمكن للجيران وفريقك رؤية ذلك.
    مع /vergeetmij تمحو كل شيء.
    هل أحفظ ذلك؟
    .simpler =
        هل أحفظ اسمك؟
        يمكنك دائمًا التوقف.
    .yes = 👍 نعم، أوافق
    .no = 👎 لا، لا أريد

# audience: resident
role-declined =
    لا بأس.
    لا يتغير شيء.
    لا يلزمك فعل شيء.

# audience: resident
# sample $role: belmaatje | kwartiermaker
# sample $meaning: Je maakt de buurt klaar. | Je belt een paar buren zonder Telegram.\nJe vertelt ze wat er te doen is.\nJe geeft hun antwoord aan mij door.
# $by: who asks; $neighbourhood: where
# sample $by: Ineke | شخص
another-role =
    { $by } يسألك أن تكون { $role }، في { $neighbourhood }.
    { $meaning }
    ما تفعله الآن يبقى كما هو.
    هل تريد ذلك؟
    .simpler = هل تريد أيضًا أن تكون { $role }؟
    .yes = 👍 أفعل ذلك
    .no = 👎 لا

# audience: connector
role-welcome-connector =
    شكرًا لك، { $name }. أنت الآن همزة وصل.
    هل تعرفت على أحد؟ اكتب /ontmoet.

# audience: resident
role-welcome-phone-buddy =
    شكرًا لك، { $name }.
    أنت الآن رفيق هاتف.
    أرسل لك رسالة عندما يمكنك الاتصال.

role-welcome-confidant =
    شكرًا لك، { $name }.
    أنت الآن شخص ثقة.
    أرسل لك رسالة عندما يخبرك أحد بشيء.

role-welcome-coordinator =
    شكرًا لك، { $name }. أنت الآن منسق.
    مع /openen ترى ما يحتاجه الحي.
    مع /overzicht ترى كيف تسير الأمور.

# audience: resident
# sample $role: belmaatje | kwartiermaker
role-ended =
    لم تعد { $role }.
    شكرًا لك على ما فعلت.
    لا يلزمك فعل شيء.

# sample $lines: Coördinatoren: Ineke | Coördinatoren: Ineke\nKwartiermakers: Nadia en Marie-Louise\nBelmaatjes: nog niemand
# sample $role: belmaatje | kwartiermaker
team-list =
    هذا هو الفريق.
    { $lines }
    اضغط على اسم لإنهاء دور.
    .end = 🛑 { $name }، { $role }
    .vet = ✅ { $name } ينتظر
    .invite = ✉️ دعوة
    .busy = 📊 من لديه متسع

# kind: phrase
team-line =
    .coordinator = المنسقون: { $names }
    .connector = همزات الوصل: { $names }
    .phone-buddy = رفاق الهاتف: { $names }
    .confidant = أشخاص الثقة: { $names }
    .volunteer = المتطوعون: { $names }
    .key-figure = أشخاص معروفون: { $names }
    .experience-expert = أشخاص لهم خبرة: { $names }

# kind: phrase
team-nobody = لا أحد بعد

# Somebody whom the settings name as coordinator, and who did not start yet.
# kind: phrase
team-not-started = شخص لم يبدأ بعد

# sample $role: belmaatje | kwartiermaker
team-end =
    هل أنهي هذا الدور: { $name }، { $role }؟
    عندها لا يصل إلى { $name } شيء لهذا الدور.
    ما في المحادثة يبقى هناك.
    المهام والمكالمات والاقتراحات المفتوحة تذهب إلى آخرين.
    .yes = 🛑 نعم، أنه الدور
    .no = 👎 لا

team-not-yourself =
    لا يمكنك إنهاء دورك بنفسك.
    يجب أن يكون وراء البوت إنسان دائمًا.
    يمكن لمنسق آخر أن يفعل ذلك.

# Who asks, when nobody did but the settings; and a neighbourhood without a name yet.
# kind: phrase
role-asked-by =
    .nobody = شخص
    .new-place = حي جديد

# A link that was made and not answered yet. $by: who made it
# kind: phrase
# sample $role: رفيق هاتف | همزة وصل
# sample $by: Ineke | Marie-Louise
# sample $date: الاثنين 1 مارس
team-asked = لا جواب بعد: { $role }، السائل { $by }، يوم { $date }.

# audience: resident
role-welcome-volunteer =
    شكرًا لك، { $name }.
    أنت الآن متطوع.
    أرسل لك رسالة عندما تبحث عنك مجموعة.
    لا يلزمك فعل شيء الآن.

# audience: resident
role-welcome-key-figure =
    شكرًا لك، { $name }.
    أنت الآن شخص معروف.
    أرسل لك رسالة عندما يبحث عنك جار.
    لا يلزمك فعل شيء الآن.

# audience: resident
role-welcome-experience-expert =
    شكرًا لك، { $name }.
    أنت الآن شخص له خبرة.
    أرسل لك رسالة عندما يبحث عنك جار.
    لا يلزمك فعل شيء الآن.

# To who is left of the team, when the last one in a role is gone. $closed: whether the neighbourhood paused.
# audience: coordinator
# sample $role: همزة وصل | شخص ثقة
# sample $closed: yes | no
last-one-gone =
    لم يعد في { $neighbourhood } أي { $role }.
    { $closed ->
        [yes] الحي مغلق مؤقتًا، والجيران يعرفون بمن يتصلون.
       *[no] لا يمكن فتح الحي هكذا.
    }
    هل يوجد شخص جديد؟ اكتب /openen.
    .connector = 🤝 اطلب همزة وصل
    .confidant = 🤝 اسأل شخصًا

# To everybody of the neighbourhood.
# audience: resident
neighbourhood-rests =
    { $neighbourhood } مغلق مؤقتًا.
    نبحث عن أشخاص جدد للفريق.
    المواعيد الموجودة قائمة.
    هل تحتاج إلى أحد؟
    اتصل: { $phone }.
    لا يلزمك فعل شيء.
    .call = { $neighbourhood } مغلق مؤقتًا. المواعيد الموجودة قائمة. هل تحتاج إلى أحد؟ اتصل: { $phone }.
