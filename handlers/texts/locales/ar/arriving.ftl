### state: draft
### audience: resident
### Getting to know each other: who the bot is, what may be kept, a name. And the links that bring somebody in.

# $known: yes, when a connector met this person already
# sample $known: yes | no
start-hello =
    { $known ->
        [yes] مرحبًا { $name }! أنا بوت الجيران.
       *[no] مرحبًا! أنا بوت الجيران.
    }
    أنا حاسوب، لست إنسانًا.
    يمكنك دائمًا الكلام مع { $human }.
    أساعد الجيران على اللقاء.
    لا حاجة إلى التسجيل.
    هل نبدأ؟
    .simpler =
        أنا حاسوب.
        أساعد الجيران على اللقاء.
        هل نبدأ؟
    .yes = 👍 نعم، ابدأ
    .look = 📅 ماذا يوجد
    .language = 🌍 اللغة

start-questions =
    سأسألك بعض الأسئلة القصيرة.
    خذ وقتك.
    يمكنك دائمًا التوقف.
    يمكنك تغيير كل شيء لاحقًا.
    هل تريدها الآن أم لاحقًا؟
    .simpler =
        سأسألك بعض الأسئلة.
        الآن أم لاحقًا؟
    .now = ▶️ الآن
    .later = ⏰ لاحقًا
    .phone = 📞 اتصلوا بي

start-later =
    حسنًا.
    لا يلزمك فعل شيء.
    النظر والمشاركة معنا ممكنان دائمًا.

# The same two answers to each question about what may be done.
start-consent =
    .yes = 👍 نعم، أوافق
    .no = 👎 لا، لا أريد

start-keep =
    أريد أن أحفظ أجوبتك.
    هكذا أستطيع أن أبحث لك عن جيران.
    { $human } والفريق يستطيعون قراءتها.
    يمكنك دائمًا أن تطلب محو كل شيء.
    هل أحفظها؟
    .simpler =
        هل أحفظ ما تقوله؟
        الفريق يقرأ ذلك أيضًا.

start-adult =
    جميل.
    المشاركة من عمر 18 سنة.
    هل عمرك 18 سنة أو أكثر؟
    .simpler = هل عمرك 18 سنة أو أكثر؟

# Money and care: who has somebody for that is spoken with by a human first. Asked of everybody who comes in.
start-mentor =
    أحيانًا يرتب شخص آخر أمورك.
    هذا وصي أو مرشد.
    هل عندك واحد؟
    .simpler = هل عندك وصي أو مرشد؟

start-matched =
    أستطيع أن أبحث لك عن جيران.
    أنظر من يحب الشيء نفسه.
    قول لا جيد أيضًا.
    هل أبحث لك؟
    .simpler =
        هل أبحث لك عن جيران؟
        قول لا جيد أيضًا.

contact-may =
    أحيانًا أعرف شيئًا جميلًا لك.
    عندها أرسل لك رسالة.
    قول لا جيد أيضًا.
    هل أرسل لك رسالة؟
    .simpler =
        هل أرسل لك رسالة؟
        قول لا جيد أيضًا.

# $seen: yes, when there is a name to see
# sample $seen: yes | no
start-name =
    { $seen ->
        [yes] أرى الاسم { $name }.
       *[no] لا أرى اسمًا بعد.
    }
    ماذا أناديك؟
    .retry =
        عفوًا، لا أرى اسمًا هنا.
        الخطأ مني.
        اكتب اسمك الأول فقط.
    .simpler = ما اسمك؟
    .other = ✏️ اسم آخر

start-called =
    ماذا أناديك؟
    اكتب اسمك الأول.
    .retry = { start-name.retry }
    .simpler = ما اسمك؟

start-kept-nothing =
    حسنًا.
    لا أحفظ جوابك.
    النظر والمشاركة معنا ممكنان أيضًا.

start-adults-only =
    شكرًا لأنك قلت ذلك.
    المشاركة من عمر 18 سنة.
    لا أحفظ جوابك.
    ربما يعرف { $human } شيئًا لك.

living-where =
    مرحبًا! أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    في أي حي تسكن؟
    .simpler = في أي حي تسكن؟

start-not-open =
    مرحبًا! أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    لا يوجد حي مفتوح بعد.
    اسأل من أخبرك عني.

start-not-open-call =
    مرحبًا! أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    لا يوجد حي مفتوح بعد.
    إنسان يعرف أكثر.
    اتصل: { $phone }.

# $can_ring: yes, when there is a number to call
# sample $can_ring: yes | no
callme-may =
    يستطيع { $human } أن يتصل بك.
    { $can_ring ->
        [yes] يمكنك الاتصال بنفسك أيضًا: { $phone }.
       *[no] الاتصال جيد أيضًا.
    }
    سأعطي اسمك ورقمك.
    بعد 90 يومًا أمحوهما.
    هل أعطيهما؟
    .simpler =
        يستطيع { $human } أن يتصل بك.
        هل أعطي اسمك ورقمك؟

callme-number =
    ما رقمك؟
    اكتب الرقم فقط.
    .retry =
        عفوًا، لا أرى رقمًا هنا.
        الخطأ مني.
        اكتب الرقم فقط.
    .simpler = ما رقم هاتفك؟

callme-name = { start-name }
    .retry = { start-name.retry }
    .simpler = { start-name.simpler }

callme-called = { start-called }
    .retry = { start-name.retry }
    .simpler = { start-called.simpler }

callme-done =
    سأرسل ذلك.
    أطلب من { $human } أن يتصل بك.
    قد يحتاج ذلك إلى بضعة أيام.
    لا يلزمك فعل شيء.

# Without a number there is only this chat.
callme-done-here =
    سأرسل ذلك.
    أطلب من { $human } أن يكتب لك هنا.
    قد يحتاج ذلك إلى بضعة أيام.
    لا يلزمك فعل شيء.

callme-not =
    حسنًا.
    لن أرسل شيئًا.
    النظر والمشاركة معنا ممكنان دائمًا.

link-nowhere =
    هذا الرابط لم يعد يعمل.
    لا بأس.
    يمكنك أن تبدأ ببساطة.

link-too-often =
    جاءت روابط كثيرة بسرعة.
    حاول مرة أخرى بعد قليل.
    يمكنك أن تبدأ ببساطة.

link-used =
    هذا الرابط مستعمل.
    لا بأس.
    اطلب رابطًا جديدًا من { $human }.

link-for-another =
    أنا أعرفك.
    هذا الرابط لشخص آخر.
    لا يلزمك فعل شيء.

link-activity-over =
    هذا الموعد لم يعد موجودًا.
    انظر ماذا يوجد أيضًا.

# $name: the neighbour who brings somebody
start-along =
    مرحبًا! { $name } يحضرك معه.
    أنا بوت الجيران، حاسوب.
    يمكنك دائمًا الكلام مع { $human }.
    لا حاجة إلى التسجيل.
    .language = 🌍 اللغة

# $link: what somebody passes on to a neighbour
# sample $link: https://t.me/BurenBot?start=Zm9vYmFyYmF6cXV4MTIzNA
along-link =
    يمكنك أن تحضر شخصًا.
    أرسل هذا الرابط:
    { $link }
    أو أظهر الصورة.

# The same questions, where somebody comes along or is asked for a role.
role-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

role-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

maycome-adult =
    { start-adult }
    .simpler = { start-adult.simpler }

maycome-mentor =
    { start-mentor }
    .simpler = { start-mentor.simpler }

wait-early =
    مرحبًا { $name }!
    جارك يأتي معك يوم { $date }.
    هذه أول مرة.
    هل تستطيع أن تكون هناك { $clock }؟
    عندها لا يقف جارك وحده.
    .yes = 👍 نعم، سأكون هناك
    .no = 👎 لا أستطيع

wait-early-yes =
    جميل!
    سأقول إنك هناك.

wait-early-no =
    حسنًا.
    جارك مرحب به أيضًا.

# audience: resident
wait-as-host =
    شخص يأتي لأول مرة.
    يوم { $date }.
    تعال إن أمكن { $clock }.
    عندها لا يقف وحده.

waited-for =
    { $host } ينتظرك.
    تعال يوم { $date }، { $clock }.
    عند { $landmark }.
    لا يلزم أن تفعل شيئًا آخر.
