"""What a matching round may see: who is free to be brought together, and what is weekly and has room."""

from datetime import UTC, datetime, timedelta

from matching.needs import Variant, what_suits
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident
from storage import groups, neighbourhoods, roles, series, suggestions
from storage.activity_facts import Facts, facts
from storage.askable import ACTIVITIES_AT_ONCE, open_to_it
from storage.matching_people import ALWAYS, SHORT_LOOP_MINUTES, WALK, as_resident, day_part_tag, needs_of
from storage.matching_people import neighbourhood_of as seen_of
from storage.neighbourhoods import Place
from storage.people import Person
from storage.series import Series, next_starts
from storage.tables.person import PersonState, RoleName
from storage.work import Work

REST = timedelta(days=14)
"""So long nobody is suggested again, whatever became of the suggestion before."""
GROUP_MOST = 12
"""A group of twelve is full (seed: eight to twelve residents)."""


async def neighbourhood_for_round(work: Work, neighbourhood_id: int, now: datetime) -> Neighbourhood:
    """What is weekly and hosted by a neighbour runs by itself: it and who belongs to it are left alone.

    A group that said that somebody may join is found somebody, whoever hosts it.
    """
    known = await facts(work, neighbourhood_id, now)
    weekly = [one for one in await series.running(work) if one.neighbourhood_id == neighbourhood_id]
    members = {one.id: await series.members(work, one.id) for one in weekly}
    rested = await suggestions.people_since(work, neighbourhood_id, now - REST)
    living = {one.id: one for one in await groups.in_neighbourhood(work, neighbourhood_id)}
    theirs = [await groups.members(work, one) for one in living]
    settled = rested.union(*members.values(), *theirs)
    ways = ways_to_walk(known, await neighbourhoods.places(work, neighbourhood_id))
    hosts = await roles.holders(work, neighbourhood_id, RoleName.CONNECTOR)
    growing = [
        one
        for one in weekly
        if (one.host_id in hosts if one.group_id is None else _may_grow(living.get(one.group_id)))
    ]
    found = [await _group(work, one, members[one.id], known, now) for one in growing]
    # Only members of an activity with room are seen: those of a full one would look as if they had none.
    with_room = [one for one in found if one.capacity > len(one.members)]
    there = frozenset[str]().union(*(one.members for one in with_room))
    free = [one.id for one in known.people.values() if one.id not in settled and is_free(known, one, now)]
    residents = [_resident(known, one, ways, now) for one in (*free, *map(int, sorted(there)))]
    return seen_of(known, residents, now, with_room)


def _may_grow(group: groups.Group | None) -> bool:
    return group is not None and group.open_to_new


def is_free(known: Facts, one: Person, now: datetime) -> bool:
    """May be suggested for a group now. Who first wants somebody known begins with a small round."""
    ahead = [
        activity for activity in known.attended.get(one.id, []) if activity.on and activity.starts_at > now
    ]
    return (
        one.state is PersonState.TAKING_PART
        and one.id not in known.waiting | known.suggested | known.staff | known.full | known.unknown
        and (not one.first_with_known or known.knows_somebody(one.id))
        and len(ahead) < ACTIVITIES_AT_ONCE
        and open_to_it(known, one)
    )


def ways_to_walk(known: Facts, places: list[Place]) -> list[Variant]:
    """A short stretch from the one place that suits most people: a group meets at one place."""
    ways = [
        Variant(
            activity=WALK,
            minutes=SHORT_LOOP_MINUTES,
            slow=True,
            benches=place.bench,
            step_free=place.step_free,
        )
        for place in places
    ]
    walkers = [needs_of(known.people[one]) for one, enjoys in known.enjoys.items() if WALK in enjoys]
    suited = [sum(bool(what_suits({WALK}, needs, [way])) for needs in walkers) for way in ways]
    return [ways[suited.index(max(suited))]] if ways else [Variant(activity=WALK, slow=True)]


def _resident(known: Facts, person_id: int, ways: list[Variant], now: datetime) -> Resident:
    suits = what_suits(known.enjoys.get(person_id, set()), needs_of(known.people[person_id]), ways)
    return as_resident(known, person_id, suits, known.times.get(person_id) or ALWAYS, now)


async def _group(work: Work, one: Series, members: list[int], known: Facts, now: datetime) -> Group:
    """A weekly one, at its place and in its part of the week; who did not agree to be seen takes a seat."""
    place = await neighbourhoods.get_place(work, one.place_id)
    zone = (await neighbourhoods.get(work, one.neighbourhood_id)).zone
    (next_activity,) = next_starts(one, zone, now.astimezone(UTC), 1)
    seen = [
        known.people[who] for who in members if who in known.people and open_to_it(known, known.people[who])
    ]
    return Group(
        id=str(one.id),
        members=frozenset(str(who.id) for who in seen),
        x=place.x,
        y=place.y,
        day_parts=frozenset({day_part_tag(next_activity, zone)}),
        enjoys=frozenset({one.category}),
        languages=_in_common([known.speaks(who.id) for who in seen]),
        capacity=GROUP_MOST - (len(members) - len(seen)),
    )


def _in_common(spoken: list[frozenset[str]]) -> frozenset[str]:
    """What all of them speak; where there is no such language, whichever is spoken there."""
    shared = frozenset.intersection(*spoken) if spoken else frozenset[str]()
    return shared or frozenset[str]().union(*spoken)
