### audience: coordinator
### What a coordinator tells about a neighbourhood, its streets and its places.

# sample $state: open | being prepared
# sample $confidant: Ruth, 020 000 00 01 | Marie-Louise van den Heuvel-Rijnders, 020 000 00 01
# sample $streets: Kerkstraat | Kerkstraat, Esdoornplein and Burgemeester Meineszlaan
# sample $from: 8 o’clock in the evening
# sample $until: 9 o’clock in the morning
neighbourhood-known =
    { $neighbourhood }, { $state }
    Phone: { $phone }
    Confidant: { $confidant }
    Streets: { $streets }
    From { $from } until { $until } I send nothing.
    What do you want to change?

neighbourhood-change =
    .name = 🏘️ Name
    .phone = ☎️ Phone
    .confidant = 🤝 Confidant
    .rules = 📜 House rules
    .privacy = 🔒 Privacy text
    .streets = 🛣️ Streets
    .places = 📍 Places
    .choices = 🧩 Own choices
    .team = 👥 Team
    .organisation = 🏢 Organisation

# kind: phrase
neighbourhood-state =
    .preparing = being prepared
    .open = open
    .paused = closed for a while
    .closed = closed

# kind: phrase
neighbourhood-nothing = not filled in yet

neighbourhood-name =
    What is the neighbourhood called?
    Choose the name that residents use themselves.
    .retry =
        That is too long for a name.
        What is the neighbourhood called?

neighbourhood-phone =
    On which phone number does a human answer?
    Residents see this number.
    .retry =
        That does not look like a phone number.
        Type only the number.

neighbourhood-confidant =
    Who is the confidant?
    People can go to them about you, or about a connector.
    Type the name.
    .retry =
        That does not look like a name.
        Who is the confidant?

neighbourhood-reach = On which phone number can people reach { $name }?
    .retry =
        That does not look like a phone number.
        Type only the number.

# sample $suggested: We are kind to each other. | We are kind to each other.\nYou may always say no.\nWe do not lend each other money.
neighbourhood-rules =
    What are the house rules?
    This is a suggestion:

    { $suggested }

    Take it over, or type your own rules.
    .retry =
        That is too long.
        Keep it to a few short sentences.
    .suggested = 👍 Take this over

# sample $suggested: We only keep what you say. | We only keep what you say.\nAt /privacy you read who sees what.
neighbourhood-privacy =
    What do you want to say about privacy?
    This is a suggestion:

    { $suggested }

    Take it over, or type your own text.
    .retry =
        That is too long.
        Keep it to a few short sentences.
    .suggested = 👍 Take this over

# What residents read when the suggestion was taken over.
# audience: resident
neighbourhood-suggested-rules =
    We are kind to each other.
    You may always say no.
    We meet at a well-known place.
    We do not lend each other money.
    What you hear, you keep to yourself.
    Tell us when something does not feel right.

# audience: resident
neighbourhood-suggested-privacy =
    We keep what you say, and whether you came.
    That is how I can look for neighbours for you.
    At /privacy you read who sees what.
    At /mydata you see what I know.
    With /forgetme you take everything away.
    Telegram itself can read this, your neighbours cannot.

# What a resident reads: the words of the coordinator, or the suggestion above.
# audience: resident
# sample $rules: We are kind to each other. | We are kind to each other.\nYou may always say no.\nWe meet at a well-known place.\nWe do not lend each other money.\nWhat you hear, you keep to yourself.\nTell us when something does not feel right.
house-rules =
    This is what we agreed:
    { $rules }

# audience: resident
house-rules-none =
    There are no house rules yet.
    You can ask { $human }.

neighbourhood-far =
    That is far away from the neighbourhood.
    Share a location nearby, or skip this.

street-list =
    { $count ->
        [0] There are no streets yet.
       *[other] These are the streets. Tap a street to change something.
    }
    Residents choose where they live from these, without a house number.
    .add = ➕ Add streets

street-menu =
    { $street }
    What do you want to do?
    .name = ✏️ Another name
    .where = 🧭 Location
    .remove = 🗑️ Take away
    .all = ↩️ All streets

street-name =
    What is the street called, or the block?
    Without a house number.
    .retry =
        That is too long for a street.
        What is the street called?

street-where =
    Where is that, more or less?
    Share a location with the paper clip, in the middle of the street.
    Or skip this.

street-in-use =
    People who take part live here.
    You can change its name.

place-list =
    { $count ->
        [0] There are no places yet.
       *[other] These are the places. Tap a place to change something.
    }
    A good place is public and easy to find.
    .add = 📍 Add a place

# sample $lines: You see a red bench. | Known by: the bench near the chemist\nAddress: Burgemeester Meineszlaan 12\nGood: a bench and a toilet
place-known =
    { $place }
    { $lines }
    What do you want to change?

# kind: phrase
# sample $address: Kerkstraat 1 | Burgemeester Meineszlaan 120, beside the library
# sample $moment: Tuesday from 10 to 12
# sample $good: a toilet | a bench to sit on, a toilet and no stairs
place-tells =
    .landmark = Known by: { $landmark }
    .address = Address: { $address }
    .moment = Walk-in: { $moment }
    .good = Good: { $good }

place-change =
    .name = ✏️ Another name
    .landmark = 👁️ Landmark
    .address = 🏠 Address
    .moment = 🕙 Walk-in
    .good = ☑️ What is good
    .where = 🧭 Location
    .remove = 🗑️ Take away
    .all = ↩️ All places

place-name =
    What is the place called?
    For example: community house, park, chemist.
    .retry =
        That is too long for a name.
        What is the place called?

place-landmark =
    How do people recognise the place?
    For example: the red bench at the entrance.
    .retry =
        That is too long.
        How do people recognise the place?

place-address =
    What is the address?
    You may skip this.
    .retry =
        That is too long for an address.
        What is the address?

place-moment =
    Is there a walk-in, without an appointment?
    Type when, for example: Tuesday from ten to twelve.
    Or skip this.
    .retry =
        That is too long.
        When is the walk-in?

place-good =
    What is good about this place?
    Tap everything that is there, then choose Done.
    .step-free = ♿ No stairs
    .toilet = 🚻 A toilet
    .bench = 🪑 A bench

place-where =
    Where is it?
    Share the location with the paper clip.
    Or skip this.

place-in-use =
    There is still something on at this place.
    After that you can take the place away.

streets-names =
    What are the streets called?
    Paste them here, each on a line.
    Without house numbers.
    .retry =
        One line is too long for a street.
        Put each street on a line of its own.

street-added =
    { $count ->
        [0] Those streets were there already.
        [one] 1 street was added.
       *[other] { $count } streets were added.
    }
    Tap a street later to say where it is.
    .all = ↩️ All streets

organisation-name =
    Which organisation stands behind the bot?
    The name comes on flyers that hang in the street.
    .retry =
        That is too long for a name.
        What is the organisation called?
    .none = No name

# $neighbourhood: the one that is on the desk now
# sample $lines: De Linden, open. Nothing waits. | De Linden, open. 3 things wait.\nEast, being prepared. Nothing waits.
hoods-list =
    These are your neighbourhoods. You are in { $neighbourhood } now.
    { $lines }
    .go = ➡️ { $neighbourhood }
    .new = ➕ New neighbourhood
    .close = 🔒 Close this one

# kind: phrase
# sample $state: open | being prepared
hoods-line =
    { $neighbourhood }, { $state }. { $count ->
        [0] Nothing waits.
        [one] 1 thing waits.
       *[other] { $count } things wait.
    }

newhood-name =
    What is the new neighbourhood called?
    Choose the name that residents use.
    .retry =
        That is too long for a name.
        What is the neighbourhood called?

hoods-made =
    { $neighbourhood } is there. You are in it now.
    With /neighbourhoods you go to another one.

# $coming: activities; $living: groups
# sample $coming: 0 | 3
# sample $living: 0 | 2
hoods-close =
    Shall I close { $neighbourhood }?
    There are { $coming } activities and { $living } groups still. They go on.
    New neighbours cannot begin, and I suggest nothing any more.
    Nothing is thrown away.
    .yes = 🔒 Yes, close it
    .no = 👎 No

hoods-closed =
    { $neighbourhood } is closed.
    Do you open it again? Then all of it is still there.
    .open = 🔓 Open again

hoods-closed-by =
    { $name } has closed { $neighbourhood }.
    All that was there is there still.

hoods-closed-already = This neighbourhood is closed already.
