"""When somebody is asked how it goes: after a first time, six weeks later, after a handover. Seldom."""

from datetime import datetime, time, timedelta

from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.retention import kept
from handlers.routines import routine
from storage import check_ins, groups, handovers, neighbourhoods
from storage.neighbourhoods import Neighbourhood
from storage.tables.check_in import CheckInAfter
from storage.tables.handover import HandoverState
from storage.work import Work

kept("what somebody answered when asked how it goes", days=90, drop=check_ins.drop_answers)

TEN = time(10)
MORNING = timedelta(hours=2)
AFTER = {CheckInAfter.FIRST_TIME: timedelta(days=2), CheckInAfter.SIX_WEEKS: timedelta(weeks=6)}
AFTER_HANDOVER = timedelta(weeks=2)
LATE = timedelta(days=3)
"""So much later it is still asked, where the bot was not there that morning; after that it is left."""
SELDOM = timedelta(days=14)


@routine
async def ask_how_it_goes(work: Work, now: datetime) -> None:
    for where in await neighbourhoods.open_ones(work):
        ten = at(now, TEN, where.zone)
        if ten <= now < ten + MORNING:
            await _after_first_times(work, now, where)
            await _after_handovers(work, now, where)


async def _after_first_times(work: Work, now: datetime, where: Neighbourhood) -> None:
    for after, long in AFTER.items():
        until = now - long
        for person_id in await check_ins.first_visits(work, where.id, until - LATE, until):
            if not await check_ins.ever_asked(work, person_id, after):
                await ask_check_in(work, now, person_id, after)


async def _after_handovers(work: Work, now: datetime, where: Neighbourhood) -> None:
    """Those who still belong; at the end of six weeks the whole group is asked, which is another question."""
    until = now - AFTER_HANDOVER
    for found in await handovers.in_state(work, HandoverState.HANDED_OVER):
        group = await groups.get(work, found.group_id)
        done = found.handed_over_at
        if group.neighbourhood_id != where.id or done is None or not until - LATE <= done < until:
            continue
        for person_id in await groups.members(work, group.id):
            if not await check_ins.asked_since(work, person_id, done):
                await ask_check_in(work, now, person_id, CheckInAfter.HANDOVER)


async def ask_check_in(
    work: Work, now: datetime, person_id: int, after: CheckInAfter, by: int | None = None
) -> bool:
    """False when they were asked not long ago: nobody is asked how they are time and again."""
    if await check_ins.asked_since(work, person_id, now - SELDOM):
        return False
    made = await check_ins.ask(work, person_id, after, now, by)
    await notify(work, now, person_id, "check_in", key=f"{made.id}", group=made.key, check_in=made.id)
    return True
