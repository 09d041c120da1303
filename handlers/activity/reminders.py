"""Reminders: when each is due, for whoever chose them; written, cancelled and moved with their cause."""

from datetime import datetime, time, timedelta

from handlers.notices.notify import notice_key, notify
from handlers.notices.quiet import at, kind_moment
from handlers.routines import routine
from storage import attendance, calls, consents, neighbourhoods, outbox, people, walks
from storage.neighbourhoods import Neighbourhood
from storage.tables.person import Purpose
from storage.walks import Walk
from storage.work import Work

DAY_BEFORE_AT = time(10, 0)
SOON = timedelta(minutes=90)
KINDS = ("walk_reminder", "walk_soon")


def day_before(where: Neighbourhood, walk: Walk) -> datetime:
    """Ten o'clock on the day before, by the clock on the wall."""
    eve = at(walk.starts_at.astimezone(where.zone) - timedelta(days=1), DAY_BEFORE_AT, where.zone)
    return kind_moment(where, eve, walk.starts_at)


def soon(where: Neighbourhood, walk: Walk) -> datetime:
    """An hour and a half before; out of quiet hours, if need be the evening before."""
    return kind_moment(where, walk.starts_at - SOON, walk.starts_at)


async def plan(work: Work, now: datetime, walk: Walk, person_id: int) -> None:
    """Writes those that still lie ahead. What is called has no second call shortly before."""
    where = await neighbourhoods.get(work, walk.neighbourhood_id)
    person = await people.get(work, person_id)
    moments = {"walk_reminder": day_before(where, walk), "walk_soon": soon(where, walk)}
    if person.telegram_id is None:
        del moments["walk_soon"]
    for kind, due in moments.items():
        if due > now:
            await notify(
                work,
                now,
                person_id,
                kind,
                key=_key(walk, where),
                group=walk.group,
                due=due,
                expires=walk.starts_at,
                revive=True,
                walk=walk.id,
            )


async def plan_for_all(work: Work, now: datetime, walk: Walk) -> None:
    """After the walk has moved: who chose reminders gets them at the new moments."""
    for one in await attendance.coming(work, walk.id):
        if one.reminders and one.person_id is not None:
            await plan(work, now, walk, one.person_id)


@routine
async def tell_hosts(work: Work, now: datetime) -> None:
    """A host who does not come as a neighbour hears the day before who will be there."""
    for walk in await walks.between(work, now, now + timedelta(days=2)):
        where = await neighbourhoods.get(work, walk.neighbourhood_id)
        if walk.host_id is None or walk.small or now < day_before(where, walk):
            continue
        if await attendance.of_person(work, walk.id, walk.host_id) is None:
            await notify(
                work,
                now,
                walk.host_id,
                "walk_tomorrow",
                key=_key(walk, where),
                group=walk.group,
                expires=walk.starts_at,
                walk=walk.id,
            )


async def drop(work: Work, walk: Walk, person_id: int) -> None:
    """This person needs none any more, not by phone either."""
    where = await neighbourhoods.get(work, walk.neighbourhood_id)
    for kind in KINDS:
        await outbox.cancel_key(work, notice_key(kind, _key(walk, where), person_id))
    await calls.withdraw_group(work, walk.group, person_id=person_id, kinds=KINDS)


async def drop_for_all(work: Work, walk: Walk) -> None:
    await outbox.cancel_group(work, walk.group, KINDS)
    await calls.withdraw_group(work, walk.group, kinds=KINDS)


async def choose(work: Work, now: datetime, walk: Walk, person_id: int, *, wanted: bool) -> None:
    """Their answer to "shall I send you a message the day before?"; a yes is the consent to it."""
    mine = await attendance.of_person(work, walk.id, person_id)
    if mine is None or not mine.comes:
        return
    await attendance.change(work, mine.id, reminders=wanted)
    if not wanted:
        await drop(work, walk, person_id)
        return
    person = await people.get(work, person_id)
    if Purpose.REMINDERS not in await consents.given(work, person_id):
        await consents.give(work, person_id, Purpose.REMINDERS, now, spoken=person.telegram_id is None)
    await plan(work, now, walk, person_id)


async def wanted_by(work: Work, person_id: int, chosen: bool | None) -> bool:
    """`chosen`: what they said for this walk; None when they were not asked, then their consent says it."""
    agreed = Purpose.REMINDERS in await consents.given(work, person_id)
    return agreed if chosen is None else agreed and chosen


def _key(walk: Walk, where: Neighbourhood) -> str:
    """Of this walk at this moment: a walk that moved has other reminders."""
    return f"walk:{walk.id}:{walk.starts_at.astimezone(where.zone):%Y-%m-%dT%H:%M}"
