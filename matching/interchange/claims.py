"""What a plan file says about itself and its explanations, worked out once more."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from matching.exchange import gets, gives
from matching.feasible import is_within
from matching.interchange.plan_file import PlanFile, as_number
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.plan import PlannedGroup, Share
from matching.reasons import because
from matching.settings import Settings


class ClaimCode(StrEnum):
    PLAN_HASH = "plan_hash"
    RATIO = "ratio"
    PROVED_OPTIMAL = "proved_optimal"
    GIVES_GETS = "gives_gets"
    REASONS = "reasons"


@dataclass(frozen=True, slots=True)
class Untrue:
    """`ids`: the members of the group that it is about, empty where it is the plan as a whole."""

    code: ClaimCode
    ids: tuple[str, ...] = ()


def untrue(file: PlanFile, neighbourhood: Neighbourhood, settings: Settings) -> Iterator[Untrue]:
    """Groups with somebody unknown are left to who checks the groups."""
    plan, people = file.plan, neighbourhood.by_id()
    if file.plan_hash != plan.plan_hash:
        yield Untrue(ClaimCode.PLAN_HASH)
    if file.ratio != as_number(plan):
        yield Untrue(ClaimCode.RATIO)
    if file.proved_optimal != plan.proved_optimal:
        yield Untrue(ClaimCode.PROVED_OPTIMAL)
    for group in plan.groups:
        if all(one in people for one in (*group.members, *group.newcomers)):
            members = [people[one] for one in group.members]
            yield from _of_group(group, members, neighbourhood, settings)


def _of_group(
    group: PlannedGroup, members: list[Resident], neighbourhood: Neighbourhood, settings: Settings
) -> Iterator[Untrue]:
    shares = tuple(Share(one.id, gives(one, members), gets(one, members)) for one in members)
    if group.gives_gets != shares:
        yield Untrue(ClaimCode.GIVES_GETS, group.members)
    near = _all_near(group, members, neighbourhood, settings.near_m)
    if group.reasons != because(group.activity, group.day_part, near=near):
        yield Untrue(ClaimCode.REASONS, group.members)


def _all_near(
    group: PlannedGroup, members: list[Resident], neighbourhood: Neighbourhood, metres: int
) -> bool:
    place = next((one for one in neighbourhood.groups if one.id == group.grows), None)
    if place is not None:
        return all(is_within(metres, one, place) for one in members if one.id in group.newcomers)
    return all(is_within(metres, one, other) for one in members for other in members)
