### state: draft
### audience: connector
### kind: phrase
### A plan of the matcher in sentences: for who keeps a list of people and reads why they fit.

# $number: which group of the plan; $activity, $part: in the words of the list, or ours when we know them
# sample $number: 1 | 120
# sample $activity: Wandelen | Breien en haken
# sample $part: dinsdag ochtend | donderdag middag
# sample $who: Joke, Fatima en Piet | Marie-Louise, Fatima, Joke en Piet
plan-group =
    .new = المجموعة { $number }: { $activity }، { $part }. وهم { $who }.
    .grows = المجموعة { $number } تكبر: { $activity }، { $part }. الجدد: { $who }.
    .near = يسكنون قرب بعضهم.

# $what: what is given or wished; $who: to whom, or from whom
# sample $what: luisteren | uitleg geven over telefoons
# sample $who: Joke | Joke, Fatima en Marie-Louise
plan-person =
    .you-can-give = { $name }، تقدم إلى { $who }: { $what }.
    .you-get = { $name }، تأخذ من { $who }: { $what }.

plan-left =
    .no-day-part = لم يقل { $name } بعد متى عنده وقت.
    .no-joy = لم يقل { $name } بعد ماذا يحب.
    .no-language = لا نعرف بعد لغة { $name }.
    .no-offer = لم يقل { $name } بعد ماذا يستطيع أن يقدم.
    .no-wish = لم يقل { $name } بعد ماذا يتمنى.
    .nobody-fits = لا أحد يناسب { $name } الآن: قريب، في الوقت نفسه وبالخطط نفسها.
    .no-circle = لا توجد بعد مجموعة حول { $name } يعطي فيها كل واحد شيئًا ويأخذ شيئًا.
    .not-this-round = { $name } يناسب مجموعة، لكن ليس هذه الآن. من ينتظر يأتي أولًا في المرة القادمة.

# $answer: in the words of the list; $count: how many groups it would open
# sample $answer: dinsdag ochtend | uitleg geven over telefoons
plan-would-help =
    .day-parts = اسأل: هل يناسب { $name } هذا الوقت أيضًا، { $answer }؟ { plan-opens }
    .enjoys = اسأل: هل يحب { $name } هذا أيضًا، { $answer }؟ { plan-opens }
    .offers = اسأل: هل يقدم { $name } هذا أيضًا، { $answer }؟ { plan-opens }
    .wishes = اسأل: هل يتمنى { $name } هذا أيضًا، { $answer }؟ { plan-opens }
    .languages = اسأل: هل يتكلم { $name } هذه اللغة أيضًا، { $answer }؟ { plan-opens }
    .reach-m = اسأل: هل يناسب { $name } الذهاب حتى { $answer } متر؟ { plan-opens }

plan-opens =
    { $count ->
        [zero] عندها لا تزيد المجموعات.
        [one] عندها تزيد مجموعة واحدة.
        [two] عندها تزيد مجموعتان.
        [few] عندها تزيد { $count } مجموعات.
        [many] عندها تزيد { $count } مجموعة.
       *[other] عندها تزيد { $count } مجموعة.
    }

# $number: which group of the plan; $who: the supporter
# sample $number: 1 | 120
plan-picture =
    .new = المجموعة { $number }
    .grows = المجموعة { $number } تكبر
    .supporter = بمساعدة { $who }

# $day: a day of the week; nothing where it is every day
# sample $day: dinsdag | donderdag
plan-day-part =
    .morning = { $day } صباحًا
    .afternoon = { $day } بعد الظهر
    .evening = { $day } مساءً
    .night = { $day } ليلًا
