"""All that was carried for a group goes to the volunteer at once; from then on the other sees it no more."""

from datetime import datetime, timedelta

from handlers.conversation.refusal import Refusal
from handlers.decision.ask import ask
from handlers.group.phases import LOOKS_BACK_AFTER
from handlers.handover.together import TIMES
from handlers.handover.who_can import why_not
from handlers.happenings import HandedOver, happened
from handlers.notices.notify import notify
from handlers.routines import routine
from handlers.task.give_task import PRIVATE
from storage import groups, handovers
from storage.groups import Group
from storage.handovers import Handover
from storage.tables.group import DecisionKind
from storage.tables.handover import HandoverState
from storage.work import Work

S = HandoverState
NO_LATER = timedelta(weeks=1)


async def hand_over(work: Work, now: datetime, handover_id: int) -> Handover:
    """Raises `Refusal` where one of the two, or the group, is not as it was."""
    found = await handovers.find(work, handover_id)
    if found is None or found.from_id is None or found.to_id is None:
        raise Refusal("handover-over")
    group = await groups.lock(work, found.group_id)
    if not group.lives or group.supporter_id != found.from_id:
        raise Refusal("handover-over")
    if cannot := await why_not(work, now, group, found.to_id):
        raise Refusal(cannot)
    if await handovers.times_together(work, found) < TIMES:
        raise Refusal("handover-too-soon")
    if not await handovers.move(work, found.id, (S.TOGETHER,), S.HANDED_OVER, handed_over_at=now):
        raise Refusal("handover-over")
    await _pass_all_on(work, now, group, found.from_id, found.to_id)
    await _tell(work, now, group, found)
    return found


async def _pass_all_on(work: Work, now: datetime, group: Group, from_id: int, to_id: int) -> None:
    """What somebody told one human in private stays with that human until it is done."""
    theirs = await groups.memberships(work, group.id, *groups.BELONGS)
    members = frozenset(one.person_id for one in theirs)
    await groups.change(work, group.id, supporter_id=to_id)
    await handovers.pass_on_hosting(work, group.id, from_id, to_id, now)
    await handovers.pass_on_people(work, members, from_id, to_id)
    await handovers.pass_on_tasks(work, group.id, members, from_id, to_id, PRIVATE)
    await handovers.pass_on_suggestions(work, group.id, from_id, to_id)
    await happened(work, now, HandedOver(group, from_id, to_id, members))


async def _tell(work: Work, now: datetime, group: Group, found: Handover) -> None:
    """The goodbye, to each member; and to the volunteer that it is theirs now."""
    for one in await groups.memberships(work, group.id, *groups.BELONGS):
        await notify(work, now, one.person_id, "handover_done", key=f"{found.id}", handover=found.id)
    assert found.to_id is not None
    await notify(work, now, found.to_id, "handover_yours", key=f"{found.id}", handover=found.id)


@routine
async def look_back(work: Work, now: datetime) -> None:
    """Six weeks later everybody is asked how it goes; a group that is gone is not."""
    for found in await handovers.in_state(work, S.HANDED_OVER):
        if found.handed_over_at is None or found.handed_over_at + LOOKS_BACK_AFTER > now:
            continue
        await handovers.move(work, found.id, (S.HANDED_OVER,), S.LOOKED_BACK)
        if (await groups.get(work, found.group_id)).lives and now < _too_late(found):
            await ask(work, now, found.group_id, DecisionKind.LOOK_BACK)


def _too_late(found: Handover) -> datetime:
    assert found.handed_over_at is not None
    return found.handed_over_at + LOOKS_BACK_AFTER + NO_LATER
