### state: draft
### audience: coordinator
### kind: phrase
### Een lijst met mensen in een bestand: wat er niet klopt, en wat eruit kwam. Voor wie de lijst bijhoudt.
### sample $field: dagen | vindt leuk
### sample $known: naam, straat, dagen | naam, straat, dagen, vindt leuk, kan geven, wil graag, talen
### sample $found: fiets | een lange tekst in een cel
### sample $id: Joke | Marie-Louise
### sample $like: Piet | Fatima
### sample $least: 0 | -100000000
### sample $most: 12 | 100000000
### sample $instead: dinsdag|vrijdag | 1450
### sample $file: lijst.csv | mensen van de buurt.csv
### sample $first: rij 2 | rij 112 (Joke)
### sample $why: geen toegang | de schijf is vol
### sample $line: 1 | 112
### sample $word: wandeln | de hond uitlaten
### sample $codes: nl | nl, en
### sample $row: 4 | 112 (Joke)
### sample $kind: PDF | HTML
### sample $column: 1 | 10
### sample $expected: een getal | een tekst van hoogstens 200 letters
### sample $before: supporters | vrijwilligers
### sample $usual: residents | buren
### sample $names: Jan en jan | Jan, JAN en jan
### sample $street: Kerkstraat | Burgemeester Meineszlaan

match-row = الصف { $row }

match-wrong =
    .workbook = هذا ملف جدول حساب مثل xlsx أو ods. احفظه هناك بصيغة CSV UTF-8 وأضف --csv.
    .other-file = هذا ملف { $kind }. المطلوب قائمة CSV أو JSON.
    .not-utf8 = السطر { $line } ليس UTF-8: ربما فيه “{ $found }”. احفظ القائمة من جديد بصيغة CSV UTF-8.
    .empty = لا شيء فيه.
    .not-json = هذا ليس JSON (السطر { $line }، المكان { $column }).
    .not-csv = علامة اقتباس بقيت مفتوحة.
    .too-deep = الأقواس هنا أعمق مما نقرأ.
    .wrong-format = يجب أن يكون "format": "{ $expected }". الموجود: "{ $found }".
    .no-names = لا توجد هنا أسماء الأعمدة. اكتب في الصف الأول مثلًا: naam, straat, dagen.
    .no-name = في هذا العمود { $found } لكن العمود بلا اسم. أعطه اسمًا أو اجعله فارغًا.
    .field-twice = هذا الاسم هنا مرتين.
    .unknown-field = لا نعرف هذا. { $like ->
        [none] نعرف:
       *[other] هل تقصد { $like }؟ نعرف:
    } { $known }.
    .unknown-table = لا توجد قائمة { $found }. الموجود: { $known }.
    .no-table = هذه الخانة فارغة تحت { $before }. اكتب هنا { $before } أو { $usual }.
    .missing = هذا فارغ. المطلوب: { $expected }.
    .unfit = المطلوب: { $expected }. الموجود: { $found }.
    .too-many = نقرأ { $most } على الأكثر. هنا { $count }.
    .not-parted = { $found } يشبه أكثر من جواب. ضع خطًا بينها: { $instead }. إن كان جوابًا واحدًا فضع خطًا بعده.
    .means-nothing = { $found } يعني لا شيء. اترك الخانة فارغة، وإلا صار جوابًا.
    .formula-failed = الجدول يقول هنا { $found }: معادلة لم تنجح. اكتب ما يجب أن يكون.
    .thousands = { $found } يُقرأ بطريقتين. اكتب { $instead } بلا نقطة وبلا فاصلة.
    .shortened-number = الجدول جعل هذا العدد أقصر: { $found }. اجعل العمود نصًا واكتب العدد كله.
    .duplicate-id = { $id } موجود أيضًا في { $first }. أعط كل واحد اسمًا له وحده.
    .unknown-member = لا يوجد جار باسم { $id }. { $like ->
        [none] من في مجموعة يكون أيضًا في قائمة الجيران.
       *[other] هل تقصد { $like }؟
    }
    .unknown-person = لا أحد في هذه القائمة اسمه { $id }. { $like ->
        [none] اكتب الاسم كما هو في القائمة أو احذف الصف.
       *[other] هل تقصد { $like }؟
    }
    .more-than-one = { $id } قد يكون أكثر من شخص: { $names }. اكتب الاسم هكذا تمامًا.
    .unknown-street = لا نعرف أين { $street }. { $like ->
        [none] اكتب المكان في أحد صفوف هذا الشارع، مثل 52.3702, 4.8952.
       *[other] هل تقصد { $like }؟ وإلا فاكتب المكان في أحد الصفوف.
    }
    .two-kinds-of-place = { $first } يقول المكان بالأمتار، وهذا الصف على الخريطة. اختر واحدًا للجميع.
    .not-two = المطلوب شخصان، لكن { $id } هنا مرتين.
    .sizes-out-of-order = في المجموعة شخصان أو أكثر، و group_least ليس أكبر من group_most.
    .more = و { $count } أيضًا.

match-expected =
    .word = نص من 1 إلى { $most } حرفًا، في سطر واحد
    .one-word = جواب واحد؛ الخط (|) يكون فقط بين أجوبة قائمة
    .words = { $most } أجوبة مختلفة على الأكثر، بينها خط: wandelen|koffie
    .pairs = { $most } صفات على الأكثر، لكل واحدة جواب: straat=Lindestraat|leeftijd=60
    .whole = عدد صحيح من { $least } إلى { $most }
    .metres = عدد أمتار من { $least } إلى { $most }
    .number = عدد من صفر أو أكثر
    .degrees = درجات من -{ $most } إلى { $most }، مثل 52.3702
    .lat-lon = شارع، أو مكان على الخريطة مثل 52.3702, 4.8952، أو x و y بالأمتار
    .flag = نعم أو لا
    .amounts = لكل اسم عدد صحيح من 0 إلى { $most }
    .rows = قائمة صفوف
    .row = صف له أسماء حقول
    .one-row = صف واحد فقط عن الخطة كلها
    .list-of = قائمة من هذه تمامًا: { $names }
    .said = لكل اسم نص أو قائمة نصوص
    .reason = سبب من القائمة مع ما يتبعه
    .unplaced = أحد الرموز لمن ليس له مكان بعد
    .or-null = null، أو { $expected }

match-hint =
    .add-csv = هل هذا من جدول حساب بصيغة CSV؟ أضف --csv.
    .leave-out-csv = هذا يشبه JSON: لا تكتب --csv.

match-remark =
    .same-but-for-capitals = { $id } يشبه { $other } في { $first }. هل هما شخصان؟ أعطهما إذن اسمين أكثر اختلافًا.
    .like-another-word = “{ $word }” موجود هنا فقط. هل هو مثل “{ $other }”؟ اكتبه إذن بالطريقة نفسها، وإلا فلن يجمع أحدًا.
    .only-whole-day = “{ $word }” و “{ $other }” هنا وقتان مختلفان. من يقول هذا لا يلتقي بمن يقول ذاك.
    .made-a-date = { $id } يشبه تاريخًا. هل فعل الجدول ذلك؟ اجعل العمود إذن نصًا.
    .no-distances = لا نعرف مكان أي شارع. لا أحد بعيد جدًا الآن. اكتب مكان شارع، مثل 52.3702, 4.8952، إن كانت المسافة مهمة.
    .far-from-others = هذا المكان أبعد من 30 كيلومترًا عن الآخرين. هل هو صحيح؟
    .house-number = لا تكتب رقم البيت في القائمة: الشارع يكفي.
    .nobody = لا أحد في هذه القائمة.

# sample $new: 1 | 12
# sample $grown: 0 | 12
# sample $placed: 3 | 120
# sample $left: 1 | 12
# sample $part: 99,12 | 7
# sample $seconds: 0,8 | 112,4
# sample $megabytes: 98 | 3900
match-done =
    .written = جاهز: { $file }
    .groups = { $new ->
        [zero] لا مجموعة جديدة
        [one] مجموعة جديدة واحدة
        [two] مجموعتان جديدتان
        [few] { $new } مجموعات جديدة
        [many] { $new } مجموعة جديدة
       *[other] { $new } مجموعة جديدة
    }، { $grown ->
        [zero] ولا مجموعة تكبر
        [one] ومجموعة واحدة تكبر
        [two] ومجموعتان تكبران
        [few] و { $grown } مجموعات تكبر
        [many] و { $grown } مجموعة تكبر
       *[other] و { $grown } مجموعة تكبر
    }. { $placed ->
        [zero] لا مكان لأحد
        [one] مكان لجار واحد
        [two] مكان لجارين
        [few] مكان لـ { $placed } جيران
        [many] مكان لـ { $placed } جارًا
       *[other] مكان لـ { $placed } جار
    }، وبلا مكان بعد: { $left }.
    .best = لا توجد خطة أفضل.
    .no-time = لا نعرف كم هي جيدة على الأقل: لم يكن هناك وقت للنظر في كل المجموعات.
    .too-many = لا نعرف كم هي جيدة على الأقل: المجموعات أكثر من أن ننظر فيها كلها.
    .at-least = هذا على الأقل { $part }% من أفضل ما يمكن.
    .took = { $seconds } ثانية، { $megabytes } MB.
    .stopped = توقف قبل أن ينتهي: هذه أفضل خطة حتى الآن.
    .stopping = أتوقف: تُحفظ أفضل خطة حتى الآن. Ctrl-C مرة أخرى يوقف فورًا.
    .plain = لصفحة بسيطة فيها المجموعة والاسم واليوم أضف --plain groepen.csv.

# sample $command: burengroep match lijst.csv --csv --out plan.csv
match-example =
    .written = جاهز: { $file }. افتح القائمة، ضع جيرانك فيها، واحفظها بصيغة CSV UTF-8. ثم اكتب:
    .next = { $command }
    .name = example.csv
    .result = groups.csv

match-plain =
    .group = المجموعة
    .name = الاسم
    .day = اليوم
    .activity = ماذا
    .supporter = بمساعدة
    .nobody = ليس بعد

# accept everyday_words: أسماء البرامج على تلك الحواسيب
# $address: where somebody looked
# sample $address: tcp://10.0.0.5:8786 | planner:8786
match-cluster =
    .not-installed = يحتاج --cluster إلى المزيد. اكتب: pip install "burengroep[cluster]".
    .not-reached = لا يجيب scheduler من dask على { $address }. هل العنوان صحيح، وهل يعمل البرنامج؟
    .no-workers = لا يوجد حاسوب يساعد. شغّل واحدًا بهذا: dask worker ADDRESS. لم يُحفظ شيء بعد.
    .lost = لم يعد scheduler يجيب. لم يُحفظ شيء بعد. حاول لاحقًا، أو بدون --cluster.
    .worker-died = توقف جزء من الخطة كل مرة على الحواسيب الأخرى. ربما ذاكرتها قليلة. لم يُحفظ شيء بعد.
    .other-program = على أحد الحواسيب الأخرى نسخة مختلفة. ضع النسخة نفسها في كل مكان، وإلا قد تخرج خطة أخرى.

match-file =
    .unreadable = لا يمكن قراءة { $file }: { $why }.
    .unwritable = لا يمكن حفظ { $file }: { $why }.
    .folder = { $file } مجلد. أعط اسم ملف.
    .is-the-list = { $file } هو القائمة نفسها. أعط اسمًا آخر.
    .ends-otherwise = يجب أن ينتهي { $file } بـ { $known }.
    .same-place = { $file } مكان شيء آخر. أعط اسمًا آخر.
    .is-there = { $file } موجود ويبقى كما هو. أعط اسمًا آخر بعد --example.
    .not-there = لا يوجد ملف أو مجلد بهذا الاسم
    .not-allowed = هذا الحاسوب لا يسمح
    .is-folder = هذا مجلد
    .no-room = لم يبق مكان

# sample $whom: Joke, Piet | Marie-Louise, Fatima, Joke, Piet
# sample $what: het is gemaakt met andere instellingen | de waarde is niet wat er staat
verify-wrong =
    .line = خطأ { $whom }: { $what }.
    .plan = الخطة
    .other-input = هي من قائمة أخرى، أو تغيرت القائمة بعدها
    .other-settings = صُنعت بإعدادات أخرى
    .unknown = فيها شخص ليس في القائمة
    .not-free = لا يمكن: له مجموعة من قبل
    .cannot-be = لا يمكن: الحجم أو المسافة أو شخصان لا يجتمعان أو لا شيء مشترك، أو أحد لا يعطي أو لا يأخذ
    .not-shared = ما يفعلون أو الوقت أو اللغة ليس للجميع
    .other-value = القيمة ليست كما هو مكتوب
    .taken-twice = في أكثر من مجموعة من الخطة
    .over-cap = يساعد مجموعات أكثر مما اتُّفق عليه
    .left-out = ليس في مجموعة ولا مع من ليس له مكان، أو في الاثنين
    .other-bound = الحد ليس مجموع الدليل، أو القيمة أعلى
    .not-proved = الدليل غير صحيح: معًا لهم أقل مما قد يساوون
    .plan-hash = تغيرت بعد أن انتهت
    .ratio = النسبة ليست القيمة مقسومة على الحد
    .proved-optimal = ما تقوله عن الأفضل لا يتبع منها
    .gives-gets = من يعطي ماذا لمن ليس كما قال هؤلاء الناس
    .reasons = الأسباب ليست لهذه المجموعة

# sample $what: Beter kan niet. | Niemand staat in twee groepen.
verify-right =
    .line = صحيح { $what }
    .groups = { $count ->
        [zero] لا توجد مجموعات.
        [one] المجموعة ممكنة وقيمتها كما هو مكتوب.
        [two] المجموعتان ممكنتان وقيمتهما كما هو مكتوب.
        [few] كل المجموعات { $count } ممكنة وقيمتها كما هو مكتوب.
        [many] كل المجموعات { $count } ممكنة وقيمتها كما هو مكتوب.
       *[other] كل المجموعات { $count } ممكنة وقيمتها كما هو مكتوب.
    }
    .shares = من يعطي ماذا لمن ولماذا هو كما قال هؤلاء الناس.
    .packing = لا أحد في مجموعتين، ولا أحد يساعد مجموعات كثيرة، والباقون ليس لهم مكان بعد.
    .no-proof = الخطة لا تقول كم هي جيدة: لم يُنظر في كل مجموعة.
    .proof = الدليل صحيح لكل مجموعة ممكنة: لا خطة تساوي أكثر من { $most }.
    .searched = أنه لا يوجد أفضل وُجد بالبحث. لا نبحث هنا مرة أخرى.
