### audience: connector
### A first small round: the connector walks once with somebody, from the door to a place nearby.

# $minutes: how long walking goes well; 0 when that was not said
small-round =
    💡 { $name } gaat graag eerst met een bekende.
    { $minutes ->
        [0] Idee: loop één keer een klein rondje met { $name }, van de deur tot een plek dichtbij.
       *[other] Idee: loop één keer { $minutes } minuten met { $name }, van de deur tot een plek dichtbij.
    }
    .good = 👍 Goed idee
    .not-now = 👎 Nu niet

small-round-set-aside = Goed. Je hoeft niets te doen.

small-round-day = Op welke dag loop je met { $name }?

small-round-clock = Hoe laat bel je bij { $name } aan?

small-round-place = Tot waar lopen jullie?

small-round-too-late =
    Die dag is al geweest.
    Kies een andere dag.

small-round-already = Er is al een klein rondje afgesproken met { $name }.

# sample $told: yes | no
small-round-begun =
    { $told ->
        [yes] Mooi. Ik zeg het tegen { $name }.
       *[no] Mooi. { $name } heeft geen Telegram: het staat in je belrondje.
    }
    Jij belt aan: { $date }, om { $clock }.

# $host: who rings at the door
# audience: resident
small-round-plan =
    Hoi { $name }!
    Een klein rondje met { $host }.
    Dat is { $date }.
    Om { $clock }.
    { $host } belt bij je aan.
    Jullie lopen tot { $landmark }.
    Doe je mee?
    .yes = 👍 Ik doe mee
    .another-day = 📅 Een andere dag
    .call =
        { $host } loopt graag een klein rondje met u.
        Dat is { $date }, om { $clock }.
        { $host } belt bij u aan, en jullie lopen tot { $landmark }.
        Doet u mee?

# audience: resident
# kind: message
small-round-answered =
    .yes =
        Mooi! Tot dan.
        { $host } belt bij je aan.
        Je hoeft niets te doen.
    .another-day =
        Dat is goed.
        Ik vraag { $host } om een andere dag.
        Je hoeft niets te doen.

small-round-host =
    Een klein rondje met { $name }: { $day }, om { $clock }.
    Bel bij { $name } aan. Jullie lopen tot { $landmark }.

small-round-yes = 👍 { $name } doet mee: { $date }, om { $clock }. Jij belt aan.

small-round-another-day =
    { $name } gaat liever een andere dag.
    .choose = 📅 Andere dag kiezen
