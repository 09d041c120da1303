"""A card that is idle for a year: first it is asked whether it may stay, then it goes (SAFETY 16)."""

from datetime import datetime

from handlers.leaving.forget_person import erase_for_ever
from handlers.notices.notify import notify
from handlers.retention import kept
from handlers.routines import routine
from handlers.task.give_task import give_task
from storage import consents, contact_routes, idle, journal, people
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.person import Purpose
from storage.work import Work

kept("a card of which nothing was heard, before it is asked whether it may stay", days=idle.IDLE.days)
kept("... and after that question, before it is erased", days=idle.GRACE.days)


@routine
async def ask_whose_card_is_idle(work: Work, now: datetime) -> None:
    """However late it runs, nobody is erased who was not asked this long before."""
    quiet = await idle.since(work, now - idle.IDLE)
    still = {one.id for one in quiet}
    for person in await idle.asked_to_stay(work):
        if person.id not in still:
            await people.change(work, person.id, asked_to_stay_at=None)
    for person in quiet:
        if person.asked_to_stay_at is None:
            await _ask(work, now, person)
        elif now >= idle.goes_at(person):
            await erase_for_ever(work, now, person)
            await journal.note(work, "erased_idle", now, neighbourhood_id=person.neighbourhood_id)


async def _ask(work: Work, now: datetime, person: Person) -> None:
    """Of themselves, if they agreed to messages; else of a human, who may know."""
    await people.change(work, person.id, asked_to_stay_at=now)
    if await _can_be_asked(work, person):
        await notify(work, now, person.id, "keep_card", key=now.isoformat(), expires=now + idle.GRACE)
    else:
        await give_task(work, now, TaskKind.IDLE_CARD, about=person)


async def _can_be_asked(work: Work, person: Person) -> bool:
    if Purpose.CONTACTED not in await consents.given(work, person.id):
        return False
    if person.telegram_id is not None:
        return not person.unreachable
    return bool(await contact_routes.callers_of(work, person))
