"""Who is forgotten is not read in the chats of others any more, as long as Telegram allows it."""

from datetime import timedelta

from sqlmodel import select

from storage import language_signatures, neighbourhoods
from storage.tables.conversation import OutboxRow
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.walking import meet
from tests.town import Town

NAME = "Kanarievogeltje"
REMINDED = "2027-03-08 10:01"


async def is_forgotten(town: Town, who: str) -> None:
    await town.talk(who).says("vergeet mij")
    await town.talk(who).presses("Haal alles weg")


async def test_what_somebody_told_a_human_is_gone_from_their_chat(town: Town) -> None:
    cast = await meet(town)
    await cast.add(NAME)
    nadia = cast.talk("Nadia")
    await cast.talk(NAME).says("/mens")
    await cast.talk(NAME).says(f"{NAME} heeft een vraag")
    assert NAME in nadia.everything
    await is_forgotten(town, NAME.casefold())
    assert NAME not in nadia.everything


async def reminded(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    gone = await town.neighbours.add(where, NAME, known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke)
    await activity_on(town, where, "2027-03-09 10:30", coming=(gone, riek), host=joke)
    await skip_to(town, REMINDED)


async def test_a_reminder_that_still_holds_stays_without_the_name(town: Town) -> None:
    await reminded(town)
    riek = town.talk("riek")
    assert f"{NAME} komt ook." in riek.everything
    await is_forgotten(town, NAME.casefold())
    assert NAME not in riek.everything
    assert "Om half 11 in de ochtend." in riek.everything
    assert "👍 Ik kom" in riek.buttons
    assert "edit_date" in riek.phone.messages[1], "drawn over: it makes no sound"


async def test_what_telegram_does_not_delete_any_more_is_not_asked_of_it(town: Town) -> None:
    await reminded(town)
    town.playground.clock.move_by(timedelta(hours=47, minutes=1))
    await town.settle()
    await is_forgotten(town, NAME.casefold())
    assert NAME in town.talk("riek").everything
    async with town.database.read() as work:
        query = select(OutboxRow).where(OutboxRow.kind == "take_back")
        assert not await work.all(query)


async def test_who_was_written_down_as_a_confidant_or_a_reader_is_not_any_more(town: Town) -> None:
    """Somebody else is a confidant too, so that the neighbourhood stays open."""
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ruth", role=RoleName.CONFIDANT)
    await town.neighbours.add(where, NAME, role=RoleName.CONFIDANT)
    async with town.database.work() as work:
        await neighbourhoods.change(work, where.id, confidant=f"{NAME}, 020 123 4567")
        await language_signatures.sign(work, "tr", NAME, town.now)
    await is_forgotten(town, NAME.casefold())
    async with town.database.read() as work:
        left = await neighbourhoods.get(work, where.id)
        assert (left.state, left.confidant) == (NeighbourhoodState.OPEN, "")
        assert (await language_signatures.all_of_them(work))["tr"].reader == ""
