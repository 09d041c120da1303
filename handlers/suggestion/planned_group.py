"""A group of a plan against what is true now: the matcher worked beside the bot, and people lived on."""

from matching.exchange import gets, gives
from matching.feasible import can_form, can_join
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.plan import PlannedGroup, Share
from matching.settings import DEFAULTS


def still_holds(group: PlannedGroup, seen: Neighbourhood) -> bool:
    """Asked once more of what people say now: they can be together, for the reasons that the plan gives."""
    people = seen.by_id()
    if not people.keys() >= {*group.members}:
        return False
    members = [people[one] for one in group.members]
    shares = tuple(Share(one.id, gives(one, members), gets(one, members)) for one in members)
    return group.gives_gets == shares and _can_be(group, members, seen)


def _can_be(group: PlannedGroup, members: list[Resident], seen: Neighbourhood) -> bool:
    if group.grows is None:
        shared = all(group.activity in one.enjoys and group.day_part in one.day_parts for one in members)
        return shared and can_form(members, seen, DEFAULTS)
    grows = next((one for one in seen.groups if one.id == group.grows), None)
    new = [one for one in members if one.id in group.newcomers]
    old = [one for one in members if one.id not in group.newcomers]
    if grows is None or grows.members != {one.id for one in old}:
        return False
    return can_join(new, grows, old, seen, DEFAULTS)
