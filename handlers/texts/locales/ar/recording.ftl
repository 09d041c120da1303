### state: draft
### audience: connector
### A connector's own voice for the sentences that are heard most.

record-choose =
    يحب الجيران صوتًا يعرفونه.
    هذا أكثر ما أقرؤه.
    أي جملة تريد أن تقولها؟
    .own = 👂 جملي

record-none =
    لا يوجد بعد شيء أقرؤه كثيرًا.
    انظر مرة أخرى لاحقًا.

# $words: the sentence, as it is said
# sample $words: Wat wil je doen? | Even rust is goed. Ik stuur je dan niets. Hoe lang wil je rust? Je kunt kiezen: een week. twee weken.
record-speak =
    قل هذا بهدوء، وسجله هنا:
    “{ $words }”

record-listen = هكذا يسمعه الجيران.

record-keep = هل هو جيد هكذا؟
    .keep = 👍 نعم، احفظ
    .again = 🔁 مرة أخرى
    .drop = 👎 لا تحفظ

record-kept =
    جميل. يسمع الجيران الآن صوتك.
    يمكن محوه دائمًا: أرسل /inspreken.

record-dropped = حسنًا. لن أحفظه.

# $words: the sentence, as it is said
# sample $words: Wat wil je doen? | Even rust is goed. Ik stuur je dan niets. Hoe lang wil je rust?
record-own = “{ $words }”
    .again = 🔁 مرة أخرى
    .away = 🗑️ امح

# $count: how many more recordings there are
record-more =
    { $count ->
        [zero] لا توجد جمل أخرى.
        [one] توجد جملة أخرى.
        [two] توجد جملتان أخريان.
        [few] توجد { $count } جمل أخرى.
        [many] توجد { $count } جملة أخرى.
       *[other] توجد { $count } جملة أخرى.
    }
    .show = ➡️ عرض المزيد

record-away = لم يعد صوتك في هذه الجملة.
