### audience: resident
### Feasts of the people of a group.
### sample $words: het suikerfeest | de verjaardag van de buurttuin
### sample $who: Joke | iemand | Marie-Louise

# kind: phrase
feast-line =
    .one = { $date }: “{ $words }”, van { $who }.
    .none = Er staat nog niets.

# sample $lines: Er staat nog niets. | donderdag 17 september: “het suikerfeest”, van Joke.
# sample $group: de groep | De Stappers
feasts =
    🎉 Feesten van { $group }
    { $lines }
    .add = ✏️ Een feest erbij
    .told = 🔔 Vertel het mij
    .not-told = 🔕 Niet vertellen
    .away = 🗑️ Mijn feesten weg

feast-what =
    Welk feest wil je erbij zetten?
    De groep ziet het, met jouw naam.
    .retry = { common-too-long }
    .simpler =
        Welk feest?
        Bijvoorbeeld: een feest voor de buren.

feast-day =
    Op welke dag is dat?
    Typ de dag en de maand.
    .retry = { common-too-long }
    .simpler =
        Welke dag?
        Bijvoorbeeld: 5 mei.

feast-day-unclear =
    Die dag begrijp ik niet.
    Dat ligt aan mij.
    Typ het nog een keer, zo: 5 mei.

feast-enough =
    Er staan al veel feesten van jou.
    Later kan er weer een bij.

feast-kept =
    Mooi! Het staat erbij:
    { $date }: “{ $words }”.

feasts-told =
    Dat is goed.
    Ik vertel het je 3 dagen eerder.

feasts-not-told =
    Dat is goed.
    Ik vertel er niets meer over.

feasts-away =
    Dat is goed.
    Jouw feesten zijn weg.

feast-soon =
    Er komt een feest van { $who }:
    “{ $words }”
    Dat is op { $date }.
    Je hoeft niets te doen.
    .call = Er komt een feest van { $who }: “{ $words }”. Dat is op { $date }.
