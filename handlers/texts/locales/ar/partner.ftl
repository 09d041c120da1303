### state: draft
### audience: coordinator
### Partners: organisations that do things here too. For the team.
### sample $partner: Bibliotheek Oost | Stichting Samen aan Tafel in de Bloemenbuurt

# sample $count: 0 | 1 | 5 | 12
partner-list =
    { $count ->
        [0] لا يوجد شركاء بعد. من يعمل أيضًا في الحي؟
       *[other] هؤلاء هم الشركاء. اضغط على اسم.
    }
    .add = ➕ شريك جديد
    .overlap = 🗓️ ما يتزامن

# sample $lines: النوع: مكتبة\nنعرف بعضنا. | النوع: مكتبة\nنعمل معًا.\nيستأجر غرفة هنا.\nيتكلم باسمهم: Marie-Louise
partner-card =
    { $partner }
    { $lines }
    .activity = ➕ نشاط
    .state = 🌱 كيف الحال
    .name = ✏️ اسم آخر
    .contact = 📞 من يتكلم باسمهم
    .chat = 🔗 رابط لهم
    .introduce = 👋 رابط لجار
    .off = ❌ شيء أُلغي
    .all = ↩️ كل الشركاء

# kind: phrase
# sample $kind: مكتبة | صاحب عمل
partner-tells =
    .kind = النوع: { $kind }
    .rents = يستأجر غرفة هنا.
    .contact = يتكلم باسمهم: { $name }
    .phone = الهاتف: { $phone }
    .chat = يعرفون في محادثتهم إن وصل أحد.
    .coming = { $date }، { $clock }: { $the }، عند { $landmark }.

# kind: phrase
partner-kind-word =
    .care = رعاية
    .informal = مبادرة من الناس
    .entrepreneur = صاحب عمل
    .artist = فنان
    .school = مدرسة
    .library = مكتبة
    .welfare = خدمات اجتماعية
    .faith = جماعة دينية
    .other = شيء آخر

# kind: phrase
partner-state =
    .renter = يستأجر، ولم نتكلم بعد.
    .contact = نعرف بعضنا.
    .cooperating = نعمل معًا.
    .quiet = الآن هدوء. لا بأس.

# sample $state: يستأجر، ولم نتكلم بعد.
partner-state-choice =
    { $partner }: { $state }
    كيف الحال الآن؟
    .renter = يستأجر فقط
    .contact = نعرف بعضنا
    .cooperating = نعمل معًا
    .quiet = هدوء

partner-name =
    ما اسم الشريك؟
    الجميع يرى هذا الاسم.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

partner-kind =
    ما نوع الشريك؟
    .care = 🏥 رعاية
    .informal = 🤝 مبادرة
    .entrepreneur = 🏪 صاحب عمل
    .artist = 🎨 فنان
    .school = 🏫 مدرسة
    .library = 📚 مكتبة
    .welfare = 🏘️ خدمات
    .faith = 🕊️ دين
    .other = 💡 شيء آخر

partner-rents = هل يستأجر هذا الشريك غرفة هنا؟

partner-contact =
    من يتكلم باسمهم؟
    الفريق فقط يرى هذا. اسأل أولًا.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

partner-phone =
    على أي رقم؟
    الفريق فقط يرى هذا.
    .retry = لا أعرف هذا الرقم. اكتبه مرة أخرى.

partner-there-already = يوجد شريك بهذا الاسم.

partneract-what =
    ماذا يفعلون؟
    قل ذلك بكلمات قليلة. مثلًا: الغناء معًا.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

partneract-day =
    متى ذلك؟
    مثلًا: الثلاثاء الساعة 10.
    .retry = هذا طويل جدًا. هل يمكن أن يكون أقصر؟

partneract-where = أين ذلك؟

partneract-often =
    مرة واحدة أم كل أسبوع؟
    لكل أسبوع أجهز 6 مرات.
    .once = 📅 مرة واحدة
    .weekly = 🔁 كل أسبوع

partner-off = ما الذي أُلغي عند { $partner }؟

partner-is-off =
    أُلغي: { $the }، { $date }، { $clock }.
    من كان سيأتي يعرف مني.

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
partner-link =
    هذا رابط لمن يتكلم باسم { $partner }.
    يعمل مرة واحدة، لمدة 7 أيام.
    يرون ما يراه الجميع. لا يرون من يأتي.
    { $link }

# sample $lines: الثلاثاء 3 مارس، في مكان واحد (Buurthuis): القهوة (الحي) والغناء (Bibliotheek Oost).
overlap-list =
    { $count ->
        [zero] لا شيء يتزامن.
        [one] شيء واحد يتزامن. ربما يمكن معًا؟
        [two] شيئان يتزامنان. ربما يمكن معًا؟
        [few] { $count } أشياء تتزامن. ربما يمكن معًا؟
        [many] { $count } شيئًا يتزامن. ربما يمكن معًا؟
       *[other] { $count } شيء يتزامن. ربما يمكن معًا؟
    }
    { $lines }

overlap-none = لا شيء يتزامن في الأسابيع الأربعة القادمة.

# kind: phrase
# sample $one: القهوة | الحياكة
# sample $two: الغناء | “الغناء معًا”
overlap-line =
    .place = { $date }، في مكان واحد ({ $place }): { $one } ({ $who }) و { $two } ({ $other }).
    .kind = { $date }، الشيء نفسه: { $one } ({ $who }) و { $two } ({ $other }).

# kind: phrase
overlap-ours = الحي
