### state: draft
### audience: resident
### After an activity: who was there, how was it, and again?

# To the host, when it is over.
who-was-there =
    انتهى الموعد: { $the }.
    من كان هناك؟
    .tell = ✏️ اختر الأسماء
    .nobody = لم يأت أحد
    .call = انتهى الموعد: { $the }. من كان هناك؟

# Once more, the day after.
who-was-there-again =
    لا أعرف بعد من كان هناك.
    عن { $the } يوم { $date }.
    هل تخبرني؟
    .call = من كان في { $the } يوم { $date }؟

# The host's list. $date: the day it was
present-who =
    هذا عن { $the }، { $date }.
    من كان هناك؟
    يمكنك اختيار أكثر من واحد.
    .simpler =
        من كان هناك؟
        اختر اسمًا.
    .someone = ➕ شخص آخر

# A neighbour whose name nobody knows yet, in that list.
# kind: phrase
present-new-neighbour = جار جديد

present-more = كم شخصًا آخر كان هناك؟
    .simpler = كم شخصًا آخر؟
    .n1 = واحد آخر
    .n2 = 2 آخران
    .n3 = 3 آخرون
    .n4 = 4 آخرون
    .n5 = 5 آخرون
    .n6 = 6 آخرون
    .n7 = 7 آخرون
    .n8 = 8 آخرون

# The same for connectors.
tally-who = { present-who }

tally-more = { present-more }

afterwards-told =
    شكرًا لك.
    حفظت ذلك.
    بعد قليل أسأل الجميع كيف كان الأمر.

afterwards-nobody-came =
    يا للأسف، لم يأت أحد.
    لم يكن ذلك بسببك.
    سأخبر { $human } بذلك.
    لا يلزمك فعل شيء.

# To who is the human there.
# audience: connector
afterwards-nobody-came-staff = يا للأسف، لم يأت أحد. لم يكن ذلك بسببك.

afterwards-told-already =
    أعرف ذلك.
    شكرًا لك.

# To each who was there, privately, in the afternoon.
how-was-it =
    مرحبًا { $name }!
    جميل أنك كنت معنا: { $the }.
    كيف كان الأمر؟
    .good = 👍 جميل
    .so-so = 🤷 لا بأس
    .bad = 👎 غير جميل
    .call = جميل أنكم كنتم معنا: { $the }. كيف كان الأمر؟

afterwards-talk =
    شكرًا لأنك قلت هذا.
    هل تريد الكلام عن ذلك مع { $human }؟
    .otherwise = 🛠️ معًا بطريقة أخرى

afterwards-will-talk =
    سأخبر { $human } بذلك.
    قد يتأخر الجواب قليلًا.

afterwards-again =
    شكرًا لك.
    هل تريد مرة أخرى؟
    .weekly = 🔁 نعم، كل أسبوع
    .sometimes = 🙂 أحيانًا
    .other = 💡 شيء آخر
    .apart = 🙊 ليس معه
    .no = 👎 لا، شكرًا

afterwards-weekly =
    جميل! سأسأل الآخرين أيضًا.
    إذا أراد الجميع فسأخبرك.
    لا يلزمك فعل شيء.

afterwards-all-weekly =
    جميل! كلكم تريدون.
    ستصلك رسالة أخرى.

afterwards-sometimes =
    حسنًا.
    ربما أسألك مرة أخرى.
    لا يلزمك فعل شيء.

afterwards-not-again =
    لا بأس.
    لا يلزمك أن تقول لماذا.
    أهلًا بك دائمًا.

afterwards-thanks =
    شكرًا لك.
    لا يلزمك فعل شيء.

idea-what =
    ماذا تحب أنت؟
    يمكنك الكتابة أو الكلام.
    { $human } يقرأ أو يسمع.
    .simpler =
        ماذا تحب؟
        مثلًا: الطبخ معًا.

afterwards-idea-told =
    شكرًا لك على فكرتك.
    وصلت الفكرة إلى { $human } أيضًا.
    لا يلزمك فعل شيء.

# After a small round with somebody known that was good.
afterwards-company =
    ما أجمل ذلك!
    هل تريد أن يمشي معكما آخرون؟
    .yes = 👍 نعم، بعض الناس
    .not-yet = 🌱 ليس بعد

afterwards-not-yet =
    لا بأس.
    خذ وقتك.
    يمكن أيضًا مرة أخرى مع { $human }.

afterwards-own-activity = جميل! أنت تبدأ نزهة خاصة بك.

# To somebody who came without a name; only afterwards.
afterwards-your-name =
    جميل أنك كنت معنا: { $the }.
    أهلًا بك دائمًا.
    هل تريد أن تقول اسمك؟
    ليس ضروريًا.
    .say = 🙂 اسمي

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
afterwards-talk-heard = هل يريد { $name } الكلام عن ذلك مع { $human }؟

# audience: buddy
afterwards-will-talk-heard = سأخبر { $human } بذلك.

# audience: buddy
afterwards-again-heard = هل يريد { $name } مرة أخرى؟

# audience: buddy
afterwards-weekly-heard = جميل. سأسأل الآخرين أيضًا. إذا أراد الجميع يصل الخبر إلى { $name }.

# audience: buddy
afterwards-all-weekly-heard = جميل! الجميع يريد. سيصل الموعد إلى { $name }.

# audience: buddy
afterwards-sometimes-heard = حسنًا. ربما أسأل { $name } مرة أخرى.

# audience: buddy
afterwards-not-again-heard = لا بأس. لا يلزم { $name } أن يقول لماذا.

# audience: buddy
afterwards-thanks-heard = شكرًا لك. كتبت ذلك من أجل { $name }.

# audience: buddy
afterwards-idea-told-heard = شكرًا لك. وصلت فكرة { $name } إلى { $human } أيضًا.

# audience: buddy
afterwards-company-heard = هل يريد { $name } أن يمشي معهما آخرون؟

# audience: buddy
afterwards-not-yet-heard = لا بأس. يسعد { $human } أن يمشي مرة أخرى مع { $name }.
