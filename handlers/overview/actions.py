"""What the coordinator sees at a glance: counts and codes of the own neighbourhood, never who said what."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.notices.quiet import local
from handlers.permission.people_counted import people_counted
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, lines, when, word
from storage import activities, dead_letters, people, roles, suggestions, tasks, ticks
from storage.dead_letters import DeadLetter
from storage.tables.conversation import OutboxState
from storage.tables.person import PersonState, RoleName

SHOWN = 10
WAITED = timedelta(days=2)
LATE = timedelta(minutes=2)
"""The scheduler ticks at least once a minute: after two, something is wrong."""
OWN_CODES = ("bug", "not delivered")


@command("overzicht", "overview")
async def begin_overview(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_overview(turn)


@action(may=COORDINATOR)
async def show_overview(turn: Turn) -> None:
    here = turn.here
    letters = await dead_letters.of_neighbourhood(turn.work, here.id)
    said = [
        await _people(turn),
        await _activities(turn),
        *await _suggestions(turn),
        *await _tasks(turn),
        tick_words(await ticks.last(turn.work), turn.now),
        word("overview-dead", count=len(letters)),
    ]
    shown = {"neighbourhood": here.name, "state": word(f"neighbourhood-state.{here.state.value}")}
    look = (Button("overview.dead", "show_dead_letters"),) if letters else ()
    team = Button("overview.team", "show_team")
    await answer_with(turn, Message("overview", {**shown, "lines": lines(said)}, (*look, team)))


async def _people(turn: Turn) -> Any:
    known = await people.of_neighbourhood(turn.work, turn.here.id)
    taking_part = sum(one.state is PersonState.TAKING_PART for one in known)
    return word("overview-people", people=people_counted(taking_part))


async def _activities(turn: Turn) -> Any:
    """From Monday to Sunday, by the clock on the wall there."""
    today = local(turn.now, turn.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    monday = today - timedelta(days=today.weekday())
    count = await activities.count_between(turn.work, turn.here.id, monday, monday + timedelta(days=7))
    return word("overview-activities", count=count)


async def _suggestions(turn: Turn) -> list[Any]:
    """How many wait for a connector and since when, and who has more of them than they can look at."""
    waiting = await suggestions.open_in(turn.work, turn.here.id)
    days = max(((turn.now - one.made_at).days for one in waiting), default=0)
    each = Counter(one.connector_id for one in waiting)
    held = await roles.in_neighbourhood(turn.work, turn.here.id)
    full = [r for r in held if r.role is RoleName.CONNECTOR and each[r.person_id] > r.cap]
    known = await people.named(turn.work, [one.person_id for one in full])
    return [
        word("overview-suggestions", count=len(waiting), days=days),
        *(
            word("overview-full", name=known[r.person_id].call_name, count=each[r.person_id], most=r.cap)
            for r in full
        ),
    ]


async def _tasks(turn: Turn) -> list[Any]:
    count = await tasks.count_open(turn.work, turn.here.id)
    waiting = await tasks.count_waiting(turn.work, turn.here.id, turn.now - WAITED)
    said = [word("overview-tasks", count=count)]
    return [*said, word("overview-waiting", count=waiting)] if waiting else said


def tick_words(last: datetime | None, now: datetime) -> Any:
    if last is None:
        return word("overview-tick-never")
    if now - last > LATE:
        return word("overview-tick-late", when=when(last))
    return word("overview-tick", minutes=int((now - last).total_seconds()) // 60)


@action(may=COORDINATOR)
async def show_dead_letters(turn: Turn) -> None:
    found = await dead_letters.of_neighbourhood(turn.work, turn.here.id)
    seen = Button("dead-list.seen", "set_dead_letters_aside", {"before": turn.now.isoformat()})
    again = Button("dead-list.again", "send_dead_letters_again")
    buttons = (again, seen) if any(one.can_be_sent for one in found) else (seen,)
    listed = lines([_line(one) for one in found[:SHOWN]])
    shown = {"count": len(found), "lines": listed}
    await answer_with(turn, Message("dead-list", shown, buttons) if found else Message("dead-none"))


def _line(letter: DeadLetter) -> Any:
    what = word("dead-what.said" if letter.box == "inbox" else "dead-what.sent", kind=letter.kind)
    return word("dead-line", what=what, when=when(letter.at), error=error_code(letter))


def error_code(letter: DeadLetter) -> str:
    """Telegram's own words may quote the message: of a refusal only the class is shown."""
    refused = letter.box == "outbox" and letter.state == OutboxState.FAILED
    return "BadRequest" if refused and letter.error not in OWN_CODES else letter.error


@action(may=COORDINATOR)
async def set_dead_letters_aside(turn: Turn, *, before: str) -> None:
    await dead_letters.set_aside(turn.work, turn.here.id, datetime.fromisoformat(before))
    await show_overview(turn)


@action(may=COORDINATOR)
async def send_dead_letters_again(turn: Turn) -> None:
    count = await dead_letters.send_again(turn.work, turn.here.id, turn.now)
    await turn.go(None)
    await turn.say("dead-sent-again", count=count)
