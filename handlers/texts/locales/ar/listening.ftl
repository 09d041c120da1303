### state: draft
### audience: resident
### Somebody would like to talk for a while; a human listens, at hours that are shown.
### sample $day: الثلاثاء | الخميس

# $lines: who listens when, a line each
# sample $lines: Nadia: الثلاثاء من 10 إلى 12. | Nadia: الثلاثاء من 10 إلى 12.\nMarie-Louise: الخميس من 2 إلى 4.
listening-who =
    يمكنك أن تتكلم قليلًا.
    هؤلاء يحبون أن يسمعوا.
    { $lines }
    مع من تريد أن تتكلم؟

# kind: phrase
# sample $hours: الثلاثاء من 10 إلى 12
listening-who-line = { $who }: { $hours }.

# kind: phrase
listening-hour =
    .morning = { $day } من 10 إلى 12
    .afternoon = { $day } من 2 إلى 4
    .evening = { $day } من 6 إلى 8

listening-asked =
    سيتواصل معك شخص.
    هو { $name } أو إنسان آخر.
    ذلك يوم { $date }، من { $clock }.
    لا يلزمك فعل شيء.

listening-asked-already =
    سألت من أجلك من قبل.
    لا يلزمك فعل شيء.

listening-not-now =
    هذا الوقت ليس متاحًا الآن.
    يمكنك دائمًا أن تتكلم مع { $human }.

# Somebody of the team, about their own hours. $hours: a line each
# sample $hours: الثلاثاء من 10 إلى 12 | الثلاثاء من 10 إلى 12\nالجمعة من 2 إلى 4
# sample $any: yes | no
listening-mine =
    { $any ->
        [yes] تسمع في هذا الوقت:
              { $hours }
       *[no] ليس لك الآن وقت لتسمع.
    }
    الجيران يرون هذا ويمكنهم أن يتكلموا معك.
    .more = ➕ وقت زائد

# kind: button
listening-away =
    .morning = 🗑️ { $day } 10
    .morning-short = 🗑️ 10
    .afternoon = 🗑️ { $day } 2
    .afternoon-short = 🗑️ 2
    .evening = 🗑️ { $day } 6
    .evening-short = 🗑️ 6

listenhour-day = في أي يوم تريد أن تسمع؟
    .simpler = اختر يومًا.

listenhour-part = ومتى في ذلك اليوم؟
    .simpler = اختر وقتًا.
    .morning = 🌅 من 10 إلى 12
    .afternoon = ☀️ من 2 إلى 4
    .evening = 🌙 من 6 إلى 8

listening-kept =
    شكرًا لك.
    الجيران يرون ذلك من الآن.
    مع /rol يمكنك أن تغيره.

# audience: connector
listen-asked =
    { $who } يريد أن يتكلم قليلًا.
    { $who } اختار وقتك.
    ذلك يوم { $date }، من { $clock }.
    اتصل أو اكتب عندئذ.

# The hour of somebody else was chosen, who is not there for this.
# audience: connector
listen-asked-instead =
    { $who } يريد أن يتكلم قليلًا.
    ذلك يوم { $date }، من { $clock }.
    اتصل أو اكتب حينها.

# audience: connector
listen-now-instead =
    { $who } يريد أن يتكلم قليلًا.
    اتصل أو اكتب الآن.

# audience: connector
listen-now =
    هذا وقتك لتسمع.
    { $who } يريد أن يتكلم قليلًا.
    اتصل أو اكتب الآن.
