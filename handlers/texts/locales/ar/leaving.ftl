### state: draft
### audience: resident
### Stopping, and being forgotten.

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
    تريد المشاركة من جديد يومًا ما؟
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
