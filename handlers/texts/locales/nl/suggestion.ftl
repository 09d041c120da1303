### audience: connector
### A walk that somebody starts, and who could come along: put before a connector, who decides.

# $start: who starts it; $lines: a few lines for each who would be asked
# sample $start: Joke wil wandelen. | Marie-Louise wil koffie drinken, graag eerst samen met jou.
# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
# sample $whom: suggestion-whom | suggestion-nobody
suggestion =
    💡 { $start }
    Op { $date }, om { $clock }, bij { $landmark }.
    { $whom }
    .pass-on = 👍 Ja, vraag het
    .leave-out = ➖ Iemand eruit
    .why = ❓ Waarom
    .add = ➕ Iemand erbij
    .set-aside = ⏸️ Laat maar
    .host = 🙋 Ik ben erbij

# kind: phrase
suggestion-nobody = Nu is er niemand over om te vragen.

# $starter: who starts the walk; $host: whom they like to know there
# kind: phrase
suggestion-starter =
    .alone = { $starter } wil { $doing }.
    .with-host = { $starter } wil { $doing }, graag eerst samen met { $host }.
    .with-you = { $starter } wil { $doing }, graag eerst samen met jou.
    .group = Deze buren passen goed bij elkaar.
    .weekly = Elke week: { $doing }. Er is nog plek.

# $reasons: a list of suggestion-reason and activity-*.they-enjoy
# kind: phrase
# sample $reasons: gaat graag wandelen | gaat graag wandelen, heeft dan tijd en woont dichtbij
suggestion-person =
    .why = { $name } { $reasons }.
    .each = Ieder { $reasons }.
    .by-hand = { $name }: door jou gekozen.
    .only = { $name } kan mee.

# kind: phrase
suggestion-reason =
    .day-part = heeft dan tijd
    .near = woont dichtbij

# $what: what is given, an infinitive; $who: to whom
# kind: phrase
# sample $what: offer-*.they-give
# sample $who: Joke | Joke, Fatima en Marie-Louise
suggestion-gives = { $name } geeft aan { $who }: { $what }.

# $what: a wish; $who: from whom
# kind: phrase
# sample $what: offer-*.wish
# sample $who: Joke | Joke, Fatima en Marie-Louise
suggestion-gets = { $name } krijgt van { $who }: { $what }.

leaveout-who = Wie wil je er nu niet bij?

addone-who =
    Wie wil je erbij?
    Wie al gevraagd is of liever niet gevraagd wordt, staat hier niet bij.

suggestion-add-nobody = Er is nu niemand anders die ik mag vragen.

# $who: those who are asked now; $count: how many
# sample $who: Joke | Joke, Fatima, Marie-Louise en Piet
# sample $lines: Je hoeft niets te doen. | Joke belt Riek.
suggestion-passed-on =
    { $count ->
        [one] Ik vraag het nu aan { $who }.
       *[other] Ik vraag het nu aan { $who }, ieder apart.
    }
    { $lines }

# kind: phrase
# sample $who: Riek | Riek en Mo
# sample $caller: Joke
suggestion-call =
    .you = Bel jij { $who }? Dat staat in je belrondje.
    .other = { $caller } belt { $who }.
    .nobody = Er is nog niemand die { $who } belt.
    .none = Je hoeft niets te doen.

suggestion-nobody-left =
    Niemand van hen kan nu gevraagd worden.
    Kies iemand anders, of laat het zo.

suggestion-set-aside =
    Dat is goed. Ik vraag niemand.
    { CAPITAL($the) } gaat wel door, en staat bij Activiteiten.

suggestion-decided = Hierover is al iets gekozen. Je hoeft niets te doen.

suggestion-none = Er zijn nu geen voorstellen. Je hoeft niets te doen.

# $count: how many more wait
suggestion-more =
    { $count ->
        [one] Er wacht nog 1 voorstel.
       *[other] Er wachten nog { $count } voorstellen.
    }
    Die laat ik zien als je hier iets kiest.

# A matching round found people who fit together. $activity: "Wandelen"; $day: "dinsdag"; $part: "middag"
# sample $lines: Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
# sample $day: dinsdag | donderdag
# sample $part: ochtend | middag
# sample $who: Joke | Joke, Fatima, Piet en Marie-Louise
suggestion-group =
    💡 { $who } passen goed bij elkaar.
    { $activity }, op { $day } in de { $part }.
    Zij weten hier nog niets van.
    .plan = 📅 Plan iets samen
    .bring = 👋 Ik breng ze samen
    .why = ❓ Waarom
    .picture = 🖼️ Laat zien
    .set-aside = ⏸️ Laat maar

suggestion-group-picture =
    Dit brengen zij elkaar.
    .back = ↩️ Terug

# sample $who: Joke, Fatima en Piet | Marie-Louise, Fatima, Joke en Piet
# sample $lines: Zij weten hier nog niets van. | Zij weten hier nog niets van.\nTelefoon van Joke: 020 - 000 00 00.
suggestion-group-yours =
    Mooi, jij brengt ze samen: { $who }.
    { $lines }
    Het staat bij je taken tot je zegt hoe het ging.

# kind: phrase
suggestion-group-unaware = Zij weten hier nog niets van.

suggestion-group-set-aside = Dat is goed. Ik zeg niets tegen hen.

suggestion-seek =
    Zal ik nu kijken wie er bij elkaar passen?
    .now = 🔎 Zoek nu

matching-round-begun =
    Ik kijk nu wie er bij elkaar passen.
    Je krijgt vanzelf bericht.

matching-round-empty =
    Ik vond nu geen buren die bij elkaar passen.
    Hoe meer buren zeggen wat ze graag doen, hoe beter ik zoek.

# After a search for groups: the one answer that would open most of them.
# audience: resident
# sample $what: activity-*.doing
would-help-interest =
    Hoi { $name }!
    Ik zoek buren die bij je passen.
    Vind jij dit ook leuk:
    { $what }?
    .call = Ik zoek buren die bij u passen. Vindt u dit ook leuk: { $what }?

# audience: resident
# sample $what: offer-*.they-give
would-help-offer =
    Hoi { $name }!
    Ik zoek buren die bij je passen.
    Kun jij dit voor een ander doen:
    { $what }?
    .call = Ik zoek buren die bij u passen. Kunt u dit voor een ander doen: { $what }?

# audience: resident
# sample $what: offer-*.wish
would-help-wish =
    Hoi { $name }!
    Ik zoek buren die bij je passen.
    Zou jij dit fijn vinden:
    { $what }?
    .call = Ik zoek buren die bij u passen. Zou u dit fijn vinden: { $what }?

# audience: resident
would-help =
    .yes = 👍 Ja
    .no = 👎 Nee

# audience: resident
would-help-kept =
    Fijn! Dat staat nu op je kaart.
    Je hoeft niets te doen.

# audience: buddy
would-help-kept-heard = Fijn! Dat staat nu op de kaart van { $name }.

# audience: resident
would-help-fine =
    Dat is goed.
    Je hoeft niets te doen.

# audience: buddy
would-help-fine-heard = Dat is goed. { $name } hoeft niets te doen.

# Who would be asked.
# kind: phrase
# sample $who: Joke | Joke, Fatima, Piet en Marie-Louise
suggestion-whom = Vragen: { $who }.

# Behind a tap: why each of them, and what each gives and gets.
# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
suggestion-why =
    { $lines }
    Als je ja zegt, vraag ik het aan ieder apart.
    Niemand hoort wie er nee zegt.
    .back = ↩️ Terug

# sample $lines: Nu is er niemand over om te vragen. | Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.\nJoke krijgt van Martin: hulp bij de boodschappen.
suggestion-group-why =
    { $lines }
