"""What is counted of a neighbourhood over some months: of things and of people, never of one person."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col, select

from storage import connections
from storage.tables.activity import (
    ActivityRow,
    ActivityState,
    AttendanceRow,
    AttendanceState,
    Origin,
)
from storage.tables.connection import Level
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.group import GroupPhase, GroupRow
from storage.tables.local_choice import FourO
from storage.tables.person import CameBy, PersonRow
from storage.work import Work

REGULAR = 4
"""Who was there so often in three months comes regularly."""
CARRIES = 2
"""Who led so many of them carries."""


class Ring(StrEnum):
    """How near somebody stands to what is done here (PRACTICE 52)."""

    NOW_AND_THEN = "now_and_then"
    REGULAR = "regular"
    CARRIES = "carries"


@dataclass(frozen=True, slots=True)
class Measures:
    """Numbers of people are exact here: none may be told but through `people_counted`.

    `gave_too`: of who was helped, those who helped somebody as well. `know`: who knows somebody by now, and
    `both_ways`: who did something for each other; as it is today.
    """

    kinds: Mapping[FourO, int]
    origins: Mapping[Origin, int]
    phases: Mapping[GroupPhase, int]
    exchanges: int
    people: int
    first_time: int
    rings: Mapping[Ring, int]
    ways: Mapping[CameBy | None, int]
    helped: int
    gave_too: int
    know: int = 0
    both_ways: int = 0

    @property
    def activities(self) -> int:
        return sum(self.kinds.values())


async def measured(work: Work, where: int, since: datetime, until: datetime) -> Measures:
    """From `since` up to, but not at, `until`."""
    held = await work.rows(
        select(ActivityRow.id, ActivityRow.o4, ActivityRow.origin, ActivityRow.host_id).where(
            ActivityRow.neighbourhood_id == where,
            ActivityRow.state == ActivityState.HAPPENED,
            ActivityRow.starts_at >= since,
            ActivityRow.starts_at < until,
        )
    )
    there = await _there(work, [number for number, *_ in held])
    led = Counter(host for *_, host in held if host is not None)
    known = await connections.counted(work, where)
    helped, gave, count = await _help(work, where, since, until)
    return Measures(
        kinds=Counter(o4 for _, o4, _, _ in held),
        origins=Counter(origin for _, _, origin, _ in held),
        phases=Counter(await _phases(work, where)),
        exchanges=count,
        people=len({*(person for person, _ in there), *led}),
        first_time=len({person for person, first in there if first}),
        rings=_rings(Counter(person for person, _ in there), led),
        ways=Counter(await _came(work, where, since, until)),
        helped=len(helped),
        gave_too=len(helped & gave),
        know=known[Level.KNOW],
        both_ways=known[Level.MUTUAL],
    )


async def _there(work: Work, activities: list[int]) -> list[tuple[int, bool]]:
    """Who was there, once for each time; and whether it was their first."""
    query = select(AttendanceRow.person_id, AttendanceRow.first_time).where(
        col(AttendanceRow.activity_id).in_(activities),
        AttendanceRow.state == AttendanceState.PRESENT,
        col(AttendanceRow.person_id).is_not(None),
    )
    return [(person, first) for person, first in await work.rows(query)]


def _rings(times: Mapping[int, int], led: Mapping[int, int]) -> Counter[Ring]:
    def ring(person: int) -> Ring:
        if led.get(person, 0) >= CARRIES:
            return Ring.CARRIES
        return Ring.REGULAR if times.get(person, 0) >= REGULAR else Ring.NOW_AND_THEN

    return Counter(ring(person) for person in {*times, *led})


async def _help(work: Work, where: int, since: datetime, until: datetime) -> tuple[set[int], set[int], int]:
    """Who was helped, who helped, and how often."""
    query = select(ExchangeRow.giver_id, ExchangeRow.receiver_id).where(
        ExchangeRow.neighbourhood_id == where,
        col(ExchangeRow.state).in_([ExchangeState.DONE, ExchangeState.THANKED]),
        ExchangeRow.changed_at >= since,
        ExchangeRow.changed_at < until,
    )
    done = await work.rows(query)
    return {to for _, to in done if to is not None}, {by for by, _ in done}, len(done)


async def _came(work: Work, where: int, since: datetime, until: datetime) -> list[CameBy | None]:
    query = select(PersonRow.came_by).where(
        PersonRow.neighbourhood_id == where, PersonRow.created_at >= since, PersonRow.created_at < until
    )
    return [way for (way,) in await work.rows(query)]


async def _phases(work: Work, where: int) -> list[GroupPhase]:
    """As they are now: what they were before is not kept."""
    query = select(GroupRow.phase).where(GroupRow.neighbourhood_id == where)
    return [phase for (phase,) in await work.rows(query)]
