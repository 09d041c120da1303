### audience: resident
### Doing something for each other: a wish is passed on, one neighbour at a time is asked, and what follows.

# On somebody's own card.
# kind: button
exchange-begin =
    .ask = 🤝 Ask a neighbour
    .exactly = ✏️ What exactly

# What it is, in own words, behind the kind of help.
# kind: phrase
# sample $what: offer-*.wish
# sample $words: milk | two loaves
exchange-exactly = { $what } (“{ $words }”)

# sample $wish: offer-*.wish
exactly-words =
    { CAPITAL($wish) }: what exactly?
    Whoever helps reads the words.
    .retry = { common-too-long }
    .simpler =
        What is it exactly?
        For example: a lot of milk.

exchange-exactly-kept =
    That has been added.
    You do not have to do anything.

# After a call, and on the card of somebody whom a connector knows.
# audience: buddy
exchange-pass =
    Does { $name } have a wish now?
    Then I will look for a neighbour who helps.
    .begin = 🤝 Pass on a wish
    .new = ⭐ A new wish

askhelp-wish = What would you like to ask?
    .simpler = What help do you want?

askhelp-day = Which day is good?
    .simpler = Which day is good?

# audience: buddy
passwish-wish = What would { $name } like?

# audience: buddy
passwish-day = Which day is good for { $name }?

exchange-nothing-to-ask =
    There is nothing to ask now.
    Perhaps I asked it already.
    You do not have to do anything.

exchange-too-late =
    That day is not possible any more.
    Choose your wish once more.

exchange-passed-on =
    I will pass it on to { $human }.
    We will look for a neighbour who can.
    If a neighbour says yes, you will hear.
    We do not always find somebody.
    You do not have to do anything.

# audience: buddy
exchange-passed-on-heard =
    I will pass it on. We will look for a neighbour who helps.
    When a neighbour says yes, it is on your call list. We do not always find somebody.

# To the connector. $wish: "help with groceries"; $other: who would be asked; $lines: why
# audience: connector
# sample $wish: offer-*.wish
# sample $lines: Joke said: listen, I can do that. | Marie-Louise said: explain phones and computers, I can do that.\nMarie-Louise lives nearby.
exchange-wish =
    🤝 { $name } would like { $wish }.
    On { $date }.
    { $lines }
    If you say yes, I only ask { $other }.
    Nobody hears it when { $other } can not now.
    .another = ➡️ The next one

# audience: connector
# sample $wish: offer-*.wish
exchange-nobody =
    🤝 { $name } would like { $wish }.
    On { $date }.
    I know nobody now whom I may ask. Perhaps you know somebody.
    .choose = 👀 Choose somebody

# $what: "bring groceries"
# audience: connector
# kind: phrase
# sample $what: offer-*.they-give
exchange-because =
    .offers = { $name } said: { $what }, I can do that.

# audience: connector
exchange-asking =
    I am asking { $other } now.
    You do not have to do anything.

# audience: connector
exchange-left = That is fine. I will ask nobody.

# audience: connector
exchange-settled =
    The wish of { $name } is settled, on { $date }.
    Perhaps they would like you to help them agree on the details.

# The private question to one neighbour. $other: who wishes it
# sample $wish: offer-*.wish
# sample $what: offer-*.they-give
exchange-question =
    Hi { $name }!
    { $other } would like { $wish }.
    That is on { $date }.
    You said: { $what }, I can do that.
    Will you do this?
    .gladly = 👍 I will do it
    .not-now = 👎 Not now
    .question = ❓ A question first
    .call =
        { $other } would like { $wish }.
        That is on { $date }.
        You said: { $what }, I can do that.
        Will you do this?

exchange-not-now =
    That is fine.
    You do not have to say why.
    Nobody hears it from me.

# audience: buddy
exchange-not-now-heard = That is fine. Nobody hears it from me.

helpquestion-what =
    What would you like to know?
    Type your question.
    Or record it.
    .simpler =
        Type your question.
        For example: when do you come?

# kind: phrase
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you =
    .gives = You give: { $what }.
    .gets = You get: { $what }.

# The same, said aloud.
# kind: spoken
# sample .gives $what: offer-*.they-give
# sample .gets $what: offer-*.wish
exchange-you-said =
    .gives = You give: { $what }.
    .gets = You get: { $what }.

# To the giver after a yes. $lines: exchange-you
# sample $lines: You give: listen. | You give: explain phones and computers.\nYou get: help with fixing clothes.
# sample $shopping: yes | no
exchange-agreed =
    Good, thank you!
    { $other } hears it now too.
    That is on { $date }.
    { $lines }
    { $human } can help the two of you agree.
    { $shopping ->
        [yes] Up to 50 euros: give the receipt and the change.
       *[no] No money is needed.
    }
    No bank card, no PIN, no lending.

# audience: buddy
# sample $lines: You give: listen. | You give: explain phones and computers.\nYou get: help with fixing clothes.
# sample $shopping: yes | no
exchange-agreed-heard =
    Good! { $other } hears it now too. It is on { $date }.
    Tell { $name }: { $shopping ->
        [yes] always give the receipt and the change.
       *[no] no money is needed.
    } Take no bank card or PIN, and lend nothing.

# To the receiver, who asked for it.
# sample $lines: You get: someone who listens. | You give: explain phones and computers.\nYou get: help with fixing clothes.
# sample $spoken: You get: someone who listens. | You give: explain phones and computers.\nYou get: help with fixing clothes.
# sample $shopping: yes | no
exchange-found =
    Hi { $name }!
    { $other } is happy to do it.
    That is on { $date }.
    { $lines }
    { $human } can help the two of you agree.
    { $shopping ->
        [yes] Up to 50 euros: ask for the receipt and the change.
       *[no] No money is needed.
    }
    No bank card, no PIN, no lending.
    .call =
        { $other } is happy to do it, on { $date }.
        { $spoken }
        { $human } can help the two of you agree.
        { $shopping ->
            [yes] Up to 50 euros: ask for the receipt and the change.
           *[no] No money is needed.
        }
        Never give your bank card or PIN, and lend nothing.
    .inside = 🏠 Please come in

exchange-out =
    .not-after-all = ↩️ Not after all
    .worry = 💬 I am worried
    .not-this-time = 👎 Not this time
    .no-more = 🛑 No more

exchange-accepted =
    That is fine.
    You do not have to do anything.

# audience: buddy
exchange-accepted-heard = I wrote it down for { $name }.

exchange-dropped =
    That is fine.
    I will say that it is off.
    You do not have to say why.

# audience: buddy
exchange-dropped-heard = That is fine. I will say that it is off.

# To both, whoever it was and whatever the reason.
exchange-off =
    Hi { $name }!
    The plan for { $date } is off.
    It is not because of you.
    You do not have to do anything.
    .call =
        The plan for { $date } is off.
        It is not because of you.
        You do not have to do anything.

# To both: somebody is back, and the plan that was off holds again.
exchange-on-again =
    Hi { $name }!
    The plan with { $other } can go on.
    That is on { $date }.
    Does it not suit you?
    That is fine too.
    .call =
        The plan with { $other } can go on.
        That is on { $date }.
        Does it not suit you?
        That is fine too.

exchange-over =
    This is not needed any more.
    Thank you for wanting to help.

# To the giver, the day after.
exchange-how =
    Hi { $name }!
    You were going to help { $other }.
    That was on { $date }.
    Did it work out?
    .no = 🤷 It did not
    .call =
        You were going to help { $other }, on { $date }.
        Did it work out?

exchange-done =
    That is good.
    Thank you!
    You do not have to do anything.
    .weekly = 🔁 Help every week

# audience: buddy
exchange-done-heard = That is good. Say thank you to { $name }!

exchange-failed =
    That is fine.
    Thank you for wanting to help.
    You do not have to do anything.

# audience: buddy
exchange-failed-heard = That is fine. There is nothing { $name } has to do.

# To the receiver, after it was done.
exchange-thanks =
    Hi { $name }!
    { $other } helped you.
    Would you like to say something to { $other }?
    You do not have to.
    .say = ✏️ Say something
    .no = 👎 Not now
    .call =
        { $other } helped you.
        Would you like to say something to { $other }?
        You do not have to.

thanks-words =
    What would you like to say to { $other }?
    Type it.
    { $other } reads your own words.
    .retry = { common-too-long }
    .simpler =
        Type something kind.
        For example: thank you.

# audience: buddy
exchange-words-heard = What does { $name } say to { $other }? Type it as { $name } says it.

exchange-thanks-sent =
    I will pass it on to { $other }.
    You do not have to do anything.

# audience: buddy
exchange-thanks-sent-heard = I will pass the words of { $name } on to { $other }.

# $words: as the receiver said it
# sample $words: Thank you! | Thank you dear, it made me happy
exchange-thanked =
    { $other } says:
    “{ $words }”
    .call = { $other } says: “{ $words }”
    .answer = ✏️ Answer

# The giver answers words of thanks.
thanked-answer =
    What would you like to say to { $other }?
    Type it.
    { $other } reads your own words.
    .retry = { common-too-long }
    .simpler =
        Type something kind.
        For example: thank you.

# $words: as the giver said it
# sample $words: You are welcome! | See you soon
exchange-answered =
    { $other } says:
    “{ $words }”
    .call = { $other } says: “{ $words }”

# audience: connector
exchange-nobody-offers =
    There is nobody now who offers this and may be asked.
    Choose Leave it, then whoever asked hears that from me.

# audience: connector
choosegiver-who =
    These neighbours offer this.
    They do not know each other well yet.
    Whom do you bring along?

# audience: connector
# sample $lines: Joke knows nothing of this yet. | Joke knows nothing of this yet.\nPhone of Joke: 020 - 000 00 00.
exchange-yours =
    Good, you bring { $name } and { $other } together.
    { $lines }
    It stays with your tasks until you say how it went.

# audience: connector
# kind: phrase
exchange-yours-unaware = { $other } knows nothing of this yet.

# $wish: "help with the groceries"
# sample $wish: offer-*.wish
exchange-human-looks =
    You would like { $wish }.
    { $human } now looks for somebody for you.
    You do not have to do anything.
    .call =
        You would like { $wish }.
        { $human } now looks for somebody for you.
        You do not have to do anything.

# $wish: "help with the groceries"
# sample $wish: offer-*.wish
exchange-nobody-now =
    You would like { $wish }.
    For that day I found nobody.
    It is not because of you.
    Another day is possible.
    Choose on your card: Ask a neighbour.
    .call = You would like { $wish }. For that day I found nobody. It is not because of you. Another day is possible.

# To the giver, after a yes of both to every week, the day before.
# sample $what: offer-*.they-give
exchange-tomorrow =
    Hi { $name }!
    Tomorrow is { $date }.
    You said: { $what } for { $other }.
    Can you do that?
    .call = Tomorrow is { $date }. You said: { $what } for { $other }. Can you do that?

exchange-weekly-asked =
    How kind!
    I will ask whether that is welcome.
    You will hear from me.

# audience: buddy
exchange-weekly-asked-heard = How kind! I will ask whether that is welcome.

# To the receiver.
# sample $what: offer-*.they-give
exchange-weekly =
    Hi { $name }!
    { $other } would like to do this every week:
    { $what }.
    Would you like that?
    .yes = 🔁 Yes, every week
    .no = 👎 Not now
    .call = { $other } would like to do this every week: { $what }. Would you like that?

exchange-is-weekly =
    That is nice.
    From now on every week.
    You can always stop.

# audience: buddy
exchange-is-weekly-heard = Nice. From now on every week. Stopping is always fine.

exchange-not-weekly =
    That is fine.
    You do not have to say why.

# audience: buddy
exchange-not-weekly-heard = That is fine. { $name } does not have to say why.

exchange-goes-on =
    Hi { $name }!
    { $other } would like it every week.
    The next time is on { $date }.
    I will send you a message a day before.
    You can always stop.
    .call = { $other } would like it every week. The next time is on { $date }. You can always stop.

exchange-no-more =
    That is fine.
    Thank you for everything.
    You do not have to say why.

# audience: buddy
exchange-no-more-heard = That is fine. Say thank you to { $name }.

# The receiver asks the giver in.
exchange-inside-asked =
    How kind!
    I will say that inside is fine.
    You tell your street and number yourself.

# audience: buddy
exchange-inside-asked-heard = How kind! I will say that inside is fine. { $name } tells the street and number.

exchange-inside =
    Hi { $name }!
    You may come in at the home of { $other }.
    Staying at the door is fine too.
    What would you like?
    .yes = 👍 Inside is fine
    .door = 🚪 At the door
    .call = You may come in at the home of { $other }. At the door is fine too. What would you like?

exchange-at-door =
    Hi { $name }!
    { $other } would rather stay at the door.
    That is on { $date }.
    You do not have to do anything.
    .call = { $other } would rather stay at the door, on { $date }.

exchange-first-outside =
    First join in with something together 2 times.
    After that you can also meet inside.

# Once, to who has met a neighbour three times.
for-each-other =
    Hi { $name }!
    You know { $names } now.
    What could you do for each other?
    Small is fine.
    .give = 🎁 This I can do
    .want = ⭐ This I would like
    .no = 👌 Leave it so
    .call = You know { $names } now. Could you do something for somebody? Or would you like something? Small is fine.

for-each-other-fine =
    That is fine.
    I will not ask this again.

# audience: buddy
for-each-other-fine-heard = That is fine. I will not ask this again.

# audience: buddy
for-each-other-kept = Good! That is on the card of { $name } now.

# audience: buddy
heardoffer-what = What would { $name } do for somebody else?

# audience: buddy
heardwish-what = What would { $name } like?
