"""Once a week who supports a group hears that it was together, and that nothing has to be done."""

from datetime import datetime, time, timedelta

from handlers.decision.notices import called
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.notices.registry import TEAM, See, notice
from handlers.routines import routine
from handlers.texts.message import Message
from storage import activities, groups, neighbourhoods
from storage.groups import Group
from storage.tables.activity import ActivityState
from storage.work import Work

NINE = time(9)
WEEK = timedelta(days=7)


@routine
async def tell_supporters(work: Work, now: datetime) -> None:
    """On Monday morning, of the week before; of a group that was not together nothing is said."""
    for group in await groups.in_phase(work, *groups.LIVES):
        where = await neighbourhoods.get(work, group.neighbourhood_id)
        local = now.astimezone(where.zone)
        morning = at(now - timedelta(days=local.weekday()), NINE, where.zone)
        told_late = now >= morning + timedelta(days=1)
        if group.supporter_id is None or now < morning or told_late:
            continue
        if await _times(work, group, morning):
            key = f"{group.id}:{morning.date().isoformat()}"
            until = morning.isoformat()
            await notify(work, now, group.supporter_id, "group_digest", key=key, which=group.id, until=until)


async def _times(work: Work, group: Group, until: datetime) -> int:
    every = await activities.of_group(work, group.id, until - WEEK)
    return sum(one.state is ActivityState.HAPPENED and one.starts_at < until for one in every)


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def group_digest(look: See, *, which: int, until: str) -> Message | None:
    group = await groups.get(look.work, which)
    if not group.lives or group.supporter_id != look.person.id:
        return None
    times = await _times(look.work, group, datetime.fromisoformat(until))
    return Message("group-digest", {"group": called(group), "times": times})
