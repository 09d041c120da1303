### state: draft
### audience: coordinator
### A season, as who coordinates plans it.
### sample $season: Zomerschool | De lange zomer van de Bloemenbuurt
### sample $after: koffie op dinsdag | elke donderdag samen koken in het buurthuis

season-none =
    لا يوجد موسم الآن.
    الموسم 6 أسابيع، مرتان بعد الظهر في الأسبوع.
    .plan = ☀️ خطط لموسم

# sample $lines: الثلاثاء 3 مارس، الساعة 2: “Zomerschool”، عند Buurthuis. | الثلاثاء 3 مارس، الساعة 2: “عمل الشوربة”، عند Buurthuis.\nالخميس 17 سبتمبر، الساعة 10: “Zomerschool”، عند المقعد الأحمر.
# sample $count: 12
# sample $given: 0 | 1 | 4 | 12
season-card =
    { $season }: { $count } مرة بعد الظهر، وحفلة في النهاية.
    { $given ->
        [zero] لا أحد يقدم ورشة بعد.
        [one] مرة واحدة فيها ورشة.
        [two] مرتان فيهما ورشة.
        [few] { $given } مرات فيها ورشة.
        [many] { $given } مرة فيها ورشة.
       *[other] { $given } مرة فيها ورشة.
    }
    { $lines }
    بعد ذلك: { $after }.
    .thank = 🙏 اشكر الجميع
    .look = 👀 المواعيد

# kind: phrase
season-state =
    .planned = سيأتي، أو هو جارٍ.
    .over = انتهى. من أعطى شيئًا لم يُشكر بعد.
    .thanked = انتهى.

season-name =
    ما اسم الموسم؟
    مثلًا: مدرسة الصيف.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

season-start =
    من أي يوم؟
    مثلًا: 5 يوليو.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

season-days =
    في أي يومين من الأسبوع؟
    دائمًا بعد الظهر، الساعة 2.
    .mon = الاثنين
    .tue = الثلاثاء
    .wed = الأربعاء
    .thu = الخميس
    .fri = الجمعة
    .sat = السبت
    .sun = الأحد

season-two-days = اختر يومين بالضبط.

season-where = أين تكون المرة الأولى في الأسبوع؟

season-second =
    والثانية؟
    .same = 📍 في المكان نفسه

season-after =
    وبعد ذلك؟
    ماذا يستمر عندما ينتهي الموسم؟
    مثلًا: قهوة يوم الثلاثاء.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

season-there-already = يوجد موسم بالفعل. اشكر أولًا من أعطى شيئًا.

# kind: phrase
season-party = حفلة الختام

season-thanks =
    انتهى { $season }.
    من أعطى وقتًا لم يُشكر بعد. هذا جزء من الموسم.
    هل توجد بطاقة هدية؟ أعطها معه.

season-thanked-already = تم هذا بالفعل.

season-all-thanked = كل من أعطى وقتًا في { $season } شُكر.
