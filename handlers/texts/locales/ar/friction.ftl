### state: draft
### audience: resident
### A quarrel between two: somebody whom both trust hears each apart.
### sample $one: Joke | Marie-Louise

# audience: connector
friction-one = من قال لك ذلك؟
    .simpler = عن من؟

# audience: connector
friction-other = مع من الأمر ليس جيدًا؟
    .simpler = من هو الآخر؟

# audience: connector
friction-between =
    من يستطيع أن يتكلم مع الاثنين؟
    هؤلاء يعرفون { $one } و{ $other } جيدًا.
    .simpler = اختر اسمًا.

# audience: connector
friction-nobody =
    لا أحد يعرف { $one } و{ $other } جيدًا.
    تكلم معهما بنفسك، كل واحد وحده.

# audience: connector
friction-under-way =
    هذا جارٍ الآن.
    لا يلزمك فعل شيء.

# audience: connector
friction-asking =
    أسأل { $one } أولًا.
    بدون نعم من { $one } لا يسمع أحد شيئًا.

# To who spoke of it. $other: the other; $who: whom both trust
friction-may =
    مرحبًا { $name }!
    الأمر ليس جيدًا بينك وبين { $other }.
    { $who } يعرفكما.
    هل يتكلم { $who } مع كل واحد وحده؟
    .yes = 👍 نعم، ممكن
    .no = 👎 أفضل لا
    .call = الأمر ليس جيدًا بينك وبين { $other }. هل يتكلم { $who } مع كل واحد وحده؟

# To whom both trust.
friction-between-asked =
    مرحبًا { $name }!
    الأمر ليس جيدًا بين { $one } و{ $other }.
    أنت تعرفهما.
    هل تتكلم مع كل واحد وحده؟
    لا تأخذ جانب أحد.
    .yes = 👍 نعم، بكل سرور
    .no = 👎 ليس الآن

# To the other.
friction-with =
    مرحبًا { $name }!
    { $who } يريد أن يتكلم معك قليلًا.
    عنك وعن { $one }.
    { $who } لا يأخذ جانب أحد.
    هل هذا ممكن؟
    .yes = 👍 نعم، ممكن
    .no = 👎 أفضل لا
    .call = { $who } يريد أن يتكلم معك، عنك وعن { $one }. هل هذا ممكن؟

friction-yes =
    شكرًا لك.
    لا يلزمك فعل شيء الآن.

friction-no =
    حسنًا.
    لا أحد يسمع أنك قلت لا.
    لا يلزمك فعل شيء.

# audience: buddy
friction-yes-heard = شكرًا. كتبت ذلك من أجل { $name }.

# audience: buddy
friction-no-heard = حسنًا. لا أحد يسمع أن { $name } قال لا.

# To whom both trust: both said yes.
friction-hear =
    { $one } و{ $other } موافقان.
    اسمع { $one } أولًا.
    ثم اسمع { $other }.
    تكلم مع كل واحد وحده.
    .heard = ☑️ { $name }
    .heard-short = ☑️ تكلمت

friction-hear-next =
    شكرًا لك.
    الآن اسمع { $name }.

friction-hear-both =
    اسمع الاثنين أولًا.
    ثم يمكن أن ينتهي.

friction-end =
    سمعت الاثنين.
    كيف الأمر الآن؟
    .agreed = 🤝 اتفقا
    .nothing = 🌱 الأمر جيد الآن

friction-thanks =
    شكرًا لك { $name }.
    ما سمعته يبقى عندك.
    لا يلزمك فعل شيء.
    .group = ✏️ اسأل المجموعة

# To both, when there is an agreement.
friction-settled =
    جيد أنكم تكلمتم، { $name }.
    الأمر منتهٍ الآن.
    لا يلزمك فعل شيء.
    .call = جيد أنك تكلمت. الأمر منتهٍ الآن.

# audience: connector
friction-over =
    الأمر منتهٍ الآن، { $name }.
    لا أحفظ أكثر من ذلك.
    لا يلزمك فعل شيء.

# Somebody said no, or nothing. $one and $other: between whom it is
# audience: connector
friction-not =
    الحديث بين { $one } و{ $other } لا يتم الآن.
    لم يخطئ أحد.
    يمكنك أن تسأل شخصًا آخر.
    .again = ➕ شخص آخر
