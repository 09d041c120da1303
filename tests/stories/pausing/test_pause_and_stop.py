"""A pause, stopping, and being out of reach: nobody is lost, and nobody is bothered."""

from datetime import date

from bot.playground import acts
from handlers.activity.attending import cannot_come
from storage import (
    activities,
    attendance,
    cards,
    consents,
    contact_routes,
    people,
    roles,
    tasks,
)
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.contact import TaskKind
from storage.tables.person import Purpose, RoleName
from tests.diary import skip_to
from tests.stories.somebody import jump_to, known
from tests.stories.walking import Cast, meet, press_through
from tests.town import Town


async def test_a_pause_says_until_when_in_words_and_keeps_silence_until_then(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("pauze")
    assert "Je hebt pauze tot maandag 15 maart." in await martin.presses("2 weken")
    await jump_to(town, martin, "2027-03-14 23:00")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-15 08:59")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-15 12:00")
    assert martin.heard.count("Fijn dat je er weer bent!") == 1
    await jump_to(town, martin, "2027-03-20 12:00")
    assert martin.heard == ""
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).pause_until is None


async def test_nobody_is_welcomed_back_who_wants_no_messages(town: Town) -> None:
    martin, _, _ = await known(town, consents_to=(Purpose.KEEP, Purpose.MATCHED))
    await martin.says("pauze")
    await martin.presses("1 week")
    await jump_to(town, martin, "2027-03-12 12:00")
    assert martin.heard == ""


async def test_i_am_back_ends_a_pause_early(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("pauze")
    await martin.presses("4 weken")
    assert "Fijn dat je er weer bent!" in await martin.says("Ik ben er weer!")
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).pause_until is None
    await jump_to(town, martin, "2027-04-05 12:00")
    assert martin.heard == ""


async def test_a_pause_can_be_made_longer(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("pauze")
    await martin.presses("1 week")
    assert "Je hebt pauze tot maandag 8 maart." in await martin.says("pauze")
    await martin.presses("Langer pauze")
    assert "tot maandag 29 maart" in await martin.presses("4 weken")


async def coming(town: Town, cast: Cast) -> list[str]:
    """Who is expected at the last activity."""
    activity = await cast.activity()
    names = {person.id: name for name, person in cast.people.items()}
    async with town.database.read() as work:
        expected = await attendance.of_activity(work, activity.id, AttendanceState.EXPECTED)
    return [names[one.person_id] for one in expected if one.person_id]


async def activity_together(town: Town) -> Cast:
    """Martin walks on Wednesday; Joke and Piet come along."""
    cast = await meet(town)
    await cast.starts_an_activity()
    async with town.database.work() as work:
        activity = (await activities.coming(work, cast.where.id, town.now))[-1]
        for name in ("Joke", "Piet"):
            await attendance.put(work, activity.id, town.now, person_id=cast.people[name].id)
    return cast


async def test_a_pause_frees_the_places_at_activities_in_that_time(town: Town) -> None:
    cast = await activity_together(town)
    joke, piet = cast.talk("Joke"), cast.talk("Piet")
    piet.hears_from_now()
    await joke.says("pauze")
    assert "Je plek is weer vrij." in await joke.presses("1 week")
    assert await coming(town, cast) == ["Martin", "Piet"]
    assert piet.heard
    assert "Joke" not in piet.heard


async def asked(town: Town) -> Cast:
    """Joke is asked to come along on Wednesday."""
    cast = await meet(town, "Joke")
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    return cast


async def test_an_activity_that_is_chosen_in_a_pause_is_reminded_of(town: Town) -> None:
    """Only to what they chose themselves meanwhile; the pause keeps the rest quiet."""
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.says("pauze")
    await joke.presses("1 week")
    assert "Wat leuk! Je gaat mee." in await joke.presses("👍 Ja, ik kom")
    assert "Dat doe ik." in await joke.presses("🔔 Ja, graag")
    await skip_to(town, "2027-03-02 10:01")
    assert "We gaan wandelen: morgen, woensdag 3 maart." in joke.heard
    async with town.database.work() as work:
        activity = (await activities.coming(work, cast.where.id, town.now))[-1]
        await cannot_come(work, town.now, activity, cast.people["Martin"].id)
    await town.settle()
    assert "Nu ben jij nog de enige." in joke.everything


async def test_no_reminder_breaks_a_pause_for_an_activity_after_it(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.presses("👍 Ja, ik kom")
    await joke.presses("🔔 Ja, graag")
    async with town.database.work() as work:
        await people.change(work, cast.people["Joke"].id, pause_until=date(2027, 3, 3))
    await skip_to(town, "2027-03-02 10:01")
    assert "We gaan wandelen: morgen, " not in joke.everything
    await skip_to(town, "2027-03-03 09:01")
    assert "We gaan wandelen: vandaag, woensdag 3 maart." in joke.everything, "they have rested until then"


async def test_stopping_keeps_the_card_and_nothing_more(town: Town) -> None:
    cast = await activity_together(town)
    joke, piet = cast.talk("Joke"), cast.talk("Piet")
    piet.hears_from_now()
    await joke.says("stop")
    assert joke.buttons[:2] == ["🛑 Bewaar mijn kaart", "🗑️ Haal alles weg"]
    assert "Ik stuur je niets meer." in await joke.presses("Bewaar mijn kaart")
    assert await coming(town, cast) == ["Martin", "Piet"]
    assert "Joke" not in piet.heard
    async with town.database.read() as work:
        assert await consents.given(work, cast.people["Joke"].id) == {Purpose.KEEP}
        assert (await cards.get(work, cast.people["Joke"].id)).interests == ("walk",)
    await jump_to(town, joke, "2027-03-10 12:00")
    assert joke.heard == ""


async def test_who_stopped_can_come_back_and_says_anew_what_we_may_do(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("stop")
    await martin.presses("Bewaar mijn kaart")
    assert "Ik mag geen buren voor je zoeken." in await martin.says("ik ben terug")
    await martin.presses("👍 Wel buren zoeken")
    async with town.database.read() as work:
        assert await consents.given(work, person.id) == {Purpose.KEEP, Purpose.MATCHED}


async def test_a_phone_buddy_who_stops_drops_nobody(town: Town) -> None:
    cast = await meet(town)
    riek = await town.neighbours.add(
        cast.where, "Riek", known_by=cast.people["Nadia"], phone_number="0612345678"
    )
    await make_buddy(town, cast.people["Joke"], riek, cast)
    async with town.database.read() as work:
        assert await contact_routes.callers_of(work, riek) == [
            cast.people["Joke"].id,
            cast.people["Nadia"].id,
        ]
    joke = cast.talk("Joke")
    await joke.says("stop")
    await joke.presses("Bewaar mijn kaart")
    async with town.database.read() as work:
        assert await contact_routes.callers_of(work, riek) == [cast.people["Nadia"].id]


async def make_buddy(town: Town, buddy: Person, riek: Person, cast: Cast) -> None:
    async with town.database.work() as work:
        await roles.give(work, buddy.id, cast.where.id, RoleName.PHONE_BUDDY, town.now)
        await contact_routes.put_buddy(work, riek.id, buddy.id, town.now)


async def test_blocking_the_bot_gives_a_human_a_task_and_coming_back_takes_it_away(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("hallo")
    acts.block(town.telegram, martin.phone, blocked=True)
    await town.settle()
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).unreachable
        assert [one.kind for one in await tasks.all_about(work, person.id)] == [TaskKind.UNREACHABLE]
    acts.block(town.telegram, martin.phone, blocked=False)
    await town.settle()
    async with town.database.read() as work:
        assert not (await people.get(work, person.id)).unreachable
        assert [one.outcome for one in await tasks.all_about(work, person.id)] == ["came_back"]


async def test_a_connector_finds_all_of_it_as_well(town: Town) -> None:
    _, joke, _ = await known(town)
    for said, shown in {
        "help": "Wat wil je nu doen?",
        "taal": "In welke taal",
        "stop": "Wil je stoppen?",
    }.items():
        assert shown in await joke.says(said)
        assert joke.phone.keyboard is None
        await press_through(joke, "↩️ Terug")
