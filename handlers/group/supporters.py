"""Who of the team is there for a group: chosen when it begins, and anew when nobody is any more."""

from datetime import datetime

from handlers.decision.notices import called
from handlers.happenings import RoleEnded, when
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.permission.human import staff_for
from handlers.permission.relations import SUPPORTS
from handlers.routines import routine
from handlers.texts.message import Message
from storage import blocks, groups, handovers, people, roles
from storage.groups import Group
from storage.tables.person import Purpose
from storage.work import Work


async def supporter_of(work: Work, neighbourhood_id: int, theirs: list[int]) -> int | None:
    """Who of the team knows most of them; no member, so that nobody of the team votes.

    Not somebody who would rather not be with one of them, or the other way, where there is another.
    """
    known = await people.named(work, theirs)
    team = await staff_for(work, neighbourhood_id, without=theirs)
    at_ease = [one for one in team if not await blocks.among(work, one, theirs)]
    knows = {one: sum(who.known_by_id == one for who in known.values()) for one in team}
    return max(at_ease or team, key=lambda one: knows[one], default=None)


@routine
async def find_supporters(work: Work, now: datetime) -> None:
    """Nobody of the team is there for it any more, or never was."""
    for group in await groups.in_phase(work, *groups.LIVES):
        held = await roles.in_neighbourhood(work, group.neighbourhood_id)
        there = {one.person_id for one in held if one.role in SUPPORTS}
        theirs = await groups.members(work, group.id)
        who = group.supporter_id
        if who not in there or who in theirs or await blocks.among(work, who, theirs):
            await _be_there(work, now, group, theirs)


@when(RoleEnded)
async def leave_groups_to_others(work: Work, now: datetime, ended: RoleEnded) -> None:
    """At once: somebody else knows its people from now on, and they hear who that is."""
    held = await roles.in_neighbourhood(work, ended.where)
    if any(one.person_id == ended.person.id and one.role in SUPPORTS for one in held):
        return
    for group in await groups.of_supporter(work, ended.person.id):
        if group.neighbourhood_id == ended.where:
            await _be_there(work, now, group, await groups.members(work, group.id))


async def _be_there(work: Work, now: datetime, group: Group, theirs: list[int]) -> None:
    supporter = await supporter_of(work, group.neighbourhood_id, theirs)
    if supporter == group.supporter_id:
        return
    await groups.change(work, group.id, supporter_id=supporter)
    if supporter is None:
        return
    if group.supporter_id is not None:
        await handovers.pass_on_people(work, frozenset(theirs), group.supporter_id, supporter)
    key = f"{group.id}:{supporter}:{now.isoformat()}"
    await notify(work, now, supporter, "group_to_support", key=key, which=group.id)
    for one in theirs:
        await notify(work, now, one, "group_supporter", key=key, which=group.id, connector=supporter)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def group_supporter(look: See, *, which: int, connector: int) -> Message | None:
    group = await groups.get(look.work, which)
    human = await people.find(look.work, connector)
    if group.supporter_id != connector or human is None:
        return None
    if look.person.id not in await groups.members(look.work, which):
        return None
    return Message("group-supporter", {"connector": human.call_name, "group": called(group)})
