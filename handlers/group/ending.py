"""Who leaves a group, and a group that ends: with a goodbye, and never without its people knowing."""

from datetime import datetime

from handlers.activity.weekly import leave_weekly
from handlers.decision.close import close_if_all_answered, withdraw_all
from handlers.happenings import PersonStopped, when
from handlers.notices.notify import notify
from storage import decisions, groups, outbox, series
from storage.groups import Group
from storage.tables.group import DecisionState, GroupPhase, MembershipState
from storage.work import Work

LEAST = 2
"""One alone is no group."""


async def leave_group(work: Work, now: datetime, group_id: int, person_id: int) -> bool:
    """Nobody hears it. What the group does every week is left too. False when they did not belong to it."""
    group = await groups.lock(work, group_id)
    belongs = (*groups.BELONGS, MembershipState.VISITING, MembershipState.ASKED)
    if not await groups.move(work, group_id, person_id, belongs, MembershipState.LEFT, now):
        return False
    for one in await series.of_group(work, group_id):
        await leave_weekly(work, now, one.id, person_id)
    await one_less(work, now, group)
    return True


async def one_less(work: Work, now: datetime, group: Group) -> None:
    """With one left there is no group any more; an open question may have all its answers now."""
    if group.lives and len(await groups.memberships(work, group.id, *groups.BELONGS)) < LEAST:
        await end_group(work, now, group)
        return
    for one in await decisions.under_way(work, group.id):
        if one.state is DecisionState.OPEN:
            await close_if_all_answered(work, now, one)


async def end_group(
    work: Work, now: datetime, group: Group, phase: GroupPhase = GroupPhase.ENDED
) -> list[int]:
    """Everybody who belonged to it: they are told where it ended, and keep whom they know."""
    await groups.change(work, group.id, phase=phase, phase_since=now)
    await withdraw_all(work, now, group.id)
    await outbox.cancel_group(work, group.key)
    theirs = await groups.memberships(work, group.id, *groups.BELONGS)
    for one in theirs:
        await groups.move(work, group.id, one.person_id, groups.BELONGS, MembershipState.LEFT, now)
        if phase is GroupPhase.ENDED:
            await notify(work, now, one.person_id, "group_over", key=f"{group.id}", which=group.id)
    return [one.person_id for one in theirs]


@when(PersonStopped)
async def leave_all_groups(work: Work, now: datetime, stopped: PersonStopped) -> None:
    for one in await groups.all_of_person(work, stopped.person.id):
        await leave_group(work, now, one.group_id, stopped.person.id)
