### audience: coordinator
### Partners: organisations that do things here too. For the team.
### sample $partner: Bibliotheek Oost | Stichting Samen aan Tafel in de Bloemenbuurt

# sample $count: 0 | 1 | 5 | 12
partner-list =
    { $count ->
        [0] There are no partners yet. Who else does things in the neighbourhood?
       *[other] These are the partners. Tap a name.
    }
    .add = ➕ Add a partner
    .overlap = 🗓️ What coincides

# sample $lines: Kind: library\nWe know each other. | Kind: library\nWe do things together.\nRents a room here.\nSpeaks for them: Marie-Louise
partner-card =
    { $partner }
    { $lines }
    .activity = ➕ Activity
    .state = 🌱 How it stands
    .name = ✏️ Another name
    .contact = 📞 Who speaks for them
    .chat = 🔗 Link for them
    .introduce = 👋 Link for a neighbour
    .off = ❌ Something is off
    .all = ↩️ All partners

# kind: phrase
# sample $kind: a library | an entrepreneur
partner-tells =
    .kind = Kind: { $kind }
    .rents = Rents a room here.
    .contact = Speaks for them: { $name }
    .phone = Phone: { $phone }
    .chat = They hear in a chat of their own whether somebody arrived.
    .coming = { $date }, { $clock }: { $the }, at { $landmark }.

# kind: phrase
partner-kind-word =
    .care = care
    .informal = an initiative of people themselves
    .entrepreneur = an entrepreneur
    .artist = an artist
    .school = a school
    .library = a library
    .welfare = welfare
    .faith = a community of faith
    .other = something else

# kind: phrase
partner-state =
    .renter = Rents, and we have not spoken yet.
    .contact = We know each other.
    .cooperating = We do things together.
    .quiet = It is quiet now. That is fine.

# sample $state: Rents, and we have not spoken yet.
partner-state-choice =
    { $partner }: { $state }
    How is it now?
    .renter = Only rents
    .contact = We know each other
    .cooperating = We do it together
    .quiet = It is quiet

partner-name =
    What is the partner called?
    Everybody sees that name.
    .retry = That is too long. Can it be shorter?

partner-kind =
    What kind of partner is it?
    .care = 🏥 Care
    .informal = 🤝 Initiative
    .entrepreneur = 🏪 Entrepreneur
    .artist = 🎨 Artist
    .school = 🏫 School
    .library = 📚 Library
    .welfare = 🏘️ Welfare
    .faith = 🕊️ Faith
    .other = 💡 Something else

partner-rents = Does this partner rent a room here?

partner-contact =
    Who speaks for them?
    Only the team sees this. Ask first whether that is fine.
    .retry = That is too long. Can it be shorter?

partner-phone =
    On which number?
    Only the team sees this.
    .retry = I do not know that number. Type it once more.

partner-there-already = There is a partner of that name already.

partneract-what =
    What do they do?
    Say it in a few words. For example: singing together.
    .retry = That is too long. Can it be shorter?

partneract-day =
    When is that?
    For example: Tuesday 10 o'clock.
    .retry = That is too long. Can it be shorter?

partneract-where = Where is that?

partneract-often =
    Is it once, or every week?
    Of every week I plan 6.
    .once = 📅 Once
    .weekly = 🔁 Every week

partner-off = What is off at { $partner }?

partner-is-off =
    { CAPITAL($the) } of { $date } at { $clock } is off.
    Who would come hears it from me.

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
partner-link =
    This is the link for who speaks for { $partner }.
    It works once, for 7 days.
    They see what everybody sees. Not who comes.
    { $link }

# sample $lines: Tuesday 3 March, at one place (Community house): the coffee (the neighbourhood) and the singing (Bibliotheek Oost).
overlap-list =
    { $count ->
        [one] 1 thing coincides. Perhaps it can be done together?
       *[other] { $count } things coincide. Perhaps they can be done together?
    }
    { $lines }

overlap-none = Nothing coincides in the coming 4 weeks.

# kind: phrase
# sample $one: the coffee | the knitting
# sample $two: the singing | “singing together”
overlap-line =
    .place = { $date }, at one place ({ $place }): { $one } ({ $who }) and { $two } ({ $other }).
    .kind = { $date }, the same: { $one } ({ $who }) and { $two } ({ $other }).

# kind: phrase
overlap-ours = the neighbourhood
