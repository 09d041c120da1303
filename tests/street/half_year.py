"""A crowd lives, and what has to hold is looked at every evening; what came when is kept."""

import csv
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from sqlmodel import select

from handlers.notices.registry import NOTICES
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.group import DecisionRow, GroupRow
from tests.rounds_here import solve_here
from tests.street.crowd import CONNECTORS, COORDINATOR, Crowd, begin, live_a_day
from tests.street.crowd_holds import broken_today
from tests.street.holds import broken
from tests.town import Town

WEEK = timedelta(days=7)


@dataclass(slots=True)
class Lived:
    days: int = 0
    acts: int = 0
    wrong: list[str] = field(default_factory=list)
    per_week: dict[int, Counter[str]] = field(default_factory=dict)
    """Of each week: what the bot sent of its own accord, by who it was for."""
    kinds: Counter[str] = field(default_factory=Counter)
    groups: int = 0
    decisions: int = 0


async def live(town: Town, seed: int, days: int) -> Lived:
    town.runtime.rounds.solve = solve_here
    random = Random(seed)
    crowd = await begin(town, random)
    began = town.now.replace(hour=0, minute=0)
    lived = Lived()
    for number in range(1, days + 1):
        await live_a_day(crowd, began + timedelta(days=number))
        lived.days = number
        lived.wrong += [f"day {number}: {what}" async for what in broken(crowd.found)]
        lived.wrong += [f"day {number}: {what}" async for what in broken_today(crowd.found)]
        if lived.wrong:
            break
    lived.acts = crowd.acts
    await _count(crowd, lived)
    return lived


async def _count(crowd: Crowd, lived: Lived) -> None:
    names = {person.id: name for name, person in crowd.found.people.items()}
    began = min(row.due_at for row in await _sent(crowd))
    for row in await _sent(crowd):
        if row.kind in NOTICES and row.person_id in names and row.done_at is not None:
            week = (row.done_at - began) // WEEK
            lived.per_week.setdefault(week, Counter())[names[row.person_id]] += 1
            lived.kinds[row.kind] += 1
    async with crowd.town.database.read() as work:
        lived.groups = len(await work.all(select(GroupRow)))
        lived.decisions = len(await work.all(select(DecisionRow)))


async def _sent(crowd: Crowd) -> list[OutboxRow]:
    async with crowd.town.database.read() as work:
        return await work.all(select(OutboxRow).where(OutboxRow.state == OutboxState.SENT))


def keep(lived: Lived, path: Path) -> None:
    """One line a person and week, as `tests.street.picture` draws it."""
    with path.open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["week", "who", "messages"])
        for week, counted in sorted(lived.per_week.items()):
            for who, many in sorted(counted.items()):
                team = who in (*CONNECTORS, COORDINATOR)
                out.writerow([week, f"team {who}" if team else who, many])
