"""The measures of a quarter in words: every number of people by `people_counted` (decision 0047)."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from handlers.permission.people_counted import people_counted
from handlers.texts.message import word
from storage.measures import Measures, Ring
from storage.neighbourhoods import Neighbourhood
from storage.tables.activity import Origin
from storage.tables.group import GroupPhase
from storage.tables.local_choice import FourO
from storage.tables.person import CameBy

THIRD = 3
OF_OTHERS = (Origin.PARTNER,)
LIVING = (GroupPhase.FORMING, GroupPhase.MEETING, GroupPhase.SELF_RUNNING, GroupPhase.RESTING)


def quarter_before(today: date, back: int) -> tuple[int, int]:
    """Year and number of the quarter that was over `back` quarters before the last one that is over.

    Only whole ones that are over: what is told of them does not change from day to day, so that nobody
    shows by looking before and after.
    """
    number = today.year * 4 + (today.month - 1) // 3 - 1 - back
    return number // 4, number % 4 + 1


def span(where: Neighbourhood, year: int, number: int) -> tuple[datetime, datetime]:
    """From midnight to midnight by the clock on the wall there."""
    first = date(year, number * 3 - 2, 1)
    after = date(year + number // 4, number % 4 * 3 + 1, 1)
    since, until = (datetime.combine(day, time(), where.zone) for day in (first, after))
    return since, until


def figures(found: Measures) -> list[dict[str, Any]]:
    """A line each."""
    if not found.activities and not found.exchanges:
        return [word("figures-line.empty")]
    return [*_things(found), *_people(found), *_warnings(found)]


def _things(found: Measures) -> Iterator[dict[str, Any]]:
    ours = found.origins.get(Origin.RESIDENT, 0) + found.origins.get(Origin.GROUP, 0)
    yield word("figures-activities", count=found.activities)
    yield word("figures-ours", count=ours)
    yield word("figures-exchanges", count=found.exchanges)
    for phase in LIVING:
        if count := found.phases.get(phase, 0):
            how_many = word(f"figures-group.{phase.value.replace('_', '-')}", count=count)
            yield word(
                "figures-phase", groups=how_many, since=word("figures-weeks", count=found.weeks.get(phase, 0))
            )
    if found.signals:
        yield word("figures-signals", count=found.signals, times=found.in_time)


def _people(found: Measures) -> Iterator[dict[str, Any]]:
    yield _of("there", found.people)
    yield _of("first", found.first_time)
    for ring in Ring:
        yield _of(ring.value.replace("_", "-"), found.rings.get(ring, 0))
    # Each way, also those by which nobody came: a line that is there or not would tell of one person.
    for way in (*CameBy, None):
        yield _of(f"by-{(way.value if way else 'unknown').replace('_', '-')}", found.ways.get(way, 0))
    yield _of("helped", found.helped)
    yield _of("gave-too", found.gave_too)
    yield _of("know", found.know)
    yield _of("both-ways", found.both_ways)
    yield _of("again", found.again)
    yield _of("own-feet", found.own_feet)
    yield _of("full", found.full)
    yield _of("thanked", found.thanked)


def _of(which: str, count: int) -> dict[str, Any]:
    return word(f"figures-people.{which}", people=people_counted(count))


def _warnings(found: Measures) -> Iterator[dict[str, Any]]:
    if sum(found.origins.get(one, 0) for one in OF_OTHERS) * THIRD > found.activities:
        yield word("figures-line.partners")


def charts(found: Measures) -> list[tuple[str, list[tuple[str, int]]]]:
    """Keys of texts with their numbers: of what was done, not of people."""
    kinds = [(f"figures-kind.{one.value}", found.kinds.get(one, 0)) for one in FourO]
    origins = [(f"figures-origin.{one.value}", found.origins.get(one, 0)) for one in Origin]
    return [("figures-chart.kinds", kinds), ("figures-chart.origins", origins)]
