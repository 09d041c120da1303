"""Who keeps coming together: what a group may be born of."""

from datetime import datetime
from itertools import combinations

from sqlmodel import col, select

from storage.activities import Activity
from storage.tables.activity import ActivityRow, ActivityState, AttendanceRow, AttendanceState
from storage.work import Work

TIMES = 3
LEAST = 3


async def were_together(work: Work, activity: Activity, since: datetime) -> frozenset[int]:
    """The most people who were at this activity and at two others since then, all of them at all three.

    Nobody where they are fewer than three. Small first rounds and what is of a group do not count.
    """
    there = await _who_was_where(work, activity, since)
    here = there.pop(activity.id, frozenset())
    sets = [here.intersection(*others) for others in combinations(there.values(), TIMES - 1)]
    largest = max(sets, key=lambda one: (len(one), sorted(one)), default=frozenset[int]())
    return largest if len(largest) >= LEAST else frozenset()


async def _who_was_where(work: Work, activity: Activity, since: datetime) -> dict[int, frozenset[int]]:
    query = (
        select(ActivityRow.id, AttendanceRow.person_id)
        .join(AttendanceRow, col(AttendanceRow.activity_id) == col(ActivityRow.id))
        .where(
            ActivityRow.neighbourhood_id == activity.neighbourhood_id,
            ActivityRow.state == ActivityState.HAPPENED,
            col(ActivityRow.small).is_(False),
            col(ActivityRow.group_id).is_(None),
            ActivityRow.starts_at >= since,
            ActivityRow.starts_at <= activity.starts_at,
            AttendanceRow.state == AttendanceState.PRESENT,
            col(AttendanceRow.person_id).is_not(None),
        )
        .order_by(col(ActivityRow.id))
    )
    found: dict[int, set[int]] = {}
    for activity_id, person_id in await work.rows(query):
        found.setdefault(activity_id, set()).add(person_id)
    return {one: frozenset(people) for one, people in found.items()}


async def visits(work: Work, group_id: int, person_id: int) -> int:
    """How often somebody was there with this group."""
    query = (
        select(AttendanceRow)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            ActivityRow.group_id == group_id,
            AttendanceRow.person_id == person_id,
            AttendanceRow.state == AttendanceState.PRESENT,
        )
    )
    return len(await work.all(query))
