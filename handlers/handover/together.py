"""The group said yes: the volunteer comes along three times with who is there for it now."""

from datetime import datetime, timedelta
from itertools import product

from handlers.decision.rules import YES
from handlers.handover.who_can import why_not
from handlers.happenings import ActivityTold, Decided, when
from handlers.notices.notify import notify
from handlers.retention import kept
from handlers.routines import routine
from storage import activities, groups, handovers, outbox
from storage.activities import Activity
from storage.handovers import Handover
from storage.tables.group import DecisionKind
from storage.tables.handover import HandoverState
from storage.work import Work

kept("handovers of a group that are over", days=365, drop=handovers.drop_old)

S = HandoverState
TIMES = 3
"""So often both are there before the group is handed over."""
AHEAD, SHORTLY = timedelta(days=8), timedelta(days=2)
"""So long before are they asked; after `TIMES` only shortly before: mostly it is handed over by then."""


@when(Decided)
async def follow_what_the_group_said(work: Work, now: datetime, decided: Decided) -> None:
    """Where all stays as it was nobody hears who wanted that."""
    decision = decided.decision
    if decision.kind is not DecisionKind.HANDOVER:
        return
    found = await handovers.find(work, int(decision.options[0]))
    if found is None or found.state is not S.PLANNED:
        return
    if decision.outcome == YES:
        await handovers.move(work, found.id, (S.PLANNED,), S.TOGETHER, agreed_at=now)
    else:
        await handovers.move(work, found.id, (S.PLANNED,), S.CALLED_OFF)
    kind = "handover_together" if decision.outcome == YES else "handover_stays"
    for one in (found.from_id, found.to_id):
        if one is not None:
            await notify(work, now, one, kind, key=f"{found.id}", group=found.key, handover=found.id)


@routine
async def ask_both_along(work: Work, now: datetime) -> None:
    """To what the group does in the coming days, each apart."""
    for found in await handovers.in_state(work, S.TOGETHER):
        for activity, one in product(await _to_join(work, now, found), (found.from_id, found.to_id)):
            if one is not None and one != activity.host_id:
                await _ask_along(work, now, found, one, activity)


async def _to_join(work: Work, now: datetime, found: Handover) -> list[Activity]:
    """As many as are left of the three times."""
    every = await activities.of_group(work, found.group_id, now)
    soon = [one for one in every if one.on and now < one.starts_at <= now + AHEAD]
    left = TIMES - await handovers.times_together(work, found) if soon else 0
    if left <= 0:
        return [one for one in soon if one.starts_at <= now + SHORTLY]
    return sorted(soon, key=lambda one: one.starts_at)[:left]


async def _ask_along(work: Work, now: datetime, found: Handover, person_id: int, activity: Activity) -> None:
    await notify(
        work,
        now,
        person_id,
        "handover_meeting",
        key=f"{found.id}:{activity.id}",
        group=found.key,
        expires=activity.starts_at,
        activity=activity.id,
        handover=found.id,
    )


@when(ActivityTold)
async def see_whether_it_was_often_enough(work: Work, now: datetime, told: ActivityTold) -> None:
    if told.activity.group_id is None:
        return
    for found in await handovers.of_group(work, told.activity.group_id, S.TOGETHER):
        if await handovers.times_together(work, found) >= TIMES and found.from_id is not None:
            key = f"{found.id}:{told.activity.id}"
            await notify(
                work, now, found.from_id, "handover_ready", key=key, group=found.key, handover=found.id
            )


@routine
async def keep_or_call_off(work: Work, now: datetime) -> None:
    """Who was there for it may be another by now: the volunteer goes on with them. Without one it is over."""
    for found in await handovers.in_state(work, *handovers.OPEN):
        group = await groups.get(work, found.group_id)
        away = not group.lives or group.supporter_id is None
        if away or await why_not(work, now, group, found.to_id) == "handover-gone":
            await call_off_handover(work, now, found)
        elif found.from_id != group.supporter_id:
            await _go_on_with(work, now, found, group.supporter_id)


async def _go_on_with(work: Work, now: datetime, found: Handover, supporter_id: int | None) -> None:
    await handovers.put_from(work, found.id, supporter_id)
    for one in (supporter_id, found.to_id):
        assert one is not None
        key = f"{found.id}:{supporter_id}"
        await notify(work, now, one, "handover_goes_on", key=key, group=found.key, handover=found.id)


async def call_off_handover(work: Work, now: datetime, found: Handover) -> None:
    """Who is still there of the two hears it; the group keeps who was there for it."""
    if not await handovers.move(work, found.id, handovers.OPEN, S.CALLED_OFF):
        return
    await outbox.cancel_group(work, found.key)
    for one in (found.from_id, found.to_id):
        if one is not None:
            await notify(work, now, one, "handover_called_off", key=f"{found.id}", handover=found.id)
