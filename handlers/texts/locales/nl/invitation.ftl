### audience: resident
### The private question to come along, and what follows from each answer. Who says "not now" is told to nobody.

# $how: invitation-how; $known: invitation-there
# sample $how: We gaan 20 minuten wandelen. | We gaan wandelen, een kort stukje mag ook.
# sample $known: Er gaat al een buur mee. | Marie-Louise is er ook, die ken je al.
invitation =
    Hoi { $name }!
    Ik zoek nog iemand uit jouw buurt.
    { $how }
    Dat is op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $known }
    Doe jij mee?
    .gladly = 👍 Ja, ik kom
    .maybe = 🤷 Misschien
    .not-now = 👎 Nu niet
    .question = ❓ Eerst een vraag
    .call =
        Ik zoek nog iemand uit uw buurt.
        { $how }
        Dat is op { $date }, om { $clock }.
        Bij { $landmark }.
        { $known }
        Doet u mee?

# To who said "maybe", two days before. Nobody is asked a third time.
# sample $how: We gaan 20 minuten wandelen. | We gaan wandelen, een kort stukje mag ook.
# sample $known: Er gaat al een buur mee. | Marie-Louise is er ook, die ken je al.
invitation-again =
    Hoi { $name }!
    Eerder zei je: misschien.
    { $how }
    Dat is op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    { $known }
    Doe jij mee?
    .call =
        Eerder zei u: misschien.
        { $how }
        Dat is op { $date }, om { $clock }.
        Bij { $landmark }.
        { $known }
        Doet u mee?

# kind: phrase
invitation-how =
    .whole = We gaan { $minutes } minuten wandelen.
    .short = We gaan wandelen, een kort stukje mag ook.
    .together = We gaan { $doing }.
    .for = We gaan { $doing }, voor { $cost }.

# $host: the human who knows this person, and is there; $count: how many come
# kind: phrase
invitation-there =
    .known = { $host } is er ook, die ken je al.
    .somebody =
        { $count ->
            [0] Er is nog plek.
            [one] Er gaat al een buur mee.
           *[other] Er gaan al { $count } buren mee.
        }

# Somebody already does something at that time. $other: what
# kind: phrase
# sample $other: De wandeling | Het breien en haken
invitation-also = { $other } is dan ook.

# The same for a buddy to say aloud.
# kind: spoken
invitation-there-call = { $host } is er ook, die kent u al.

# The walk was moved after they were asked.
invitation-moved =
    { CAPITAL($the) } is op een ander moment.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Doe jij dan mee?

# $again: whether they will be asked once more
invitation-maybe =
    Dat is prima.
    { $again ->
        [yes] Ik vraag het je later nog een keer.
       *[no] Je kunt nog kiezen.
    }
    Je hoeft nu niets te doen.

invitation-not-now =
    Dat is prima.
    Je hoeft niet te zeggen waarom.
    Mag ik je een andere keer weer vragen?
    .yes = 👍 Ja
    .pause = ⏸️ Even pauze
    .never = 🛑 Niet meer vragen

invitation-later =
    Fijn.
    Graag een andere keer!

invitation-never =
    Dat is goed.
    Ik vraag je niet meer.
    Je kunt altijd zelf kijken wat er is.

askfirst-what =
    Wat wil je weten?
    Typ je vraag.
    Of spreek hem in.
    .simpler =
        Typ je vraag.
        Bijvoorbeeld: mag mijn hond mee?

invitation-question-passed-on =
    Ik geef je vraag aan { $human }.
    Een antwoord kan even duren.
    Daarna kun je nog kiezen.

invitation-over =
    Meedoen kan nu niet meer.
    Graag een andere keer!

# To a buddy or connector who calls for somebody.
# audience: buddy
invitation-maybe-heard =
    Goed. { $name } kan nog kiezen.
    { $again ->
        [yes] Ik vraag het later nog een keer.
       *[no] Je hoeft nu niets te doen.
    }

# audience: buddy
invitation-not-now-heard =
    Dat is prima. { $name } hoeft niet te zeggen waarom.
    Mag ik { $name } een andere keer weer vragen?

# audience: buddy
invitation-later-heard = Fijn. Ik vraag { $name } graag een andere keer.

# audience: buddy
invitation-pause-heard = Goed. Ik vraag { $name } twee weken niets.

# audience: buddy
invitation-never-heard = Goed. Ik vraag { $name } niet meer.

# audience: buddy
invitation-question-passed-on-heard =
    Ik geef de vraag van { $name } aan { $human }.

# audience: buddy
invitation-moved-heard =
    { CAPITAL($the) } is op een ander moment: { $date }, om { $clock }, bij { $landmark }.
    Doet { $name } dan mee?
