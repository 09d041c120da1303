"""How much everybody of the team has on their hands, and who did something without a word of thanks."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import col, delete, select

from storage import roles
from storage.tables.activity import ActivityRow, ActivityState
from storage.tables.contact import TaskRow, TaskState
from storage.tables.person import RoleName, RoleRow
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
