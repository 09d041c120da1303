"""A crowd lives half a year; what has to hold is looked at every evening, and what came when is kept.

`make half-year` does it with sixty people, writes the figures and draws docs/half_year.svg.
"""

import asyncio
import shutil
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from sqlmodel import col, select

from handlers.notices.registry import NOTICES
from storage.migrate import migrate
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.exchange import ExchangeRow
from storage.tables.group import DecisionRow, GroupRow
from tests.engines import lent
from tests.rounds_here import solve_here
from tests.street.crowd import CONNECTORS, COORDINATOR, MANY, WITHOUT_PHONE, Crowd, begin, live_a_day
from tests.street.crowd_holds import broken_today
from tests.street.holds import broken
from tests.street.picture import Counts, draw, per_person_and_week
from tests.town import Town, standing

A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)
PICTURE, PAGE = Path("docs/half_year.svg"), Path("docs/half_year.md")
BEFORE, AFTER = 8, 18
"""The first weeks, and the last ones, that are compared."""


@dataclass(slots=True)
class Lived:
    """`came`: of each person and week, how many messages of each kind the bot sent of its own accord.

    `early`, `late`: activities that at least two came to, in the first weeks and in the last.
    """

    days: int = 0
    acts: int = 0
    groups: int = 0
    decisions: int = 0
    exchanges: int = 0
    early: int = 0
    late: int = 0
    wrong: list[str] = field(default_factory=list)
    came: dict[tuple[str, int], Counter[str]] = field(default_factory=dict)


async def live(town: Town, seed: int, days: int, many: int = MANY) -> Lived:
    town.runtime.rounds.solve = solve_here
    crowd = await begin(town, Random(seed), many)
    began = town.now.replace(hour=0, minute=0)
    lived = Lived()
    for number in range(1, days + 1):
        await live_a_day(crowd, began + number * A_DAY)
        await _look(crowd, lived, number)
        if lived.wrong:
            break
    lived.acts = crowd.acts
    lived.early = await _came_together(town, began, began + BEFORE * A_WEEK)
    lived.late = await _came_together(town, began + AFTER * A_WEEK, town.now)
    async with town.database.read() as work:
        lived.groups = len(await work.all(select(GroupRow)))
        lived.decisions = len(await work.all(select(DecisionRow)))
        lived.exchanges = len(await work.all(select(ExchangeRow)))
    return lived


async def _came_together(town: Town, since: datetime, until: datetime) -> int:
    async with town.database.read() as work:
        present = await work.all(
            select(AttendanceRow.activity_id)
            .join(ActivityRow, col(ActivityRow.id) == AttendanceRow.activity_id)
            .where(
                AttendanceRow.state == AttendanceState.PRESENT,
                col(ActivityRow.starts_at) >= since,
                col(ActivityRow.starts_at) < until,
            )
        )
    return sum(many > 1 for many in Counter(present).values())


async def _look(crowd: Crowd, lived: Lived, number: int) -> None:
    """Every evening: sent messages are not kept for half a year."""
    lived.days = number
    lived.wrong += [f"day {number}: {what}" async for what in broken(crowd.found)]
    lived.wrong += [f"day {number}: {what}" async for what in broken_today(crowd.found)]
    names = {person.id: name for name, person in crowd.found.people.items()}
    async with crowd.town.database.read() as work:
        sent = await work.all(
            select(OutboxRow).where(
                OutboxRow.state == OutboxState.SENT, col(OutboxRow.done_at) > crowd.seen_until
            )
        )
    crowd.seen_until = crowd.town.now
    for row in sent:
        if row.kind in NOTICES and row.person_id in names:
            kinds = lived.came.setdefault((names[row.person_id], (number - 1) // 7), Counter())
            kinds[row.kind] += 1


async def lived_on(
    folder: Path, seed: int, days: int, many: int = MANY, template: Path | None = None
) -> Lived:
    path = folder / f"crowd{seed}.sqlite"
    if template is None:
        migrate(f"sqlite:///{path}")
    else:
        shutil.copyfile(template, path)
    async with lent(f"sqlite:///{path}", at_once=True) as database, standing(database) as town:
        return await live(town, seed, days, many)


def residents(lived: Lived) -> list[str]:
    return sorted({who for who, _ in lived.came} - {*CONNECTORS, COORDINATOR})


def page(lived: Lived, counts: Counts, seed: int) -> str:
    """docs/half_year.md, as this life was."""
    early, late = (median(one) for one in (counts.medians[:BEFORE], counts.medians[AFTER:] or [0]))
    first, last = (
        median(one) for one in (counts.of_who_got_any[:BEFORE], counts.of_who_got_any[AFTER:] or [0])
    )
    every, top = median(counts.medians), max(counts.most)
    kinds = sum(lived.came.values(), Counter())
    most = ", ".join(f"`{kind}` {count}" for kind, count in kinds.most_common(8))
    done = " | ".join(f"{one:,}" for one in (lived.acts, lived.groups, lived.decisions, lived.exchanges))
    return f"""# Half a year of a street

`make half-year` lets sixty people live on the virtual clock, with the real bot over HTTP: residents,
callers, connectors and a coordinator. They read and answer now and then, type odd things, fall ill,
quarrel, rest, move away and are forgotten. It writes this page and draws
[who got which messages in which week](half_year.svg).
Every evening it looks whether what has to hold holds (`tests/street/holds.py`,
`tests/street/crowd_holds.py`).
A small crowd of a few days runs with the suite; `SEED=2` is another life.

| people | days | life | things done | groups | questions to groups | asked to help | broken |
|---|---|---|---|---|---|---|---|
| {MANY} | {lived.days} | {seed} | {done} | {len(lived.wrong)} |

Messages that the bot sent of itself, a person a week: the median is {every:g} over all weeks, {early:g}
in the first {BEFORE} weeks and {late:g} after week {AFTER}.
Half of the street is not in anything weekly, so this says little of a group: of who got any message in a
week, the median is {first:g} in the first {BEFORE} weeks and {last:g} after week {AFTER}.
The most that one got in one week is {top}: callers, and who leads something.
Activities that at least two came to: {lived.early} in the first {BEFORE} weeks, {lived.late} after
week {AFTER}.
Most of them: {most}.
"""


def main(seed: int, days: int) -> None:
    with TemporaryDirectory() as folder:
        lived = asyncio.run(lived_on(Path(folder), seed, days))
    rows = residents(lived)
    weeks = max(1, days // 7)
    counts = per_person_and_week(lived.came, rows, weeks)
    PICTURE.write_text(draw(lived.came, rows, weeks, spoken=WITHOUT_PHONE), encoding="utf-8")
    print(  # noqa: T201
        f"{MANY} people, {lived.days} days, {lived.acts} things done, {lived.groups} groups, "
        f"{lived.decisions} questions, {lived.exchanges} asked to help, {len(lived.wrong)} broken, "
        f"{process_time():.0f} s of computing"
    )
    PAGE.write_text(page(lived, counts, seed), encoding="utf-8")
    for what in lived.wrong:
        print(what)  # noqa: T201
    print("median a week:", *counts.medians)  # noqa: T201
    print("most a week:", *counts.most)  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
