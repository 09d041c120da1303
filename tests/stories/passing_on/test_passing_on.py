"""Somebody is passed on to a colleague with a yes of both; first "with somebody I know" ends after three."""

from storage import attendance, cards, connections, people, tasks
from storage.activity_facts import facts
from storage.askable import askable
from storage.matching_neighbourhood import is_free
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.diary import activity_on
from tests.town import Town


async def test_with_the_yes_of_both_a_colleague_knows_them_from_then_on(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    samira = await town.neighbours.add(where, "Samira", role=RoleName.CONNECTOR)
    karim = await town.neighbours.add(where, "Karim", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    async with town.database.work() as work:
        for one in (samira, joke):
            await cards.put_languages(work, one.id, ["nl", "tr"])
        private, missed = [
            await tasks.put(
                work,
                neighbourhood_id=where.id,
                kind=kind,
                about_id=joke.id,
                for_id=nadia.id,
                words=words,
                made_at=town.now,
            )
            for kind, words in ((TaskKind.TALK, "tussen ons"), (TaskKind.MISSED, None))
        ]
    hers, samiras, jokes = (town.talk(one) for one in ("nadia", "samira", "joke"))
    await hers.says("/buren")
    await hers.presses("Joke")
    assert "Samira spreekt ook Nederlands en Turks." in await hers.presses("🤝 Aan een collega")
    await hers.presses("Samira")
    assert "Wil jij Joke leren kennen?" in samiras.everything
    assert "Samira" not in jokes.everything, "first the colleague"
    await samiras.presses("👍 Ja, fijn")
    assert "Nadia stelt je graag voor aan Samira van het team." in jokes.heard
    await jokes.presses("👎 Liever niet")
    assert "Joke blijft liever bij jou." in hers.everything
    async with town.database.read() as work:
        assert (await people.get(work, joke.id)).known_by_id == nadia.id
    await hers.says("/buren")
    await hers.presses("Joke")
    await hers.presses("🤝 Aan een collega")
    await hers.presses("Karim")
    await town.talk("karim").presses("👍 Ja, fijn")
    await jokes.presses("👍 Ja, dat mag")
    async with town.database.read() as work:
        assert (await people.get(work, joke.id)).known_by_id == karim.id
        kept, gone = await tasks.find(work, private.id), await tasks.find(work, missed.id)
        assert kept
        assert gone
        assert (kept.for_id, gone.for_id) == (nadia.id, karim.id), "private words stay where they were said"
    assert "Vanaf nu ken jij Joke." in town.talk("karim").everything
    await hers.says("/buren")
    assert "Joke" not in hers.buttons


async def test_after_three_meetings_known_is_anybody_they_met_so_often(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia, first_with_known=True)
    piet = await town.neighbours.add(where, "Piet", known_by=nadia)
    fatima = await town.neighbours.add(where, "Fatima", known_by=nadia)
    with_piet = await activity_on(town, where, "2027-03-08 10:30", host=piet)
    with_fatima = await activity_on(town, where, "2027-03-09 10:30", host=fatima)

    async def asked() -> list[bool]:
        async with town.database.read() as work:
            known = await facts(work, where.id, town.now)
            may = [{one.id for one in askable(known, each, town.now)} for each in (with_piet, with_fatima)]
            return [*(joke.id in one for one in may), is_free(known, joke, town.now)]

    assert await asked() == [False, False, False]
    for day in ("02-09", "02-16", "02-23"):
        walk = await activity_on(town, where, f"2027-{day} 10:30", host=nadia, state=ActivityState.HAPPENED)
        async with town.database.work() as work:
            for one in (joke, piet):
                was = AttendanceState.PRESENT
                await attendance.put(work, walk.id, town.now, person_id=one.id, state=was)
            await connections.note_together(work, [joke.id, piet.id], town.now)
    assert await asked() == [True, False, True]
