"""What follows when a group decided: for each kind of question its own."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.activity.changes import move
from handlers.conversation.refusal import Refusal, Stale
from handlers.decision.ask import OF_THE_BOT, ask
from handlers.decision.rules import ANY, NO, YES
from handlers.group.ending import end_group
from handlers.group.invite_group import invite
from handlers.happenings import Decided, when
from handlers.notices.notify import notify
from storage import decisions, groups, neighbourhoods, series
from storage.decisions import Decision
from storage.groups import Group
from storage.series import Series
from storage.tables.activity import SeriesState
from storage.tables.group import DecisionKind, GroupPhase, MembershipState, Via
from storage.work import Work

QUIET = timedelta(weeks=12)
"""After "no, it is fine like this" the bot has no ideas for so long."""
NOTICE = timedelta(days=1)
"""Nobody has to be elsewhere sooner than this."""
STAYS = ("o0", NO)

Follow = Callable[[Work, datetime, Group, Decision], Awaitable[None]]


@when(Decided)
async def follow_decision(work: Work, now: datetime, decided: Decided) -> None:
    """Who asked hears it also where all stays as it was; the others only what is different now."""
    found = decided.decision
    group = await groups.get(work, found.group_id)
    if found.kind in OF_THE_BOT and found.outcome == NO:
        await groups.change(work, group.id, quiet_until=now + QUIET)
    if found.outcome is None or found.outcome in STAYS:
        if found.asked_by_id in await groups.members(work, group.id):
            await _tell(work, now, found, found.asked_by_id)
        return
    if follow := FOLLOWS.get(found.kind):
        await follow(work, now, group, found)


async def _tell(work: Work, now: datetime, found: Decision, person_id: int | None) -> None:
    if person_id is not None:
        await notify(
            work, now, person_id, "group_decided", key=f"{found.id}", group=found.key, decision=found.id
        )


async def _tell_all(work: Work, now: datetime, found: Decision) -> None:
    for person_id in await groups.members(work, found.group_id):
        await _tell(work, now, found, person_id)


async def _idea(work: Work, now: datetime, _group: Group, found: Decision) -> None:
    """Two are enough: who does not want it loses nothing, and is left in peace."""
    said = await decisions.votes(work, found)
    for person_id in await groups.members(work, found.group_id):
        if said.get(person_id) in (YES, ANY):
            await _tell(work, now, found, person_id)


async def _for_each_other(work: Work, now: datetime, _group: Group, found: Decision) -> None:
    """Who wants nothing of the kind is left in peace."""
    said = await decisions.votes(work, found)
    for person_id in await groups.members(work, found.group_id):
        if said.get(person_id, NO) != NO:
            await _tell(work, now, found, person_id)


async def _time(work: Work, now: datetime, _group: Group, found: Decision) -> None:
    """The weekly one from now on; those of its next ones that can be moved are."""
    if found.series_id is None:
        return
    one = await series.lock(work, found.series_id)
    where = await neighbourhoods.get(work, one.neighbourhood_id)
    wanted = datetime.fromisoformat(found.options[1]).astimezone(where.zone)
    await series.change(work, one.id, weekday=wanted.weekday(), local_time=wanted.time())
    await _shift(work, now, await series.lock(work, one.id), where.zone)
    await _tell_all(work, now, found)


async def _shift(work: Work, now: datetime, one: Series, zone: ZoneInfo) -> None:
    """What is planned already goes along, and is told once, with the decision."""
    coming = [each for each in await series.activities_to_come(work, one.id, now) if each.on]
    moments = series.next_starts(one, zone, now + NOTICE, len(coming))
    for activity, moment in zip(coming, moments, strict=True):
        with suppress(Refusal, Stale):  # One that stands there already, or began meanwhile, stays.
            await move(work, now, activity, moment, one.place_id, tell=False)


async def _place(work: Work, now: datetime, _group: Group, found: Decision) -> None:
    if found.series_id is None:
        return
    place_id = int(found.options[1])
    await series.change(work, found.series_id, place_id=place_id)
    for activity in await series.activities_to_come(work, found.series_id, now):
        if activity.on:
            await move(work, now, activity, activity.starts_at, place_id, tell=False)
    await _tell_all(work, now, found)


async def _name(work: Work, now: datetime, group: Group, found: Decision) -> None:
    """The most wanted, and once more: is this good?"""
    for one in await decisions.proposals(work, found.id):
        if one.choice == found.outcome:
            kind = DecisionKind.NAME_GOOD
            await ask(work, now, group.id, kind, asked_by_id=one.person_id, words=one.words)


async def _name_good(work: Work, now: datetime, group: Group, found: Decision) -> None:
    await groups.change(work, group.id, name=found.words)
    await _tell_all(work, now, found)


async def _agreement(work: Work, now: datetime, _group: Group, found: Decision) -> None:
    await _tell_all(work, now, found)


async def _newcomer(work: Work, now: datetime, group: Group, found: Decision) -> None:
    """From now on a matching round may find somebody for it."""
    await groups.change(work, group.id, open_to_new=True)
    await _tell_all(work, now, found)


async def _phase(work: Work, now: datetime, group: Group, found: Decision) -> None:
    phase = GroupPhase(found.options[-1])
    if phase is GroupPhase.ENDED:
        await _stop_weekly(work, group)
        await end_group(work, now, group)
        return
    await groups.change(work, group.id, phase=phase, phase_since=now)
    await _tell_all(work, now, found)


async def _stop_weekly(work: Work, group: Group) -> None:
    """What is planned still goes on; nothing more is planned."""
    for one in await series.of_group(work, group.id):
        await series.change(work, one.id, state=SeriesState.ENDED)


async def _split(work: Work, now: datetime, group: Group, found: Decision) -> None:
    """Those who would like a second moment are a group of their own; the weekly one and the name stay."""
    said = await decisions.votes(work, found)
    second = [one for one, choice in said.items() if choice == YES]
    theirs = await end_group(work, now, group, GroupPhase.GROWN_INTO_TWO)
    first = [one for one in theirs if one not in second]
    for members, name in ((first, group.name), (second, None)):
        made = await groups.begin(
            work,
            group.neighbourhood_id,
            now,
            name=name,
            phase=GroupPhase.MEETING,
            supporter_id=group.supporter_id,
        )
        for person_id in members:
            await groups.put(work, made.id, person_id, MembershipState.MEMBER, now, via=Via.FOUNDER)
            await notify(work, now, person_id, "group_begun", key=f"{made.id}", group=made.key, which=made.id)
        if members is first:
            for one in await series.of_group(work, group.id):
                await series.give_to_group(work, one.id, made.id, now)


FOLLOWS: dict[DecisionKind, Follow] = {
    DecisionKind.IDEA: _idea,
    DecisionKind.FOR_EACH_OTHER: _for_each_other,
    DecisionKind.STREET: _for_each_other,
    DecisionKind.SEASON: _for_each_other,
    DecisionKind.VISIT: invite,
    DecisionKind.TIME: _time,
    DecisionKind.PLACE: _place,
    DecisionKind.NAME: _name,
    DecisionKind.NAME_GOOD: _name_good,
    DecisionKind.AGREEMENT: _agreement,
    DecisionKind.NEWCOMER: _newcomer,
    DecisionKind.PHASE: _phase,
    DecisionKind.SPLIT: _split,
}
