### audience: coordinator
### Partners: organisations that do things here too. For the team.
### sample $partner: Bibliotheek Oost | Stichting Samen aan Tafel in de Bloemenbuurt

# sample $count: 0 | 1 | 5 | 12
partner-list =
    { $count ->
        [0] Er zijn nog geen partners. Wie doet er meer in de buurt?
       *[other] Dit zijn de partners. Tik op een naam.
    }
    .add = ➕ Partner erbij
    .overlap = 🗓️ Wat valt samen

# sample $lines: Soort: bibliotheek\nWe kennen elkaar. | Soort: bibliotheek\nWe doen dingen samen.\nHuurt hier een ruimte.\nSpreekt voor hen: Marie-Louise
partner-card =
    { $partner }
    { $lines }
    .activity = ➕ Activiteit
    .state = 🌱 Hoe staat het
    .name = ✏️ Andere naam
    .contact = 📞 Wie spreekt voor hen
    .chat = 🔗 Link voor hen
    .introduce = 👋 Link voor een buur
    .off = ❌ Iets gaat niet door
    .all = ↩️ Alle partners

# kind: phrase
# sample $kind: een bibliotheek | een ondernemer
partner-tells =
    .kind = Soort: { $kind }
    .rents = Huurt hier een ruimte.
    .contact = Spreekt voor hen: { $name }
    .phone = Telefoon: { $phone }
    .chat = Ze horen in hun eigen chat of iemand aankwam.
    .coming = { $date }, { $clock }: { $the }, bij { $landmark }.

# kind: phrase
partner-kind-word =
    .care = zorg
    .informal = een initiatief van mensen zelf
    .entrepreneur = een ondernemer
    .artist = een kunstenaar
    .school = een school
    .library = een bibliotheek
    .welfare = welzijn
    .faith = een kerk, moskee of tempel
    .other = iets anders

# kind: phrase
partner-state =
    .renter = Huurt, en we spraken elkaar nog niet.
    .contact = We kennen elkaar.
    .cooperating = We doen dingen samen.
    .quiet = Het is nu stil. Dat mag.

# sample $state: Huurt, en we spraken elkaar nog niet.
partner-state-choice =
    { $partner }: { $state }
    Hoe is het nu?
    .renter = Huurt alleen
    .contact = We kennen elkaar
    .cooperating = We doen het samen
    .quiet = Het is stil

partner-name =
    Hoe heet de partner?
    Iedereen ziet die naam.
    .retry = Dat is te lang. Kan het korter?

partner-kind =
    Wat voor partner is het?
    .care = 🏥 Zorg
    .informal = 🤝 Initiatief
    .entrepreneur = 🏪 Ondernemer
    .artist = 🎨 Kunstenaar
    .school = 🏫 School
    .library = 📚 Bibliotheek
    .welfare = 🏘️ Welzijn
    .faith = 🕊️ Geloof
    .other = 💡 Iets anders

partner-rents = Huurt deze partner hier een ruimte?

partner-contact =
    Wie spreekt voor hen?
    Alleen het team ziet dit. Vraag eerst of het mag.
    .retry = Dat is te lang. Kan het korter?

partner-phone =
    Op welk nummer?
    Alleen het team ziet dit.
    .retry = Dat nummer ken ik niet. Typ het nog een keer.

partner-there-already = Er is al een partner met die naam.

partneract-what =
    Wat doen ze?
    Zeg het in een paar woorden. Bijvoorbeeld: samen zingen.
    .retry = Dat is te lang. Kan het korter?

partneract-day =
    Wanneer is dat?
    Bijvoorbeeld: dinsdag 10 uur.
    .retry = Dat is te lang. Kan het korter?

partneract-where = Waar is dat?

partneract-often =
    Is het een keer, of elke week?
    Bij elke week zet ik er 6 klaar.
    .once = 📅 Een keer
    .weekly = 🔁 Elke week

partner-off = Wat gaat niet door bij { $partner }?

partner-is-off =
    { CAPITAL($the) } van { $date } om { $clock } gaat niet door.
    Wie zou komen, hoort het van mij.

# sample $link: https://t.me/burenbot?start=abcdefghijklmnopqrstuv
partner-link =
    Dit is de link voor wie spreekt voor { $partner }.
    De link werkt 1 keer, 7 dagen lang.
    Ze zien wat iedereen ziet. Niet wie er komt.
    { $link }

# sample $lines: dinsdag 3 maart, op één plek (Buurthuis): de koffie (de buurt) en het zingen (Bibliotheek Oost).
overlap-list =
    { $count ->
        [one] 1 keer valt iets samen. Misschien kan het samen?
       *[other] { $count } keer valt iets samen. Misschien kan het samen?
    }
    { $lines }

overlap-none = De komende 4 weken valt niets samen.

# kind: phrase
# sample $one: de koffie | het breien en haken
# sample $two: het zingen | “samen zingen”
overlap-line =
    .place = { $date }, op één plek ({ $place }): { $one } ({ $who }) en { $two } ({ $other }).
    .kind = { $date }, hetzelfde: { $one } ({ $who }) en { $two } ({ $other }).

# kind: phrase
overlap-ours = de buurt
