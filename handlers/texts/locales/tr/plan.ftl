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
    .new = Grup { $number }: { $activity }, { $part }. Kişiler: { $who }.
    .grows = Grup { $number } büyüyor: { $activity }, { $part }. Yeni: { $who }.
    .near = Birbirlerine yakın oturuyorlar.

# $what: what is given or wished; $who: to whom, or from whom
# sample $what: luisteren | uitleg geven over telefoons
# sample $who: Joke | Joke, Fatima en Marie-Louise
plan-person =
    .you-can-give = { $name }, { $who } için yaparsın: { $what }.
    .you-get = { $name }, { $who } senin için yapar: { $what }.

plan-left =
    .no-day-part = { $name } ne zaman vakti olduğunu henüz söylemedi.
    .no-joy = { $name } ne yapmayı sevdiğini henüz söylemedi.
    .no-language = { $name } hangi dilleri konuşur, henüz bilmiyoruz.
    .no-offer = { $name } ne yapabileceğini henüz söylemedi.
    .no-wish = { $name } ne istediğini henüz söylemedi.
    .nobody-fits = { $name } için şu anda uyan kimse yok: yakında, aynı zamanda ve aynı planlarla.
    .no-circle = { $name } için henüz herkesin bir şey verip bir şey aldığı bir grup yok.
    .not-this-round = { $name } bir gruba uyuyor, ama şimdi buna değil. Bekleyen gelecek sefer önce gelir.

# $answer: in the words of the list; $count: how many groups it would open
# sample $answer: dinsdag ochtend | uitleg geven over telefoons
plan-would-help =
    .day-parts = Bir sor: { $name } şu zamanda da gelebilir mi, { $answer }? { plan-opens }
    .enjoys = Bir sor: { $name } bunu da sever mi, { $answer }? { plan-opens }
    .offers = Bir sor: { $name } bunu da yapmak ister mi, { $answer }? { plan-opens }
    .wishes = Bir sor: { $name } bunu da ister mi, { $answer }? { plan-opens }
    .languages = Bir sor: { $name } bu dili de konuşur mu, { $answer }? { plan-opens }
    .reach-m = Bir sor: { $name } için { $answer } metre uzak da olur mu? { plan-opens }

plan-opens =
    { $count ->
        [one] O zaman 1 grup daha olur.
       *[other] O zaman { $count } grup daha olur.
    }

# $number: which group of the plan; $who: the supporter
# sample $number: 1 | 120
plan-picture =
    .new = Grup { $number }
    .grows = Grup { $number } büyüyor
    .supporter = Yardım eden: { $who }

# $day: a day of the week; nothing where it is every day
# sample $day: dinsdag | donderdag
plan-day-part =
    .morning = { $day } sabahı
    .afternoon = { $day } öğleden sonrası
    .evening = { $day } akşamı
    .night = { $day } gecesi
