"""How a message fared, and what follows from it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.notices import NOTICES
from handlers.tasks import give_task
from storage import outbox, people
from storage.outbox import Outgoing
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from storage.work import Work

TRIES = 10


@dataclass(frozen=True, slots=True)
class Arrived:
    message_id: int | None


@dataclass(frozen=True, slots=True)
class TryLater:
    """Certainly not delivered. `everybody`: Telegram asks the whole bot to wait."""

    seconds: float
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    chat_id: int


@dataclass(frozen=True, slots=True)
class Gone:
    """The person blocked the bot or has no chat with it (any more)."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """Telegram refuses it and always will: a bug of ours."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have arrived or not: the connection broke after the request left."""

    why: str


Outcome = Arrived | TryLater | Moved | Gone | Wrong | Unknown


async def note_outcome(work: Work, row: Outgoing, outcome: Outcome, now: datetime) -> None:
    match outcome:
        case Arrived(message_id):
            await outbox.finish(work, row, OutboxState.SENT, now, message_id=message_id)
        case TryLater(seconds):
            await _later(work, row, now, seconds)
        case Moved(chat_id):
            await outbox.move_chat(work, row.id, chat_id, now)
        case Gone():
            await outbox.finish(work, row, OutboxState.FAILED, now, error="gone")
            await note_gone(work, row.person_id, now)
        case Wrong(why):
            await outbox.finish(work, row, OutboxState.FAILED, now, error=why[:200])
        case Unknown(why):
            await note_unknown(work, row, now, why)


async def _later(work: Work, row: Outgoing, now: datetime, seconds: float) -> None:
    """Waits longer each time; what expires meanwhile is found out at the next try."""
    if row.attempts + 1 >= TRIES:
        await outbox.finish(work, row, OutboxState.FAILED, now, error="not delivered")
        return
    wait = timedelta(seconds=seconds * min(2**row.attempts, 60))
    await outbox.try_again(work, row.id, now + wait, "later")


async def note_unknown(work: Work, row: Outgoing, now: datetime, why: str) -> None:
    """Nobody knows whether it arrived: once more where twice does no harm, else never or by a human."""
    policy = NOTICES[row.kind].uncertain if row.kind in NOTICES else "again"
    if policy == "again" and row.error is None:
        await outbox.try_again(work, row.id, now, f"unknown: {why}")
        return
    await outbox.finish(work, row, OutboxState.UNCERTAIN, now, error=why)
    person = await people.find(work, row.person_id) if row.person_id else None
    if policy == "human" and person:
        await give_task(work, now, TaskKind.NOT_DELIVERED, about=person)


async def note_gone(work: Work, person_id: int | None, now: datetime) -> None:
    """The person cannot be reached by Telegram now: their connector gets a task, once."""
    person = await people.find(work, person_id) if person_id else None
    if person is None or person.unreachable:
        return
    await people.change(work, person.id, unreachable=True)
    await give_task(work, now, TaskKind.UNREACHABLE, about=person)
