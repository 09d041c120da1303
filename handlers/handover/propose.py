"""A group does nearly everything itself: who is there for it may ask whether a volunteer could be."""

from datetime import datetime, timedelta

from handlers.decision.notices import called
from handlers.group.phases import counted
from handlers.notices.notify import notify
from handlers.notices.registry import STAFF, See, notice
from handlers.routines import routine
from handlers.texts.message import Button, Message
from storage import exchanges, groups, handovers, roles
from storage.groups import Group
from storage.tables.group import GroupPhase
from storage.tables.person import RoleName
from storage.work import Work

MONTH = timedelta(days=30)
NOT_AGAIN = timedelta(weeks=12)
"""So long nobody is asked the same again."""


@routine
async def propose_handover(work: Work, now: datetime) -> None:
    """Only to a connector: who is a volunteer already stays."""
    for group in await groups.in_phase(work, GroupPhase.MEETING, GroupPhase.SELF_RUNNING):
        connectors = await roles.holders(work, group.neighbourhood_id, RoleName.CONNECTOR)
        if group.supporter_id in connectors and await _is_ready(work, now, group):
            assert group.supporter_id is not None
            key = f"{group.id}:{(now - group.made_at) // NOT_AGAIN}"
            await notify(work, now, group.supporter_id, "handover_proposed", key=key, which=group.id)


async def _is_ready(work: Work, now: datetime, group: Group) -> bool:
    """On counts alone, and not while it is under way."""
    if await handovers.of_group(work, group.id, *handovers.OPEN):
        return False
    if not (await counted(work, now, group)).by_themselves:
        return False
    return bool(await exchanges.done_among(work, await groups.members(work, group.id), now - MONTH))


@notice(purpose=None, uncertain="never", by_call=False, held_by=STAFF)
async def handover_proposed(look: See, *, which: int) -> Message | None:
    group = await groups.get(look.work, which)
    if group.supporter_id != look.person.id or not await _is_ready(look.work, look.now, group):
        return None
    found = await counted(look.work, look.now, group)
    ask = Button("handover-proposed.ask", "choose_volunteer", {"group": which})
    later = Button("handover-proposed.later", "no_handover_yet", {"group": which})
    shown = {"group": called(group), "own": found.own, "total": found.many, "times": found.without}
    return Message("handover-proposed", shown, (ask, later))
