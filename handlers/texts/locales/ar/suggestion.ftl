### state: draft
### audience: connector
### A walk that somebody starts, and who could come along: put before a connector, who decides.

# $start: who starts it; $lines: a few lines for each who would be asked
# sample $start: Joke wil wandelen. | Marie-Louise wil wandelen, graag eerst samen met jou.
# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
# sample $whom: suggestion-whom | suggestion-nobody
suggestion =
    💡 { $start }
    يوم { $date }، { $clock }، عند { $landmark }.
    { $whom }
    .pass-on = 👍 نعم، اسأل
    .leave-out = ➖ أخرج شخصًا
    .why = ❓ لماذا
    .add = ➕ أضف شخصًا
    .set-aside = ⏸️ اترك ذلك
    .host = 🙋 سأكون هناك

# kind: phrase
suggestion-nobody = لم يبق الآن أحد لنسأله.

# $starter: who starts the walk; $host: whom they like to know there
# kind: phrase
suggestion-starter =
    .alone = { $starter } يريد { $doing }.
    .with-host = { $starter } يريد { $doing }، أولًا مع { $host }.
    .with-you = { $starter } يريد { $doing }، أولًا معك.
    .group = هؤلاء الجيران يناسبون بعضهم.
    .weekly = كل أسبوع: { $the }. ما زال هناك مكان.

# $reasons: a list of suggestion-reason and activity-*.they-enjoy
# kind: phrase
# sample $reasons: gaat graag wandelen | gaat graag wandelen, heeft dan tijd en woont dichtbij
suggestion-person =
    .why = { $name }: { $reasons }.
    .each = كل واحد منهم: { $reasons }.
    .by-hand = { $name }: اخترته أنت.
    .only = يمكن أن يأتي { $name }.

# kind: phrase
suggestion-reason =
    .day-part = عنده وقت حينها
    .near = يسكن قريبًا

# $what: what is given, an infinitive; $who: to whom
# kind: phrase
# sample $what: offer-*.they-give
# sample $who: Joke | Joke, Fatima en Marie-Louise
suggestion-gives = { $name } يقدم إلى { $who }: { $what }.

# $what: a wish; $who: from whom
# kind: phrase
# sample $what: offer-*.wish
# sample $who: Joke | Joke, Fatima en Marie-Louise
suggestion-gets = { $name } يأخذ من { $who }: { $what }.

leaveout-who = من تريد أن تخرج الآن؟

addone-who =
    من تريد أن تضيف؟
    من سألناه أو لا يريد السؤال ليس هنا.

suggestion-add-nobody = لا يوجد الآن أحد آخر يمكنني أن أسأله.

# $who: those who are asked now
# sample $who: Joke | Joke, Fatima, Marie-Louise en Piet
# sample $lines: Je hoeft niets te doen. | Joke belt Riek.
suggestion-passed-on =
    { $count ->
        [zero] أسأل الآن { $who }.
        [one] أسأل الآن { $who }.
        [two] أسأل الآن { $who }، كل واحد وحده.
        [few] أسأل الآن { $who }، كل واحد وحده.
        [many] أسأل الآن { $who }، كل واحد وحده.
       *[other] أسأل الآن { $who }، كل واحد وحده.
    }
    { $lines }

# kind: phrase
# sample $who: Riek | Riek en Mo
# sample $caller: Joke
suggestion-call =
    .you = اتصل بـ { $who } من فضلك. هذا في قائمة اتصالاتك.
    .other = الذي يتصل بـ { $who }: { $caller }.
    .nobody = لا أحد يتصل بـ { $who } بعد.
    .none = لا تحتاج أن تفعل شيئًا.

suggestion-nobody-left =
    لا يمكن سؤال أحد منهم الآن.
    اختر شخصًا آخر، أو اترك ذلك.

suggestion-set-aside =
    حسنًا. لن أسأل أحدًا.
    الموعد قائم: { $the }. تجده عند ماذا يوجد.

suggestion-decided = تم الاختيار في هذا. لا يلزمك فعل شيء.

suggestion-none = لا توجد الآن اقتراحات. لا يلزمك فعل شيء.

# $count: how many more wait
suggestion-more =
    { $count ->
        [zero] لا ينتظر اقتراح آخر.
        [one] ينتظر اقتراح آخر.
        [two] ينتظر اقتراحان آخران.
        [few] تنتظر { $count } اقتراحات أخرى.
        [many] ينتظر { $count } اقتراحًا آخر.
       *[other] ينتظر { $count } اقتراح آخر.
    }
    أعرضها عندما تختار شيئًا هنا.

# A matching round found people who fit together. $activity: "Wandelen"; $day: "dinsdag"; $part: "middag"
# sample $lines: Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
# sample $day: dinsdag | donderdag
# sample $part: ochtend | middag
# sample $who: Joke | Joke، Fatima، Piet و Marie-Louise
suggestion-group =
    💡 { $who } يناسبون بعضهم بعضًا.
    { $activity }، يوم { $day } في { $part }.
    هم لا يعرفون بهذا بعد.
    .plan = 📅 خطط لشيء معًا
    .bring = 👋 أجمعهم بنفسي
    .why = ❓ لماذا
    .picture = 🖼️ أرني
    .set-aside = ⏸️ اترك ذلك

suggestion-group-picture = هذا ما يقدمونه لبعضهم.
    .back = ↩️ رجوع

# sample $who: Joke, Fatima en Piet | Marie-Louise, Fatima, Joke en Piet
# sample $lines: هم لا يعرفون بعد.
suggestion-group-yours =
    جميل، أنت تجمعهم: { $who }.
    { $lines }
    يبقى ذلك في مهامك حتى تقول كيف كان.

# kind: phrase
suggestion-group-unaware = هم لا يعرفون بعد.

suggestion-group-set-aside = حسنًا. لن أقول لهم شيئًا.

suggestion-seek = هل أنظر الآن من يناسب من؟
    .now = 🔎 ابحث الآن

matching-round-begun =
    أنظر الآن من يناسب من.
    ستصلك رسالة.

matching-round-empty =
    لم أجد الآن جيرانًا يناسبون بعضهم.
    كلما قال جيران أكثر ماذا يحبون، بحثت أفضل.

# audience: resident
# sample $what: activity-*.doing
would-help-interest =
    مرحبًا { $name }!
    أبحث عن جيران مناسبين لك.
    هل تحب هذا أيضًا: { $what }؟
    .call = أبحث عن جيران مناسبين لكم. هل تحبون هذا أيضًا: { $what }؟

# audience: resident
# sample $what: offer-*.they-give
would-help-offer =
    مرحبًا { $name }!
    أبحث عن جيران مناسبين لك.
    هل تستطيع هذا من أجل غيرك:
    { $what }؟
    .call = أبحث عن جيران مناسبين لكم. هل تستطيعون هذا من أجل غيركم: { $what }؟

# audience: resident
# sample $what: offer-*.wish
would-help-wish =
    مرحبًا { $name }!
    أبحث عن جيران مناسبين لك.
    هل تتمنى هذا:
    { $what }؟
    .call = أبحث عن جيران مناسبين لكم. هل تتمنون هذا: { $what }؟

# audience: resident
would-help =
    .yes = 👍 نعم
    .no = 👎 لا

# audience: resident
would-help-kept =
    جميل! هذا الآن في بطاقتك.
    لا يلزم أن تفعل شيئًا.

# audience: buddy
would-help-kept-heard = جميل! هذا الآن في بطاقة { $name }.

# audience: resident
would-help-fine =
    حسنًا.
    لا يلزم أن تفعل شيئًا.

# audience: buddy
would-help-fine-heard = حسنًا. لا يلزم أن يفعل { $name } شيئًا.

# Who would be asked.
# kind: phrase
# sample $who: Joke | Joke، Fatima، Piet و Marie-Louise
suggestion-whom = نسأل: { $who }.

# Behind a tap: why each of them, and what each gives and gets.
# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
suggestion-why =
    { $lines }
    إذا قلت نعم، أسأل كل واحد وحده.
    لا أحد يعرف من قال لا.
    .back = ↩️ رجوع

# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
suggestion-group-why =
    { $lines }
