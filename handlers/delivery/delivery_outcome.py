"""How a message fared, and what follows from it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.delivery import reading_aloud
from handlers.happenings import MessageInDoubt, PersonUnreachable, happened
from handlers.notices.registry import NOTICES
from storage import outbox, people
from storage.outbox import Outgoing
from storage.tables.conversation import OutboxState
from storage.work import Work

TRIES = 300
"""With the longest pause between them, about a day without a connection."""
LONGEST_PAUSE_SECONDS = 300.0
UNKNOWN_PAUSE = timedelta(seconds=5)
"""Telegram that did not answer just now seldom answers at once."""
IN_DOUBT = "unknown"
UNNOTICED = ("press_answer", "strip_buttons", reading_aloud.KIND)
"""What nobody misses: not a dead letter when it can't be delivered. What was to be heard can be read."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """`file_id`: of a recording or picture that came along, which Telegram keeps from here on."""

    message_id: int | None
    file_id: str = ""


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


async def note_outcome(work: Work, row: Outgoing, outcome: Outcome, now: datetime) -> datetime | None:
    """The moment from which it is tried again, if it is."""
    match outcome:
        case Arrived(message_id):
            await outbox.finish(work, row, OutboxState.SENT, now, message_id=message_id)
            await reading_aloud.remember(work, row, now)
        case TryLater(seconds, everybody):
            return await _later(work, row, now, seconds, everybody=everybody)
        case Moved(chat_id):
            await outbox.move_chat(work, row.id, chat_id, now)
            return now
        case Gone():
            await outbox.finish(work, row, OutboxState.FAILED, now, error="gone")
            await note_gone(work, row.person_id, now)
        case Wrong(why):
            state = OutboxState.CANCELLED if row.kind in UNNOTICED else OutboxState.FAILED
            await outbox.finish(work, row, state, now, error=why[:200])
        case Unknown(why):
            return await note_unknown(work, row, now, why)
    return None


async def _later(
    work: Work, row: Outgoing, now: datetime, seconds: float, *, everybody: bool
) -> datetime | None:
    """Waits longer each time; what expires meanwhile is found out at the next try."""
    if row.attempts >= TRIES:
        await outbox.finish(work, row, OutboxState.FAILED, now, error="not delivered")
        return None
    if not everybody:
        # What Telegram asks is what it gets; without a connection there is nobody who asks.
        seconds = min(seconds * 2.0 ** min(row.attempts, 10), LONGEST_PAUSE_SECONDS)
    again = now + timedelta(seconds=seconds)
    await outbox.try_again(work, row.id, again, row.error if _in_doubt(row) else "later")
    return again


async def note_unknown(
    work: Work, row: Outgoing, now: datetime, why: str, pause: timedelta = UNKNOWN_PAUSE
) -> datetime | None:
    """Nobody knows whether it arrived: once more where twice does no harm, else never or by a human."""
    kind = row.params["kind"] if row.kind == reading_aloud.KIND else row.kind
    policy = NOTICES[kind].uncertain if kind in NOTICES else "again"
    if policy == "again" and not _in_doubt(row):
        await outbox.try_again(work, row.id, now + pause, f"{IN_DOUBT}: {why}")
        return now + pause
    state = OutboxState.CANCELLED if row.kind in UNNOTICED else OutboxState.UNCERTAIN
    await outbox.finish(work, row, state, now, error=why)
    person = await people.find(work, row.person_id) if row.person_id else None
    if policy == "human" and person:
        await happened(work, now, MessageInDoubt(person))
    return None


def _in_doubt(row: Outgoing) -> bool:
    """It may have arrived before: that was said, and is not forgotten while it waits for other reasons."""
    return (row.error or "").startswith(IN_DOUBT)


async def note_gone(work: Work, person_id: int | None, now: datetime) -> None:
    """The person cannot be reached by Telegram now; said once."""
    person = await people.find(work, person_id) if person_id else None
    if person is None or person.unreachable:
        return
    await people.change(work, person.id, unreachable=True)
    await happened(work, now, PersonUnreachable(person))
