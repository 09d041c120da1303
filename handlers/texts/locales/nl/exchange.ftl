### audience: resident
### Doing something for each other: a wish is passed on, one neighbour at a time is asked, and what follows.

# On somebody's own card.
# kind: button
exchange-begin =
    .ask = 🤝 Vraag een buur
    .exactly = ✏️ Zeg wat precies

# What it is, in own words, behind the kind of help: "hulp bij de boodschappen (“melk”)".
# kind: phrase
# sample $what: offer-*.wish
# sample $words: melk | twee broden
exchange-exactly = { $what } (“{ $words }”)

# $wish: "hulp bij de boodschappen"
# sample $wish: offer-*.wish
exactly-words =
    { CAPITAL($wish) }: wat precies?
    Wie helpt, leest de woorden.
    .retry = { common-too-long }
    .simpler =
        Wat precies?
        Bijvoorbeeld: een pak melk.

exchange-exactly-kept =
    Dat staat erbij.
    Je hoeft niets te doen.

# After a call, and on the card of somebody whom a connector knows.
# audience: buddy
exchange-pass =
    Heeft { $name } nu een wens?
    Dan zoek ik een buur die helpt.
    .begin = 🤝 Wens doorgeven
    .new = ⭐ Een nieuwe wens

askhelp-wish = Wat wil je vragen?
    .simpler = Welke hulp wil je?

askhelp-day = Op welke dag is dat fijn?
    .simpler = Welke dag is fijn?

# audience: buddy
passwish-wish = Wat wil { $name } graag?

# audience: buddy
passwish-day = Op welke dag is dat fijn voor { $name }?

exchange-nothing-to-ask =
    Er is nu niets om te vragen.
    Misschien vroeg ik het al.
    Je hoeft niets te doen.

exchange-too-late =
    Die dag kan niet meer.
    Kies je wens nog een keer.

exchange-passed-on =
    Ik geef het door aan { $human }.
    We zoeken een buur die dat kan.
    Zegt een buur ja, dan hoor je het.
    Dat lukt niet altijd.
    Je hoeft niets te doen.

# audience: buddy
exchange-passed-on-heard =
    Ik geef het door. We zoeken een buur die helpt.
    Zegt een buur ja, dan staat het in je belrondje. Dat lukt niet altijd.

# To the connector. $wish: "hulp bij de boodschappen"; $other: who would be asked; $lines: why
# audience: connector
# sample $wish: offer-*.wish
# sample $lines: Joke zei: luisteren, dat kan ik. | Marie-Louise zei: uitleg geven over telefoons, dat kan ik.\nMarie-Louise woont dichtbij.
exchange-wish =
    🤝 { $name } wil graag { $wish }.
    Op { $date }.
    { $lines }
    Als je ja zegt, vraag ik het alleen aan { $other }.
    Niemand hoort het als { $other } nu niet kan.
    .another = ➡️ De volgende

# audience: connector
# sample $wish: offer-*.wish
exchange-nobody =
    🤝 { $name } wil graag { $wish }.
    Op { $date }.
    Ik weet nu niemand die ik mag vragen. Misschien weet jij iemand.
    .choose = 👀 Kies zelf iemand

# $what: "boodschappen meenemen"
# audience: connector
# kind: phrase
# sample $what: offer-*.they-give
exchange-because =
    .offers = { $name } zei: { $what }, dat kan ik.

# audience: connector
exchange-asking =
    Ik vraag het nu aan { $other }.
    Je hoeft niets te doen.

# audience: connector
exchange-left = Dat is goed. Ik vraag niemand.

# audience: connector
exchange-settled =
    De wens van { $name } is geregeld, op { $date }.
    Misschien willen ze dat je helpt met een plan.

# The private question to one neighbour. $other: who wishes it
# sample $wish: offer-*.wish
# sample $what: offer-*.they-give
exchange-question =
    Hoi { $name }!
    { $other } wil graag { $wish }.
    Dat is op { $date }.
    Jij zei: { $what }, dat kan ik.
    Doe jij dit?
    .gladly = 👍 Ik doe het
    .not-now = 👎 Nu niet
    .question = ❓ Eerst een vraag
    .call =
        { $other } wil graag { $wish }.
        Dat is op { $date }.
        U zei: { $what }, dat kan ik.
        Doet u dit?

exchange-not-now =
    Dat is prima.
    Je hoeft niet te zeggen waarom.
    Niemand hoort het van mij.

# audience: buddy
exchange-not-now-heard = Dat is prima. Niemand hoort het van mij.

helpquestion-what =
    Wat wil je weten?
    Typ je vraag.
    Of spreek hem in.
    .simpler =
        Typ je vraag.
        Bijvoorbeeld: hoe laat kom je?

# kind: phrase
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you =
    .gives = Jij geeft: { $what }.
    .gets = Jij krijgt: { $what }.

# The same, said aloud.
# kind: spoken
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you-said =
    .gives = U geeft: { $what }.
    .gets = U krijgt: { $what }.

# To the giver after a yes. $lines: exchange-you
# sample $lines: Jij geeft: luisteren. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-agreed =
    Fijn, dank je wel!
    { $other } hoort het nu ook.
    Dat is op { $date }.
    { $lines }
    { $human } kan helpen met een plan.
    { $shopping ->
        [yes] Tot 50 euro: geef de bon en het geld terug.
       *[no] Geld is niet nodig.
    }
    Geen pas, geen pincode, niets lenen.

# audience: buddy
# sample $lines: Jij geeft: luisteren. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-agreed-heard =
    Fijn! { $other } hoort het nu ook. Het is op { $date }.
    Zeg tegen { $name }: { $shopping ->
        [yes] geef de bon en het geld terug, tot 50 euro.
       *[no] geld is niet nodig.
    } Neem geen pas of pincode aan, en leen niets.

# To the receiver, who asked for it.
# sample $lines: Jij krijgt: dat iemand luistert. | Jij geeft: uitleg geven over telefoons.\nJij krijgt: hulp bij kleren maken.
# sample $spoken: U krijgt: dat iemand luistert. | U geeft: uitleg geven over telefoons.\nU krijgt: hulp bij kleren maken.
# sample $shopping: yes | no
exchange-found =
    Hoi { $name }!
    { $other } doet het graag.
    Dat is op { $date }.
    { $lines }
    { $human } kan helpen met een plan.
    { $shopping ->
        [yes] Tot 50 euro: vraag de bon en het geld terug.
       *[no] Geld is niet nodig.
    }
    Geen pas, geen pincode, niets lenen.
    .call =
        { $other } doet het graag, op { $date }.
        { $spoken }
        { $human } kan helpen met een plan.
        { $shopping ->
            [yes] Tot 50 euro: vraag de bon en het geld terug.
           *[no] Geld is niet nodig.
        }
        Geef nooit uw pas of pincode, en leen niets uit.
    .inside = 🏠 Kom maar binnen

exchange-out =
    .not-after-all = ↩️ Toch niet
    .worry = 💬 Ik heb zorgen
    .not-this-time = 👎 Deze keer niet
    .no-more = 🛑 Niet meer

exchange-accepted =
    Dat is goed.
    Je hoeft niets te doen.

# audience: buddy
exchange-accepted-heard = Ik heb het opgeschreven voor { $name }.

exchange-dropped =
    Dat is goed.
    Ik zeg dat het niet doorgaat.
    Je hoeft niet te zeggen waarom.

# audience: buddy
exchange-dropped-heard = Dat is goed. Ik zeg dat het niet doorgaat.

# To both, whoever it was and whatever the reason.
exchange-off =
    Hoi { $name }!
    Het plan voor { $date } gaat niet door.
    Dat ligt niet aan jou.
    Je hoeft niets te doen.
    .call =
        Het plan voor { $date } gaat niet door.
        Dat ligt niet aan u.
        U hoeft niets te doen.

# To both: somebody is back, and the plan that was off holds again.
exchange-on-again =
    Hoi { $name }!
    Het plan met { $other } kan weer.
    Dat is op { $date }.
    Komt het niet uit?
    Dat is ook goed.
    .call =
        Het plan met { $other } kan weer.
        Dat is op { $date }.
        Komt het niet uit?
        Dat is ook goed.

exchange-over =
    Dit hoeft niet meer.
    Dank je dat je wilde helpen.

# To the giver, the day after.
exchange-how =
    Hoi { $name }!
    Je zou { $other } helpen.
    Dat was op { $date }.
    Is het gelukt?
    .no = 🤷 Niet gelukt
    .call =
        U zou { $other } helpen, op { $date }.
        Is het gelukt?

exchange-done =
    Wat fijn.
    Dank je wel!
    Je hoeft niets te doen.
    .weekly = 🔁 Elke week helpen

# audience: buddy
exchange-done-heard = Wat fijn. Zeg dank je wel tegen { $name }!

exchange-failed =
    Dat geeft niet.
    Dank je dat je wilde helpen.
    Je hoeft niets te doen.

# audience: buddy
exchange-failed-heard = Dat geeft niet. { $name } hoeft niets te doen.

# To the receiver, after it was done.
exchange-thanks =
    Hoi { $name }!
    { $other } heeft je geholpen.
    Wil je iets zeggen tegen { $other }?
    Het hoeft niet.
    .say = ✏️ Zeg iets
    .no = 👎 Nu niet
    .call =
        { $other } heeft u geholpen.
        Wilt u iets zeggen tegen { $other }?
        Het hoeft niet.

thanks-words =
    Wat wil je zeggen tegen { $other }?
    Typ het maar.
    { $other } leest je eigen woorden.
    .retry = { common-too-long }
    .simpler =
        Typ iets aardigs.
        Bijvoorbeeld: dank je wel.

# audience: buddy
exchange-words-heard = Wat zegt { $name } tegen { $other }? Typ het zoals { $name } het zegt.

exchange-thanks-sent =
    Ik geef het door aan { $other }.
    Je hoeft niets te doen.

# audience: buddy
exchange-thanks-sent-heard = Ik geef de woorden van { $name } door aan { $other }.

# $words: as the receiver said it
# sample $words: Dank je wel! | Dank je wel jongen, ik was er blij mee
exchange-thanked =
    { $other } zegt:
    “{ $words }”
    .call = { $other } zegt: “{ $words }”
    .answer = ✏️ Antwoord

# The giver answers words of thanks.
thanked-answer =
    Wat wil je zeggen tegen { $other }?
    Typ het maar.
    { $other } leest je eigen woorden.
    .retry = { common-too-long }
    .simpler =
        Typ iets aardigs.
        Bijvoorbeeld: dank je wel.

# $words: as the giver said it
# sample $words: Graag gedaan! | Tot snel, ik kom graag weer
exchange-answered =
    { $other } zegt:
    “{ $words }”
    .call = { $other } zegt: “{ $words }”

# audience: connector
exchange-nobody-offers =
    Er is nu niemand die dit aanbiedt en gevraagd mag worden.
    Kies Laat maar, dan hoort wie het vroeg dat van mij.

# audience: connector
choosegiver-who =
    Deze buren bieden dit aan.
    Ze kennen elkaar nog niet goed.
    Wie breng jij erbij?

# audience: connector
# sample $lines: Joke weet hier nog niets van. | Joke weet hier nog niets van.\nTelefoon van Joke: 020 - 000 00 00.
exchange-yours =
    Mooi, jij brengt { $name } en { $other } samen.
    { $lines }
    Het staat bij je taken tot je zegt hoe het ging.

# audience: connector
# kind: phrase
exchange-yours-unaware = { $other } weet hier nog niets van.

# $wish: "hulp bij de boodschappen"
# sample $wish: offer-*.wish
exchange-human-looks =
    Je wilt graag { $wish }.
    { $human } zoekt nu zelf iemand voor je.
    Je hoeft niets te doen.
    .call =
        U wilt graag { $wish }.
        { $human } zoekt nu zelf iemand voor u.
        U hoeft niets te doen.

# $wish: "hulp bij de boodschappen"
# sample $wish: offer-*.wish
exchange-nobody-now =
    Je wilt graag { $wish }.
    Voor die dag vond ik niemand.
    Dat ligt niet aan jou.
    Een andere dag kan ook.
    Kies dan op je kaart: Vraag een buur.
    .call = U wilt graag { $wish }. Voor die dag vond ik niemand. Dat ligt niet aan u. Een andere dag kan ook.

# To the giver, after a yes of both to every week, the day before.
# sample $what: offer-*.they-give
exchange-tomorrow =
    Hoi { $name }!
    Morgen is het { $date }.
    Jij zei: { $what } voor { $other }.
    Lukt het?
    .call = Morgen is het { $date }. U zei: { $what } voor { $other }. Lukt het?

exchange-weekly-asked =
    Wat aardig!
    Ik vraag of dat fijn is.
    Je hoort het van mij.

# audience: buddy
exchange-weekly-asked-heard = Wat aardig! Ik vraag of dat fijn is.

# To the receiver.
# sample $what: offer-*.they-give
exchange-weekly =
    Hoi { $name }!
    { $other } wil dit elke week doen:
    { $what }.
    Is dat fijn?
    .yes = 🔁 Ja, elke week
    .no = 👎 Nu niet
    .call = { $other } wil dit elke week doen: { $what }. Is dat fijn?

exchange-is-weekly =
    Dat is mooi.
    Vanaf nu elke week.
    Stoppen mag altijd.

# audience: buddy
exchange-is-weekly-heard = Mooi. Vanaf nu elke week. Stoppen mag altijd.

exchange-not-weekly =
    Dat is goed.
    Je hoeft niet te zeggen waarom.

# audience: buddy
exchange-not-weekly-heard = Dat is goed. { $name } hoeft niet te zeggen waarom.

exchange-goes-on =
    Hoi { $name }!
    { $other } vindt het elke week fijn.
    De volgende keer is op { $date }.
    Een dag eerder stuur ik een bericht.
    Stoppen mag altijd.
    .call = { $other } vindt het elke week fijn. De volgende keer is op { $date }. Stoppen mag altijd.

exchange-no-more =
    Dat is goed.
    Dank je wel voor alles.
    Je hoeft niet te zeggen waarom.

# audience: buddy
exchange-no-more-heard = Dat is goed. Zeg dank je wel tegen { $name }.

# The receiver asks the giver in.
exchange-inside-asked =
    Wat aardig!
    Ik zeg dat het binnen mag.
    Je straat en nummer zeg je zelf.

# audience: buddy
exchange-inside-asked-heard = Wat aardig! Ik zeg dat het binnen mag. De straat en het nummer zegt { $name } zelf.

exchange-inside =
    Hoi { $name }!
    Bij { $other } mag je binnen komen.
    Bij de deur blijven mag ook.
    Wat wil jij?
    .yes = 👍 Binnen is goed
    .door = 🚪 Bij de deur
    .call = Bij { $other } mag u binnen komen. Bij de deur blijven mag ook. Wat wilt u?

exchange-at-door =
    Hoi { $name }!
    { $other } blijft graag bij de deur.
    Op { $date }.
    Je hoeft niets te doen.
    .call = { $other } blijft graag bij de deur, op { $date }.

exchange-first-outside =
    Doe eerst 2 keer samen mee met iets.
    Daarna mag het ook binnen.

# Once, to who has met a neighbour three times.
for-each-other =
    Hoi { $name }!
    Je kent { $names } nu.
    Wat kunnen jullie doen voor elkaar?
    Klein is ook goed.
    .give = 🎁 Dit kan ik
    .want = ⭐ Dit wil ik
    .no = 👌 Laat maar zo
    .call = U kent { $names } nu. Kunt u iets doen voor een ander? Of wilt u iets graag? Klein is ook goed.

for-each-other-fine =
    Dat is goed.
    Ik vraag dit niet nog een keer.

# audience: buddy
for-each-other-fine-heard = Dat is goed. Ik vraag dit niet nog een keer.

# audience: buddy
for-each-other-kept = Mooi! Dat staat nu op de kaart van { $name }.

# audience: buddy
heardoffer-what = Wat wil { $name } doen voor een ander?

# audience: buddy
heardwish-what = Wat wil { $name } graag?
