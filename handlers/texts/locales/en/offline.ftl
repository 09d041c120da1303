### audience: connector
### Somebody was met: how we reach them, what they agreed to aloud, and a short card.

met-name =
    Whom did you meet?
    Only a first name.
    .retry = Type only a first name.

met-route =
    How do we reach { $name }?
    .telegram = 📱 Telegram
    .phone = 📞 By phone
    .door = 🚪 At the door

# The script that is read aloud; the words of the neighbour count, so they may be said in one's own words.
met-consent =
    Ask { $name } this:

    “May I write down your name and number?
    The team and I can see it.
    You can always say: take it away.”

    This is for whoever is 18 or older.
    Did you ask, and is it all right?
    .yes = 👍 Yes, asked
    .no = 👎 No

met-purposes =
    Ask { $name } this too, and tap what is allowed:

    “May I look for neighbours for you?
    May I call you when there is something nice?
    May I call you once more the day before?”
    .matched = 🔍 Look for neighbours
    .contacted = ✉️ Invite
    .reminders = 🔔 Remind

met-number =
    What is the number of { $name }?
    .retry =
        That does not look like a phone number.
        Type only the digits.
    .none = ⏭️ No number

met-nothing-kept =
    That is fine. I have kept nothing.
    You may ask again later.

# $link: what opens the bot
# sample $link: https://t.me/buren_bot?start=abc
met-link =
    Let { $name } scan this picture.
    Or pass on this link:
    { $link }
    The link is only for { $name }, and works for 30 days.

metcard-enjoy = What does { $name } enjoy?

metcard-offer = And what would { $name } do for somebody else? Small is fine.

metcard-wish = And what would { $name } like? Choosing nothing is fine too.

metcard-minutes =
    How long a walk goes well for { $name }?

metcard-comfort =
    What goes well for { $name }?
    .first-with-known = 🤝 First with somebody known

metcard-when =
    When does { $name } often have time?

metcard-area = Where does { $name } live, roughly?

met-done =
    { $name } takes part now.
    A phone buddy can pass on messages to { $name }. Without one you do that.
    .buddy = 🔍 Find a phone buddy
