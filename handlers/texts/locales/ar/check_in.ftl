### state: draft
### audience: resident
### How somebody is: asked at a few moments, and one human hears it.

# Two days after the very first time.
check-in-first-time =
    مرحبًا { $name }!
    كنت معنا للمرة الأولى.
    هل شعرت بأنك مرحب بك؟
    فقط { $human } يسمع ذلك.
    .call = كنت معنا للمرة الأولى. هل شعرت بأنك مرحب بك؟

# Six weeks after the first time.
check-in-six-weeks =
    مرحبًا { $name }!
    أنت معنا منذ ستة أسابيع.
    كيف الأمر بالنسبة لك؟
    فقط { $human } يسمع ذلك.
    .call = أنت معنا منذ ستة أسابيع. كيف الأمر بالنسبة لك؟

# Two weeks after somebody else is there for their group. $who: who that is
check-in-handover =
    مرحبًا { $name }!
    الآن يوجد { $who } لمجموعتكم.
    هل هذا جيد لك؟
    فقط { $human } يسمع ذلك.
    .call = الآن يوجد { $who } للمجموعة. هل هذا جيد لك؟

# Somebody of the team wants to know, or they ask for it themselves.
check-in-asked =
    مرحبًا { $name }!
    كيف حالك؟
    فقط { $human } يسمع ذلك.
    .call = كيف حالك؟

# kind: button
check-in-answer =
    .good = 👍 جيد
    .so-so = 🤷 لا بأس
    .bad = 👎 ليس جيدًا

check-in-good =
    يسعدني أن أسمع ذلك.
    لا يلزمك فعل شيء.

# $bad: whether the human hears of it already
# sample $bad: yes | no
checkin-say =
    شكرًا لأنك قلت هذا.
    { $bad ->
        [yes] { $human } يعرف ذلك الآن.
       *[no] { $human } يحب أن يقرأه.
    }
    هل تريد أن تقول شيئًا آخر؟
    اكتبه أو قله بصوتك.
    .nothing = 👎 لا، شكرًا
    .simpler = ماذا تريد أن تقول؟

check-in-passed-on =
    سأنقل ذلك إلى { $human }.
    قد يأخذ الجواب وقتًا.

# $told: whether the human hears of it
# sample $told: yes | no
check-in-thanks =
    { $told ->
        [yes] حسنًا.
              { $human } سيتواصل معك.
       *[no] حسنًا.
             لا يلزمك فعل شيء.
    }

# audience: buddy
check-in-good-heard = جيد. كتبت ذلك من أجل { $name }.

# audience: buddy
check-in-noted-so-so-heard = شكرًا. كتبت ذلك من أجل { $name }.

# audience: buddy
check-in-noted-bad-heard = شكرًا. { $human } يعرف الآن أن { $name } ليس بخير.

# audience: connector
check-in-asking =
    أسأل { $name } كيف الحال.
    أنت تسمع الجواب.

# audience: connector
check-in-lately =
    سألت { $name } قبل قليل.
    بعد أسبوعين يمكن مرة أخرى.

# What who wanted to know hears.
# audience: connector
# sample $said: Joke يقول: الأمر جيد. | Marie-Louise يقول: الأمر ليس جيدًا.
check-in-answered =
    { $said }
    لا يلزمك فعل شيء.

# audience: connector
# kind: phrase
check-in-said =
    .good = { $who } يقول: الأمر جيد.
    .so-so = { $who } يقول: لا بأس.
    .bad = { $who } يقول: الأمر ليس جيدًا.
