"""How a message fared, and what follows from it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.delivery import reading_aloud
from handlers.delivery.mishap import say_that_something_may_be_missing
from handlers.happenings import (
    MessageInDoubt,
    NoticeNotTold,
    PersonReachable,
    PersonUnreachable,
    happened,
)
from handlers.notices.registry import NOTICES
from storage import outbox, outbox_past, people
from storage.outbox import Outgoing
from storage.tables.conversation import OutboxState
from storage.work import Work

TRIES = 300
"""With the longest pause between them, about a day without a connection."""
LONGEST_PAUSE_SECONDS = 300.0
UNKNOWN_PAUSE = timedelta(seconds=5)
"""Telegram that did not answer just now seldom answers at once."""
MOST_DOUBTS = 5
"""So often it is sent without anybody knowing whether it arrived. Then a human has it."""
MISSED = timedelta(days=14)
"""What somebody missed longer ago is no news any more."""
LONG_WAIT_SECONDS = 300.0
"""Telegram that lets one chat wait longer than this: a human hears of it."""
UNNOTICED = ("press_answer", "strip_buttons", "take_back", "set_menu", reading_aloud.KIND)
"""What nobody misses: not a dead letter when it can't be delivered. What was to be heard can be read."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """`file_id`: of a recording or picture that came along, which Telegram keeps from here on."""

    message_id: int | None
    file_id: str = ""


@dataclass(frozen=True, slots=True)
class TryLater:
    """Certainly not delivered. `asked`: Telegram itself asks to wait, for this chat or for all."""

    seconds: float
    asked: bool = False


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


async def note_outcome(
    work: Work, row: Outgoing, outcome: Outcome, now: datetime, word_hashes: str | None = None
) -> datetime | None:
    """The moment from which it is tried again, if it is. `word_hashes`: of what it held."""
    match outcome:
        case Arrived(message_id):
            await outbox.finish(
                work, row, OutboxState.SENT, now, message_id=message_id, word_hashes=word_hashes
            )
            await reading_aloud.remember(work, row, now)
        case TryLater(seconds, asked):
            return await _later(work, row, now, seconds, asked=asked)
        case Moved(chat_id):
            await outbox.move_chat(work, row.id, chat_id, now)
            return now
        case Gone():
            await outbox.finish(work, row, OutboxState.FAILED, now, error="gone")
            await note_gone(work, row.person_id, now)
            await note_not_told(work, row, now)
        case Wrong(why):
            state = OutboxState.CANCELLED if row.kind in UNNOTICED else OutboxState.FAILED
            await outbox.finish(work, row, state, now, error=why[:200])
        case Unknown(why):
            return await note_unknown(work, row, now, why)
    return None


async def _later(work: Work, row: Outgoing, now: datetime, seconds: float, *, asked: bool) -> datetime | None:
    """Waits longer each time; what expires meanwhile is found out at the next try."""
    if row.attempts >= TRIES:
        await outbox.finish(work, row, OutboxState.FAILED, now, error="not delivered")
        return None
    if not asked:
        # What Telegram asks is what it gets; without a connection there is nobody who asks.
        seconds = min(seconds * 2.0 ** min(row.attempts - 1, 10), LONGEST_PAUSE_SECONDS)
    elif seconds > LONG_WAIT_SECONDS:
        await _tell_a_human(work, row, now)
    again = now + timedelta(seconds=seconds)
    await outbox.try_again(work, row.id, again, "later")
    return again


async def note_unknown(
    work: Work, row: Outgoing, now: datetime, why: str, pause: timedelta = UNKNOWN_PAUSE
) -> datetime | None:
    """Nobody knows whether it arrived: again where twice does no harm, else never or by a human.

    It goes again a bounded number of times; then a human has it, and the person hears that something may be
    missing.
    """
    kind = row.params["kind"] if row.kind == reading_aloud.KIND else row.kind
    policy = NOTICES[kind].uncertain if kind in NOTICES else "again"
    if policy == "again" and row.doubts < MOST_DOUBTS - 1:
        await outbox.try_again(work, row.id, now + pause, f"unknown: {why}", doubt=True)
        return now + pause
    unnoticed = row.kind in UNNOTICED
    state = OutboxState.CANCELLED if unnoticed else OutboxState.UNCERTAIN
    await outbox.finish(work, row, state, now, error=why)
    if policy == "never" or unnoticed:
        return None
    await _tell_a_human(work, row, now)
    if row.chat_id is not None:
        await say_that_something_may_be_missing(work, row.chat_id, now, source=row.dedupe_key)
    return None


async def _tell_a_human(work: Work, row: Outgoing, now: datetime) -> None:
    """About somebody we know: that a message may not have come."""
    person = await people.find(work, row.person_id) if row.person_id else None
    if person:
        await happened(work, now, MessageInDoubt(person))


async def note_gone(work: Work, person_id: int | None, now: datetime) -> None:
    """The person cannot be reached by Telegram now; said once."""
    person = await people.find(work, person_id) if person_id else None
    if person is None or person.unreachable:
        return
    await people.change(work, person.id, unreachable=True)
    await happened(work, now, PersonUnreachable(person))


async def note_not_told(work: Work, row: Outgoing, now: datetime) -> None:
    person = await people.find(work, row.person_id) if row.person_id else None
    if person and row.kind in NOTICES:
        await happened(work, now, NoticeNotTold(person, row.kind, row.params))


async def note_reached(work: Work, person_id: int, now: datetime) -> None:
    """Whoever writes or receives can be reached. What they missed, and what still holds, goes out again."""
    await people.change(work, person_id, unreachable=False)
    person = await people.get(work, person_id)
    await outbox_past.send_what_was_missed(work, person_id, NOTICES, now, now - MISSED)
    await happened(work, now, PersonReachable(person))
