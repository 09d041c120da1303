"""The groups on the probing ground: one for each who may be there for a group, and one with nobody."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from storage import activities, decisions, groups, suggestions, tasks
from storage.tables.activity import ActivityState
from storage.tables.contact import TaskKind
from storage.tables.group import DecisionKind, GroupPhase, MembershipState, Via
from storage.tables.suggestion import SuggestionKind
from storage.work import Work

if TYPE_CHECKING:
    from tests.probes.ground import Side

GROUPS = {
    "connector": ("subject", "away"),
    "second": ("subject", "host"),
    "volunteer": ("companion", "host"),
    None: ("subject", "companion"),
}
"""By who is there for it, who belongs to it."""


async def put_groups(work: Work, side: "Side", place: int, before: datetime, soon: datetime) -> None:
    for supporter in GROUPS:
        await _put(work, side, place, supporter, before, soon)


async def _put(
    work: Work, side: "Side", place: int, supporter: str | None, before: datetime, soon: datetime
) -> None:
    """With something that it plans, a question, a task and a suggestion about what it plans."""
    members = GROUPS[supporter]
    there = side.number(supporter) if supporter else None
    made = await groups.begin(work, side.id, before, phase=GroupPhase.MEETING, supporter_id=there)
    for one in members:
        await groups.put(work, made.id, side.number(one), MembershipState.MEMBER, before, via=Via.FOUNDER)
    who: dict[str, Any] = {"host_id": side.number("host"), "started_by_id": side.number("subject")}
    planned = await activities.start(
        work, side.id, place, soon, 45, **who, group_id=made.id, created_at=before, state=ActivityState.GOING
    )
    asked = await decisions.put(work, made.id, DecisionKind.NEWCOMER, before)
    which = {"activity_id": planned.id}
    task = await tasks.put(
        work,
        neighbourhood_id=side.id,
        kind=TaskKind.NOT_DELIVERED,
        about_id=side.number(members[0]),
        made_at=before,
        **which,
    )
    suggested = await suggestions.make(
        work, side.id, SuggestionKind.ACTIVITY, before, about_id=side.number("subject"), **which
    )
    side.nobodys_tasks.append(len(side.things["task"]))
    of_it = (("group", made), ("activity", planned), ("decision", asked), ("task", task))
    for noun, row in (*of_it, ("suggestion", suggested)):
        side.groups[noun, side.put(noun, row)] = supporter
