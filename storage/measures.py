"""What is counted of a neighbourhood over some months: of things and of people, never of one person."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from statistics import median

from sqlmodel import col, select

from storage import carried, connections
from storage.tables.activity import (
    ActivityRow,
    ActivityState,
    AttendanceRow,
    AttendanceState,
    Origin,
)
from storage.tables.connection import Level
from storage.tables.conversation import JournalRow
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.group import GroupPhase, GroupRow
from storage.tables.local_choice import FourO
from storage.tables.person import CameBy, PersonRow
from storage.tables.thanks import ThanksRow
from storage.work import Work

REGULAR = 4
"""Who was there so often in three months comes regularly."""
CARRIES = 2
"""Who led so many of them carries."""


SIGNAL_TOLD, SIGNAL_IN_TIME = "signal_told", "signal_seen_in_time"
"""Events of the journal, without a person."""


class Ring(StrEnum):
    """How near somebody stands to what is done here (PRACTICE 52)."""

    NOW_AND_THEN = "now_and_then"
    REGULAR = "regular"
    CARRIES = "carries"


@dataclass(frozen=True, slots=True)
class Measures:
    """Numbers of people are exact here: none may be told but through `people_counted`.

    `gave_too`: of who was helped, those who helped somebody as well. `know`: who knows somebody by now, and
    `both_ways`: who did something for each other; as it is today. `again`: of who was there for the first
    time, those who came back. `own_feet`: who was brought along once, and came without whoever brought them.
    `full`: who of the team carries as much as they can, today. `weeks`: how long groups are in their phase,
    in the middle of them all. `signals`: what was told that is not right; `in_time`: those seen within two
    working days.
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
    again: int = 0
    own_feet: int = 0
    full: int = 0
    thanked: int = 0
    weeks: Mapping[GroupPhase, int] = field(default_factory=dict)
    signals: int = 0
    in_time: int = 0

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
    times = Counter(person for person, *_ in there)
    first = {person for person, first_time, _ in there if first_time}
    phases = await _phases(work, where)
    told = await _journal(work, where, since, until)
    led = Counter(host for *_, host in held if host is not None)
    known = await connections.counted(work, where)
    helped, gave, count = await _help(work, where, since, until)
    return Measures(
        kinds=Counter(o4 for _, o4, _, _ in held),
        origins=Counter(origin for _, _, origin, _ in held),
        phases=Counter(phase for phase, _ in phases),
        exchanges=count,
        people=len({*times, *led}),
        first_time=len(first),
        rings=_rings(times, led),
        ways=Counter(await _came(work, where, since, until)),
        helped=len(helped),
        gave_too=len(helped & gave),
        know=known[Level.KNOW],
        both_ways=known[Level.MUTUAL],
        again=sum(times[one] > 1 for one in first),
        own_feet=len({person for person, _, own_feet in there if own_feet}),
        full=len({one.person_id for one in await carried.in_neighbourhood(work, where) if one.full}),
        thanked=await _thanked(work, where, since, until),
        weeks=_weeks(phases, until),
        signals=told[SIGNAL_TOLD],
        in_time=told[SIGNAL_IN_TIME],
    )


async def _there(work: Work, activities: list[int]) -> list[tuple[int, bool, bool]]:
    """Who was there, once for each time; whether it was their first, and whether they came on their own."""
    query = select(AttendanceRow.person_id, AttendanceRow.first_time, AttendanceRow.own_feet).where(
        col(AttendanceRow.activity_id).in_(activities),
        AttendanceRow.state == AttendanceState.PRESENT,
        col(AttendanceRow.person_id).is_not(None),
    )
    return [(person, first, own_feet) for person, first, own_feet in await work.rows(query)]


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


async def _phases(work: Work, where: int) -> list[tuple[GroupPhase, datetime]]:
    """As they are now, with since when: what they were before is not kept."""
    query = select(GroupRow.phase, GroupRow.phase_since).where(GroupRow.neighbourhood_id == where)
    return [(phase, since) for phase, since in await work.rows(query)]


def _weeks(phases: list[tuple[GroupPhase, datetime]], until: datetime) -> dict[GroupPhase, int]:
    """Whole ones, at the end of the quarter."""
    known: dict[GroupPhase, list[int]] = defaultdict(list)
    for phase, since in phases:
        known[phase].append(max(0, (until - since).days // 7))
    return {phase: int(median(weeks)) for phase, weeks in known.items()}


async def _thanked(work: Work, where: int, since: datetime, until: datetime) -> int:
    query = (
        select(ThanksRow.to_id)
        .join(PersonRow, col(PersonRow.id) == col(ThanksRow.to_id))
        .where(PersonRow.neighbourhood_id == where, ThanksRow.at >= since, ThanksRow.at < until)
        .distinct()
    )
    return len(await work.rows(query))


async def _journal(work: Work, where: int, since: datetime, until: datetime) -> Counter[str]:
    """Signals themselves go ninety days after they are closed; that there was one stays, without whose."""
    query = select(JournalRow.event).where(
        JournalRow.neighbourhood_id == where,
        col(JournalRow.event).in_([SIGNAL_TOLD, SIGNAL_IN_TIME]),
        JournalRow.at >= since,
        JournalRow.at < until,
    )
    return Counter(event for (event,) in await work.rows(query))
