### audience: resident
### A group of neighbours: born by its people, named by them, ended by them.
### sample $words: samen picknicken | een keer soep koken in het buurthuis
### sample $group: de groep | De Stappers | De wandelaars van het Esdoornplein

# A group without a name.
# kind: phrase
group-nameless = de groep

# Somebody of the group who is not named.
# kind: phrase
group-somebody = iemand

# To each of them apart, when three or more were together three times.
group-question =
    Hoi { $name }!
    Jullie waren nu 3 keer samen.
    Wil je vaker iets doen met elkaar?
    Jullie kiezen zelf wat.
    Niemand hoort wat jij zegt.
    .yes = 👍 Ja, leuk
    .not-now = 👎 Nu niet
    .question = ❓ Eerst een vraag
    .call = Jullie waren nu 3 keer samen. Wilt u vaker iets doen met elkaar? Niemand hoort wat u zegt.

group-wait =
    Mooi! Ik vraag het de anderen ook.
    Je hoort wat het wordt.

# audience: buddy
group-wait-heard = Mooi! Ik vraag het de anderen ook. { $name } hoort wat het wordt.

group-stays-out =
    Dat is goed.
    Ik zeg het tegen niemand.
    Je bent altijd welkom om mee te doen.

# audience: buddy
group-stays-out-heard = Dat is goed. Ik zeg het niemand. { $name } is altijd welkom om mee te doen.

group-asked-human =
    { $human } neemt contact met je op.
    Daarna kun je nog kiezen.

# audience: buddy
group-asked-human-heard = { $human } neemt contact op met { $name }.

group-begun =
    Jullie zijn nu een groep!
    Jij hoort erbij, met { $names }.
    Jullie kiezen zelf wat jullie doen.
    Typ groep, dan zie je meer.
    Weet jij een naam voor de groep?
    .name = 💡 Een naam
    .call = Jullie zijn nu een groep: u en { $names }. Jullie kiezen zelf wat jullie doen. { $human } helpt als dat nodig is.

group-not-now =
    Er komt nu geen groep.
    Je bent nog steeds welkom.
    Je hoeft niets te doen.
    .call = Er komt nu geen groep. U bent nog steeds welkom.

# audience: connector
group-to-support =
    🌱 Er is een groep van { $count } buren.
    Zij kiezen zelf wat ze doen.
    Jij bent er voor vragen.

group-activity =
    { CAPITAL($who) } bedacht iets voor de groep.
    Het is { $doing }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Doe je mee?
    .come = 👍 Ik kom
    .not-now = 👎 Deze keer niet
    .call = { CAPITAL($who) } wil iets doen met de groep: { $doing }. Op { $date }, om { $clock }. Bij { $landmark }. Doet u mee?

group-not-this-time =
    Dat is goed.
    Een andere keer ben je weer welkom.

# audience: buddy
group-not-this-time-heard = Dat is goed. Een andere keer is { $name } weer welkom.

group-join =
    Hoi { $name }!
    Je was er nu 3 keer bij.
    Wil je bij { $group } horen?
    Dan beslis je mee wat jullie doen.
    .yes = 👍 Ja, leuk
    .not-now = 👎 Nu niet
    .call = U was er nu 3 keer bij. Wilt u bij de groep horen? Dan beslist u mee.

group-joined =
    Welkom bij { $group }!
    Typ groep, dan zie je meer.

# audience: buddy
group-joined-heard = Mooi! { $name } hoort nu bij de groep.

group-over =
    { CAPITAL($group) } stopt nu.
    Dank je wel voor alles.
    Jullie kennen elkaar nu, dat blijft.
    Wil je iets anders doen?
    { $human } helpt je.
    .call = De groep stopt nu. Dank u wel voor alles. Wilt u iets anders doen? { $human } helpt u.

group-none =
    Je hebt nog geen groep.
    Doe een paar keer mee met dezelfde buren.
    Dan vraag ik of jullie een groep willen zijn.

# One message for each group of somebody. $lines: who, what is coming, what was agreed
# sample $lines: Met Joke. | Met Joke, Fatima en Marie-Louise.\nBij het buurthuis, op donderdag 17 september.\nJullie spraken af: “de langzaamste loopt voorop”.\nJoke helpt bij vragen.
group-screen =
    👥 { CAPITAL($group) }
    { $lines }
    .idea = 💡 Een idee
    .more = ➡️ Meer kiezen
    .leave = 👋 Pauze of weg
    .back = 👋 Ik ben terug

# Lines of that message.
# kind: phrase
group-line =
    .who = Met { $names }.
    .plan = { $doing }: { $date }.
    .agreed = Jullie spraken af: “{ $words }”.
    .rests = De groep rust nu.
    .supporter = { $human } helpt bij vragen.
    .told = { $human } vertelt: “{ $words }”
    .asked =
        { $count ->
            [one] Er is 1 vraag aan de groep.
           *[other] Er zijn { $count } vragen aan de groep.
        }

group-leave =
    Dat mag altijd.
    Wat wil je met { $group }?
    .rest = ⏸️ Even niet
    .leave = 👋 Ik ga weg
    .stay = ↩️ Ik blijf

group-stays =
    Dat is goed.
    Je hoort bij { $group }.

group-rests =
    Dat is goed.
    Ik vraag je nu niets meer over de groep.
    Je mag wel mee blijven doen.
    .back = 👋 Ik ben terug

group-left =
    Dat is goed.
    Je hoort niet meer bij { $group }.
    Niemand hoort waarom.
    Je blijft welkom.

group-not-any-more =
    Dat kan nu niet meer.
    Je hoeft niets te doen.

group-asking =
    Ik vraag het aan de groep.
    Je hoort wat het wordt.

group-name-taken =
    Zo heet al een andere groep.
    Bedenk een andere naam.

group-name-in-full =
    Alleen een voornaam, graag.
    Bedenk een andere naam.

group-name-later =
    De groep kiest nu al een naam.
    Later kan het weer.

group-name-kept =
    Mooie naam!
    Andere namen mogen er nog bij.
    Over 2 dagen kiezen jullie.

group-nothing-weekly =
    Jullie doen nog niets elke week.
    Bedenk eerst samen iets.

group-planned-already =
    Iemand heeft al een dag gekozen.
    Je krijgt een bericht.

groupidea-what =
    Wat wil je doen met de groep?
    Ik vraag het de anderen, met jouw naam.
    .retry = { common-too-long }
    .simpler =
        Wat is je idee?
        Bijvoorbeeld: samen picknicken.

groupname-what =
    Welke naam is goed voor jullie groep?
    Typ alleen een naam voor jullie samen.
    Een achternaam mag niet.
    .retry = { common-too-long }
    .simpler =
        Welke naam is leuk?
        Bijvoorbeeld: De Stappers.

groupagree-what =
    Wat wil je afspreken met de groep?
    Ik vraag het de anderen, met jouw naam.
    .retry = { common-too-long }
    .simpler =
        Wat wil je afspreken?
        Bijvoorbeeld: we wachten op elkaar.
    .slowest = 🚶 Langzaamste voorop
    .wait = 🤝 Op elkaar wachten

# kind: phrase
groupagree-said =
    .slowest = De langzaamste loopt voorop.
    .wait = We wachten op elkaar.

grouptime-day =
    Welke dag is beter?
    .simpler = Op welke dag?

grouptime-clock =
    Wanneer op die dag?
    .simpler = Ochtend, middag of avond?
    .morning = 🌅 Ochtend
    .afternoon = ☀️ Middag
    .evening = 🌙 Avond

groupplace-where =
    Welke plek is beter?
    .simpler = Waar?

groupmore-what =
    Wat wil je vragen aan de groep?
    .simpler = Kies een knop.
    .idea = 💡 Een idee
    .newcomer = 🙂 Mag iemand erbij
    .agree = 🤝 Iets afspreken
    .time = ⏰ Een andere tijd
    .place = 📍 Een andere plek
    .name = 💡 Een naam
    .rest = ⏸️ Even rust
    .end = 👋 De groep stopt
    .practice = ✅ Wat werkt hier
    .feasts = 🎉 Feesten
    .visit = 👋 Groep uitnodigen

# What was decided. To who asked it, where all stays as it was.
group-decided-nothing =
    De groep heeft gekozen.
    Nu blijft alles zoals het was.
    Een andere vraag mag altijd.
    .call = De groep heeft gekozen. Nu blijft alles zoals het was.

group-decided-idea =
    Genoeg buren willen dit:
    “{ $words }”
    Wie kiest een dag?
    Doet iemand anders het, dan hoor je het.
    .plan = 📅 Een dag kiezen
    .call = Genoeg buren willen dit: “{ $words }”. Iemand kiest een dag. U hoort wanneer.

# sample $what: decision-for-each-other-what.errand | decision-for-each-other-what.learn
group-decided-for-each-other =
    De groep wil iets doen voor elkaar:
    { $what }.
    Wie kiest een dag?
    Doet iemand anders het, dan hoor je het.
    .plan = 📅 Een dag kiezen
    .call = De groep wil iets doen voor elkaar: { $what }. Iemand kiest een dag. U hoort wanneer.

group-decided-time =
    De groep heeft gekozen.
    Vanaf nu is het op { $weekday }.
    Om { $clock }.
    Je hoeft niets te doen.
    .call = De groep heeft gekozen. Vanaf nu is het op { $weekday }, om { $clock }.

group-decided-place =
    De groep heeft gekozen.
    De plek is nu: { $place }.
    Je hoeft niets te doen.
    .call = De groep heeft gekozen. De plek is nu: { $place }.

group-decided-name-good =
    Jullie groep heet nu:
    “{ $words }”
    .call = De groep heet nu: “{ $words }”.

group-decided-agreement =
    Jullie spraken af:
    “{ $words }”
    Je hoeft niets te doen.
    .call = De groep sprak af: “{ $words }”.

group-decided-newcomer =
    Er mag iemand bij in { $group }.
    Ik zoek iemand die erbij past.
    Je hoeft niets te doen.
    .call = Er mag iemand bij in de groep. Ik zoek iemand die erbij past.

group-decided-self-running =
    Jullie doen het nu zelf.
    Ik ben stil tot jullie iets vragen.
    { $human } helpt als dat nodig is.
    .call = De groep doet het nu zelf. { $human } helpt als dat nodig is.

group-decided-resting =
    { CAPITAL($group) } rust nu.
    Weer iets doen kan altijd.
    Typ dan: groep.
    .call = De groep rust nu. Weer iets doen kan altijd.

# Somebody else of the team is there for the group from now on.
group-supporter =
    { CAPITAL($connector) } is er nu voor { $group }.
    Heb je een vraag?
    { $connector } helpt je.
    Je hoeft niets te doen.
    .call = { CAPITAL($connector) } is er nu voor de groep. Hebt u een vraag? { $connector } helpt u.

# To who is there for the group.
# audience: connector
# sample $lines: Dit zijn Joke en Piet. | Dit zijn Joke, Piet en Fatima.\nWe gaan wandelen: dinsdag 9 maart, om half 11.
group-supported =
    Jij bent er voor { $group }.
    { $lines }
    Zij kiezen zelf wat ze doen.
    Je hoeft niets te doen.
    .hand-over = 🌱 Overdragen

# sample $what: decision-season-what.new | decision-season-what.less
group-decided-season =
    De groep heeft gekozen:
    { $what }.
    Wie een idee heeft, mag het zeggen.
    .more = ➡️ Meer kiezen
    .call = De groep heeft gekozen: { $what }. Wie een idee heeft, mag het zeggen.

# sample $what: decision-street-what.clean | decision-street-what.meal
group-decided-street =
    De groep wil iets doen voor de straat:
    { $what }.
    Wie kiest een dag?
    Doet iemand anders het, dan hoor je het.
    .plan = 📅 Een dag kiezen
    .call = De groep wil iets doen voor de straat: { $what }. Iemand kiest een dag. U hoort wanneer.

# To each of another group.
group-visit =
    Een groep nodigt jullie uit:
    “{ $group }”
    Zij gaan { $doing }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Kom je kijken?
    .call = Een groep nodigt jullie uit: “{ $group }”. Zij gaan { $doing }. Op { $date }, om { $clock }. Bij { $landmark }. Komt u kijken?

group-visit-no-plan =
    Er is nog geen dag gekozen.
    Kies eerst samen iets.
    Dan kun je een groep uitnodigen.

groupvisit-which =
    Welke groep wil je uitnodigen?
    .simpler = Welke groep?
