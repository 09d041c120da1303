### audience: connector
### kind: phrase
### A plan of the matcher in sentences: for who keeps a list of people and reads why they fit.

# $number: which group of the plan; $activity, $part: in the words of the list, or ours when we know them
# sample $number: 1 | 120
# sample $activity: Wandelen | Breien en haken
# sample $part: dinsdag ochtend | donderdag middag
# sample $who: Joke, Fatima en Piet | Marie-Louise, Fatima, Joke en Piet
plan-group =
    .new = Groep { $number }: { $activity }, { $part }. Dat zijn { $who }.
    .grows = Groep { $number } wordt groter: { $activity }, { $part }. Nieuw: { $who }.
    .near = Zij wonen dicht bij elkaar.

# $what: what is given or wished; $who: to whom, or from whom
# sample $what: luisteren | uitleg geven over telefoons
# sample $who: Joke | Joke, Fatima en Marie-Louise
plan-person =
    .you-can-give = { $name }, je geeft aan { $who }: { $what }.
    .you-get = { $name }, je krijgt van { $who }: { $what }.

plan-left =
    .no-day-part = { $name } heeft nog niet gezegd wanneer er tijd is.
    .no-joy = { $name } heeft nog niet gezegd wat leuk is om te doen.
    .no-language = Van { $name } weten we nog geen taal.
    .no-offer = { $name } heeft nog niet gezegd wat hij of zij kan geven.
    .no-wish = { $name } heeft nog niet gezegd wat hij of zij fijn zou vinden.
    .nobody-fits = Bij { $name } past nu niemand: dichtbij, op dezelfde tijd en met dezelfde plannen.
    .no-circle = Rond { $name } is er nog geen groep waarin iedereen iets geeft en iets krijgt.
    .not-this-round = { $name } past in een groep, maar nu niet in deze. Wie wacht, gaat een volgende keer voor.

# $answer: in the words of the list; $count: how many groups it would open
# sample $answer: dinsdag ochtend | uitleg geven over telefoons
plan-would-help =
    .day-parts = Vraag eens: kan { $name } ook op dit moment, { $answer }? { plan-opens }
    .enjoys = Vraag eens: vindt { $name } dit ook leuk, { $answer }? { plan-opens }
    .offers = Vraag eens: wil { $name } dit ook geven, { $answer }? { plan-opens }
    .wishes = Vraag eens: zou { $name } dit ook fijn vinden, { $answer }? { plan-opens }
    .languages = Vraag eens: spreekt { $name } ook deze taal, { $answer }? { plan-opens }
    .reach-m = Vraag eens: mag het voor { $name } ook tot { $answer } meter ver? { plan-opens }

plan-opens =
    { $count ->
        [one] Dan kan er 1 groep bij.
       *[other] Dan kunnen er { $count } groepen bij.
    }

# $number: which group of the plan; $who: the supporter
# sample $number: 1 | 120
plan-picture =
    .new = Groep { $number }
    .grows = Groep { $number } wordt groter
    .supporter = Met hulp van { $who }

# $day: a day of the week; nothing where it is every day
# sample $day: dinsdag | donderdag
plan-day-part =
    .morning = { $day } ochtend
    .afternoon = { $day } middag
    .evening = { $day } avond
    .night = { $day } nacht
