"""Three or more who keep coming together are asked whether they would like to be a group, each apart."""

from datetime import datetime, timedelta

from handlers.group.supporters import supporter_of
from handlers.happenings import ActivityTold, when
from handlers.notices.notify import notify
from handlers.permission.badge import team_of
from handlers.retention import kept
from handlers.routines import routine
from handlers.task.give_task import give_task
from storage import blocks, groups, people, series, tasks, together
from storage.activities import Activity
from storage.groups import Group
from storage.tables.contact import TaskKind
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.work import Work

kept("who left a group, or said not now to one", days=180, drop=groups.drop_left)

SIX_WEEKS = timedelta(weeks=6)
NOT_AGAIN = timedelta(days=180)
"""So long the same people are not asked again."""
ASKED_FOR = timedelta(days=10)
LEAST = 3


@when(ActivityTold)
async def see_whether_they_are_a_group(work: Work, now: datetime, told: ActivityTold) -> None:
    """Who is of the team is there for others, and is not counted."""
    activity = told.activity
    if activity.group_id is not None or activity.small:
        return
    found = await together.were_together(work, activity, activity.starts_at - SIX_WEEKS)
    team = await team_of(work, activity.neighbourhood_id)
    theirs = await _without_apart(work, now, activity, found - team)
    if len(theirs) >= LEAST and not await groups.asked_together(work, theirs, now - NOT_AGAIN):
        await _ask_each(work, now, activity, theirs)


async def _without_apart(
    work: Work, now: datetime, activity: Activity, found: frozenset[int]
) -> frozenset[int]:
    """Two who would rather not be together are not made a group; a human helps both, once."""
    apart = {pair for one in found for pair in await blocks.among(work, one, found)}
    for person_id, other_id in sorted(apart):
        person = await people.find(work, person_id)
        if person and not await tasks.is_open_about_both(work, person_id, other_id):
            kind = TaskKind.APART
            await give_task(work, now, kind, about=person, other_id=other_id, activity_id=activity.id)
    return found - {one for pair in apart for one in pair}


async def _ask_each(work: Work, now: datetime, activity: Activity, theirs: frozenset[int]) -> None:
    made = await groups.begin(work, activity.neighbourhood_id, now)
    for person_id in sorted(theirs):
        await groups.put(work, made.id, person_id, MembershipState.ASKED, now, via=Via.FOUNDER)
        await notify(
            work,
            now,
            person_id,
            "group_question",
            key=f"{made.id}",
            group=made.key,
            expires=now + ASKED_FOR,
            which=made.id,
        )


async def begin_if_enough(work: Work, now: datetime, group: Group) -> None:
    """With three who said yes it is there; who says yes later joins them. The caller locks the group."""
    said_yes = await groups.members(work, group.id)
    if group.phase is not GroupPhase.FORMING or len(said_yes) < LEAST:
        return
    supporter = await supporter_of(work, group.neighbourhood_id, said_yes)
    begun = {"phase": GroupPhase.MEETING, "phase_since": now, "supporter_id": supporter}
    await groups.change(work, group.id, **begun)
    await _take_weekly_along(work, now, group, said_yes)
    for person_id in said_yes:
        key = f"{group.id}"
        await notify(work, now, person_id, "group_begun", key=key, group=group.key, which=group.id)
    if supporter is not None:
        await notify(work, now, supporter, "group_to_support", key=f"{group.id}", which=group.id)


async def _take_weekly_along(work: Work, now: datetime, group: Group, theirs: list[int]) -> None:
    """What most of its people do every week already is the group's from now on."""
    for one in {found.id: found for who in theirs for found in await series.of_member(work, who)}.values():
        members = await series.members(work, one.id)
        if one.group_id is None and 2 * len({*members} & {*theirs}) > len(members):
            await series.give_to_group(work, one.id, group.id, now)


@routine
async def let_go_what_did_not_begin(work: Work, now: datetime) -> None:
    """Who said yes hears that it is not now; of who said something else nobody hears."""
    for group in await groups.in_phase(work, GroupPhase.FORMING):
        if group.made_at + ASKED_FOR <= now:
            said_yes = await groups.members(work, group.id)
            await groups.change(work, group.id, phase=GroupPhase.ENDED, phase_since=now)
            for person_id in said_yes:
                await groups.put(work, group.id, person_id, MembershipState.LEFT, now, via=Via.FOUNDER)
                await notify(work, now, person_id, "group_not_now", key=f"{group.id}")
