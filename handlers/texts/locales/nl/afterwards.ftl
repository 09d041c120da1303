### audience: resident
### After an activity: who was there, how was it, and again?

# To the host, when it is over.
who-was-there =
    { CAPITAL($the) } is klaar.
    Wie waren er?
    .tell = ✏️ Namen kiezen
    .nobody = Er was niemand
    .call = { CAPITAL($the) } is klaar. Wie waren er?

# Once more, the day after.
who-was-there-again =
    Ik weet nog niet wie er waren.
    Het gaat over { $the } van { $date }.
    Wil je het zeggen?
    .call = Wie waren er bij { $the } van { $date }?

# The host's list. $date: the day it was
present-who =
    Dit gaat over { $the } van { $date }.
    Wie waren er?
    Je mag er meer kiezen.
    .simpler =
        Wie waren erbij?
        Kies een naam.
    .someone = ➕ Nog iemand

# A neighbour whose name nobody knows yet, in that list.
# kind: phrase
present-new-neighbour = Nieuwe buur

present-more =
    Hoeveel andere mensen waren er nog?
    .simpler = Hoeveel mensen nog?
    .n1 = Nog 1
    .n2 = Nog 2
    .n3 = Nog 3
    .n4 = Nog 4
    .n5 = Nog 5
    .n6 = Nog 6
    .n7 = Nog 7
    .n8 = Nog 8

# The same for connectors.
tally-who = { present-who }
tally-more = { present-more }

afterwards-told =
    Dank je wel.
    Ik heb het bewaard.
    Straks vraag ik iedereen hoe het was.

afterwards-nobody-came =
    Wat jammer dat er niemand kwam.
    Het lag niet aan jou.
    Ik zeg het tegen { $human }.
    Je hoeft niets te doen.

# To who is the human there.
# audience: connector
afterwards-nobody-came-staff = Wat jammer dat er niemand kwam. Het lag niet aan jou.

afterwards-told-already =
    Dat weet ik al.
    Dank je wel.

# To each who was there, privately, in the afternoon.
how-was-it =
    Hoi { $name }!
    Fijn dat je er was bij { $the }.
    Hoe was het?
    .good = 👍 Fijn
    .so-so = 🤷 Gaat wel
    .bad = 👎 Niet fijn
    .call = Fijn dat u er was bij { $the }. Hoe was het?

afterwards-talk =
    Dank je dat je dit zegt.
    Wil je erover praten met { $human }?
    .otherwise = 🛠️ Samen anders

afterwards-will-talk =
    Ik geef het door aan { $human }.
    Een antwoord kan even duren.

afterwards-again =
    Dank je wel.
    Nog een keer?
    .weekly = 🔁 Ja, elke week
    .sometimes = 🙂 Soms
    .other = 💡 Iets anders
    .apart = 🙊 Liever niet met
    .no = 👎 Nee, dank je

afterwards-weekly =
    Mooi! Ik vraag het de anderen ook.
    Als iedereen wil, dan hoor je het.
    Je hoeft niets te doen.

afterwards-all-weekly =
    Mooi! Jullie willen allemaal.
    Je krijgt nog een bericht.

afterwards-sometimes =
    Dat is goed.
    Misschien vraag ik je weer eens.
    Je hoeft niets te doen.

afterwards-not-again =
    Dat is prima.
    Je hoeft niet te zeggen waarom.
    Je bent altijd welkom.

afterwards-thanks =
    Dank je wel.
    Je hoeft niets te doen.

idea-what =
    Wat zou jij leuk vinden?
    Je mag het typen of zeggen.
    { $human } leest het of luistert ernaar.
    .simpler =
        Wat vind jij leuk?
        Bijvoorbeeld: samen koken.

afterwards-idea-told =
    Dank je wel voor je idee.
    { $human } heeft het nu ook.
    Je hoeft niets te doen.

# After a small round with somebody known that was good.
afterwards-company =
    Wat fijn!
    Wil je dat er meer mensen mee lopen?
    .yes = 👍 Ja, een paar
    .not-yet = 🌱 Nog niet

afterwards-not-yet =
    Dat is prima.
    Neem de tijd.
    Nog eens samen met { $human } mag ook.

afterwards-own-activity =
    Mooi! Jij begint een eigen wandeling.

# To somebody who came without a name; only afterwards.
afterwards-your-name =
    Fijn dat je er was bij { $the }.
    Je bent altijd welkom.
    Wil je zeggen hoe je heet?
    Het hoeft niet.
    .say = 🙂 Mijn naam

# What a buddy or connector hears who calls for somebody. $name: whom they called
# audience: buddy
afterwards-talk-heard = Wil { $name } erover praten met { $human }?

# audience: buddy
afterwards-will-talk-heard = Ik geef het door aan { $human }.

# audience: buddy
afterwards-again-heard = Wil { $name } nog een keer?

# audience: buddy
afterwards-weekly-heard = Mooi. Ik vraag het de anderen ook. Wil iedereen? Dan hoort { $name } het.

# audience: buddy
afterwards-all-weekly-heard = Mooi! Iedereen wil. { $name } hoort wanneer het is.

# audience: buddy
afterwards-sometimes-heard = Goed. Misschien vraag ik { $name } weer eens.

# audience: buddy
afterwards-not-again-heard = Dat is prima. { $name } hoeft niet te zeggen waarom.

# audience: buddy
afterwards-thanks-heard = Dank je. Ik heb het opgeschreven voor { $name }.

# audience: buddy
afterwards-idea-told-heard = Dank je. { $human } heeft het idee van { $name } nu ook.

# audience: buddy
afterwards-company-heard = Wil { $name } dat er meer mensen mee lopen?

# audience: buddy
afterwards-not-yet-heard = Dat is prima. { $human } loopt graag nog eens mee met { $name }.
