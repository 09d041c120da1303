"""After a walk: it has happened, the host says who was there, a human looks after whoever missed it."""

from datetime import UTC, datetime, time, timedelta

from handlers.activity.attending import HAPPENS_WITH, who_come
from handlers.afterwards.how_it_was import ASKED_FOR, ask_all
from handlers.conversation.refusal import Refusal
from handlers.notices.notify import notify
from handlers.notices.quiet import at, local
from handlers.permission.human import human_for
from handlers.retention import kept
from handlers.routines import routine
from handlers.task.give_task import give_task
from storage import attendance, invitations, journal, neighbourhoods, outbox, people, tasks, walks
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.walk import AttendanceState, WalkState
from storage.walks import Walk
from storage.work import Work

kept("who was at a walk; afterwards only how many", days=365, drop=attendance.forget_names)

ASK_AGAIN_AT = time(10, 0)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@routine
async def end_walks(work: Work, now: datetime) -> None:
    """A walk whose time is over has happened, or there was nobody but who thought of it."""
    for walk in await walks.between(work, LONG_AGO, now):
        if walk.ends_at <= now:
            await _end(work, now, walk)


async def _end(work: Work, now: datetime, walk: Walk) -> None:
    walk = await walks.lock(work, walk.id)
    if not walk.on:
        return
    happened = len(await who_come(work, walk)) >= HAPPENS_WITH
    state = WalkState.HAPPENED if happened else WalkState.CALLED_OFF
    await walks.change(work, walk.id, state=state)
    await invitations.close_for_walk(work, walk.id)
    where = walk.neighbourhood_id
    await journal.note(work, f"walk_{state.value}", now, neighbourhood_id=where, walk_id=walk.id)
    if happened:
        await _ask_host(work, now, walk)


async def _ask_host(work: Work, now: datetime, walk: Walk) -> None:
    """Now, and once more tomorrow. Without a host a human of the neighbourhood is asked."""
    host_id = walk.host_id
    if host_id is None:
        host_id = (await human_for(work, None, walk.neighbourhood_id)).person_id
    elif await attendance.of_person(work, walk.id, host_id) is None:
        await attendance.put(work, walk.id, now, person_id=host_id)
    if host_id is None:
        return
    where = await neighbourhoods.get(work, walk.neighbourhood_id)
    tomorrow = at(now + timedelta(days=1), ASK_AGAIN_AT, where.zone)
    for key, due in ((f"{walk.id}", now), (f"{walk.id}:again", tomorrow)):
        await notify(
            work,
            now,
            host_id,
            "who_was_there",
            key=key,
            group=walk.group,
            due=due,
            expires=walk.ends_at + ASKED_FOR,
            walk=walk.id,
        )


async def is_told(work: Work, walk: Walk) -> bool:
    """Whether the host has said who was there."""
    return not await attendance.coming(work, walk.id)


async def tell(work: Work, now: datetime, walk: Walk, present: set[int], nameless: int = 0) -> None:
    """The host says who was there: `present` are attendances, `nameless` how many more.

    Raises `Refusal` when that was told already.
    """
    walk = await walks.lock(work, walk.id)
    if walk.state is not WalkState.HAPPENED or await is_told(work, walk):
        raise Refusal("afterwards-told-already")
    for one in await attendance.coming(work, walk.id):
        there = one.id in present or one.person_id == walk.host_id is not None
        state = AttendanceState.PRESENT if there else AttendanceState.MISSED
        await attendance.change(work, one.id, state=state)
    for _ in range(nameless):
        await attendance.put(work, walk.id, now, state=AttendanceState.PRESENT)
    await outbox.cancel_group(work, walk.group, ("who_was_there",))
    await _care_for_who_missed(work, now, walk)
    await ask_all(work, now, walk)


async def _care_for_who_missed(work: Work, now: datetime, walk: Walk) -> None:
    """Who was not there hears nothing of it; a human looks after whoever may need that (PRACTICE 15)."""
    for one in await attendance.of_walk(work, walk.id, AttendanceState.MISSED):
        person = await people.find(work, one.person_id) if one.person_id is not None else None
        if person and await _wants_a_human(work, walk, person):
            await give_task(work, now, TaskKind.MISSED, about=person, walk_id=walk.id)


async def _wants_a_human(work: Work, walk: Walk, person: Person) -> bool:
    """After a small round, a first walk or the second one missed in a row; once, until it is done."""
    where = await neighbourhoods.get(work, walk.neighbourhood_id)
    resting = person.pause_until and person.pause_until > local(walk.starts_at, where.zone).date()
    if resting or await tasks.is_open(work, person.id, TaskKind.MISSED):
        return False
    before = await attendance.before(work, person.id, walk.starts_at)
    never_there = all(one.state is AttendanceState.MISSED for one in before)
    return walk.small or never_there or before[0].state is AttendanceState.MISSED
