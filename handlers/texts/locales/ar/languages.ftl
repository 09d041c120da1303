### state: draft
### audience: coordinator
### Which languages residents can choose, and who has read the texts of one that is a draft.

# sample $language: Turks | Oekraïens
# sample $lines: Nederlands: klaar | Nederlands: klaar\nEngels: klaar\nTurks: aan, gelezen door Marie-Louise\nArabisch: uit, door niemand gelezen
languages-list =
    هذه هي اللغات.
    { $lines }
    اضغط على لغة لترى ماذا يمكنك أن تفعل.
    .one = { $language }

# sample $language: Turks | Oekraïens
# sample $reader: Emine | Marie-Louise van den Heuvel
# kind: phrase
languages-line =
    .complete = { $language }: جاهزة
    .signed = { $language }: تعمل، قرأها { $reader }
    .draft = { $language }: لا تعمل، لم يقرأها أحد

# sample $language: Turks | Oekraïens
languages-draft =
    { $language } مسودة.
    لا تصل هذه اللغة إلى السكان بعد.
    أولًا يقرأ كل النصوص شخص تربى على هذه اللغة.
    من يدير البوت يستطيع وضع كل النصوص في صفحة.
    .sign = ✍️ تمت قراءة النصوص
    .all = ↩️ كل اللغات

# sample $language: Turks | Oekraïens
languages-gaps =
    { $language } مسودة.
    { $count ->
        [zero] لا ينقص أي نص.
        [one] ينقص نص واحد.
        [two] ينقص نصان.
        [few] تنقص { $count } نصوص.
        [many] ينقص { $count } نصًا.
       *[other] ينقص { $count } نص.
    }
    يمكن تشغيل اللغة عندما تكتمل النصوص.

# $count: how many texts it lacks since then; $people: who chose it
# sample $language: Turks | Oekraïens
# sample $reader: Emine | Marie-Louise van den Heuvel
# sample $people: أقل من 5 أشخاص | 25 أشخاص أو أكثر
languages-signed =
    { $language } تعمل.
    قرأ النصوص { $reader }، يوم { $date }.
    يقرأ هذه اللغة { $people }.
    { $count ->
        [0] كل النصوص موجودة.
        [one] نص واحد جديد، ويأتي الآن بالهولندية.
        [two] نصان جديدان، ويأتيان الآن بالهولندية.
        [few] { $count } نصوص جديدة، وتأتي الآن بالهولندية.
        [many] { $count } نصًا جديدًا، وتأتي الآن بالهولندية.
       *[other] { $count } نص جديد، وتأتي الآن بالهولندية.
    }
    .withdraw = ⏸️ أوقف هذه اللغة

# sample $language: Turks | Oekraïens
# sample $people: أقل من 5 أشخاص | 25 أشخاص أو أكثر
languages-withdraw =
    هل تريد إيقاف { $language }؟
    يقرأ هذه اللغة { $people }.
    ستصلهم الهولندية.
    إذا شغلت اللغة من جديد، عادوا إليها.
    .yes = ⏸️ أوقف هذه اللغة
    .no = ↩️ اترك هذه اللغة

# sample $language: Turks | Oekraïens
signature-reader =
    من قرأ كل النصوص بهذه اللغة؟
    { $language }: اكتب اسم القارئ.
    سيظهر الاسم هنا مع تاريخ اليوم.
    .retry =
        هذا لا يشبه اسمًا.
        من قرأ النصوص؟
