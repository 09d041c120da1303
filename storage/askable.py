"""Who may be asked to come along. Consent fails closed, and nobody is asked too often."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage.people import Person
from storage.tables.person import PersonState, Purpose
from storage.walk_facts import Facts, facts
from storage.walks import Walk
from storage.work import Work

TO_BE_ASKED = (Purpose.KEEP, Purpose.MATCHED, Purpose.CONTACTED)
REST_AFTER_NO = timedelta(days=14)
WALKS_AT_ONCE = 3


async def may_be_asked(work: Work, walk: Walk, now: datetime) -> list[Person]:
    """Everybody whom a connector may add by hand, by name: what people enjoy need not fit, consent must."""
    known = await facts(work, walk.neighbourhood_id, now)
    return sorted(askable(known, walk, now), key=lambda one: (one.call_name.casefold(), one.id))


async def still_may_be_asked(work: Work, walk: Walk, person_ids: list[int], now: datetime) -> list[int]:
    """Those of these people who, now, agree to be asked and are not blocked; in the same order."""
    known = await facts(work, walk.neighbourhood_id, now)
    there = _there(known, walk)
    return [
        one
        for one in person_ids
        if one in known.people and open_to_it(known, known.people[one], now) and not known.apart(one, there)
    ]


def askable(known: Facts, walk: Walk, now: datetime) -> list[Person]:
    """Who may be asked for this walk now, whether or not it fits them."""
    there = _there(known, walk)
    taken = (
        known.waiting | known.suggested | known.invited_to(walk) | known.resting_since(now - REST_AFTER_NO)
    )
    return [
        one
        for one in known.people.values()
        if one.id not in taken | there | known.staff
        and open_to_it(known, one, now)
        and not known.apart(one.id, there)
        and _has_room(known, one.id, walk, now)
        and (not one.first_with_known or one.known_by_id == walk.host_id)
    ]


def agreed(known: Facts, person_id: int, purposes: Iterable[Purpose]) -> bool:
    return all(person_id in known.agreed[purpose] for purpose in purposes)


def _there(known: Facts, walk: Walk) -> frozenset[int]:
    """Who is at the walk anyhow."""
    hosts = frozenset(one for one in (walk.host_id, walk.started_by_id) if one is not None)
    return hosts | known.coming_to(walk)


def open_to_it(known: Facts, one: Person, now: datetime) -> bool:
    """Agreed to be asked, does not rest, and can be reached."""
    resting = one.dont_ask or one.state is PersonState.RESTING
    paused = one.pause_until is not None and one.pause_until > now.date()
    return agreed(known, one.id, TO_BE_ASKED) and one.id in known.reached and not (resting or paused)


def _has_room(known: Facts, person_id: int, walk: Walk, now: datetime) -> bool:
    """Not elsewhere at that time, and not at so many walks already that one more would be too much."""
    ahead = [one for one in known.attended.get(person_id, []) if one.on and one.starts_at > now]
    at_once = any(
        one.starts_at < walk.ends_at and walk.starts_at < one.starts_at + timedelta(minutes=one.minutes)
        for one in ahead
    )
    return len(ahead) < WALKS_AT_ONCE and not at_once
