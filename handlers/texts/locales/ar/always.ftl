### state: draft
### audience: resident
### What works on every screen: help, a human, language, a pause, stopping, being forgotten.

help-menu =
    أنا بوت الجيران.
    أنا حاسوب، لست إنسانًا.
    أساعد الجيران على اللقاء.
    يمكنك دائمًا الكلام مع { $human }.
    يمكنك دائمًا التوقف.
    ماذا تريد الآن؟
    .simpler =
        أنا حاسوب.
        أساعد الجيران على اللقاء.
        ماذا تريد؟
    .go-on = ▶️ تابع
    .distress = 🆘 مساعدة عاجلة
    .report = ⚠️ شيء غير صحيح

language-choose =
    أعرف هذه اللغات.
    بأي لغة تريد القراءة؟
    .simpler = أي لغة تريد؟

language-changed = أتكلم الآن العربية.

# Somebody nothing is kept of yet, where there are several neighbourhoods.
human-where = في أي حي تسكن؟
    .simpler = أي حي هو؟

human-ask =
    الكلام مع { $human } ممكن.
    سأرسل له هذه المحادثة.
    لن أقول اسمك.
    هل توافق؟
    .simpler =
        هل تريد الكلام مع { $human }؟
        لن أقول اسمك.

human-not =
    حسنًا.
    لن أرسل شيئًا.

human-asked =
    أوصلته إلى { $human }.
    قد يتأخر الجواب قليلًا.

# $phone: number of the neighbourhood
human-phone =
    يمكنك الاتصال أيضًا.
    الرقم هو { $phone }.

human-is-you =
    أنت الإنسان هنا.
    لا يوجد الآن شخص آخر.

human-nobody =
    لا يوجد حي مفتوح بعد.
    لذلك لا يوجد إنسان بعد.
    حاول مرة أخرى في وقت آخر.

words-say =
    هل تريد أن تقول شيئًا مسبقًا إلى { $human }؟
    اكتبه هنا.
    أو قله بصوتك.
    .simpler =
        ماذا تريد أن تقول؟
        مثلًا: اتصل بي.
    .nothing = 👎 لا، شكرًا

words-more =
    سأرسله إلى { $human }.
    هل تريد أن تقول شيئًا آخر؟

# What was not understood was passed on.
words-given =
    سأوصله إلى { $human }.
    قد يتأخر الجواب قليلًا.

words-none =
    حسنًا.
    لا يلزمك فعل شيء.

# As much as fits waits to be read already. $human: first name of the connector.
words-full =
    وصلت أشياء كثيرة منك إلى { $human }.
    تلك الأشياء تُقرأ أولًا.
    لن أرسل هذا الآن.
    يمكنك قوله مرة أخرى لاحقًا.

voice-give =
    أنا حاسوب.
    لا أستطيع سماع هذا.
    { $human } يستطيع.
    هل أرسله كي يسمعه { $human }؟
    .simpler = هل أرسله كي يسمعه { $human }؟

voice-given =
    سأرسله إلى { $human }.
    لا يلزمك فعل شيء.

voice-not =
    حسنًا.
    لن يسمعه أحد.

voice-nobody =
    أنا حاسوب.
    لا أستطيع سماع هذا.
    اكتب ما تريد قوله.

pause-weeks =
    الراحة جيدة.
    لن أرسل لك شيئًا خلالها.
    كم تريد أن ترتاح؟
    .simpler =
        كم تريد أن ترتاح؟
        مثلًا: أسبوع واحد.
    .one = أسبوع واحد
    .two = أسبوعان
    .four = 4 أسابيع

# $until: the day on which it begins again
pause-begun =
    حسنًا.
    أنت في راحة حتى { $until }.
    لن أرسل لك شيئًا.
    لا يلزمك فعل شيء.
    تريد العودة قبل ذلك؟
    اكتب: لقد عدت.

# Somebody was expected at a walk in that time.
pause-begun-and-activities =
    حسنًا.
    أنت في راحة حتى { $until }.
    لن أرسل لك شيئًا.
    لا يلزمك الذهاب إلى أي مكان.
    صار مكانك متاحًا لغيرك.
    تريد العودة قبل ذلك؟
    اكتب: لقد عدت.

pause-nothing =
    لن أرسل لك شيئًا.
    لا يلزمك فعل شيء.

paused-menu =
    أنت في راحة حتى { $until }.
    ماذا تريد أن تفعل؟
    .simpler =
        أنت الآن في راحة.
        هل تريد أن تعود؟
    .again = 👋 لقد عدت
    .longer = ⏸️ راحة أطول
    .stay = 👍 هذا جيد

paused-still =
    حسنًا.
    لن أرسل لك شيئًا.

paused-not =
    سعيد بوجودك.
    لم تكن في راحة.

welcome-back =
    أهلًا بعودتك!
    انتهت راحتك.
    لا يلزمك فعل شيء.
    سأكتب لك إذا كان هناك شيء.
    .call = انتهت راحتكم. أهلًا بعودتكم.

# Back before the end: $again is what they do again, in lines.
# sample $again: النزهة: الأربعاء 3 مارس.
welcome-back-again =
    أهلًا بعودتك!
    انتهت راحتك.
    أنتظرك من جديد هنا:
    { $again }
    لا يلزمك فعل شيء.

# $full: what others have the last place of now, in lines.
# sample $full: النزهة: الأربعاء 3 مارس.
welcome-back-full =
    لم يبق مكان هنا:
    { $full }
    سيأتي شيء آخر.

# kind: phrase
welcome-back-activity = { $the }: { $date }.

stop-how =
    هل تريد التوقف؟
    هذا ممكن دائمًا.
    لا يلزمك قول السبب.
    أستطيع أن أحفظ بطاقتك.
    ولن أرسل لك شيئًا بعد الآن.
    أو أمحو كل شيء.
    .simpler =
        هل تريد التوقف؟
        أحفظ بطاقتك، أو أمحو كل شيء.
    .keep = 🛑 احفظ بطاقتي
    .erase = 🗑️ امح كل شيء

stop-done =
    حسنًا.
    لن أرسل لك شيئًا بعد الآن.
    بطاقتك ما زالت هنا.
    تريد العودة يومًا ما؟
    اكتب: لقد عدت.

forget-sure =
    سأمحو كل شيء.
    اسمك وبطاقتك وما قلته.
    ما قرأه إنسان لا أستطيع محوه.
    لا يمكن إرجاعه.
    هل تريد ذلك؟
    .simpler =
        كل شيء عنك يُمحى.
        هل تريد ذلك؟
    .erase = 🗑️ امح كل شيء
    .no = 👎 لا، لا تمح

forget-not =
    حسنًا.
    كل شيء يبقى كما كان.

erased-goodbye =
    تم محو كل شيء.
    لا أعرف عنك شيئًا بعد الآن.
    شكرًا لأنك كنت هنا.
    تريد العودة يومًا ما؟
    اكتب: ابدأ.

# An old message was changed.
always-edited =
    غيّرت رسالة قديمة.
    لا أرى ذلك جيدًا.
    اكتبها مرة أخرى.

# A message of somebody else was forwarded to us.
always-forwarded =
    هذه رسالة من شخص آخر.
    لا أحفظها.
    ولا أعطيها لأحد.
    قلها بكلماتك أنت.

# Somebody without Telegram wants nothing to be kept any more.
# audience: connector
erase-neighbour =
    هل أمحو كل شيء عن { $name }؟
    لا يمكن إرجاعه.
    افعل هذا فقط إذا طلب { $name } ذلك بنفسه.
    .ask = 🗑️ محو كل شيء
    .yes = 🗑️ نعم، امح
    .no = 👎 لا، لا تمح

# audience: connector
erase-neighbour-done =
    تم محو كل شيء.
    تخلص أيضًا مما كتبته بنفسك.

# audience: connector
erase-neighbour-not = حسنًا. { $name } يبقى.

# audience: coordinator
erase-whom =
    من لا يريد أن يبقى في البوت؟
    هنا من ليس لديه تلغرام.
    اختر اسمًا.

# audience: coordinator
erase-nobody =
    لا يوجد أحد لمحوه.
    من لديه تلغرام يكتب هناك: انسني.
