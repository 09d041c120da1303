"""Two who would rather not be together want the same thing: a human helps, and nobody hears why."""

from datetime import datetime

from handlers.activity.attending import who_come
from handlers.happenings import PersonComes, when
from handlers.task.give_task import give_task
from storage import activities, attendance, blocks, contact_routes, exchanges, groups, people, tasks
from storage.tables.contact import TaskKind
from storage.work import Work


@when(PersonComes)
async def help_who_come_both(work: Work, now: datetime, comes: PersonComes) -> None:
    """Whichever way they came to it; each sees what anybody would see."""
    others = [comes.activity.started_by_id, *await who_come(work, comes.activity)]
    for person, other in await blocks.among(work, comes.person_id, others):
        await _give(work, now, person, other, comes.activity.id)


async def help_both(work: Work, now: datetime, person_id: int, other_id: int) -> None:
    """It was just said. What they share already is for a human: an activity, an exchange, a phone call."""
    shared = await _activity_of_both(work, now, person_id, other_id)
    if shared is not None or await _have_to_do_with_each_other(work, person_id, other_id):
        await _give(work, now, person_id, other_id, shared)


async def _activity_of_both(work: Work, now: datetime, person_id: int, other_id: int) -> int | None:
    """The first that both come to, or one of them leads."""
    mine = [one.activity_id for one in await attendance.to_come_of(work, person_id, now)]
    led = [one.id for one in await activities.owned_by(work, person_id, now)]
    for number in (*mine, *led):
        activity = await activities.get(work, number)
        if other_id in (activity.started_by_id, *await who_come(work, activity)):
            return number
    return None


async def _have_to_do_with_each_other(work: Work, person_id: int, other_id: int) -> bool:
    """An exchange under way, a group of both, or one is who knows or calls the other."""
    pair = {person_id, other_id}
    if any({one.giver_id, one.receiver_id} == pair for one in await exchanges.open_of(work, person_id)):
        return True
    if await groups.share_one(work, person_id, other_id):
        return True
    for one in pair:
        found = await people.get(work, one)
        others = {found.known_by_id, *await contact_routes.callers_of(work, found)}
        if others & (pair - {one}):
            return True
    return False


async def _give(work: Work, now: datetime, person_id: int, other_id: int, activity_id: int | None) -> None:
    """Once for these two, until somebody has looked at it."""
    person = await people.find(work, person_id)
    if person and not await tasks.is_open_about_both(work, person_id, other_id):
        kind = TaskKind.APART
        await give_task(work, now, kind, about=person, other_id=other_id, activity_id=activity_id)
