### state: draft
### audience: coordinator
### What a neighbourhood adds to the choices: a coordinator says it in her own words.

# sample $lines: Jeu de boules: vindt iemand leuk | Jeu de boules: vindt iemand leuk\nZoom maken: doet iemand voor een ander (niet te kiezen)
localchoice-list =
    { $count ->
        [0] ليس لهذا الحي خيارات خاصة بعد.
       *[other]
            هذه هي خيارات الحي الخاصة.
            { $lines }
    }
    يراها السكان بين الخيارات الأخرى على بطاقتهم.
    .activity = ➕ شيء نفعله
    .offer = ➕ شيء لغيرنا

# sample $what: Jeu de boules | Surinaams koken
# kind: phrase
localchoice-line =
    .activity = { $what }: شيء يحبه الناس
    .offer = { $what }: شيء نفعله لغيرنا
    .hidden = { $what }: لا يمكن اختياره الآن

# $people: how many have it on their card
# sample $lines: Je houdt van “jeu de boules”. | Je wilt helpen met “Surinaams koken”.\nJe wilt graag hulp met “Surinaams koken”.
# sample $people: أقل من 5 أشخاص | 25 أشخاص أو أكثر
localchoice-menu =
    هكذا يظهر على البطاقة:
    { $lines }
    اختاره { $people }.
    من اختاره يبقى عنده حتى لو أزلته.
    .hide = 🗑️ أزله من الخيارات
    .show = 👁️ اسمح باختياره
    .all = ↩️ كل الخيارات الخاصة

localchoice-label =
    ما اسمه؟ اكتب كلمة أو كلمتين كما يقول السكان.
    مثلًا: يوغا.
    .retry =
        هذا لا يتسع على زر.
        اكتب 18 حرفًا على الأكثر، بلا صورة ولا رقم.

localchoice-language =
    بأي لغة أخرى تريد أن تقوله؟
    يمكنك أن تتخطى ذلك.

# sample $language: Turks | Oekraïens
# sample $label: Jeu de boules | Surinaams koken
localchoice-other = ما هو “{ $label }” بهذه اللغة: { $language }؟
    .retry = { localchoice-label.retry }

localchoice-emoji =
    أي صورة تناسبه؟
    يمكنك أن تتخطى ذلك.
    .game = 🎯 لعبة
    .hands = 🪡 باليدين
    .sound = 🎶 صوت
    .food = 🥗 طعام
    .outside = 🍀 في الخارج
    .learning = 💡 تعلم
    .people = 💛 الناس

localchoice-o4 = ما أهم شيء فيه؟
    .meet = اللقاء
    .support = المساعدة
    .develop = التطور
    .undertake = العمل معًا

# sample $lines: Je houdt van “jeu de boules”. | Je wilt helpen met “Surinaams koken”.\nJe wilt graag hulp met “Surinaams koken”.
localchoice-sure =
    هكذا سيظهر على البطاقة:
    { $lines }
    ماذا تريد أن تفعل؟
    .add = 👍 أضفه
    .again = ✏️ كلمات أخرى

localchoice-there =
    هذا الخيار موجود.
    اختر كلمات أخرى، أو انظر في الخيارات الخاصة.
