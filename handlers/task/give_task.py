"""Gives a human something to do: who that is, and whether they hear of it at once."""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.happenings import MessageInDoubt, PersonReachable, PersonUnreachable, RoleEnded, when
from handlers.notices.notify import notify
from handlers.permission.human import human_for, staff_for
from handlers.retention import kept
from handlers.routines import routine
from storage import (
    activities,
    contact_routes,
    conversations,
    end_of_role,
    groups,
    load,
    neighbourhoods,
    people,
    tasks,
    tasks_over,
)
from storage.erase import times_erased
from storage.people import Person
from storage.tables.contact import TaskKind, TaskTopic
from storage.tasks import Task
from storage.work import Work

TOLD_AT_ONCE = frozenset(
    {
        TaskKind.TALK,
        TaskKind.EXCITED,
        TaskKind.CALL_ME,
        TaskKind.QUESTION,
        TaskKind.NO_ANSWER,
        TaskKind.MISSED,
        TaskKind.NOT_DELIVERED,
        TaskKind.NEWCOMER,
        TaskKind.IDLE_CARD,
        TaskKind.VOICE,
        TaskKind.APART,
        TaskKind.ALONE,
        TaskKind.MENTOR,
        TaskKind.SAFETY_STOP,
        TaskKind.NOTHING_YET,
        TaskKind.LOOK_OVER,
        TaskKind.FIRST_TIME,
        TaskKind.CHECK_IN,
        TaskKind.SAY_HELLO,
    }
)
"""The rest waits in the list until the connector looks, or until `remind_of_tasks`."""
PRIVATE = frozenset(
    {
        TaskKind.TALK,
        TaskKind.QUESTION,
        TaskKind.VOICE,
        TaskKind.CALL_ME,
        TaskKind.OWN_WORDS,
        TaskKind.CHECK_IN,
        TaskKind.LISTEN,
    }
)
"""What somebody says to one human, whose name the bot said to them."""
SOON = timedelta(days=1)
WAITED = timedelta(days=2)
MOST_ANEW = 2
LONG_WAITING = timedelta(days=9)
"""Later than this it is not said again: it stays in the list, and in the count of the coordinator."""
kept("what was said to a human, done or not", days=90, drop=tasks_over.forget_words)


async def give_task(  # noqa: PLR0913 - each is named where it is called, and most are left out
    work: Work,
    now: datetime,
    kind: TaskKind,
    *,
    about: Person | None = None,
    chat_id: int | None = None,
    activity_id: int | None = None,
    other_id: int | None = None,
    words: str | None = None,
    voice: str | None = None,
    topic: TaskTopic | None = None,
    where: int | None = None,
    for_id: int | None = None,
    at_night: bool = False,
) -> Task | None:
    """For `for_id`, or who knows this person; what was said in private for the human whom they were named;
    the rest for every connector of the neighbourhood.

    Never for `other_id`, who must not hear of it.
    `chat_id` is somebody nothing is kept of. `where`: the neighbourhood, if nobody says which it is.
    `at_night`: told in the quiet hours too.
    None: there is no neighbourhood yet, so there is nobody who could do it.
    """
    where = await _neighbourhood(work, about, where, chat_id)
    if where is None:
        return None
    knows = for_id or await _of_its_group(work, activity_id)
    knows = knows or (await contact_routes.known_by(work, about) if about else None)
    if knows is None and kind in PRIVATE:
        knows = (await human_for(work, about, where)).person_id
    elif knows is not None and for_id is None and kind not in PRIVATE and await _is_full(work, where, knows):
        knows = None
    task = await tasks.put(
        work,
        neighbourhood_id=where,
        kind=kind,
        for_id=None if knows in (other_id, about.id if about else None) else knows,
        about_id=about.id if about else None,
        other_id=other_id,
        chat_id=chat_id,
        activity_id=activity_id,
        words=words,
        voice=voice,
        topic=topic,
        made_at=now,
    )
    if kind in TOLD_AT_ONCE and not await _keeps_coming_back(work, now, chat_id):
        await tell(work, now, task, live=at_night or await _cannot_wait(work, now, task))
    return task


async def _is_full(work: Work, where: int, person_id: int) -> bool:
    """Has enough on their hands by their own cap, while another has not."""
    carried = await load.tasks(work, where)
    others = [one for one in await staff_for(work, where) if one != person_id]
    if await load.with_room(work, where, [person_id], carried):
        return False
    return bool(await load.with_room(work, where, others, carried))


async def _of_its_group(work: Work, activity_id: int | None) -> int | None:
    """Who is there for the group whose activity it is: nobody else of the team sees it."""
    activity = await activities.find(work, activity_id) if activity_id is not None else None
    group = await groups.find(work, activity.group_id) if activity and activity.group_id is not None else None
    return group.supporter_id if group else None


async def _keeps_coming_back(work: Work, now: datetime, chat_id: int | None) -> bool:
    """Who is forgotten and asks anew, again and again, waits in the list: no phone goes for it."""
    return chat_id is not None and await times_erased(work, chat_id, now - SOON) >= MOST_ANEW


async def tell(work: Work, now: datetime, task: Task, *, again: bool = False, live: bool = False) -> None:
    """To everybody whose task it is and who has room, or all where nobody has.

    `live`: in the quiet hours too.
    """
    key = f"{task.id}:again" if again else f"{task.id}"
    group = f"task:{task.id}"
    theirs = await whose(work, task)
    carried = await load.tasks(work, task.neighbourhood_id)
    room = await load.with_room(work, task.neighbourhood_id, theirs, carried) if len(theirs) > 1 else []
    for receiver in room or theirs:
        await notify(
            work, now, receiver, "task_waits", key=key, group=group, live=live, task=task.id, again=again
        )


@routine
async def remind_of_tasks(work: Work, now: datetime) -> None:
    """Once more, when nobody did it for two days; to everybody, unless it is with who knows the person."""
    for task in await tasks.open_since(work, now - LONG_WAITING, now - WAITED):
        await tell(work, now, await _perhaps_for_all(work, task), again=True)


async def _perhaps_for_all(work: Work, task: Task) -> Task:
    """What was said in it is read only by who then takes it up."""
    about = await people.find(work, task.about_id) if task.about_id else None
    knows = await contact_routes.known_by(work, about) if about else None
    if task.kind not in PRIVATE or task.outcome or task.for_id in (None, knows):
        return task
    await tasks.give_to_all(work, task.id)
    return replace(task, for_id=None)


async def reader_of(work: Work, task: Task) -> int | None:
    """The one human who reads what was said: whose task it is. None while it could be several."""
    could = await whose(work, task)
    return could[0] if len(could) == 1 else None


async def whose(work: Work, task: Task) -> list[int]:
    """Who should do it; without any connector the coordinators."""
    if task.for_id is not None:
        return [task.for_id]
    return await staff_for(work, task.neighbourhood_id, without=(task.about_id, task.other_id))


async def _cannot_wait(work: Work, now: datetime, task: Task) -> bool:
    """Somebody who finds tomorrow's activity exciting is called before it, not after a night."""
    if task.kind is not TaskKind.EXCITED or task.activity_id is None:
        return False
    activity = await activities.find(work, task.activity_id)
    return activity is not None and now <= activity.starts_at <= now + SOON


async def _neighbourhood(
    work: Work, about: Person | None, where: int | None, chat_id: int | None
) -> int | None:
    if about is not None:
        return about.neighbourhood_id
    if where is not None:
        return where
    conversation = await conversations.find(work, chat_id) if chat_id is not None else None
    if conversation and conversation.neighbourhood_id is not None:
        return conversation.neighbourhood_id
    known = await neighbourhoods.open_ones(work) or await neighbourhoods.all_of_them(work)
    return known[0].id if known else None


@when(RoleEnded)
async def leave_tasks_to_others(work: Work, _now: datetime, ended: RoleEnded) -> None:
    """They are for every connector now, and without any for the coordinators."""
    if ended.role in contact_routes.KNOWS:
        await end_of_role.of_tasks(work, ended.where, ended.person.id)


@when(PersonUnreachable)
async def ask_whether_all_is_well(work: Work, now: datetime, gone: PersonUnreachable) -> None:
    await give_task(work, now, TaskKind.UNREACHABLE, about=gone.person)


@when(PersonReachable)
async def leave_who_came_back(work: Work, now: datetime, back: PersonReachable) -> None:
    """What they missed is sent to them now: nobody has to tell it."""
    for kind in (TaskKind.UNREACHABLE, TaskKind.NOT_DELIVERED):
        await tasks.finish_about(work, back.person.id, kind, "came_back", now)


@when(MessageInDoubt)
async def ask_whether_it_arrived(work: Work, now: datetime, doubt: MessageInDoubt) -> None:
    """Once, until somebody has asked."""
    if not await tasks.is_open(work, doubt.person.id, TaskKind.NOT_DELIVERED):
        await give_task(work, now, TaskKind.NOT_DELIVERED, about=doubt.person)
