"""A coordinator keeps somebody from taking part, for a time or for good; a stranger is heard no more."""

from storage import people
from storage.people import Person
from storage.tables.person import RoleName
from tests.diary import activity_on
from tests.stories.coordinating import answers, forges
from tests.town import Talk, Town


async def cast(town: Town) -> dict[str, Person]:
    """Ineke coordinates, Nadia is connector; Piet comes to her activity on Wednesday, Joke to none."""
    where = await town.neighbours.opens()
    there = {
        "Ineke": await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR),
        "Nadia": await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR),
    }
    for name in ("Piet", "Joke"):
        there[name] = await town.neighbours.add(where, name, known_by=there["Nadia"])
    await activity_on(town, where, "2027-03-03 10:30", host=there["Nadia"], coming=(there["Piet"],))
    return there


async def suspends(ineke: Talk, name: str, *, weeks: str = "4 weken") -> str:
    await ineke.says("/schorsen")
    await answers(ineke, name, "⏸️ Doet even niet mee", "🛟 Veiligheid")
    return await ineke.presses(weeks)


async def test_for_a_time_somebody_joins_nothing_and_keeps_what_nobody_can_be_denied(town: Town) -> None:
    await cast(town)
    ineke, piet, nadia = town.talk("ineke"), town.talk("piet"), town.talk("nadia")
    heard = await suspends(ineke, "Piet")
    assert "Piet doet niet mee tot maandag 29 maart." in heard
    assert "Ineke vertelt je waarom." in piet.everything
    assert "veilig" not in piet.everything
    assert "Ruth, 020 000 00 01" in piet.everything
    assert "Er komt iemand niet." in nadia.everything
    for command in ("/wandeling", "/ikbenerweer"):
        assert "Vanaf maandag 29 maart mag het weer." in await piet.says(command), command
    await piet.says("/kijk")
    assert "Vanaf maandag 29 maart" in await piet.presses("Ik kom")
    await town.lives_to("2027-03-01 12:30")
    assert "Ik heb het doorgegeven aan Nadia." in await piet.says("/mens")
    assert "Aan wie wil je het vertellen?" in await piet.says("/melding")
    assert "112" in await piet.says("ik wil dood")


async def test_it_ends_by_itself_or_by_the_coordinator_and_not_by_being_forgotten(town: Town) -> None:
    await cast(town)
    ineke, piet = town.talk("ineke"), town.talk("piet")
    await suspends(ineke, "Piet", weeks="1 week")
    await town.lives_to("2027-03-08 12:00")
    assert "Aan wie" not in piet.heard
    assert "Vanaf" not in await piet.says("/wandeling")
    await suspends(ineke, "Piet")
    await ineke.says("/schorsen")
    await answers(ineke, "Piet", "▶️ Mag weer meedoen")
    assert "Je mag weer meedoen." in piet.everything
    assert "Vanaf" not in await piet.says("/wandeling")
    await suspends(ineke, "Piet")
    await piet.says("/vergeetmij")
    await piet.presses("Haal alles weg")
    assert "Ik geef nu niets door." in await piet.says("/start")


async def test_who_is_removed_is_gone_and_begins_not_anew(town: Town) -> None:
    there = await cast(town)
    ineke, piet = town.talk("ineke"), town.talk("piet")
    await ineke.says("/schorsen")
    await answers(ineke, "Piet", "🗑️ Moet eruit")
    assert "Alles is weg." in await ineke.presses("Ja, haal weg")
    assert "Alles over jou is nu weg." in piet.everything
    async with town.database.read() as work:
        assert await people.find(work, there["Piet"].id) is None
    assert "Ik geef nu niets door." in await piet.says("/start")
    assert "112" in await piet.says("ik wil dood")


async def test_nobody_with_a_role_and_nobody_by_somebody_else(town: Town) -> None:
    there = await cast(town)
    ineke, nadia = town.talk("ineke"), town.talk("nadia")
    assert "Nadia" not in await ineke.says("/schorsen")
    assert "Stop eerst de rol" in await forges(town, ineke, "begin_suspending", {"person": there["Nadia"].id})
    await forges(town, nadia, "remove_neighbour", {"person": there["Piet"].id})
    async with town.database.read() as work:
        assert await people.find(work, there["Piet"].id) is not None


async def test_of_a_stranger_who_was_muted_nothing_arrives_but_distress(town: Town) -> None:
    await cast(town)
    nadia, anna = town.talk("nadia"), town.newcomer("Anna")
    await anna.says("/mens")
    await answers(anna, "👍 Ja", "stom gedoe")
    assert "stom gedoe" in nadia.everything
    await nadia.presses("Niet meer horen")
    await nadia.presses("Ja, niets meer")
    before = nadia.everything
    for said in ("/mens", "/start", "nog meer gedoe", "/stop", "/mens"):
        await anna.says(said)
    assert nadia.everything == before
    await anna.says("mijn man slaat me")
    assert "Dit is dringend." in nadia.everything
