### state: draft
### audience: resident
### What is on in the neighbourhood, for everybody.

# $hosted: yes, when somebody can be named
# sample $hosted: yes | no | partner
look-activity =
    هل تريد { $doing } معنا؟
    المكان: { $place }.
    يوم { $date }.
    { $clock }.
    اللقاء عند: { $landmark }.
    { $category ->
        [walk]
            مدة المشي { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
       *[other] ابق كما تشاء.
    }
    { $hosted ->
        [yes] { $host } هناك.
        [partner] هذا من { $host }.
       *[no] أهلًا بك.
    }
    .come = 👍 سآتي

# Before an activity, to who does something else at that time. $other: what
# sample $other: De wandeling | Het breien en haken
look-also =
    { $other } في الوقت نفسه.
    أنت ذاهب إليه.
    لك أن تختار.

# sample $who: سيأتي Joke أيضًا.
look-activity-mine =
    ستأتي معنا: { $the }.
    يوم { $date }.
    { $clock }.
    اللقاء عند: { $landmark }.
    { $category ->
        [walk]
            مدة المشي { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
       *[other] ابق كما تشاء.
    }
    { $who }
    .along = ➕ أحضر شخصًا

# sample $hosted: yes | no | partner
look-activity-full =
    لم يعد هناك مكان: { $the }.
    المكان: { $place }.
    يوم { $date }.
    { $clock }.
    اللقاء عند: { $landmark }.
    { $category ->
        [walk]
            مدة المشي { $minutes ->
                [10] 10 دقائق
               *[other] { $minutes } دقيقة
            }.
       *[other] ابق كما تشاء.
    }
    { $hosted ->
        [yes] { $host } هناك.
        [partner] هذا من { $host }.
       *[no] انظر مرة أخرى لاحقًا.
    }

look-more = يوجد المزيد.

# $doors: a line for each place
# sample $doors: Buurthuis: elke dinsdag in de ochtend. | Buurthuis De Wachter: elke dinsdag in de ochtend.\nBibliotheek: elke woensdag in de middag.
look-doors =
    هنا يمكنك الدخول مباشرة.
    { $doors }

# $moment: when, as the coordinator wrote it
# sample $moment: elke dinsdag in de ochtend
# kind: phrase
look-door = { $place }: { $moment }.

look-just-come =
    تعال ببساطة.
    لا حاجة إلى التسجيل.

look-nothing =
    لا يوجد شيء بعد.
    انظر مرة أخرى لاحقًا.
    ربما يعرف { $human } شيئًا.
