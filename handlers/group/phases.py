"""What a group may want, seen from what was counted: it is asked, and nothing changes before it decided."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.decision.ask import ask
from handlers.routines import routine
from storage import activities, attendance, decisions, exchanges, groups
from storage.activities import Activity
from storage.groups import Group
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.group import DecisionKind, GroupPhase
from storage.work import Work

LATELY = timedelta(weeks=26)
NOT_AGAIN = timedelta(weeks=12)
"""So long a group is not asked the same again."""
STILL = timedelta(weeks=6)
LOOKS_BACK_AFTER = timedelta(weeks=6)
LOOKED_AT, BY_THEMSELVES, WITHOUT = 6, 5, 3
"""Of its last six, five were its own idea, and three went without who supports it: it runs itself."""
MANY = 12
STAYED_AWAY = (AttendanceState.MISSED, AttendanceState.SENT_WORD)
MEALS, NOT_SOON, FIVE_WEEKS = 3, timedelta(weeks=8), timedelta(weeks=5)
EATING = frozenset({"picnic", "eating", "cooking", "coffee"})

K = DecisionKind


@routine
async def propose_for_each_other(work: Work, now: datetime) -> None:
    """One idea, and not again for two months, to a group that only eats, or did little for each other.

    "No, it is fine like this" ends it for three months; a group that runs itself is left alone.
    """
    for group in await groups.in_phase(work, GroupPhase.MEETING):
        resting = group.quiet_until is not None and group.quiet_until > now
        if resting or await decisions.under_way(work, group.id):
            continue
        last = await decisions.last_asked(work, group.id, K.FOR_EACH_OTHER)
        if (last is None or last + NOT_SOON <= now) and await _only_for_fun(work, now, group):
            await ask(work, now, group.id, K.FOR_EACH_OTHER)


async def _only_for_fun(work: Work, now: datetime, group: Group) -> bool:
    every = await activities.of_group(work, group.id, now - FIVE_WEEKS)
    been = [one for one in every if one.state is ActivityState.HAPPENED]
    meals = _only_meals(been) or _only_meals([one for one in been if one.series_id is None])
    long = len(been) >= MEALS and group.made_at + FIVE_WEEKS <= now
    theirs = await groups.members(work, group.id)
    return meals or (long and not await exchanges.done_among(work, theirs, now - FIVE_WEEKS))


def _only_meals(been: list[Activity]) -> bool:
    """The last three. A weekly walk between them changes nothing in what they think of beside it."""
    return len(been) >= MEALS and all(one.category in EATING for one in been[-MEALS:])


@routine
async def propose_what_is_next(work: Work, now: datetime) -> None:
    """One question at a time: with something to answer already a group is left alone."""
    for group in await groups.in_phase(work, GroupPhase.MEETING, GroupPhase.SELF_RUNNING):
        if group.phase_since + STILL > now or await decisions.under_way(work, group.id):
            continue
        for kind, options in await _wanted(work, now, group):
            last = await decisions.last_asked(work, group.id, kind)
            if last is None or last + NOT_AGAIN <= now:
                await ask(work, now, group.id, kind, options=options)
                break


async def _wanted(work: Work, now: datetime, group: Group) -> list[tuple[DecisionKind, list[str]]]:
    """What the counts speak for, the most important first."""
    every = await activities.of_group(work, group.id, now - LATELY)
    if not any(one.starts_at > now - STILL for one in every):
        return [(K.PHASE, [GroupPhase.RESTING.value])]
    found: list[tuple[DecisionKind, list[str]]] = []
    if group.phase is GroupPhase.MEETING and (await counted(work, now, group)).by_themselves:
        found.append((K.PHASE, [GroupPhase.SELF_RUNNING.value]))
    if len(await groups.members(work, group.id)) > MANY:
        found.append((K.SPLIT, []))
    if (
        await decisions.last_asked(work, group.id, K.LOOK_BACK) is None
        and group.made_at + LOOKS_BACK_AFTER <= now
    ):
        found.append((K.LOOK_BACK, []))
    return found


@dataclass(frozen=True, slots=True)
class Counted:
    """Of its last `many`, so many were its own idea, and so many went without who is there for it."""

    many: int
    own: int
    without: int

    @property
    def by_themselves(self) -> bool:
        return self.many == LOOKED_AT and self.own >= BY_THEMSELVES and self.without >= WITHOUT


async def counted(work: Work, now: datetime, group: Group) -> Counted:
    every = await activities.of_group(work, group.id, now - LATELY)
    last = [one for one in every if one.state is ActivityState.HAPPENED][-LOOKED_AT:]
    theirs = await groups.members(work, group.id)
    own = sum(one.started_by_id in theirs for one in last)
    return Counted(len(last), own, await _alone(work, group, last))


async def _alone(work: Work, group: Group, last: list[Activity]) -> int:
    """How often it went without who supports it."""
    if group.supporter_id is None:
        return len(last)
    there = [await attendance.of_person(work, one.id, group.supporter_id) for one in last]
    return sum(one is None or one.state in STAYED_AWAY for one in there)
