### state: draft
### audience: coordinator
### What a coordinator tells about a neighbourhood, its streets and its places.

# sample $state: open | in voorbereiding
# sample $confidant: Ruth, 020 000 00 01 | Marie-Louise van den Heuvel-Rijnders, 020 000 00 01
# sample $streets: Kerkstraat | Kerkstraat, Esdoornplein en Burgemeester Meineszlaan
# sample $from: 8 uur in de avond
# sample $until: 9 uur in de ochtend
neighbourhood-known =
    { $neighbourhood }، { $state }
    الهاتف: { $phone }
    شخص الثقة: { $confidant }
    الشوارع: { $streets }
    من { $from } حتى { $until } لا أرسل شيئًا.
    ماذا تريد أن تغيّر؟

neighbourhood-change =
    .name = 🏘️ الاسم
    .phone = ☎️ الهاتف
    .confidant = 🤝 شخص الثقة
    .rules = 📜 قواعدنا
    .privacy = 🔒 نص الخصوصية
    .streets = 🛣️ الشوارع
    .places = 📍 الأماكن
    .choices = 🧩 خيارات خاصة
    .team = 👥 الفريق
    .organisation = 🏢 المنظمة

# kind: phrase
neighbourhood-state =
    .preparing = قيد التجهيز
    .open = مفتوح
    .paused = مغلق مؤقتًا
    .closed = مغلق

# kind: phrase
neighbourhood-nothing = لم يُكتب بعد

neighbourhood-name =
    ما اسم الحي؟
    اختر الاسم الذي يستعمله السكان.
    .retry =
        هذا طويل على اسم.
        ما اسم الحي؟

neighbourhood-phone =
    على أي رقم هاتف يجيب إنسان؟
    يرى السكان هذا الرقم.
    .retry =
        هذا لا يشبه رقم هاتف.
        اكتب الرقم فقط.

neighbourhood-confidant =
    من هو شخص الثقة؟
    يمكن لأي أحد الكلام معه عنك أو عن همزة وصل.
    اكتب الاسم.
    .retry =
        هذا لا يشبه اسمًا.
        من هو شخص الثقة؟

neighbourhood-reach = على أي رقم هاتف نجد { $name }؟
    .retry =
        هذا لا يشبه رقم هاتف.
        اكتب الرقم فقط.

# sample $suggested: We zijn aardig voor elkaar. | We zijn aardig voor elkaar.\nNee zeggen mag altijd.\nWe lenen elkaar geen geld.
neighbourhood-rules =
    ما هي القواعد؟
    هذا اقتراح:
    
    { $suggested }
    
    خذه، أو اكتب قواعدك.
    .retry =
        هذا طويل.
        اكتب بضع جمل قصيرة.
    .suggested = 👍 خذ هذا

# sample $suggested: We bewaren alleen wat jij zegt. | We bewaren alleen wat jij zegt.\nWie wat ziet, lees je bij /privacy.
neighbourhood-privacy =
    ماذا تريد أن تقول عن الخصوصية؟
    هذا اقتراح:
    
    { $suggested }
    
    خذه، أو اكتب نصك.
    .retry =
        هذا طويل.
        اكتب بضع جمل قصيرة.
    .suggested = 👍 خذ هذا

# What residents read when the suggestion was taken over.
# audience: resident
neighbourhood-suggested-rules =
    نحن لطفاء مع بعضنا.
    قول لا ممكن دائمًا.
    نلتقي في مكان معروف.
    لا يعطي أحدنا الآخر دينًا.
    ما تسمعه لا تقله لغيرك.
    أخبرنا إذا لم يكن شيء مريحًا.

# audience: resident
neighbourhood-suggested-privacy =
    نحفظ ما تقوله، وأين شاركت.
    هكذا أستطيع أن أبحث لك عن جيران.
    في /privacy تقرأ من يرى ماذا.
    في /mijngegevens ترى ماذا أعرف.
    مع /vergeetmij تمحو كل شيء.
    تلغرام نفسه يستطيع قراءة هذا، لا جيرانك.

# What a resident reads: the words of the coordinator, or the suggestion above.
# audience: resident
# sample $rules: We zijn aardig voor elkaar. | We zijn aardig voor elkaar.\nNee zeggen mag altijd.\nWe spreken af op een bekende plek.\nWe lenen elkaar geen geld.\nWat je hoort, vertel je niet door.\nVertel het ons als iets niet goed voelt.
house-rules =
    هذا ما اتفقنا عليه:
    { $rules }

# audience: resident
house-rules-none =
    لا توجد قواعد بعد.
    يمكنك أن تسأل { $human }.

neighbourhood-far =
    هذا بعيد عن الحي.
    شارك موقعًا في الحي، أو تخط.

street-list =
    { $count ->
        [0] لا توجد شوارع بعد.
       *[other] هذه هي الشوارع. اضغط على شارع لتغيير شيء.
    }
    يختار السكان من هنا أين يسكنون، بلا رقم البيت.
    .add = ➕ أضف شوارع

street-menu =
    { $street }
    ماذا تريد أن تفعل؟
    .name = ✏️ اسم آخر
    .where = 🧭 الموقع
    .remove = 🗑️ امح
    .all = ↩️ كل الشوارع

street-name =
    ما اسم الشارع أو المبنى؟
    بلا رقم البيت.
    .retry =
        هذا طويل على شارع.
        ما اسم الشارع؟

street-where =
    أين هو تقريبًا؟
    شارك موقعًا في وسط الشارع بزر المشبك.
    أو تخط.

street-in-use =
    هنا يسكن ناس يشاركون.
    يمكن تغيير الاسم.

place-list =
    { $count ->
        [0] لا توجد أماكن بعد.
       *[other] هذه هي الأماكن. اضغط على مكان لتغيير شيء.
    }
    المكان الجيد عام وسهل.
    .add = 📍 أضف مكانًا

# sample $lines: Je ziet er een rode bank. | Je ziet er de bank voor de apotheek.\nAdres: Burgemeester Meineszlaan 12\nGoed: een bank om te zitten en een wc
place-known =
    { $place }
    { $lines }
    ماذا تريد أن تغيّر؟

# kind: phrase
# sample $address: Kerkstraat 1 | Burgemeester Meineszlaan 120, naast de bibliotheek
# sample $moment: dinsdag van 10 tot 12
# sample $good: een wc | een bank om te zitten, een wc en geen trap
place-tells =
    .landmark = تعرفه من: { $landmark }
    .address = العنوان: { $address }
    .moment = مفتوح: { $moment }
    .good = الجيد فيه: { $good }

place-change =
    .name = ✏️ اسم آخر
    .landmark = 👁️ كيف نعرفه
    .address = 🏠 العنوان
    .moment = 🕙 متى هو مفتوح
    .good = ☑️ ما الجيد فيه
    .where = 🧭 الموقع
    .remove = 🗑️ امح
    .all = ↩️ كل الأماكن

place-name =
    ما اسم المكان؟
    مثلًا: بيت الحي، حديقة، صيدلية.
    .retry =
        هذا طويل على اسم.
        ما اسم المكان؟

place-landmark =
    كيف نعرف المكان؟
    مثلًا: المقعد الأحمر عند المدخل.
    .retry =
        هذا طويل.
        كيف نعرف المكان؟

place-address =
    ما العنوان؟
    يمكنك أن تتخطى ذلك.
    .retry =
        هذا طويل على عنوان.
        ما العنوان؟

place-moment =
    هل المكان مفتوح بلا موعد؟
    اكتب متى، مثلًا: الثلاثاء من العاشرة إلى الثانية عشرة.
    أو تخط.
    .retry =
        هذا طويل.
        متى يكون مفتوحًا؟

place-good =
    ما الجيد في هذا المكان؟
    اضغط على كل ما يوجد، ثم اختر تم.
    .step-free = ♿ بلا درج
    .toilet = 🚻 مرحاض
    .bench = 🪑 مقعد

place-where =
    أين هو؟
    شارك الموقع بزر المشبك.
    أو تخط.

place-in-use =
    في هذا المكان موعد قادم.
    بعدها يمكنك محو المكان.

streets-names =
    ما أسماء الشوارع؟
    الصقها هنا، كل شارع في سطر.
    بلا أرقام البيوت.
    .retry =
        هناك سطر طويل على شارع.
        ضع كل شارع في سطر وحده.

street-added =
    { $count ->
        [0] هذه الشوارع موجودة من قبل.
        [zero] هذه الشوارع موجودة من قبل.
        [one] أضيف شارع واحد.
        [two] أضيف شارعان.
        [few] أضيفت { $count } شوارع.
        [many] أضيف { $count } شارعًا.
       *[other] أضيف { $count } شارع.
    }
    اضغط على شارع فيما بعد لتقول أين هو.
    .all = ↩️ كل الشوارع

organisation-name =
    ما المنظمة التي وراء البوت؟
    يظهر اسمها على الإعلانات في الشارع.
    .retry =
        هذا طويل على اسم.
        ما اسم المنظمة؟
    .none = بلا اسم

# sample $lines: De Linden، مفتوح. لا شيء ينتظر. | De Linden، مفتوح. ينتظر: 3.
hoods-list =
    هذه أحياؤك. أنت الآن في { $neighbourhood }.
    { $lines }
    .go = ➡️ { $neighbourhood }
    .new = ➕ حي جديد
    .close = 🔒 أغلق هذا الحي

# kind: phrase
# sample $state: مفتوح | قيد التجهيز
hoods-line =
    { $neighbourhood }، { $state }. { $count ->
        [0] لا شيء ينتظر.
        [zero] لا شيء ينتظر.
        [one] أمر واحد ينتظر.
        [two] أمران ينتظران.
        [few] { $count } أمور تنتظر.
        [many] { $count } أمرًا ينتظر.
       *[other] { $count } أمر ينتظر.
    }

newhood-name =
    ما اسم الحي الجديد؟
    اختر الاسم الذي يستعمله السكان.
    .retry =
        هذا طويل على اسم.
        ما اسم الحي؟

hoods-made =
    الحي { $neighbourhood } جاهز. أنت الآن فيه.
    بكتابة /buurten تذهب إلى حي آخر.

# sample $coming: 0 | 3
# sample $living: 0 | 2
hoods-close =
    هل أغلق { $neighbourhood }؟
    الأنشطة القادمة: { $coming }، والمجموعات: { $living }. كلها تستمر.
    لا يبدأ جيران جدد، ولا أقترح شيئًا.
    لا شيء يُمحى.
    .yes = 🔒 نعم، أغلق الحي
    .no = 👎 لا

hoods-closed =
    أُغلق { $neighbourhood }.
    إذا فتحته مرة أخرى فكل شيء موجود.
    .open = 🔓 افتح من جديد

hoods-closed-by =
    أغلق { $name } الحي { $neighbourhood }.
    كل ما كان موجودًا لا يزال موجودًا.

hoods-closed-already = هذا الحي مغلق من قبل.
