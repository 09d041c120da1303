"""Who may be asked to come along. Consent fails closed, and nobody is asked too often."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage.activities import Activity
from storage.activity_facts import Facts, facts
from storage.neighbours import Neighbours
from storage.people import Person
from storage.tables.person import PersonState, Purpose
from storage.work import Work

TO_BE_ASKED = (Purpose.KEEP, Purpose.MATCHED, Purpose.CONTACTED)
REST_AFTER_NO = timedelta(days=14)
ACTIVITIES_AT_ONCE = 3


async def may_be_asked(work: Work, activity: Activity, now: datetime) -> list[Person]:
    """Everybody whom a connector may add by hand, by name: what people enjoy need not fit, consent must."""
    known = await facts(work, activity.neighbourhood_id, now)
    return sorted(askable(known, activity, now), key=lambda one: (one.call_name.casefold(), one.id))


async def still_may_be_asked(
    work: Work, activity: Activity, person_ids: list[int], now: datetime
) -> list[int]:
    """Those of these people who, now, agree to be asked and are not blocked; in the same order."""
    known = await facts(work, activity.neighbourhood_id, now)
    there = _there(known, activity)
    return [
        one
        for one in person_ids
        if one in known.people and open_to_it(known, known.people[one]) and not known.apart(one, there)
    ]


def askable(known: Facts, activity: Activity, now: datetime) -> list[Person]:
    """Who may be asked for this activity now, whether or not it fits them."""
    there = _there(known, activity)
    taken = (
        known.waiting
        | known.suggested
        | known.invited_to(activity)
        | known.resting_since(now - REST_AFTER_NO)
    )
    return [
        one
        for one in known.people.values()
        if one.id not in taken | there | known.staff | known.full | known.unknown
        and open_to_it(known, one)
        and not known.apart(one.id, there)
        and _has_room(known, one.id, activity, now)
        and _with_somebody_known(known, one, activity, there)
    ]


def _with_somebody_known(known: Facts, one: Person, activity: Activity, there: frozenset[int]) -> bool:
    """Who wants that first: with who met them; after three meetings with anybody they met so often."""
    if not one.first_with_known or one.known_by_id == activity.host_id:
        return True
    return any(known.know_each_other(one.id, other) for other in there)


def agreed(known: Neighbours, person_id: int, purposes: Iterable[Purpose]) -> bool:
    return all(person_id in known.agreed[purpose] for purpose in purposes)


def _there(known: Facts, activity: Activity) -> frozenset[int]:
    """Who is at the activity anyhow."""
    hosts = frozenset(one for one in (activity.host_id, activity.started_by_id) if one is not None)
    return hosts | known.coming_to(activity)


def open_to_it(known: Neighbours, one: Person) -> bool:
    """Agreed to be asked, does not rest, and can be reached."""
    resting = one.dont_ask or one.only_season or one.state is PersonState.RESTING
    paused = one.rests_on(known.today)
    return agreed(known, one.id, TO_BE_ASKED) and one.id in known.reached and not (resting or paused)


def _has_room(known: Facts, person_id: int, activity: Activity, now: datetime) -> bool:
    """Not elsewhere at that time, and not at so many activities already that one more would be too much."""
    ahead = [one for one in known.attended.get(person_id, []) if one.on and one.starts_at > now]
    at_once = any(
        one.starts_at < activity.ends_at
        and activity.starts_at < one.starts_at + timedelta(minutes=one.minutes)
        for one in ahead
    )
    return len(ahead) < ACTIVITIES_AT_ONCE and not at_once
