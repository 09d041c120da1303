### audience: coordinator
### A season, as who coordinates plans it.
### sample $season: Zomerschool | De lange zomer van de Bloemenbuurt
### sample $after: koffie op dinsdag | elke donderdag samen koken in het buurthuis

season-none =
    There is no season now.
    A season takes 6 weeks, with 2 afternoons a week.
    .plan = ☀️ Plan a season

# sample $lines: Tuesday 3 March, at 2 in the afternoon: “Summer school”, at the community house. | Tuesday 3 March, at 2 in the afternoon: “making soup”, at the community house.\nThursday 17 September, at a quarter past 10 in the morning: “Summer school”, at the red bench.
# sample $count: 12
# sample $given: 0 | 1 | 4 | 12
season-card =
    { $season }: { $count } afternoons, and a party at the end.
    { $given ->
        [0] Nobody gives a workshop yet.
        [one] 1 afternoon has a workshop.
       *[other] { $given } afternoons have a workshop.
    }
    { $lines }
    Afterwards: { $after }.
    .thank = 🙏 Thank everybody
    .look = 👀 The afternoons

# kind: phrase
season-state =
    .planned = It is coming, or under way.
    .over = It is over. Who gave something has not been thanked yet.
    .thanked = It is over.

season-name =
    What is the season called?
    For example: Summer school.
    .retry = That is too long. Can it be shorter?

season-start =
    From which day?
    For example: 5 July.
    .retry = That is too long. Can it be shorter?

season-days =
    On which 2 days of the week?
    It is always in the afternoon, at 2.
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday

season-two-days = Choose exactly 2 days.

season-where = Where is the first afternoon of the week?

season-second =
    And the second?
    .same = 📍 At the same place

season-after =
    And afterwards?
    What goes on when the season is over?
    For example: coffee on Tuesdays.
    .retry = That is too long. Can it be shorter?

season-there-already = There is a season already. First thank who gave something, then a new one.

# kind: phrase
season-party = Closing party

season-thanks =
    { $season } is over.
    Who gave an afternoon has not been thanked yet. That is part of it.
    Is there a gift card as well? Then give it with it.

season-thanked-already = That was done already.

season-all-thanked = Everybody who gave an afternoon of { $season } has been thanked.
