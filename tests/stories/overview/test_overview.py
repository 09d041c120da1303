"""A coordinator sees how it goes in their own neighbourhood: counts and codes, never who or what."""

from datetime import datetime, timedelta

import pytest

from bot.playground.faults import Fault, FaultKind
from handlers.conversation.registry import COMMANDS
from handlers.conversation.turn import Turn
from handlers.notices.notify import notify
from storage import activities, dead_letters, neighbourhoods, outbox, people, suggestions, tasks
from storage.tables.activity import ActivityState
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from storage.tables.person import PersonState, RoleName
from storage.tables.suggestion import SuggestionKind
from tests.stories.coordinating import coordinated_by, forges
from tests.town import Town


async def a_bug(_turn: Turn, _rest: str) -> None:
    raise ZeroDivisionError


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that fails each time it is tried."""
    monkeypatch.setitem(COMMANDS, "kapot", a_bug)


async def test_the_overview_counts_and_names_nobody(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke = await town.neighbours.add(where, "Joke")
    piet = await town.neighbours.add(where, "Piet")
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        await people.change(work, piet.id, state=PersonState.RESTING)
        place = (await neighbourhoods.places(work, where.id))[0]
        for days, state in (
            (1, ActivityState.GOING),
            (2, ActivityState.CALLED_OFF),
            (8, ActivityState.GOING),
        ):
            start = town.now + timedelta(days=days)
            await activities.start(work, where.id, place.id, start, 20, created_at=town.now, state=state)
        made_at = town.now - timedelta(days=3)
        kind = TaskKind.QUESTION
        await tasks.put(work, neighbourhood_id=where.id, kind=kind, about_id=joke.id, made_at=made_at)
    heard = await ineke.says("/overzicht")
    for line in (
        "De Linden, open",
        "Er doen minder dan 5 mensen mee.",
        "Deze week is er 1 activiteit.",
        "Er wacht geen voorstel.",
        "1 bericht vraagt om een mens.",
        "Eén daarvan wacht al langer dan twee dagen.",
        "De planner liep net nog.",
        "Er ging niets mis.",
    ):
        assert line in heard
    assert "Joke" not in heard


async def test_suggestions_that_wait_and_who_has_too_many(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        for days in range(4):
            made_at = town.now - timedelta(days=days)
            await suggestions.make(work, where.id, SuggestionKind.SMALL_ROUND, made_at, connector_id=nadia.id)
    heard = await ineke.says("/overzicht")
    assert "4 voorstellen wachten op een kwartiermaker, het oudste al 3 dagen." in heard
    assert "Nadia heeft 4 voorstellen tegelijk. Meer dan 3 is te veel." in heard


async def test_another_neighbourhood_is_not_in_it(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    other = await town.neighbours.opens("Oost")
    fatima = await town.neighbours.add(other, "Fatima", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        await suggestions.make(work, other.id, SuggestionKind.SMALL_ROUND, town.now, connector_id=fatima.id)
        await tasks.put(work, neighbourhood_id=other.id, kind=TaskKind.TALK, made_at=town.now)
        await notify(work, town.now, fatima.id, "role_ended", key="x", role="connector")
        [row] = await outbox.in_state(work, OutboxState.PENDING)
        await outbox.finish(work, row, OutboxState.FAILED, town.now, error="not delivered")
    await town.settle()
    heard = await ineke.says("/overzicht")
    assert "Er doen minder dan 5 mensen mee." in heard
    assert "Er wacht geen voorstel." in heard
    assert "Er wacht niemand op een mens." in heard
    assert "Er ging niets mis." in heard


async def test_a_scheduler_that_stands_still_is_told(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    _, ineke = await coordinated_by(town)

    async def stands_still() -> None:
        """As if the tick hung."""

    monkeypatch.setattr(town.runtime, "tick", stands_still)
    town.playground.clock.move_to(town.now + timedelta(minutes=2))
    assert "De planner liep 2 minuten geleden." in await ineke.says("/overzicht")
    town.playground.clock.move_to(town.now + timedelta(seconds=1))
    heard = await ineke.says("/overzicht")
    assert "de planner liep het laatst op maandag 1 maart, om 12 uur in de middag" in heard


async def test_what_could_not_be_done_is_told_without_what_was_said(town: Town, broken: None) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")
    await town.talk("joke").says("/kapot geheim")
    assert "Er ging iets mis bij de bot." in ineke.everything
    await ineke.presses("⚠️ Wat ging er mis")
    assert "iets dat iemand zei of koos (ZeroDivisionError)" in ineke.heard
    assert "geheim" not in ineke.everything
    assert "Joke" not in ineke.everything
    assert "Er ging niets mis." in await ineke.presses("👀 Gezien")


async def test_a_coordinator_hears_of_it_at_most_once_an_hour(town: Town, broken: None) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")

    async def told() -> int:
        await town.settle()
        return ineke.everything.count("mis bij de bot")

    for minutes, times in ((0, 1), (20, 1), (39, 1), (2, 2)):
        town.playground.clock.move_to(town.now + timedelta(minutes=minutes))
        await town.talk("joke").says("/kapot")
        assert await told() == times
    town.playground.clock.move_to(town.now + timedelta(hours=3))
    assert await told() == 2


async def test_at_night_one_word_waits_for_the_morning(town: Town, broken: None) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")
    town.playground.clock.move_to(datetime.fromisoformat("2027-03-01 22:00+01:00"))
    for _ in range(3):
        await town.talk("joke").says("/kapot")
        town.playground.clock.move_to(town.now + timedelta(hours=2))
    assert "mis bij de bot" not in ineke.everything
    await town.lives_to("2027-03-02 09:01")
    assert ineke.everything.count("mis bij de bot") == 1


async def test_a_message_that_failed_can_be_sent_again(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke = await town.neighbours.add(where, "Joke")
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        await notify(work, town.now, joke.id, "role_ended", key="x", role="connector")
        [row] = await outbox.in_state(work, OutboxState.PENDING)
        await outbox.finish(work, row, OutboxState.FAILED, town.now, error="not delivered")
    await ineke.says("/overzicht")
    await ineke.presses("⚠️ Wat ging er mis")
    assert "een bericht, role_ended (not delivered)" in ineke.heard
    assert "1 bericht gaat opnieuw op weg." in await ineke.presses("🔁 Stuur opnieuw")
    assert "Je bent geen kwartiermaker meer." in town.talk("joke").everything
    assert "Er ging niets mis." in await ineke.says("/overzicht")


async def test_what_may_have_arrived_is_not_sent_twice(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke = await town.neighbours.add(where, "Joke")
    chat = town.talk("joke").telegram_id
    town.telegram.faults.add(Fault(FaultKind.RESET, method="sendMessage", chat_id=chat, delivered=True))
    async with town.database.work() as work:
        await notify(work, town.now, joke.id, "role_ended", key="x", role="connector")
    await town.settle()
    await ineke.says("/overzicht")
    await ineke.presses("⚠️ Wat ging er mis")
    assert "role_ended (TimedOut)" in ineke.heard
    assert "🔁 Stuur opnieuw" not in ineke.buttons
    await forges(town, ineke, "send_dead_letters_again", {})
    assert town.talk("joke").everything.count("Je bent geen kwartiermaker meer.") == 1


async def test_who_blocked_the_bot_is_a_task_and_no_dead_letter(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke = await town.neighbours.add(where, "Joke")
    chat = town.talk("joke").telegram_id
    town.telegram.faults.add(Fault(FaultKind.BLOCKED, method="sendMessage", chat_id=chat))
    async with town.database.work() as work:
        await notify(work, town.now, joke.id, "role_ended", key="x", role="connector")
    await town.settle()
    heard = await ineke.says("/overzicht")
    assert "Er ging niets mis." in heard
    assert "1 bericht vraagt om een mens." in heard


async def test_another_coordinator_cannot_set_ours_aside(town: Town, broken: None) -> None:
    where, _ = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")
    other = await town.neighbours.opens("Oost")
    await town.neighbours.add(other, "Fatima", role=RoleName.COORDINATOR)
    await town.talk("joke").says("/kapot")
    later = (town.now + timedelta(hours=1)).isoformat()
    await forges(town, town.talk("fatima"), "set_dead_letters_aside", {"before": later})
    async with town.database.read() as work:
        assert len(await dead_letters.of_neighbourhood(work, where.id)) == 1
        assert await dead_letters.of_neighbourhood(work, other.id) == []


async def test_the_coordinator_hears_when_the_last_connector_has_left(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    for name in ("Nadia", "Fatima"):
        await town.neighbours.add(where, name, role=RoleName.CONNECTOR)
    await town.talk("nadia").says("/vergeetmij")
    await town.talk("nadia").presses("Haal alles weg")
    assert "geen kwartiermaker" not in ineke.everything
    await town.talk("fatima").says("/vergeetmij")
    await town.talk("fatima").presses("Haal alles weg")
    assert "In De Linden is nu geen kwartiermaker meer." in ineke.heard
    assert "Fatima" not in ineke.heard
    await ineke.presses("Kwartiermaker vragen")
    assert "t.me/" in ineke.heard
