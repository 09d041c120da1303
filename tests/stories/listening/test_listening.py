"""Somebody would like to talk: they see who listens when, and one human hears of it, then and there."""

from storage import blocks, listening, people, roles, tasks
from storage.tables.card import DayPart
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.diary import skip_to
from tests.town import Town


async def test_a_story_reaches_a_human_at_an_hour_that_was_shown(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    ruth = await town.neighbours.add(where, "Ruth", role=RoleName.CONFIDANT)
    joke = await town.neighbours.add(where, "Joke")
    hers, jokes = town.talk("ruth"), town.talk("joke")
    assert "doorgegeven aan Nadia" in await jokes.says("even mijn verhaal kwijt"), "nobody has an hour yet"
    await hers.says("/rol")
    await hers.presses("👂 Luisteren")
    await hers.presses("➕ Een uur erbij")
    await hers.presses("➡️ Laat meer zien")
    await hers.presses("donderdag")
    assert "Buren zien het vanaf nu." in await hers.presses("☀️ 2 tot 4")
    await jokes.presses("👎 Nee, dank je")
    heard = await jokes.says("ik wil even mijn verhaal kwijt")
    assert "Ruth van het team: donderdag van 2 tot 4 uur." in heard
    asked = await jokes.presses("Ruth")
    assert "Dat is op donderdag 4 maart" in asked
    assert "Joke wil graag even praten." in hers.everything
    await jokes.says("/verhaal")
    assert "Ik vroeg het al voor je." in await jokes.presses("Ruth")
    await skip_to(town, "2027-03-04 13:30")
    assert "Het is jouw uur" not in hers.everything, "and no reminder before it"
    await skip_to(town, "2027-03-04 14:05")
    assert "Het is jouw uur om te luisteren." in hers.heard
    await hers.presses("✅ Gesproken")
    async with town.database.read() as work:
        assert not await tasks.is_open(work, joke.id, TaskKind.LISTEN)
        assert [one.day for one in await listening.of_person(work, ruth.id)] == [3]


async def test_who_rests_is_full_or_is_kept_apart_is_not_shown_and_hours_go_with_the_role(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    karim = await town.neighbours.add(where, "Karim", role=RoleName.VOLUNTEER)
    samira = await town.neighbours.add(where, "Samira", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    async with town.database.work() as work:
        for one in (nadia, karim, samira):
            await listening.put(work, one.id, where.id, 1, DayPart.MORNING)
        await blocks.put(work, joke.id, samira.id)
        await roles.put_cap(work, karim.id, where.id, RoleName.VOLUNTEER, 0)
    talk = town.talk("joke")
    await talk.says("/verhaal")
    assert {"Nadia", "Karim", "Samira"} & set(talk.buttons) == {"Nadia"}
    async with town.database.work() as work:
        await people.change(work, nadia.id, pause_until=town.now.date().replace(month=12))
    assert "doorgegeven aan" in await talk.says("/verhaal")
    await town.talk("karim").says("/rol")
    await town.talk("karim").presses("⏸️ Even rust")
    await town.talk("karim").presses("😌 Ja, rust")
    async with town.database.read() as work:
        assert await listening.of_person(work, karim.id) == []
