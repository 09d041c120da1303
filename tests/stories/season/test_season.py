"""A summer of six weeks: planned, given by neighbours, closed with a party and thanks; and one goes on."""

from datetime import timedelta

from handlers.season.plan import dates
from storage import activities, attendance, people, seasons
from storage.tables.activity import AttendanceState, Origin
from storage.tables.season import SeasonState
from tests.diary import skip_to
from tests.stories.coordinating import answers, coordinated_by, forges
from tests.town import MONDAY_NOON, Talk, Town


async def plans(ineke: Talk, start: str = "2 maart") -> str:
    await ineke.says("/seizoen")
    await answers(ineke, "☀️ Plan een seizoen", "Zomerschool", start)
    await answers(ineke, "dinsdag", "donderdag", "✅ Klaar", "Buurthuis", "Bankje apotheek")
    assert "En daarna?" in ineke.heard, "what has a season needs an answer to that"
    return await ineke.says("koffie op dinsdag")


async def test_a_season_has_its_party_its_thanks_and_one_thing_that_goes_on(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke, piet = await town.neighbours.add(where, "Joke"), await town.neighbours.add(where, "Piet")
    assert "12 middagen" in await plans(ineke)
    async with town.database.read() as work:
        (summer,) = await seasons.not_done(work, where.id)
        every = await seasons.afternoons(work, summer.id)
    assert {one.origin for one in every} == {Origin.SEASON}
    assert len(every) == 13
    assert every[-1].title == "Feest aan het eind"
    assert len({one.place_id for one in every}) == 2
    assert "Er is al een seizoen" in await forges(town, ineke, "begin_planning", {})

    talk = town.talk("joke")
    assert "Zomerschool" in await talk.says("/zomer")
    await talk.presses("morgen")
    await talk.says("soep maken")
    assert "soep maken" in talk.heard
    assert "soep maken" in await town.talk("piet").says("/kijk")
    assert "Deze middag is al van iemand" in await forges(
        town, town.talk("piet"), "begin_workshop", {"activity": every[0].id}
    )
    async with town.database.work() as work:
        state = AttendanceState.PRESENT
        await attendance.put(work, every[0].id, town.now, person_id=piet.id, state=state)
        goes_on = summer.ends_at + timedelta(days=9)
        await activities.start(
            work, where.id, every[0].place_id, goes_on, 60, category="coffee", created_at=town.now
        )
    await skip_to(town, "2027-04-13 10:00")
    assert "Zomerschool is voorbij." in town.talk("piet").everything
    assert "koffie op dinsdag" in town.talk("piet").everything
    assert "bedankt" in ineke.everything
    await skip_to(town, "2027-04-20 10:00")
    assert ineke.everything.count("is nog niet bedankt") == 2, "once a week until it is done"
    await ineke.says("/seizoen")
    assert "bedankt" in await ineke.presses("🙏 Bedank iedereen")
    assert "Ineke bedankt je" in talk.everything

    assert "Ik vraag je niets" in await town.talk("piet").presses("☀️ Alleen de zomer")
    async with town.database.read() as work:
        assert (await people.get(work, piet.id)).only_season
        assert (await seasons.get(work, summer.id)).state is SeasonState.THANKED
    await plans(ineke, "1 juni")
    await town.settle()
    assert "Zomerschool komt weer!" in town.talk("piet").everything
    async with town.database.read() as work:
        assert not (await people.get(work, piet.id)).only_season
    assert joke.id != piet.id


def test_it_begins_on_the_first_of_its_days() -> None:
    found = dates(MONDAY_NOON.date(), [1, 3])
    assert [next(found).isoformat() for _ in range(3)] == ["2027-03-02", "2027-03-04", "2027-03-09"]
