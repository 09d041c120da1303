"""Rows become what the matcher sees: what each enjoys, gives and would like, and when they have time.

Needs end here: they decide whether an activity suits, and nothing after this file reads one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from matching.companions import Start
from matching.needs import LONGER, Needs, Variant, what_suits
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident
from storage import neighbourhoods
from storage.activities import Activity
from storage.activity_facts import Facts, facts, time_tag
from storage.askable import agreed, askable
from storage.neighbourhoods import Place
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.card import DayPart
from storage.tables.person import Purpose
from storage.work import Work

WALK = "walk"
REACH_M = 1000
"""How far apart people who meet live at most: some ten minutes on foot, the same for everybody."""
SHORT_LOOP_MINUTES = 10
"""Where there is a bench, a short stretch and a rest is a walk as well."""
TO_BE_SOUGHT_FOR = (Purpose.KEEP, Purpose.MATCHED)


@dataclass(frozen=True, slots=True)
class Pool:
    """The question for the matcher: who could come along with whoever starts this activity?"""

    neighbourhood: Neighbourhood
    start: Start


async def pool_for(work: Work, activity: Activity, now: datetime, most: int) -> Pool | None:
    """None when nobody may be sought for: whoever started it is gone, or did not agree to it."""
    known = await facts(work, activity.neighbourhood_id, now)
    starter = known.people.get(activity.started_by_id or 0)
    if starter is None or not agreed(known, starter.id, TO_BE_SOUGHT_FOR):
        return None
    place = await neighbourhoods.get_place(work, activity.place_id)
    zone = (await neighbourhoods.get(work, activity.neighbourhood_id)).zone
    part = day_part_tag(activity.starts_at, zone)
    coming = [one for one in known.coming_to(activity) if agreed(known, one, TO_BE_SOUGHT_FOR)]
    to_ask = [one.id for one in askable(known, activity, now)]
    residents = [_resident(known, one, activity, place, now) for one in {*coming, *to_ask} - {starter.id}]
    start = Start(
        by=str(starter.id),
        activity=activity.category,
        day_part=part,
        x=place.x,
        y=place.y,
        most=most,
        invited=_ids(known.coming_to(activity) | known.open_for(activity)),
        declined=_ids(known.invited_to(activity)),
    )
    return Pool(
        neighbourhood_of(known, [_starter(known, starter, activity.category, part, now), *residents], now),
        start,
    )


def day_part_tag(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    part = DayPart.MORNING if local.hour < 12 else DayPart.AFTERNOON if local.hour < 18 else DayPart.EVENING
    return time_tag(local.weekday(), part)


ALWAYS = frozenset(time_tag(day, part) for day in range(7) for part in DayPart)


def variants_of(activity: Activity, place: Place) -> list[Variant]:
    """Of a walk the whole, and where there is a bench a short stretch. The slowest goes in front."""
    if not activity.walks:
        return [Variant(activity=activity.category, slow=True, benches=True, step_free=place.step_free)]
    minutes = [activity.minutes, SHORT_LOOP_MINUTES] if place.bench else [activity.minutes]
    return [
        Variant(activity=WALK, minutes=one, slow=True, benches=place.bench, step_free=place.step_free)
        for one in minutes
    ]


def needs_of(person: Person) -> Needs:
    return Needs(
        minutes=person.walk_minutes or LONGER,
        slowly=person.wants_slow,
        benches=person.wants_benches,
        step_free=person.wants_step_free,
    )


def _starter(known: Facts, starter: Person, category: str, part: str, now: datetime) -> Resident:
    """Whoever starts it enjoys it, and has time then."""
    return as_resident(known, starter.id, known.enjoys.get(starter.id, set()) | {category}, {part}, now)


def _resident(known: Facts, person_id: int, activity: Activity, place: Place, now: datetime) -> Resident:
    """Who never said when they have time may have it always: they can say so when they are asked."""
    suits = what_suits(
        known.enjoys.get(person_id, set()), needs_of(known.people[person_id]), variants_of(activity, place)
    )
    return as_resident(known, person_id, suits, known.times.get(person_id) or ALWAYS, now)


def as_resident(
    known: Facts, person_id: int, enjoys: Iterable[str], day_parts: Iterable[str], now: datetime
) -> Resident:
    person = known.people[person_id]
    x, y = known.spots[person_id]
    return Resident(
        id=str(person_id),
        x=x,
        y=y,
        reach_m=REACH_M,
        day_parts=frozenset(day_parts),
        enjoys=frozenset(enjoys),
        offers=frozenset(known.offers.get(person_id, set())),
        wishes=frozenset(known.wishes.get(person_id, set())),
        languages=known.speaks(person_id),
        mix=_where_they_are_from(person),
        rounds_waited=_weeks_waited(known, person, now),
    )


def _where_they_are_from(person: Person) -> frozenset[tuple[str, str]]:
    """Tables as mixed as the street (PRACTICE 16). It only weighs among those who enjoy the same."""
    known = {"street": person.area_id, "came_by": person.came_by.value if person.came_by else None}
    return frozenset((what, str(one)) for what, one in known.items() if one)


def _weeks_waited(known: Facts, person: Person, now: datetime) -> int:
    """Whole weeks since they were last asked or came along, or since we know them."""
    moments = [person.created_at, *(one.asked_at for one in known.asked.get(person.id, []))]
    moments += [one.starts_at for one in known.attended.get(person.id, []) if one.starts_at <= now]
    return max(0, (now - max(moments)).days // 7)


def neighbourhood_of(
    known: Facts, residents: Iterable[Resident], now: datetime, groups: Iterable[Group] = ()
) -> Neighbourhood:
    return Neighbourhood(
        residents=tuple(residents),
        groups=tuple(groups),
        never=frozenset((str(one), str(other)) for one, other in known.blocks),
        met=frozenset(_met(known, now)),
    )


def _met(known: Facts, now: datetime) -> set[tuple[str, str, int]]:
    """Who was at the same one, and how many weeks ago: a week is a round, and the last seven days are 1."""
    attended = chain(*known.attended.values())
    present = [one for one in attended if one.state is AttendanceState.PRESENT and one.starts_at <= now]
    return {
        (str(one.person_id), str(other.person_id), (now - one.starts_at).days // 7 + 1)
        for one in present
        for other in present
        if one.activity_id == other.activity_id and one.person_id < other.person_id
    }


def _ids(people: Iterable[int]) -> frozenset[str]:
    return frozenset(str(one) for one in people)
