"""How much everybody of the team has on their hands, and who did something without a word of thanks."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import col, delete, select

from storage import roles
from storage.activities import ON
from storage.tables.activity import ActivityRow, ActivityState, AttendanceRow, AttendanceState
from storage.tables.activity_role import RoleAnswer, RoleOfferRow
from storage.tables.contact import TaskRow, TaskState
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.person import ContactRouteRow, RoleName, RoleRow
from storage.tables.suggestion import SuggestionRow, SuggestionState
from storage.tables.thanks import ThanksRow
from storage.work import Work

MONTH = timedelta(days=31)
BEGINNER = timedelta(days=14)
"""Whoever has a role for less long has just begun: nobody is reminded to thank them yet."""


async def tasks(work: Work, neighbourhood_id: int) -> Counter[int]:
    """Open ones, by who has to do them."""
    query = select(TaskRow.for_id).where(
        TaskRow.neighbourhood_id == neighbourhood_id, TaskRow.state == TaskState.OPEN
    )
    return Counter(one for (one,) in await work.rows(query) if one is not None)


async def suggestions(work: Work, neighbourhood_id: int) -> Counter[int]:
    """Those that wait for a word, by whose word it is."""
    query = select(SuggestionRow.connector_id).where(
        SuggestionRow.neighbourhood_id == neighbourhood_id, SuggestionRow.state == SuggestionState.SHOWN
    )
    return Counter(one for (one,) in await work.rows(query) if one is not None)


async def with_room(
    work: Work, neighbourhood_id: int, people: Iterable[int], carried: Counter[int]
) -> list[int]:
    """Who of these is below their own cap, in the same order."""
    caps: dict[int, int] = {}
    for one in await roles.in_neighbourhood(work, neighbourhood_id):
        caps[one.person_id] = max(one.cap, caps.get(one.person_id, 0))
    return [one for one in people if carried[one] < caps.get(one, 0)]


async def at_their_cap(work: Work, neighbourhood_id: int) -> frozenset[int]:
    """Who of the team has as many tasks as they said they can: no favour comes on top of those."""
    carried = await tasks(work, neighbourhood_id)
    team = {one.person_id for one in await roles.in_neighbourhood(work, neighbourhood_id)}
    return frozenset(team.difference(await with_room(work, neighbourhood_id, team, carried)))


async def thank(work: Work, to_id: int, from_id: int, now: datetime) -> None:
    await work.add(ThanksRow(to_id=to_id, from_id=from_id, at=now))


async def not_thanked(work: Work, neighbourhood_id: int, now: datetime) -> list[int]:
    """Who has a role, or led something this month, and got no thanks in it; a coordinator gives them."""
    since = now - MONTH
    held = select(RoleRow.person_id).where(
        RoleRow.neighbourhood_id == neighbourhood_id,
        RoleRow.role != RoleName.COORDINATOR,
        RoleRow.since <= now - BEGINNER,
        *roles.NOW,
    )
    led = select(ActivityRow.host_id).where(
        ActivityRow.neighbourhood_id == neighbourhood_id,
        ActivityRow.state == ActivityState.HAPPENED,
        ActivityRow.starts_at >= since,
    )
    thanked = {one for (one,) in await work.rows(select(ThanksRow.to_id).where(ThanksRow.at >= since))}
    did = [one for query in (held, led) for (one,) in await work.rows(query) if one is not None]
    return [one for one in dict.fromkeys(sorted(did)) if one not in thanked]


async def drop_old_thanks(work: Work, before: datetime) -> int:
    return await work.change(delete(ThanksRow).where(col(ThanksRow.at) < before))


FULL_WEEK = 5
"""So many things in one week are a full week, for whoever chose no number of their own."""
WEEK = timedelta(days=7)


async def full_week(work: Work, people: Iterable[int], now: datetime) -> frozenset[int]:
    """Whose coming seven days are full: what they come to or lead, whom they call, what they do for others.

    Nobody of these is asked for one thing more.
    """
    asked = set(people)
    soon, until = now, now + WEEK
    comes = (
        select(AttendanceRow.person_id, AttendanceRow.activity_id)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            col(AttendanceRow.person_id).in_(asked),
            AttendanceRow.state == AttendanceState.EXPECTED,
            col(ActivityRow.state).in_(ON),
            ActivityRow.starts_at > soon,
            ActivityRow.starts_at <= until,
        )
    )
    leads = select(ActivityRow.host_id, ActivityRow.id).where(
        col(ActivityRow.host_id).in_(asked),
        col(ActivityRow.state).in_(ON),
        ActivityRow.starts_at > soon,
        ActivityRow.starts_at <= until,
    )
    does = select(ExchangeRow.giver_id, ExchangeRow.id).where(
        col(ExchangeRow.giver_id).in_(asked),
        col(ExchangeRow.state).in_((ExchangeState.ASKED, ExchangeState.AGREED)),
    )
    asked_to = select(RoleOfferRow.person_id, RoleOfferRow.role_id).where(
        col(RoleOfferRow.person_id).in_(asked),
        RoleOfferRow.answer == RoleAnswer.ASKED,
        col(RoleOfferRow.asked_at) > now - timedelta(days=1),
    )
    calls = select(ContactRouteRow.buddy_id, ContactRouteRow.id).where(
        col(ContactRouteRow.buddy_id).in_(asked)
    )
    things = {("activity", *one) for query in (comes, leads) for one in await work.rows(query)}
    things |= {
        (kind, *one)
        for kind, query in (("exchange", does), ("role", asked_to), ("call", calls))
        for one in await work.rows(query)
    }
    many = Counter(who for _, who, _ in things)
    return frozenset(one for one in asked if many[one] >= FULL_WEEK)
