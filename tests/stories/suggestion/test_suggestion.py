"""A suggestion: with reasons, before a human first; who may not be asked is never in it."""

from bot.playground import acts
from storage import cards, consents, neighbourhoods
from storage.tables.person import BlockRow, Purpose, RoleName
from tests.diary import skip_to
from tests.stories.walking import Cast, meet
from tests.town import Town

YES = "👍 Ja, vraag het"


async def test_the_connector_sees_why_in_plain_words(town: Town) -> None:
    cast = await meet(town, "Joke")
    async with town.database.work() as work:
        await cards.put_wishes(work, cast.people["Joke"].id, ["groceries"], town.now)
        await cards.put_wishes(work, cast.people["Martin"].id, ["listening"], town.now)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    assert nadia.everything.splitlines() == [
        "💡 Martin wil wandelen.",
        "Op woensdag 3 maart, om half 11 in de ochtend, bij het bankje voor de apotheek.",
        "Vragen: Joke.",
    ]
    assert (await nadia.presses("❓ Waarom")).splitlines() == [
        "Joke gaat graag wandelen, heeft dan tijd en woont dichtbij.",
        "Joke geeft aan Martin: luisteren.",
        "Joke krijgt van Martin: hulp bij de boodschappen.",
        "Martin geeft aan Joke: boodschappen meenemen.",
        "Martin krijgt van Joke: dat iemand luistert.",
        "Als je ja zegt, vraag ik het aan ieder apart.",
        "Niemand hoort wie er nee zegt.",
    ]
    assert YES in [one.label for one in nadia.phone.all_buttons()], "looking changes nothing"
    assert cast.talk("Joke").everything == "", "nobody is asked before she says yes"


async def test_one_alone_is_not_asked_apart(town: Town) -> None:
    cast = await meet(town, "Joke")
    await cast.starts_an_activity()
    assert "Ik vraag het nu aan Joke.\n" in await cast.talk("Nadia").presses(YES)


async def test_after_a_yes_each_is_asked_and_the_connector_is_done(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.presses(YES)
    assert "ieder apart" in nadia.heard
    assert await cast.asked() == {"Joke", "Piet"}
    assert YES not in nadia.buttons
    assert "Doe jij mee?" in cast.talk("Joke").everything


async def test_who_is_left_out_is_not_asked(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.presses("➖ Iemand eruit")
    await nadia.presses("Piet")
    assert "Piet" not in nadia.heard
    await nadia.presses(YES)
    assert await cast.asked() == {"Joke"}
    assert cast.talk("Piet").everything == ""


async def test_with_everybody_left_out_there_is_nobody_to_ask(town: Town) -> None:
    cast = await meet(town, "Joke")
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.presses("➖ Iemand eruit")
    await nadia.presses("Joke")
    assert "Nu is er niemand over om te vragen." in nadia.heard
    assert YES not in nadia.buttons
    await nadia.presses("➕ Iemand erbij")
    await nadia.presses("Joke")
    await nadia.presses(YES)
    assert await cast.asked() == {"Joke"}


async def test_a_connector_adds_somebody_whom_she_thinks_of(town: Town) -> None:
    cast = await meet(town, "Joke")
    await cast.add("Riek", enjoys=("games",))
    await cast.starts_an_activity()
    assert await cast.suggested() == {"Joke"}
    nadia = cast.talk("Nadia")
    await nadia.presses("➕ Iemand erbij")
    await nadia.presses("Riek")
    assert "Riek: door jou gekozen." in await nadia.presses("❓ Waarom")
    await nadia.presses(YES)
    assert await cast.asked() == {"Joke", "Riek"}


async def test_a_reserve_is_the_first_to_be_added(town: Town) -> None:
    cast = await meet(town, "Anna", "Bram", "Carla", "Dirk", "Zoë")
    await cast.add("Alie", enjoys=("games",))
    await cast.starts_an_activity()
    (reserve,) = {"Anna", "Bram", "Carla", "Dirk", "Zoë"} - await cast.suggested()
    nadia = cast.talk("Nadia")
    await nadia.presses("➕ Iemand erbij")
    assert nadia.buttons[:2] == [reserve, "Alie"]


async def test_two_of_the_same_name_are_told_apart_by_their_street(town: Town) -> None:
    cast = await meet(town, "Joke")
    async with town.database.read() as work:
        first, second = await neighbourhoods.areas(work, cast.where.id)
    await cast.add("Ria", enjoys=("games",), area_id=first.id)
    await cast.add("Ria", enjoys=("games",), area_id=second.id)
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("➕ Iemand erbij")
    assert {"Ria (Esdoornplein)", "Ria (Lindestraat)"} < set(cast.talk("Nadia").buttons)


async def test_set_aside_nobody_is_asked_and_the_activity_goes_on(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("⏸️ Laat maar")
    assert await cast.asked() == set()
    assert (await cast.activity()).on
    assert "Er zijn nu geen voorstellen." in await cast.talk("Nadia").says("/voorstellen")


async def test_who_is_blocked_is_never_suggested_nor_added(town: Town) -> None:
    cast = await meet(town)
    async with town.database.work() as work:
        await work.add(BlockRow(person_id=cast.people["Martin"].id, other_id=cast.people["Joke"].id))
    await cast.starts_an_activity()
    assert await cast.suggested() == {"Piet"}
    await cast.talk("Nadia").presses("➕ Iemand erbij")
    assert "Joke" not in cast.talk("Nadia").buttons


async def test_who_takes_a_consent_back_is_not_asked_any_more(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    async with town.database.work() as work:
        await consents.withdraw(work, cast.people["Joke"].id, town.now, Purpose.MATCHED)
    await cast.talk("Nadia").presses(YES)
    assert await cast.asked() == {"Piet"}
    assert cast.talk("Joke").everything == ""


async def test_who_activities_a_short_stretch_is_asked_where_one_can_sit_down(town: Town) -> None:
    cast = await meet(town, "Piet")
    await cast.add("Joke", walk_minutes=10)
    await cast.starts_an_activity()
    assert await cast.suggested() == {"Joke", "Piet"}
    await cast.talk("Nadia").presses(YES)
    assert "We gaan wandelen, een kort stukje mag ook." in cast.talk("Joke").everything
    assert "We gaan 20 minuten wandelen." in cast.talk("Piet").everything


async def test_nobody_is_in_two_suggestions_at_once(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    await cast.starts_an_activity(when="donderdag, half 11")
    assert "Andere buren kunnen het zien." in cast.talk("Martin").everything
    assert await cast.suggested() == set()


async def test_a_connector_sees_three_at_once_and_the_next_when_one_is_decided(town: Town) -> None:
    cast = await meet(town, "Joke")
    starters = ["Anna", "Bram", "Carla", "Dirk"]
    for name in starters:
        await cast.add(name, enjoys=())
        await cast.add(f"Buur van {name}")
        await cast.starts_an_activity(name)
    nadia = cast.talk("Nadia")
    assert nadia.everything.count("wil wandelen") == 3
    assert "Er wacht nog 1 voorstel." in await nadia.says("/voorstellen")
    await nadia.presses("⏸️ Laat maar")
    assert "Dirk wil wandelen." in nadia.everything


async def test_a_suggestion_is_decided_once(town: Town) -> None:
    cast = await meet(town)
    await cast.add("Els", role=RoleName.CONNECTOR, enjoys=())
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.says("/voorstellen")
    await nadia.presses(YES)
    other = next(one for one in nadia.phone.all_buttons() if one.label == YES)
    acts.press(town.telegram, nadia.phone, other)
    await town.settle()
    assert cast.talk("Joke").everything.count("Doe jij mee?") == 1


async def test_an_activity_that_began_leaves_nothing_to_decide(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    await skip_to(town, "2027-03-03 11:00")
    nadia = cast.talk("Nadia")
    assert "Hierover is al iets gekozen." in await nadia.presses(YES)
    assert cast.talk("Joke").everything == ""


async def test_residents_have_no_suggestions(town: Town) -> None:
    cast: Cast = await meet(town)
    await cast.starts_an_activity()
    assert "Dat kan ik niet voor je doen." in await cast.talk("Joke").says("/voorstellen")
