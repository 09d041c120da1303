"""A quarrel: nobody hears of it without a yes, each is heard apart, and only "settled" is kept."""

from typing import Any

from storage import attendance, blocks, cards, connections, frictions, journal, reports
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.town import Town

WEEKS = ("2027-02-09 10:30", "2027-02-16 10:30", "2027-02-23 10:30")


async def cast(town: Town, *names: str) -> dict[str, Person]:
    """They all were together in three weeks, so that they know each other; Ruth is confidant."""
    where = await town.neighbours.opens()
    there = {"Nadia": await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)}
    there["Ruth"] = await town.neighbours.add(where, "Ruth", role=RoleName.CONFIDANT)
    for name in names:
        there[name] = await town.neighbours.add(where, name, known_by=there["Nadia"])
    for moment in WEEKS:
        walk = await activity_on(town, where, moment, host=there["Nadia"], coming=())
        async with town.database.work() as work:
            for name in names:
                who, state = there[name].id, AttendanceState.PRESENT
                await attendance.put(work, walk.id, town.now, person_id=who, state=state)
    async with town.database.work() as work:
        await connections.note_together(work, [there[name].id for name in names], town.now)
    return there


async def wim_walks_too_fast(town: Town) -> None:
    joke = town.talk("joke")
    await joke.says("/melding")
    await joke.presses("Ruth")
    if "Wim" not in joke.buttons:
        await joke.presses("➡️ Laat meer zien")
    await joke.presses("Wim")
    await joke.says("Hij loopt altijd te hard.")


async def left(town: Town) -> list[Any]:
    async with town.database.read() as work:
        return await frictions.every(work)


async def test_both_are_heard_apart_and_only_that_it_is_settled_is_kept(town: Town) -> None:
    there = await cast(town, "Joke", "Wim", "Martin")
    await wim_walks_too_fast(town)
    ruth, joke, martin, wim = (town.talk(one) for one in ("ruth", "joke", "martin", "wim"))
    await ruth.presses("🕊️ Laat praten")
    assert {"Joke", "Wim"}.isdisjoint(ruth.buttons)
    assert "Zonder ja van Joke hoort niemand iets." in await ruth.presses("Martin")
    assert not martin.heard
    assert not wim.heard, "nobody hears of it before who spoke of it says yes"
    assert "Mag Martin met jullie praten, apart?" in joke.everything
    await joke.presses("👍 Ja, dat mag")
    assert "niet fijn tussen Joke en Wim" in martin.heard
    assert "te hard" not in martin.everything, "what was said stays with who was told"
    await martin.presses("👍 Ja, ik luister")
    assert "Martin kiest geen kant." in wim.heard
    await wim.presses("👍 Ja, dat mag")
    assert "Luister eerst naar Joke." in martin.everything
    assert "Luister nu naar Wim." in await martin.presses("☑️ Joke")
    await martin.presses("☑️ Wim")
    assert "Wat je hoorde, blijft bij jou." in await martin.presses("🤝 Een afspraak")
    for one in (joke, wim):
        assert "Het is nu geregeld." in one.everything
    assert "Het gedoetje is geregeld, Ruth." in ruth.everything
    assert await left(town) == []
    async with town.database.read() as work:
        counted = await journal.counts(work, there["Joke"].neighbourhood_id)
    assert counted["friction_settled"] == 1


async def test_a_no_ends_it_and_nobody_hears_whose_it_was(town: Town) -> None:
    await cast(town, "Joke", "Wim", "Martin", "Fatima")
    await wim_walks_too_fast(town)
    ruth, joke, martin, wim = (town.talk(one) for one in ("ruth", "joke", "martin", "wim"))
    await ruth.presses("🕊️ Laat praten")
    await ruth.presses("Martin")
    await joke.presses("👍 Ja, dat mag")
    await martin.presses("👍 Ja, ik luister")
    assert "Niemand hoort dat jij nee zei." in await wim.presses("👎 Liever niet")
    assert "Niemand deed iets verkeerd." in ruth.everything
    assert await left(town) == []
    assert "Joke" not in martin.heard


async def test_no_answer_in_a_week_is_an_answer_and_another_may_be_asked(town: Town) -> None:
    there = await cast(town, "Joke", "Wim", "Martin", "Fatima")
    nadia, joke = town.talk("nadia"), town.talk("joke")
    async with town.database.work() as work:
        await blocks.put(work, there["Fatima"].id, there["Wim"].id)
    await nadia.says("/gedoetje")
    await nadia.presses("Joke")
    await nadia.presses("Wim")
    assert "Fatima" not in nadia.buttons, "would rather not be with Wim"
    await nadia.presses("Martin")
    await nadia.says("/gedoetje")
    await nadia.presses("Joke")
    await nadia.presses("Wim")
    assert "Dit loopt al." in await nadia.presses("Martin")
    await skip_to(town, "2027-03-08 12:05")
    assert "komt er nu niet" in nadia.heard
    assert await left(town) == []
    before = joke.everything
    await joke.presses("👍 Ja, dat mag")
    assert "Mag Martin" not in joke.everything.removeprefix(before)
    await nadia.presses("➕ Iemand anders")
    assert "Martin" in nadia.buttons


async def test_a_complaint_about_how_things_go_becomes_something_they_offer(town: Town) -> None:
    there = await cast(town, "Joke")
    joke, ruth = town.talk("joke"), town.talk("ruth")
    await joke.says("/melding")
    await joke.presses("Ruth")
    await joke.presses("👎 Nee")
    await joke.says("De koffie is er altijd te laat.")
    assert "🕊️ Laat praten" not in ruth.buttons
    assert "samen anders doen" not in joke.everything, "first somebody listens"
    await ruth.presses("✅ Geregeld")
    assert "Wil jij het samen anders doen?" in joke.everything
    await joke.presses("👍 Ja, samen")
    assert "Het staat nu op je kaart." in await joke.says("Ik zet de koffie vroeger")
    assert "Joke wil iets samen anders doen." in await town.talk("nadia").says("/taken")
    async with town.database.read() as work:
        assert ("offer", "Ik zet de koffie vroeger") in (await cards.get(work, there["Joke"].id)).own
        assert await reports.unseen(work) == []
