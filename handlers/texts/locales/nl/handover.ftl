### audience: connector
### A connector leaves a group to a volunteer whom the group wants.
### sample $group: de groep | De Stappers
### sample $words: Ik ben Piet. Ik loop graag. | Ik ben Marie-Louise. Ik had zelf een moeilijke tijd. Nu loop ik graag met anderen.

# On counts: so many of its last times were its own idea, and so many went without the connector.
# sample $own: 5 | 6
# sample $total: 6
# sample $times: 3 | 6
handover-proposed =
    { CAPITAL($group) } doet bijna alles zelf.
    Van de laatste { $total } keer kwam het idee { $own } keer van de groep.
    Jij was er { $times } keer niet.
    Zullen we een vrijwilliger voor de groep zoeken?
    .ask = 👍 Ja, kies iemand
    .later = 🌱 Nog niet

handover-later =
    Dat is goed.
    Jij blijft er voor { $group }.

handover-nobody =
    Er is nu geen vrijwilliger met tijd voor een groep.
    Vraag de coördinator om iemand uit te nodigen.

handover-under-way =
    Er maakt al iemand kennis met deze groep.
    Je hoeft niets te doen.

# $any: whether some of them tell something of themselves. $told: what, a line each.
# sample $any: yes | no
# sample $told: Piet: “Ik loop graag.” | Piet: “Ik loop graag.”\nFatima: “Ik spreek ook Turks.”
handoverwho-who =
    { $any ->
        [yes] { $told }
              Wie wil je vragen voor deze groep?
       *[no] Wie wil je vragen voor deze groep?
    }
    .simpler = Kies een vrijwilliger.

handover-volunteer-asked =
    Ik vraag het aan { $name }.
    Zegt { $name } ja, dan vraag ik het aan de groep.
    Je krijgt een bericht.

# sample $count: 3 | 6 | 12
handover-asked =
    Hoi { $name }!
    { $connector } is er nu voor een groep van { $count } buren.
    De groep doet bijna alles zelf.
    Zou jij er af en toe voor ze willen zijn?
    Eerst gaan jullie 3 keer samen.
    .yes = 👍 Ja, samen doen
    .talk = 💬 Eerst praten
    .not-now = 👎 Nu niet

handover-will-talk =
    { $connector } neemt contact met je op.
    Daarna kun je nog kiezen.

handover-not-now-noted =
    Dat is goed.
    Je hoeft niets te doen.

handover-not-now =
    { CAPITAL($who) } kan nu niet voor { $group }.
    Jij blijft er voor de groep.
    .again = ➕ Iemand anders

# audience: resident
handoverself-words =
    Wie ben je?
    Zeg het in je eigen woorden.
    De groep leest dit.
    Vertel alleen wat jij wilt.
    .retry = { common-too-long }
    .simpler =
        Wie ben je?
        Bijvoorbeeld: ik ben Piet, ik loop graag.

handover-somebody-else =
    Iemand anders was net iets eerder.
    Dank je wel dat je wilde.
    Je hoeft niets te doen.

handover-group-is-asked =
    Dank je wel.
    Ik vraag het nu aan de groep.
    Je krijgt een bericht.

handover-over =
    Dat is al klaar.
    Je hoeft niets te doen.

handover-gone =
    Deze vrijwilliger is er niet meer.
    Kies iemand anders.

handover-rests =
    Deze vrijwilliger rust nu.
    Vraag het later, of kies iemand anders.

handover-look-again =
    De rol van deze vrijwilliger stopt te snel.
    Vraag de coördinator om opnieuw te kijken.

handover-other-group =
    Dat past niet bij deze groep.
    Kies iemand anders.

handover-full =
    Deze vrijwilliger heeft nu genoeg groepen.
    Kies iemand anders.

handover-not-you =
    Dat kan nu niet.
    { $human } praat graag met je.

handover-together =
    👍 De groep zegt ja.
    Gaan jullie 3 keer samen mee, jij en { $who }?
    Ik vraag je erbij als de groep iets doet.
    .stop = ↩️ Toch liever niet

handover-stays =
    De groep wil het graag houden zoals het is.
    Jij blijft er voor { $group }.
    Je hoeft niets te doen.

handover-stays-volunteer =
    De groep wil het nu graag houden zoals het is.
    Dat zegt niets over jou.
    Dank je wel dat je wilde.

handover-goes-on =
    Er is nu iemand anders bij: { $who }.
    Jullie gaan samen verder.
    Je hoeft niets te doen.

handover-called-off =
    De overdracht van { $group } gaat niet door.
    Alles blijft zoals het was.
    Je hoeft niets te doen.

handover-meeting =
    { CAPITAL($group) } doet iets.
    We gaan { $doing }.
    Op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Kom je ook, samen met { $who }?

# sample $times: 3 | 4
handover-ready =
    Jij en { $who } waren { $times } keer samen bij { $group }.
    Zal ik de groep nu overdragen?
    Daarna zie jij deze groep niet meer.
    .yes = 👍 Ja, draag over
    .more = 🤷 Nog een keer samen

handover-once-more =
    Dat is goed.
    Ik vraag het na de volgende keer van { $group }.

handover-too-soon =
    Ga eerst 3 keer samen mee met de groep.
    Je krijgt een bericht als het zover is.

handover-stopped =
    Dat is goed.
    Alles blijft zoals het was.
    Je hoeft niets te doen.

handover-you-did =
    De overdracht is klaar: { $who } is er nu voor { $group }.
    Jij ziet deze groep niet meer.
    Dank je wel, { $name }.
    .pass = ✏️ Iets doorgeven

handoverpass-words =
    Wat wil je doorgeven aan { $who }?
    Vertel alleen wat nodig is.
    .retry = { common-too-long }
    .simpler = Wat moet { $who } weten?

handover-passed-on =
    Ik geef het door aan { $who }.
    Dank je wel.

handover-yours =
    Dank je wel, { $name }.
    Vanaf nu ben jij er voor { $group }.
    De groep doet het zelf.
    Typ groep, dan zie je wat er komt.

handover-word =
    { CAPITAL($connector) } geeft je iets door:
    “{ $words }”

# The goodbye, to each member.
# audience: resident
handover-done =
    Vanaf nu is { $who } er voor jullie groep.
    Heb je een vraag?
    { $who } helpt je.
    { CAPITAL($connector) } is er nu voor andere buren.
    Je hoeft niets te doen.
    .call = Vanaf nu is { $who } er voor de groep. { CAPITAL($connector) } is er nu voor andere buren.

# audience: resident
handover-done-bye =
    Vanaf nu is { $who } er voor jullie groep.
    Heb je een vraag?
    { $who } helpt je.
    { CAPITAL($connector) } zwaait jullie uit.
    Dat is op { $date }.
    Om { $clock }.
    Bij { $landmark }.
    Je hoeft niets te doen.
    .call = Vanaf nu is { $who } er voor de groep. { CAPITAL($connector) } zwaait jullie uit. Dat is op { $date }, om { $clock }.

# A line for each volunteer who tells something.
# kind: phrase
handover-told = { $name }: “{ $words }”
