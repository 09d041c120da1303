### audience: connector
### A walk that somebody starts, and who could come along: put before a connector, who decides.

# $start: who starts it; $lines: a few lines for each who would be asked
# sample $start: Joke would like to walk. | Marie-Louise would like to have coffee, first together with you.
# sample $lines: There is nobody left to ask now. | Joke likes to go for a walk, has time then and lives nearby.\nJoke gets from Martin: help with the shopping.
# sample $whom: suggestion-whom | suggestion-nobody
suggestion =
    💡 { $start }
    On { $date }, at { $clock }, at { $landmark }.
    { $whom }
    .pass-on = 👍 Yes, ask
    .leave-out = ➖ Leave somebody out
    .why = ❓ Why
    .add = ➕ Add somebody
    .set-aside = ⏸️ Leave it
    .host = 🙋 I will be there

# kind: phrase
suggestion-nobody = There is nobody left to ask now.

# $starter: who starts the walk; $host: whom they like to know there
# kind: phrase
suggestion-starter =
    .alone = { $starter } would like to { $doing }.
    .with-host = { $starter } would like to { $doing }, first together with { $host }.
    .with-you = { $starter } would like to { $doing }, first together with you.
    .group = These neighbours fit together well.
    .weekly = Every week: { $doing }. There is still room.

# $reasons: a list of suggestion-reason and activity-*.they-enjoy
# kind: phrase
# sample $reasons: likes to walk | likes to walk, has time then and lives nearby
suggestion-person =
    .why = { $name } { $reasons }.
    .each = Each of them { $reasons }.
    .by-hand = { $name }: chosen by you.
    .only = { $name } may come along.

# kind: phrase
suggestion-reason =
    .day-part = has time then
    .near = lives nearby

# $what: what is given, an infinitive; $who: to whom
# kind: phrase
# sample $what: offer-*.they-give
# sample $who: Joke | Joke, Fatima and Marie-Louise
suggestion-gives = { $name } gives { $who }: { $what }.

# $what: a wish; $who: from whom
# kind: phrase
# sample $what: offer-*.wish
# sample $who: Joke | Joke, Fatima and Marie-Louise
suggestion-gets = { $name } gets from { $who }: { $what }.

leaveout-who = Whom would you rather leave out now?

addone-who =
    Whom would you like to add?
    Who was asked already, or would rather not be asked, is not in this list.

suggestion-add-nobody = There is nobody else whom I may ask now.

# $who: those who are asked now; $count: how many
# sample $who: Joke | Joke, Fatima, Marie-Louise and Piet
# sample $lines: Je hoeft niets te doen. | Joke belt Riek.
suggestion-passed-on =
    { $count ->
        [one] I am asking { $who } now.
       *[other] I am asking { $who } now, each separately.
    }
    { $lines }

# kind: phrase
# sample $who: Riek | Riek en Mo
# sample $caller: Joke
suggestion-call =
    .you = Do you call { $who }? It is on your call list.
    .other = { $caller } calls { $who }.
    .nobody = There is nobody yet who calls { $who }.
    .none = You do not have to do anything.

suggestion-nobody-left =
    There is nobody here who can be asked now.
    Choose somebody else, or leave it.

suggestion-set-aside =
    That is fine. I will ask nobody.
    { CAPITAL($the) } still goes on, and everybody can see it.

suggestion-decided = This was decided already. You do not have to do anything.

suggestion-none = There are no suggestions now. You do not have to do anything.

# $count: how many more wait
suggestion-more =
    { $count ->
        [one] There is 1 more suggestion.
       *[other] There are { $count } more suggestions.
    }
    I show more when you decide on one of these.

# A matching round found people who fit together. $activity: "Walking"; $day: "Tuesday"; $part: "afternoon"
# sample $lines: Joke likes to go for a walk, has time then and lives nearby.\nJoke gets from Martin: help with the shopping.
# sample $day: Tuesday | Thursday
# sample $part: morning | afternoon
# sample $who: Joke | Joke, Fatima, Piet and Marie-Louise
suggestion-group =
    💡 { $who } fit together well.
    { $activity }, on { $day } in the { $part }.
    They do not know of this yet.
    .plan = 📅 Plan something
    .bring = 👋 I bring them together
    .why = ❓ Why
    .picture = 🖼️ Show me
    .set-aside = ⏸️ Leave it

suggestion-group-picture =
    This is what they bring each other.
    .back = ↩️ Back

# sample $who: Joke, Fatima and Piet | Marie-Louise, Fatima, Joke and Piet
# sample $lines: They know nothing of it yet. | They know nothing of it yet.\nPhone of Joke: 020 - 000 00 00.
suggestion-group-yours =
    Good, you bring them together: { $who }.
    { $lines }
    It stays among your tasks until you say how it went.

# kind: phrase
suggestion-group-unaware = They know nothing of it yet.

suggestion-group-set-aside = That is fine. I will say nothing to them.

suggestion-seek =
    Shall I look now for people who fit together?
    .now = 🔎 Look now

matching-round-begun =
    I am looking now for people who fit together.
    You will get a message.

matching-round-empty =
    I found no neighbours who fit together now.
    The more neighbours say what they like, the better I can look.

# After a search for groups: the one answer that would open most of them.
# audience: resident
# sample $what: activity-*.doing
would-help-interest =
    Hi { $name }!
    I am looking for neighbours for you.
    Would you like this too:
    { $what }?
    .call = I am looking for neighbours for you. Would you like this too: { $what }?

# audience: resident
# sample $what: offer-*.they-give
would-help-offer =
    Hi { $name }!
    I am looking for neighbours for you.
    Could you do this for somebody else:
    { $what }?
    .call = I am looking for neighbours for you. Could you do this for somebody else: { $what }?

# audience: resident
# sample $what: offer-*.wish
would-help-wish =
    Hi { $name }!
    I am looking for neighbours for you.
    Would you like this:
    { $what }?
    .call = I am looking for neighbours for you. Would you like this: { $what }?

# audience: resident
would-help =
    .yes = 👍 Yes
    .no = 👎 No

# audience: resident
would-help-kept =
    Great! That is on your card now.
    You do not have to do anything.

# audience: buddy
would-help-kept-heard = Great! That is on the card of { $name } now.

# audience: resident
would-help-fine =
    That is fine.
    You do not have to do anything.

# audience: buddy
would-help-fine-heard = That is fine. { $name } does not have to do anything.

# Who would be asked.
# kind: phrase
# sample $who: Joke | Joke, Fatima, Piet and Marie-Louise
suggestion-whom = Ask: { $who }.

# Behind a tap: why each of them, and what each gives and gets.
# sample $lines: There is nobody left to ask now. | Joke likes to go for a walk, has time then and lives nearby.\nJoke gets from Martin: help with the shopping.
suggestion-why =
    { $lines }
    If you say yes, I will ask each of them separately.
    Nobody hears who says no.
    .back = ↩️ Back

# sample $lines: There is nobody left to ask now. | Joke likes to go for a walk, has time then and lives nearby.\nJoke gets from Martin: help with the shopping.
suggestion-group-why =
    { $lines }
