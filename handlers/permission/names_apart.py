"""What each is called where several are named: no two are called the same, by what the reader may know."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.permission.badge import team_of
from handlers.permission.relations import Actor
from handlers.permission.seen import may_see_of
from handlers.permission.visibility import What
from handlers.texts.letters import folded
from handlers.texts.localise import Tongue
from storage import cards, neighbourhoods
from storage.people import Person
from storage.work import Work

Called = dict[int, str]


@dataclass(frozen=True, slots=True)
class _Look:
    """`same`: everybody of one name, whoever came first in front."""

    work: Work
    reader: Actor
    tongue: Tongue
    same: Sequence[Person]


async def names_apart(work: Work, reader: Actor, shown: Sequence[Person], tongue: Tongue) -> Called:
    """Of one name: who is of the team by the badge, others by their street, or by what only one of them
    enjoys, or else by a number. Who reads it is never called anything but their name.
    """
    called = {one.id: str(one.call_name) for one in shown}
    often = Counter(folded(one.call_name) for one in shown)
    for name in (name for name, count in often.items() if count > 1):
        same = sorted({one.id: one for one in shown if folded(one.call_name) == name}.values(), key=_id)
        called |= await _apart(_Look(work, reader, tongue, same))
    return called


def _id(person: Person) -> int:
    return person.id


async def _apart(look: _Look) -> Called:
    told = await _badges(look)
    for way in (_streets, _enjoyed):
        told = _only_theirs(await way(look)) | told
    told |= {one.id: str(one.call_name) for one in look.same if one.id == look.reader.person_id}
    return _numbered(look.same, told)


def _only_theirs(said: Mapping[int, str]) -> Called:
    often = Counter(said.values())
    return {who: one for who, one in said.items() if often[one] == 1}


def _numbered(same: Sequence[Person], told: Called) -> Called:
    """The second Joke of whom nothing may be told apart is Joke (2); she stays so, also in another order."""
    called: Called = {}
    for one in same:
        name = told.get(one.id, str(one.call_name))
        number = sum(other == name or other.startswith(f"{name} (") for other in called.values())
        called[one.id] = f"{name} ({number + 1})" if number else name
    return called


async def _badges(look: _Look) -> Called:
    team = await team_of(look.work, look.same[0].neighbourhood_id)
    return {
        one.id: look.tongue.text("role-badge", {"name": one.call_name}) for one in look.same if one.id in team
    }


async def _streets(look: _Look) -> Called:
    areas = await neighbourhoods.areas(look.work, look.same[0].neighbourhood_id)
    streets = {area.id: area.name for area in areas}
    return {
        one.id: f"{one.call_name} ({streets[one.area_id]})"
        for one in look.same
        if one.area_id in streets and await may_see_of(look.work, look.reader, one, What.STREET)
    }


async def _enjoyed(look: _Look) -> Called:
    """What they enjoy is known to whoever knows their name."""
    enjoys = {one.id: (await cards.get(look.work, one.id)).interests for one in look.same}
    often = Counter(tag for tags in enjoys.values() for tag in tags)
    said: Called = {}
    for one in look.same:
        only = next((tag for tag in enjoys[one.id] if often[tag] == 1), None)
        if only and await may_see_of(look.work, look.reader, one, What.NAME):
            doing = look.tongue.text(f"activity-{only}.doing", {})
            said[one.id] = f"{one.call_name} ({doing})"
    return said
