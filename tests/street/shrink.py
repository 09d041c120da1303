"""A life in which something broke, made as short as it can be within a while: delta debugging.

First whole people are left out, then whole days, then single steps, as long as the same breaks still.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from time import monotonic

from tests.street.step import Step

Lived = Callable[[Sequence[Step]], Awaitable[list[str]]]
"""What did not hold in a life of these steps."""
OF_THIS_LIFE = re.compile(r"\d+|'[^']*'|\"[^\"]*\"|\b[A-Z][a-z]+\b")
"""Numbers, quoted words and names differ from life to life; what broke does not."""
SAME_FOR = 60


def kind_of(what: str) -> str:
    return OF_THIS_LIFE.sub("…", what)[:SAME_FOR]


def same(one: Sequence[str], other: Sequence[str]) -> bool:
    return bool({kind_of(what) for what in one} & {kind_of(what) for what in other})


@dataclass(slots=True)
class Shrinking:
    """`seconds` and `most`: how long, and how many lives, may be spent on it."""

    live: Lived
    wrong: Sequence[str]
    seconds: float
    most: int = 200
    lives: int = 0
    began: float = field(default_factory=monotonic)

    @property
    def enough(self) -> bool:
        return self.lives >= self.most or monotonic() - self.began > self.seconds

    async def breaks(self, steps: Sequence[Step]) -> bool:
        self.lives += 1
        return same(await self.live(steps), self.wrong)

    async def shortest(self, steps: list[Step]) -> list[Step]:
        """`steps` as they were where the same life does not break once more."""
        if not await self.breaks(steps):
            return steps
        for parts in (_by_person, _by_day, _each):
            steps = await self._without(steps, parts(steps))
        return steps

    async def _without(self, steps: list[Step], parts: list[list[Step]]) -> list[Step]:
        """Half of the parts is left out, then a quarter, down to one, wherever it breaks without them."""
        size = max(1, len(parts) // 2)
        while not self.enough:
            parts, fewer = await self._once_through(parts, size)
            if not fewer and size == 1:
                break
            size = size if fewer else size // 2
        return [step for step in steps if any(step is one for part in parts for one in part)]

    async def _once_through(self, parts: list[list[Step]], size: int) -> tuple[list[list[Step]], bool]:
        fewer, at = False, 0
        while at < len(parts) and not self.enough:
            left = parts[:at] + parts[at + size :]
            if await self.breaks(in_order(left)):
                parts, fewer = left, True
            else:
                at += size
        return parts, fewer


def in_order(parts: list[list[Step]]) -> list[Step]:
    """Day by day, as they were lived; sorting keeps the order of what one hour held."""
    return sorted((step for part in parts for step in part), key=lambda step: step.place)


def _by_person(steps: list[Step]) -> list[list[Step]]:
    return [[one for one in steps if one.who == who] for who in dict.fromkeys(one.who for one in steps)]


def _by_day(steps: list[Step]) -> list[list[Step]]:
    return [[one for one in steps if one.day == day] for day in dict.fromkeys(one.day for one in steps)]


def _each(steps: list[Step]) -> list[list[Step]]:
    return [[one] for one in steps]
