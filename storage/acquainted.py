"""Who knows whom: how often two were at the same activity for everybody, and who helped whom before."""

from collections import Counter
from typing import Any

from sqlalchemy.orm import aliased
from sqlmodel import col, or_, select

from storage import roles
from storage.exchanges import HELPED, Exchange
from storage.fixed import fixed
from storage.people import Person
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState
from storage.tables.exchange import ExchangeRow
from storage.work import Work, all_frozen


async def met_in_public(work: Work, person_id: int) -> Counter[int]:
    """At how many activities for everybody each other neighbour was, where this person was as well."""
    return Counter(one for (one,) in await work.rows(_met_in_public(person_id)))


@fixed
def _met_in_public(person_id: int) -> Any:
    mine, theirs = aliased(AttendanceRow), aliased(AttendanceRow)
    return (
        select(theirs.person_id)
        .select_from(mine)
        .join(theirs, col(theirs.activity_id) == col(mine.activity_id))
        .join(ActivityRow, col(ActivityRow.id) == col(mine.activity_id))
        .where(
            mine.person_id == person_id,
            mine.state == AttendanceState.PRESENT,
            theirs.state == AttendanceState.PRESENT,
            col(theirs.person_id).is_not(None),
            theirs.person_id != person_id,
            col(ActivityRow.small).is_(False),
            col(ActivityRow.at_home).is_(False),
        )
    )


async def is_known(work: Work, person: Person) -> bool:
    """Somebody of the team met them, or they were at something with a host."""
    if person.known_by_id is not None or person.telegram_id is None:
        return True
    query = (
        select(ActivityRow)
        .join(AttendanceRow, col(AttendanceRow.activity_id) == col(ActivityRow.id))
        .where(
            AttendanceRow.person_id == person.id,
            AttendanceRow.state == AttendanceState.PRESENT,
            col(ActivityRow.host_id).is_not(None),
            ActivityRow.host_id != person.id,
        )
    )
    return await work.first(query) is not None


async def unknown(work: Work, neighbourhood_id: int, people: dict[int, Person]) -> frozenset[int]:
    """Who of these `is_known` would not know, in two queries; who has a role was met for it."""
    maybe = {one.id for one in people.values() if one.known_by_id is None and one.telegram_id is not None}
    if not maybe:
        return frozenset()
    query = (
        select(AttendanceRow.person_id)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            col(AttendanceRow.person_id).in_(maybe),
            AttendanceRow.state == AttendanceState.PRESENT,
            col(ActivityRow.host_id).is_not(None),
            ActivityRow.host_id != AttendanceRow.person_id,
        )
    )
    team = {one.person_id for one in await roles.in_neighbourhood(work, neighbourhood_id)}
    return frozenset(maybe - team - {one for (one,) in await work.rows(query)})


async def helped(work: Work, person_id: int) -> frozenset[int]:
    """With whom this person did something for each other before, in either direction."""
    query = select(ExchangeRow).where(
        col(ExchangeRow.state).in_(HELPED),
        or_(col(ExchangeRow.giver_id) == person_id, col(ExchangeRow.receiver_id) == person_id),
    )
    pairs = all_frozen(Exchange, await work.all(query))
    return frozenset(one for pair in pairs for one in (pair.giver_id, pair.receiver_id) if one) - {person_id}


async def met(work: Work, person_id: int) -> frozenset[int]:
    """Everybody who was at the same activity, public or not, or did something for them or the other way."""
    mine, theirs = aliased(AttendanceRow), aliased(AttendanceRow)
    there = (AttendanceState.PRESENT, AttendanceState.EXPECTED)
    query = (
        select(theirs.person_id)
        .select_from(mine)
        .join(theirs, col(theirs.activity_id) == col(mine.activity_id))
        .where(
            mine.person_id == person_id,
            mine.state == AttendanceState.PRESENT,
            col(theirs.state).in_(there),
            col(theirs.person_id).is_not(None),
            theirs.person_id != person_id,
        )
    )
    return frozenset(one for (one,) in await work.rows(query)) | await helped(work, person_id)
