"""Connections: who has come to know whom, and how far it came. It never goes back."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.exchanges import HELPED
from storage.fixed import fixed
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState
from storage.tables.connection import ConnectionRow, Level
from storage.tables.exchange import ExchangeRow
from storage.tables.person import PersonRow
from storage.work import Work, all_frozen, frozen

WEEKS = 3
"""Together in so many different weeks: they know each other."""
ORDER = tuple(Level)
KNOWN = ORDER[1:]


@dataclass(frozen=True, slots=True)
class Connection:
    id: int
    low_id: int
    high_id: int
    level: Level
    since: datetime
    low_hides: bool
    high_hides: bool

    def other(self, person_id: int) -> int:
        return self.high_id if person_id == self.low_id else self.low_id

    def hidden_by(self, person_id: int) -> bool:
        return self.low_hides if person_id == self.low_id else self.high_hides


async def note_together(work: Work, people: Iterable[int], now: datetime) -> None:
    """They were together just now; counted over all that is still known of the weeks before."""
    been, week_of = await _where(work, sorted(set(people)))
    for low, high in combinations(sorted(been), 2):
        weeks = {week_of[one] for one in been[low] & been[high]}
        if weeks:
            await _at_least(work, low, high, Level.KNOW if len(weeks) >= WEEKS else Level.MET, now)


async def _where(work: Work, people: list[int]) -> tuple[dict[int, set[int]], dict[int, tuple[int, int]]]:
    """At which activities each was, and in which week each activity was."""
    query = (
        select(AttendanceRow.person_id, ActivityRow.id, ActivityRow.starts_at)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            col(AttendanceRow.person_id).in_(people),
            AttendanceRow.state == AttendanceState.PRESENT,
        )
    )
    been: dict[int, set[int]] = defaultdict(set)
    weeks: dict[int, tuple[int, int]] = {}
    for person_id, activity_id, starts_at in await work.rows(query):
        been[person_id].add(activity_id)
        weeks[activity_id] = starts_at.isocalendar()[:2]
    return been, weeks


async def note_help(work: Work, giver_id: int, receiver_id: int, now: datetime) -> None:
    """One did something for the other; with the other way round it is mutual."""
    back = select(ExchangeRow).where(
        ExchangeRow.giver_id == receiver_id,
        ExchangeRow.receiver_id == giver_id,
        col(ExchangeRow.state).in_(HELPED),
    )
    mutual = await work.first(back.limit(1)) is not None
    level = Level.MUTUAL if mutual else Level.DID_SOMETHING
    await _at_least(work, min(giver_id, receiver_id), max(giver_id, receiver_id), level, now)


async def _at_least(work: Work, low: int, high: int, level: Level, now: datetime) -> None:
    row = await work.first(_of_pair(low, high))
    if row is None:
        await work.add(ConnectionRow(low_id=low, high_id=high, level=level, since=now))
    elif ORDER.index(frozen(Connection, row).level) < ORDER.index(level):
        which = col(ConnectionRow.id) == row.id
        await work.change(update(ConnectionRow).where(which).values(level=level, since=now))


@fixed
def _of_pair(low: int, high: int) -> SelectOfScalar[ConnectionRow]:
    return select(ConnectionRow).where(ConnectionRow.low_id == low, ConnectionRow.high_id == high)


async def of_person(work: Work, person_id: int) -> list[Connection]:
    mine = or_(col(ConnectionRow.low_id) == person_id, col(ConnectionRow.high_id) == person_id)
    query = select(ConnectionRow).where(mine).order_by(col(ConnectionRow.id))
    return all_frozen(Connection, await work.all(query))


async def known_to(work: Work, person_id: int) -> list[int]:
    """Whom they know by now, but for those they took off their list."""
    found = await of_person(work, person_id)
    return [one.other(person_id) for one in found if one.level in KNOWN and not one.hidden_by(person_id)]


async def pairs_that_know(work: Work, neighbourhood_id: int) -> frozenset[tuple[int, int]]:
    """Who know each other there, the lower number first, whoever took it off their list."""
    query = (
        select(ConnectionRow.low_id, ConnectionRow.high_id)
        .join(PersonRow, col(PersonRow.id) == col(ConnectionRow.low_id))
        .where(PersonRow.neighbourhood_id == neighbourhood_id, col(ConnectionRow.level).in_(KNOWN))
    )
    return frozenset((low, high) for low, high in await work.rows(query))


async def who_know_somebody(work: Work, neighbourhood_id: int) -> set[int]:
    """For whom `known_to` is not empty, in one statement."""
    query = (
        select(ConnectionRow)
        .join(PersonRow, col(PersonRow.id) == col(ConnectionRow.low_id))
        .where(PersonRow.neighbourhood_id == neighbourhood_id, col(ConnectionRow.level).in_(KNOWN))
    )
    found = all_frozen(Connection, await work.all(query))
    return {who for one in found for who in (one.low_id, one.high_id) if not one.hidden_by(who)}


async def hide(work: Work, person_id: int, other_id: int) -> None:
    low, high = sorted((person_id, other_id))
    which = col(ConnectionRow.low_id) == low, col(ConnectionRow.high_id) == high
    mine = {"low_hides": True} if person_id == low else {"high_hides": True}
    await work.change(update(ConnectionRow).where(*which).values(**mine))


async def counted(work: Work, neighbourhood_id: int) -> dict[Level, int]:
    """How many people came so far with at least one other; a pair that one of them hides is not counted."""
    query = (
        select(ConnectionRow)
        .join(PersonRow, col(PersonRow.id) == col(ConnectionRow.low_id))
        .where(
            PersonRow.neighbourhood_id == neighbourhood_id,
            col(ConnectionRow.low_hides).is_(False),
            col(ConnectionRow.high_hides).is_(False),
        )
    )
    reached: dict[Level, set[int]] = {level: set() for level in Level}
    for one in all_frozen(Connection, await work.all(query)):
        for level in ORDER[: ORDER.index(one.level) + 1]:
            reached[level] |= {one.low_id, one.high_id}
    return {level: len(people) for level, people in reached.items()}
