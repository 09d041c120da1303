"""An activity in three taps: it exists at once, and whoever wants to come along just comes."""

from storage import activities, cards, conversations, neighbourhoods, people, tasks
from storage.tables.activity import ActivityState
from storage.tables.card import DayPart
from storage.tables.contact import TaskKind
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import Purpose
from tests.diary import skip_to
from tests.stories.somebody import comes_along
from tests.stories.walking import meet
from tests.town import Town


async def test_three_taps_make_an_activity_and_it_is_read_back(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("/wandeling")
    assert martin.heard == "Wanneer wil je wandelen?\nKies, of typ een dag en tijd."
    assert martin.buttons[:4] == [
        "morgen, half 11",
        "woensdag, half 11",
        "donderdag, half 11",
        "➡️ Laat meer zien",
    ]
    await martin.presses("woensdag, half 11")
    assert "Bankje apotheek: bij het bankje voor de apotheek." in martin.heard
    await martin.presses("Bankje apotheek")
    await martin.presses("20 minuten")
    assert martin.heard.splitlines() == [
        "Mooi! De wandeling is afgesproken.",
        "Op woensdag 3 maart.",
        "Om half 11 in de ochtend.",
        "Bij het bankje voor de apotheek.",
        "Jullie lopen 20 minuten.",
        "Ik zoek buren die mee willen.",
        "Je hoeft nu niets te doen.",
        "",
        "Zal ik je een dag eerder een bericht sturen?",
    ]
    assert {"🔔 Ja, graag", "🔕 Hoeft niet"} < set(martin.buttons)
    assert "🌳 Iets samen doen" in martin.buttons, "home again"
    activity = await cast.activity()
    assert (activity.started_by_id, activity.host_id, activity.minutes) == (cast.people["Martin"].id,) * 2 + (
        20,
    )
    assert (activity.state, await cast.places_taken()) == (ActivityState.IDEA, 1)


async def test_the_moments_are_those_when_somebody_has_time(town: Town) -> None:
    cast = await meet(town)
    async with town.database.work() as work:
        await cards.put_times(work, cast.people["Martin"].id, [(5, DayPart.AFTERNOON), (5, DayPart.EVENING)])
    martin = cast.talk("Martin")
    await martin.says("/wandeling")
    assert martin.buttons[:2] == ["zaterdag, 2 uur", "zaterdag, 7 uur"]
    assert "Laat meer zien" not in " ".join(martin.buttons)


async def test_a_place_that_goes_well_comes_first(town: Town) -> None:
    cast = await meet(town, wants_benches=True)
    async with town.database.work() as work:
        near = (await neighbourhoods.places(work, cast.where.id))[0]
        await neighbourhoods.change_place(work, near.id, bench=False)
        await neighbourhoods.add_place(work, cast.where.id, "Park", landmark="de fontein", bench=True, x=400)
    martin = cast.talk("Martin")
    await martin.says("/wandeling")
    await martin.presses("woensdag, half 11")
    assert martin.buttons[0] == "Park"


async def test_a_moment_that_has_passed_meanwhile_is_asked_again(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("/wandeling")
    await martin.presses("woensdag, half 11")
    await martin.presses("Bankje apotheek")
    town.playground.clock.move_to(town.now.replace(day=4))
    await martin.presses("20 minuten")
    assert "Dat moment is al voorbij." in martin.heard
    assert "Wanneer wil je wandelen?" in martin.heard


async def test_who_likes_to_know_somebody_first_has_a_connector_there(town: Town) -> None:
    cast = await meet(town, first_with_known=True)
    await cast.starts_an_activity()
    assert (await cast.activity()).host_id == cast.people["Nadia"].id
    assert "Martin wil wandelen, graag eerst samen met jou." in cast.talk("Nadia").everything


async def test_without_consent_to_be_matched_the_activity_is_there_but_nobody_is_asked(town: Town) -> None:
    cast = await meet(town, consents_to=(Purpose.KEEP,))
    await cast.starts_an_activity()
    assert "Andere buren kunnen het zien." in cast.talk("Martin").heard
    assert cast.talk("Nadia").everything == ""
    assert "Bij het bankje voor de apotheek" in await cast.talk("Joke").says("/kijk")


async def test_when_nobody_fits_the_activity_goes_on_and_a_human_thinks_along(town: Town) -> None:
    cast = await meet(town, "Joke")
    async with town.database.work() as work:
        await people.change(work, cast.people["Joke"].id, dont_ask=True)
    await cast.starts_an_activity()
    martin = cast.talk("Martin")
    assert "De wandeling gaat gewoon door.\nNadia denkt met je mee." in martin.heard
    assert "📄 Maak een briefje" in [button.label for button in martin.phone.all_buttons()]
    async with town.database.read() as work:
        open_tasks = await tasks.open_for(work, cast.people["Nadia"].id, cast.where.id)
    assert [task.kind for task in open_tasks] == [TaskKind.NOBODY_FITS]


async def test_a_neighbourhood_that_is_not_open_has_no_activities_yet(town: Town) -> None:
    cast = await meet(town)
    async with town.database.work() as work:
        await neighbourhoods.change(work, cast.where.id, state=NeighbourhoodState.PREPARING)
    assert "nog niets beginnen" in await cast.talk("Martin").says("/wandeling")


async def test_somebody_new_is_asked_first_what_may_be_kept(town: Town) -> None:
    await meet(town)
    assert "Ik ben een computer" in await town.newcomer("Ali").says("/wandeling")


async def test_a_stranger_comes_along_without_saying_who_they_are(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    ali = town.newcomer("Ali")
    await ali.says("/kijk")
    await comes_along(ali)
    assert "Wat leuk! Je gaat mee." in ali.heard
    assert "Martin" not in ali.heard.replace("Martin is er ook.", ""), "only the host is named"
    assert await cast.places_taken() == 2
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, ali.telegram_id) is None
        assert await conversations.find(work, ali.telegram_id) is not None
    assert "Kom gewoon." in await ali.presses("🔕 Hoeft niet")


async def test_a_stranger_gets_a_message_beforehand_without_giving_a_name(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    ali = town.newcomer("Ali")
    await ali.says("/kijk")
    await comes_along(ali)
    assert "Ik stuur je een bericht: morgen." in await ali.presses("🔔 Ja, graag")


async def test_who_comes_along_by_themselves_hears_who_comes(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    joke, piet = cast.talk("Joke"), cast.talk("Piet")
    await piet.says("/kijk")
    await piet.presses("Ik kom")
    await joke.says("/kijk")
    await joke.presses("Ik kom")
    assert "Piet komt ook.\nMartin is er ook." in joke.heard
    assert (await cast.activity()).state is ActivityState.GOING


async def test_a_full_activity_says_so_kindly_and_shows_another(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity(when="donderdag, half 11")
    await cast.starts_an_activity()
    joke = cast.talk("Joke")
    await joke.says("/kijk")
    async with town.database.work() as work:
        await activities.change(work, (await cast.activity()).id, most=1)
    await joke.presses("Ik kom")
    assert "Er is geen plek meer bij de wandeling.\nEr is ook nog iets anders." in joke.heard
    await joke.presses("woensdag, half 11")
    assert "Op woensdag 3 maart." in joke.heard


async def test_reminders_are_chosen_or_not(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    assert "Dat is prima." in await cast.talk("Martin").presses("🔕 Hoeft niet")
    await skip_to(town, "2027-03-02 12:00")
    assert "wandelen" not in cast.talk("Martin").heard


async def test_a_neighbour_can_be_brought_along_and_the_question_about_reminders_stays(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    martin = cast.talk("Martin")
    await martin.presses("👥 Buur meenemen")
    link = next(line for line in martin.heard.split() if "?start=" in line)
    assert "🔔 Ja, graag" in martin.buttons
    ali = town.newcomer("Ali")
    await ali.says(f"/start {link.split('=')[1]}")
    await comes_along(ali)
    assert await cast.places_taken() == 2


async def test_a_moment_in_own_words_is_read_back_before_it_counts(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("/wandeling")
    assert "Sorry, hier zie ik geen dag in." in await martin.says("als het droog is")
    assert "Dat is op zaterdag 6 maart.\nOm 3 uur in de middag." in await martin.says("zaterdag om 3 uur")
    await martin.presses("Ander moment")
    assert "Dat is op zondag 7 maart." in await martin.says("zondag om kwart voor 11")
    await martin.presses("Het is goed")
    await martin.presses("Bankje apotheek")
    await martin.presses("20 minuten")
    assert "Op zondag 7 maart." in martin.everything
    assert (await cast.activity()).starts_at.isoformat().startswith("2027-03-07T09:45")


async def test_two_things_at_the_same_moment_are_said_before_the_yes(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity(when="woensdag, half 11")
    martin = cast.talk("Martin")
    await martin.says("/samen")
    await martin.says("koffie")
    assert "De wandeling is dan ook." in await martin.presses("woensdag, half 11")
