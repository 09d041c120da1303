"""After an activity: it has happened, the host says who was there, a human looks after whoever missed it."""

from datetime import UTC, datetime, time, timedelta

from handlers.activity.attending import who_come
from handlers.afterwards.how_it_was import ASKED_FOR, ask_all
from handlers.conversation.refusal import Refusal
from handlers.happenings import ActivityTold, happened
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.permission.human import human_for, staff_for
from handlers.retention import kept
from handlers.routines import routine
from handlers.task.give_task import give_task
from storage import (
    activities,
    attendance,
    attendance_names,
    invitations,
    journal,
    neighbourhoods,
    outbox,
    people,
    tasks,
)
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState, AttendanceSource, AttendanceState
from storage.tables.contact import TaskKind
from storage.work import Work

kept("who was at an activity; afterwards only how many", days=365, drop=attendance_names.forget_names)

ASK_AGAIN_AT = time(10, 0)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@routine
async def end_activities(work: Work, now: datetime) -> None:
    """What is over has happened, if anybody was to come: who comes by unannounced is counted by the host."""
    for activity in await activities.between(work, LONG_AGO, now):
        if activity.ends_at <= now:
            await _end(work, now, activity)


async def _end(work: Work, now: datetime, activity: Activity) -> None:
    activity = await activities.lock(work, activity.id)
    if not activity.on:
        return
    comes = bool(await who_come(work, activity))
    # A partner's goes on whether or not any of us said they come.
    held = comes or activity.partner_id is not None
    state = ActivityState.HAPPENED if held else ActivityState.CALLED_OFF
    await activities.change(work, activity.id, state=state)
    await invitations.close_for_activity(work, activity.id)
    where = activity.neighbourhood_id
    await journal.note(work, f"activity_{state.value}", now, neighbourhood_id=where, activity_id=activity.id)
    if comes:
        await _ask_host(work, now, activity)


async def _ask_host(work: Work, now: datetime, activity: Activity) -> None:
    """Now, and once more tomorrow. Without a host a human of the neighbourhood is asked."""
    host_id = activity.host_id
    if host_id is None:
        host_id = (await human_for(work, None, activity.neighbourhood_id)).person_id
    elif await attendance.of_person(work, activity.id, host_id) is None:
        await attendance.put(work, activity.id, now, person_id=host_id)
    if host_id is None:
        return
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    tomorrow = at(now + timedelta(days=1), ASK_AGAIN_AT, where.zone)
    for key, due, again in ((f"{activity.id}", now, False), (f"{activity.id}:again", tomorrow, True)):
        await notify(
            work,
            now,
            host_id,
            "who_was_there",
            key=key,
            group=activity.group,
            due=due,
            expires=activity.ends_at + ASKED_FOR,
            activity=activity.id,
            again=again,
        )


async def is_told(work: Work, activity: Activity) -> bool:
    """Whether the host has said who was there."""
    return not await attendance.coming(work, activity.id)


async def tell(work: Work, now: datetime, activity: Activity, present: set[int], nameless: int = 0) -> None:
    """The host says who was there: `present` are attendances, `nameless` how many more.

    Raises `Refusal` when that was told already.
    """
    activity = await activities.lock(work, activity.id)
    if activity.state is not ActivityState.HAPPENED or await is_told(work, activity):
        raise Refusal("afterwards-told-already")
    for one in await attendance.coming(work, activity.id):
        there = one.id in present or one.person_id == activity.host_id is not None
        state = AttendanceState.PRESENT if there else AttendanceState.MISSED
        await attendance.change(work, one.id, state=state)
    for _ in range(nameless):
        await attendance.put(
            work, activity.id, now, state=AttendanceState.PRESENT, source=AttendanceSource.HOST
        )
    await outbox.cancel_group(work, activity.group, ("who_was_there",))
    await _care_for_who_missed(work, now, activity)
    await _care_for_who_stood_alone(work, now, activity)
    await ask_all(work, now, activity)
    await happened(work, now, ActivityTold(activity))


async def untell(work: Work, now: datetime, activity: Activity) -> bool:
    """What was told was a tap in error. False once somebody has said how it was: then it was no error."""
    activity = await activities.lock(work, activity.id)
    told = await attendance.of_activity(work, activity.id, AttendanceState.PRESENT, AttendanceState.MISSED)
    if activity.state is not ActivityState.HAPPENED or any(one.how_was_it for one in told):
        return False
    for one in told:
        if one.source is AttendanceSource.HOST and one.person_id is None and one.chat_id is None:
            await attendance.drop(work, one.id)
        else:
            await attendance.change(work, one.id, state=AttendanceState.EXPECTED)
            for kind in (TaskKind.MISSED, TaskKind.ALONE):
                await tasks.finish_for_activity(work, activity.id, one.person_id, kind, "mistake", now)
    await outbox.cancel_group(work, activity.group, ("how_was_it",))
    return True


async def _care_for_who_missed(work: Work, now: datetime, activity: Activity) -> None:
    """Who was not there hears nothing of it; a human looks after whoever may need that (PRACTICE 15)."""
    for one in await attendance.of_activity(work, activity.id, AttendanceState.MISSED):
        person = await people.find(work, one.person_id) if one.person_id is not None else None
        if person and await _wants_a_human(work, activity, person):
            await give_task(work, now, TaskKind.MISSED, about=person, activity_id=activity.id)


async def _care_for_who_stood_alone(work: Work, now: datetime, activity: Activity) -> None:
    """A human hears of a host to whom nobody came; who is a human there themselves needs none."""
    there = await attendance.of_activity(work, activity.id, AttendanceState.PRESENT)
    host = await people.find(work, activity.host_id) if activity.host_id is not None else None
    if host is None or len(there) != 1 or host.id in await staff_for(work, activity.neighbourhood_id):
        return
    if not await tasks.is_open(work, host.id, TaskKind.ALONE):
        await give_task(work, now, TaskKind.ALONE, about=host, activity_id=activity.id)


async def _wants_a_human(work: Work, activity: Activity, person: Person) -> bool:
    """After a small round, a first activity or the second one missed in a row; once, until it is done."""
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    resting = person.rests_on(where.day_of(activity.starts_at))
    if resting or await tasks.is_open(work, person.id, TaskKind.MISSED):
        return False
    before = await attendance.before(work, person.id, activity.starts_at)
    never_there = all(one.state is AttendanceState.MISSED for one in before)
    return activity.small or never_there or before[0].state is AttendanceState.MISSED
