"""What it means that somebody may not take part: a pause that they cannot end; or they go, and stay away."""

from datetime import date, datetime, timedelta

from handlers.leaving.forget_person import erase_for_ever
from handlers.notices.notify import notify
from handlers.pausing.pause import come_back, pause, say_what_is_full
from handlers.retention import kept
from handlers.texts.kept_message import to_json
from handlers.texts.message import Message
from storage import chat_marks, conversations, outbox, people, suspensions
from storage.outbox import Draft
from storage.people import Person
from storage.tables.person import SuspendedFor
from storage.tables.upkeep import MarkKind
from storage.work import Work

WEEKS = {"one": 1, "four": 4, "twelve": 12}
REMOVED_FOR = timedelta(days=365)
MUTED_FOR = timedelta(days=30)
kept(
    "that somebody may not take part, and why, after the day on which it ends",
    days=1,
    drop=suspensions.drop_over,
)
kept(
    "a keyed hash of a chat: removed (a year), reaches nobody (30 days) or tried links (an hour), and",
    days=1,
    drop=chat_marks.drop_over,
)


async def begin(work: Work, now: datetime, person: Person, why: SuspendedFor, weeks: int, by: int) -> date:
    """Says until when. Their chat is at no screen any more; being forgotten does not end it."""
    await pause(work, now, person, weeks)
    until = (await people.get(work, person.id)).pause_until
    assert until is not None
    await suspensions.put(work, person.id, person.neighbourhood_id, why, until, by, now)
    if person.telegram_id is not None:
        await conversations.put_place(work, person.telegram_id, None, now)
        await chat_marks.put(work, person.telegram_id, MarkKind.MUTED, now + timedelta(weeks=weeks))
    await notify(work, now, person.id, "suspended", key=now.isoformat(), by=by)
    return until


async def end(work: Work, now: datetime, person: Person) -> None:
    if await let_take_part(work, now, person):
        await notify(work, now, person.id, "suspension_over", key=now.isoformat())


async def let_take_part(work: Work, now: datetime, person: Person) -> bool:
    """With all that they had before. False when nothing kept them off."""
    if not await suspensions.end(work, person.id):
        return False
    back = await come_back(work, now, person, chosen=False)
    if back.again:
        again = [one.id for one in back.again]
        await notify(work, now, person.id, "welcome_back", key=now.isoformat(), again=again)
    await say_what_is_full(work, now, back)
    if person.telegram_id is not None:
        await chat_marks.drop(work, person.telegram_id, MarkKind.MUTED)
    return True


async def remove(work: Work, now: datetime, person: Person) -> None:
    """They hear it kindly, as the last thing; then this chat reaches nobody for a year."""
    chat_id, language = person.telegram_id, person.language
    await erase_for_ever(work, now, person)
    if chat_id is None:
        return
    await chat_marks.put(work, chat_id, MarkKind.MUTED, now + REMOVED_FOR)
    params = to_json(Message("removed-goodbye", keys=())) | {"language": language}
    key = f"removed:{person.id}"
    last = Draft(
        dedupe_key=key, kind="say", params=params, due_at=now, group_key=outbox.GOODBYE, chat_id=chat_id
    )
    await outbox.write(work, last, now)
