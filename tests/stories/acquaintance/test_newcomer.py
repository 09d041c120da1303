"""Somebody who starts by themselves, without a link: a human gets to know them, and they hear who that is."""

from storage import people
from storage.people import Person
from storage.tables.person import RoleName
from tests.stories.beginning import MAY, MAY_NOT, kept_of, presses_all
from tests.town import Talk, Town

NOBODY_KNOWS = "Een nieuwe buur zegt hallo: Martin."


async def with_connectors(town: Town, *names: str, name: str = "De Linden") -> None:
    where = await town.neighbours.opens(name)
    for one in names:
        await town.neighbours.add(where, one, role=RoleName.CONNECTOR)


async def says_hello(town: Town, language: str = "nl", contact: str = MAY, where: str = "") -> Talk:
    """Martin begins, tells two things of himself, and says whether he may be written to."""
    martin = town.newcomer("Martin", language)
    await martin.says("/start")
    if where:
        await martin.presses(where)
    await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY, "Martin")
    await presses_all(martin, "🚶 Wandelen", "✅ Klaar", "🛒 Boodschappen", "✅ Klaar", contact)
    return martin


async def known(town: Town, martin: Talk) -> Person:
    found = await kept_of(town, martin)
    assert found is not None
    return found


async def named(town: Town, person_id: int | None) -> str:
    async with town.database.read() as work:
        return (await people.get(work, person_id or 0)).call_name


async def test_every_connector_hears_of_a_newcomer_and_the_newcomer_of_a_human(town: Town) -> None:
    await with_connectors(town, "Joke", "Nadia")
    martin = await says_hello(town)
    assert "Joke is een mens.\nIk zeg tegen Joke dat je er bent." in martin.everything
    for name in ("joke", "nadia"):
        assert NOBODY_KNOWS in town.talk(name).heard
        assert town.talk(name).buttons == ["🙋 Dat doe ik graag"]


async def test_the_first_who_takes_it_on_is_from_then_on_their_human(town: Town) -> None:
    await with_connectors(town, "Joke", "Nadia")
    martin = await says_hello(town)
    nadia = town.talk("nadia")
    assert "Jij leert Martin kennen." in await nadia.presses("Dat doe ik graag")
    assert await named(town, (await known(town, martin)).known_by_id) == "Nadia"
    assert "Nadia wil je graag leren kennen.\nNadia is een mens." in martin.heard
    await martin.says("/help")
    assert "👤 Praat met Nadia" in martin.buttons
    await nadia.says("/buren")
    assert "Martin" in nadia.buttons
    assert "Iemand anders doet dit al." in await town.talk("joke").presses("Dat doe ik graag")
    assert await named(town, (await known(town, martin)).known_by_id) == "Nadia"


async def test_taken_on_before_messages_were_agreed_to_it_is_told_right_after(town: Town) -> None:
    await with_connectors(town, "Nadia")
    martin = town.newcomer("Martin")
    await martin.says("/start")
    await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY, "Martin")
    await town.talk("nadia").presses("Dat doe ik graag")
    assert "wil je graag leren kennen" not in martin.everything, "no consent, no message"
    await presses_all(martin, "🚶 Wandelen", "✅ Klaar", "🛒 Boodschappen", "✅ Klaar", MAY)
    assert martin.everything.count("Nadia wil je graag leren kennen.") == 1


async def test_until_they_have_spoken_it_stays_a_task_of_the_one_who_took_it_on(town: Town) -> None:
    await with_connectors(town, "Joke", "Nadia")
    await says_hello(town)
    nadia = town.talk("nadia")
    await nadia.presses("Dat doe ik graag")
    taken = await nadia.says("/taken")
    assert "Jij leert Martin kennen." in taken
    assert "Wie leert" not in taken, "who said that they will is not asked who will"
    assert "Er staat niets open." in await town.talk("joke").says("/taken")
    await nadia.presses("Gesproken")
    assert "Er staat niets open." in await nadia.says("/taken")


async def test_whoever_wants_no_messages_gets_none_but_a_human_all_the_same(town: Town) -> None:
    await with_connectors(town, "Nadia")
    martin = await says_hello(town, contact=MAY_NOT)
    before = martin.everything
    await town.talk("nadia").presses("Dat doe ik graag")
    assert martin.everything == before
    assert (await known(town, martin)).known_by_id is not None


async def test_only_the_neighbourhood_that_was_chosen_hears_of_it(town: Town) -> None:
    await with_connectors(town, "Joke")
    await with_connectors(town, "Nadia", name="De Dreef")
    await says_hello(town, where="De Dreef")
    assert NOBODY_KNOWS in town.talk("nadia").heard
    assert town.talk("joke").heard == ""


async def test_without_a_connector_the_coordinator_is_the_human(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ruth", role=RoleName.COORDINATOR)
    martin = await says_hello(town)
    assert "Ik zeg tegen Ruth dat je er bent." in martin.everything
    ruth = town.talk("ruth")
    assert NOBODY_KNOWS in ruth.heard
    await ruth.presses("Dat doe ik graag")
    assert "Ruth wil je graag leren kennen." in martin.heard


async def test_without_anybody_no_human_is_promised_and_the_first_connector_finds_the_task(
    town: Town,
) -> None:
    where = await town.neighbours.opens()
    martin = await says_hello(town)
    assert "is een mens" not in martin.everything
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    assert NOBODY_KNOWS in await town.talk("nadia").says("/taken")


async def test_of_somebody_who_was_met_nobody_is_told_anew(town: Town) -> None:
    await with_connectors(town, "Joke", "Nadia")
    nadia = town.talk("nadia")
    await nadia.says("/ontmoet")
    await nadia.says("Martin")
    await nadia.presses("Telegram")
    link = next(line for line in nadia.heard.splitlines() if line.startswith("https://t.me/"))
    martin = town.newcomer("Martin")
    await martin.says(f"/start {link.partition('start=')[2]}")
    await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY, "Martin")
    assert "Dag Martin!" in martin.heard
    assert NOBODY_KNOWS not in town.talk("joke").everything + nadia.everything


async def test_who_begins_again_is_no_newcomer_twice(town: Town) -> None:
    await with_connectors(town, "Joke")
    martin = await says_hello(town)
    await martin.says("/stop")
    await martin.presses("Bewaar mijn kaart")
    await martin.says("/start")
    assert town.talk("joke").everything.count(NOBODY_KNOWS) == 1
