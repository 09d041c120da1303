"""Who comes to a walk, and who cannot come after all: places, reminders, and what the others hear."""

from datetime import datetime

from handlers.activity import reminders
from handlers.conversation.refusal import Stale
from handlers.notices.notify import notify
from storage import attendance, calls, outbox, roles, walks
from storage.attendance import Attendance
from storage.tables.person import RoleName
from storage.tables.walk import AttendanceState, WalkState
from storage.walks import Walk
from storage.work import Work

HAPPENS_WITH = 2


async def expect(
    work: Work,
    now: datetime,
    walk: Walk,
    person_id: int | None,
    chat_id: int | None = None,
    *,
    reminded: bool | None = None,
) -> bool:
    """False when the walk is full. Whoever comes already still comes, once.

    Without `person_id` a nameless neighbour, of this chat or of somebody who brings them. `reminded`: what
    they chose for this walk; None when they were not asked, then their consent to reminders says it.
    Raises `Stale` when the walk is over or off.
    """
    walk = await walks.lock(work, walk.id)
    if not walk.on or walk.ends_at <= now:
        raise Stale
    mine = await _mine(work, walk, person_id, chat_id)
    if mine is not None and mine.comes:
        return True
    if not await walks.places_left(work, walk):
        return False
    await _put(work, now, walk, mine, person_id, chat_id, reminded)
    if walk.host_id is None and walk.series_id is None and len(await who_come(work, walk)) == 1:
        await _ask_for_host(work, now, walk)  # Whoever began it is gone: nobody should stand there alone.
    if walk.state is WalkState.IDEA and len(await who_come(work, walk)) >= HAPPENS_WITH:
        await walks.change(work, walk.id, state=WalkState.GOING)
    return True


async def _put(
    work: Work,
    now: datetime,
    walk: Walk,
    mine: Attendance | None,
    person_id: int | None,
    chat_id: int | None,
    reminded: bool | None,
) -> None:
    wanted = person_id is not None and await reminders.wanted_by(work, person_id, reminded)
    if mine is None:
        chat = chat_id if person_id is None else None
        await attendance.put(work, walk.id, now, person_id=person_id, chat_id=chat, reminders=wanted)
    else:
        again = {"state": AttendanceState.EXPECTED, "said_at": now, "reminders": wanted}
        await attendance.change(work, mine.id, person_id=person_id, **again)
    if wanted and person_id is not None:
        await reminders.plan(work, now, walk, person_id)


async def _mine(work: Work, walk: Walk, person_id: int | None, chat_id: int | None) -> Attendance | None:
    mine = await attendance.of_person(work, walk.id, person_id) if person_id is not None else None
    if mine is None and chat_id is not None:
        mine = await attendance.of_chat(work, walk.id, chat_id)
    return mine


async def who_come(work: Work, walk: Walk) -> list[int | None]:
    """The persons who are expected, the host among them; None for each nameless neighbour."""
    people = [one.person_id for one in await attendance.coming(work, walk.id)]
    return people if walk.host_id is None or walk.host_id in people else [walk.host_id, *people]


async def cannot_come(
    work: Work,
    now: datetime,
    walk: Walk,
    person_id: int | None,
    chat_id: int | None = None,
    *,
    tell: bool = True,
) -> bool:
    """Frees the place and tells the others at once, without a name; False when they were not expected.

    Why no name: who cannot come is nobody's business, and who does come stands in the reminder.
    """
    walk = await walks.lock(work, walk.id)
    mine = await _mine(work, walk, person_id, chat_id)
    expected = AttendanceState.EXPECTED
    if mine is None or not await attendance.move_state(
        work, mine.id, expected, AttendanceState.SENT_WORD, now
    ):
        return False
    if person_id is not None:
        await reminders.drop(work, walk, person_id)
    if walk.on and walk.host_id is not None and walk.host_id == person_id:
        walk = await _seek_host(work, now, walk)
    if walk.on and tell:
        await _tell_the_others(work, now, walk, mine.person_id, key=f"{mine.id}")
    return True


async def host_cannot_come(work: Work, now: datetime, walk: Walk) -> None:
    """A host who was not counted among the neighbours; for the others it is one less all the same."""
    gone = walk.host_id
    walk = await _seek_host(work, now, await walks.lock(work, walk.id))
    await _tell_the_others(work, now, walk, gone, key="host")


async def _seek_host(work: Work, now: datetime, walk: Walk) -> Walk:
    """The host cannot come: a connector may step in, so that the others are not left to themselves."""
    await walks.change(work, walk.id, host_id=None)
    await _ask_for_host(work, now, walk)
    return await walks.get(work, walk.id)


async def _ask_for_host(work: Work, now: datetime, walk: Walk) -> None:
    connectors = await roles.holders(work, walk.neighbourhood_id, RoleName.CONNECTOR)
    staff = connectors or await roles.holders(work, walk.neighbourhood_id, RoleName.COORDINATOR)
    for person_id in staff:
        if person_id != walk.host_id:
            await notify(
                work,
                now,
                person_id,
                "walk_needs_host",
                key=f"{walk.id}:{now.isoformat()}",
                group=walk.group,
                expires=walk.starts_at,
                walk=walk.id,
            )


async def _tell_the_others(work: Work, now: datetime, walk: Walk, gone: int | None, key: str) -> None:
    """Once, also when in the quiet hours somebody else cannot come either."""
    await outbox.cancel_group(work, walk.group, ("walk_one_less",))
    await calls.withdraw_group(work, walk.group, kinds=("walk_one_less",))
    for person_id in await who_come(work, walk):
        if person_id is not None and person_id != gone:
            await notify(
                work,
                now,
                person_id,
                "walk_one_less",
                key=f"{walk.id}:{key}:{now.isoformat()}",
                group=walk.group,
                expires=walk.starts_at,
                walk=walk.id,
            )
