"""Call lists: for somebody without Telegram a notice is a line that a human says to them."""

from datetime import datetime, timedelta
from typing import Any

from handlers.activity.in_time import cannot_wait
from handlers.calls.call_order import is_urgent
from handlers.calls.notices import said_to
from handlers.delivery.send_check import other_way
from handlers.happenings import HandedOver, PersonPassedOn, PersonPaused, PersonStopped, RoleEnded, when
from handlers.notices.notify import notify
from handlers.notices.quiet import is_quiet, kind_moment
from handlers.notices.registry import Notice, See, see
from handlers.retention import kept
from handlers.routines import routine
from handlers.task.give_task import give_task
from storage import (
    activities,
    buttons,
    calls,
    contact_routes,
    neighbourhoods,
    outbox,
    outbox_past,
    people,
    tasks,
)
from storage.activities import Activity
from storage.calls import Call
from storage.outbox import Draft, Outgoing
from storage.people import Person
from storage.tables.contact import CallState, TaskKind
from storage.tables.conversation import OutboxState
from storage.tables.person import RoleName
from storage.work import Work

kept("lines of call lists that are done", days=90, drop=calls.drop_old)

BEFORE = timedelta(minutes=60)
"""A line that nobody ticked this long before the event is the connector's."""
AT_LEAST = timedelta(minutes=20)
"""Even a late line gives its caller this long."""
WITHOUT_EVENT = timedelta(days=1)
NEAR = timedelta(days=1)
"""Quiet hours bring the moment forward by less than this."""
AGAIN = timedelta(hours=2)
GROWS = timedelta(minutes=30)
"""So long after it was sent a round takes in more lines without ringing again."""
APART = timedelta(minutes=5)
"""So long after what a caller is asked themselves comes what they have to ask somebody else about it."""
ANSWERS = ("answer_call", "note_no_answer")
"""What the buttons of a line do."""


@other_way
async def put_on_list(look: See, outgoing: Outgoing, notice: Notice) -> bool:
    """False for a notice that makes no sense aloud."""
    if not notice.by_call:
        return False
    caller = await _who_calls(look.work, look.now, look.person)
    call_id = await calls.put(
        look.work,
        person_id=look.person.id,
        caller_id=caller,
        kind=outgoing.kind,
        params=outgoing.params,
        group_key=outgoing.group_key,
        due_at=look.now,
        expires_at=outgoing.expires_at,
    )
    line = await calls.get(look.work, call_id)
    if caller is None:
        await hand_over(look.work, look.now, line)
    else:
        await _announce(look, caller, line, at_night=outgoing.live)
    return True


async def take_buttons_away(work: Work, now: datetime, line: Call, pressed: int | None = None) -> None:
    """The line was answered, or is somebody else's now: nothing is left to press in its caller's chat.

    Wherever it was answered: on the message, on a copy of it, or on the list of the playground. `pressed`:
    the message that was, which loses its buttons by itself.
    """
    caller = await people.find(work, line.caller_id) if line.caller_id is not None else None
    if caller is None or caller.telegram_id is None:
        return
    made = await buttons.unused(work, caller.telegram_id, ANSWERS)
    asking = {one.message_key for one in made if one.params["call"] == line.id}
    for row in await outbox_past.sent_in_chat(work, caller.telegram_id, ("call_round", "say"), line.due_at):
        if row.message_id != pressed and buttons.message_key(row.id, row.attempts) in asking:
            draft = Draft(
                dedupe_key=f"strip:{row.id}",
                kind="strip_buttons",
                params={"message_id": row.message_id},
                due_at=now,
                person_id=caller.id,
                chat_id=caller.telegram_id,
                live=True,
            )
            await outbox.write(work, draft, now)


async def call_again(work: Work, now: datetime, line: Call) -> bool:
    """Nobody answered. True when the line comes back later today; else the connector has it now."""
    person = await people.get(work, line.person_id)
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    later = now + AGAIN
    await calls.change(work, line.id, no_answers=line.no_answers + 1)
    late = is_quiet(where, later) or later >= await _hand_over_at(work, line)
    if line.no_answers or late or line.caller_id is None or line.state is not CallState.OPEN:
        await hand_over(work, now, line)
        return False
    await notify(
        work,
        now,
        line.caller_id,
        "call_round",
        key=f"{line.id}:again",
        group=line.group_key,
        due=later,
        expires=line.expires_at,
        call=line.id,
    )
    return True


async def hand_over(work: Work, now: datetime, line: Call) -> None:
    """The connector takes it on: a task, and the line on their own list. Once a person at a time."""
    person = await people.get(work, line.person_id)
    connector = await contact_routes.known_by(work, person)
    if connector != line.caller_id:
        await take_buttons_away(work, now, line)
    await calls.change(work, line.id, state=CallState.GIVEN_TO_CONNECTOR, caller_id=connector)
    if await tasks.open_of(work, TaskKind.NO_ANSWER, person.id) is None:
        activity = await _activity_of(work, line)
        activity_id = activity.id if activity else None
        hurry = activity is not None and is_urgent(line) and await _cannot_wait(work, now, activity)
        await give_task(work, now, TaskKind.NO_ANSWER, about=person, activity_id=activity_id, at_night=hurry)


async def _cannot_wait(work: Work, now: datetime, activity: Activity) -> bool:
    return cannot_wait(await neighbourhoods.get(work, activity.neighbourhood_id), now, activity.starts_at)


async def settle_no_answer(work: Work, now: datetime, person_id: int, outcome: str) -> None:
    """The task is done when no line of this person waits with the connector any more."""
    task = await tasks.open_of(work, TaskKind.NO_ANSWER, person_id)
    if task and not await calls.open_to(work, person_id, (CallState.GIVEN_TO_CONNECTOR,)):
        await tasks.finish(work, task.id, outcome, now)


@routine
async def pass_on_calls(work: Work, now: datetime) -> None:
    """What nobody ticked in time goes to the connector; what need not be said any more is withdrawn."""
    await calls.withdraw_expired(work, now)
    for line in await calls.perhaps_late(work, before=now + NEAR, since=now - WITHOUT_EVENT):
        if line.caller_id is None or now >= await _hand_over_at(work, line):
            await _late(work, now, line)
    for task in await tasks.open_of_kind(work, TaskKind.NO_ANSWER):
        if task.about_id is not None:
            await settle_no_answer(work, now, task.about_id, "passed")


async def _late(work: Work, now: datetime, line: Call) -> None:
    if await said_to(work, now, line) is None:
        await calls.change(work, line.id, state=CallState.WITHDRAWN)
    else:
        await hand_over(work, now, line)


async def _who_calls(work: Work, now: datetime, person: Person) -> int | None:
    """Who is not there for a while is not asked to call."""
    today = (await neighbourhoods.get(work, person.neighbourhood_id)).day_of(now)
    for candidate in await contact_routes.callers_of(work, person):
        caller = await people.find(work, candidate)
        if caller and not caller.unreachable and not caller.rests_on(today):
            return caller.id
    return None


async def _announce(look: See, caller: int, line: Call, *, at_night: bool = False) -> None:
    """In the message of this round, while it is new and not done; one that waits says it all when it goes.

    What is urgent has a message of its own. What the caller is asked themselves about the same thing comes
    first, and apart. `at_night`: in the quiet hours too, where the morning is too late.
    """
    group = f"calls:{caller}"
    told = await outbox.of_group(look.work, group, caller)
    if told and told[-1].state is OutboxState.PENDING and not at_night:
        return
    open_yet = [one for one in await calls.open_of(look.work, caller) if one.id != line.id]
    late = look.now if is_urgent(line) else look.now - GROWS
    sent = [one.message_id for one in told if one.message_id and one.due_at >= late]
    own = await outbox.of_group(look.work, line.group_key, caller) if line.group_key else []
    about: dict[str, Any] = {"edits": sent[-1]} if sent and open_yet else {}
    wait = any(one.kind != "call_round" and look.now - APART <= one.due_at <= look.now for one in own)
    await notify(
        look.work,
        look.now,
        caller,
        "call_round",
        key=f"{line.id}",
        group=group,
        due=look.now + APART if wait else look.now,
        live=at_night,
        **about,
    )


async def _hand_over_at(work: Work, line: Call) -> datetime:
    """An hour before the event, in waking hours; of what is urgent in the quiet hours too."""
    activity = await _activity_of(work, line)
    if activity is None or activity.starts_at <= line.due_at:
        return line.due_at + WITHOUT_EVENT
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    in_time = activity.starts_at - BEFORE
    if not is_urgent(line):
        in_time = kind_moment(where, in_time, activity.starts_at)
    return max(in_time, line.due_at + AT_LEAST)


async def _activity_of(work: Work, line: Call) -> Activity | None:
    """The activity that the line belongs to, by the group of its message."""
    noun, _, number = (line.group_key or "").partition(":")
    return await activities.find(work, int(number)) if noun == "activity" and number.isdecimal() else None


@when(PersonStopped)
async def withdraw_lines_about(work: Work, _now: datetime, stopped: PersonStopped) -> None:
    await calls.withdraw_for_person(work, stopped.person.id)


@when(PersonPaused)
async def leave_lines_while_resting(work: Work, now: datetime, paused: PersonPaused) -> None:
    """Whom they would have called is called by somebody else, in time."""
    await _leave_open_lines(work, now, paused.person.id)


@when(HandedOver)
async def give_lines_to_volunteer(work: Work, now: datetime, given: HandedOver) -> None:
    await _give_lines(work, now, given.from_id, given.to_id, given.members)


@when(PersonPassedOn)
async def give_lines_to_colleague(work: Work, now: datetime, given: PersonPassedOn) -> None:
    await _give_lines(work, now, given.from_id, given.to_id, frozenset({given.person_id}))


async def _give_lines(work: Work, now: datetime, from_id: int, to_id: int, whose: frozenset[int]) -> None:
    """Whoever agreed to be called by the one who leaves keeps them as their caller."""
    for line in await calls.open_of(work, from_id):
        person = await people.get(work, line.person_id)
        route = await contact_routes.of_person(work, person.id)
        keeps = route is not None and route.buddy_agreed_at and route.buddy_id == from_id
        if person.id in whose and not keeps:
            await take_buttons_away(work, now, line)
            await calls.change(work, line.id, caller_id=to_id)
            await _announce(await see(work, now, person), to_id, line)


@when(RoleEnded)
async def leave_lines_of_role(work: Work, now: datetime, ended: RoleEnded) -> None:
    """Those whom a phone buddy called are called by who knows them; a connector's lines go to another."""
    if ended.role is RoleName.PHONE_BUDDY:
        for route in await contact_routes.of_buddy(work, ended.person.id):
            await contact_routes.put_buddy(work, route.person_id, None)
    await _leave_open_lines(work, now, ended.person.id)


async def _leave_open_lines(work: Work, now: datetime, caller_id: int) -> None:
    for line in await calls.open_of(work, caller_id):
        await hand_over(work, now, line)
