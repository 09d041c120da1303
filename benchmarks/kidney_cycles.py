"""Kidney exchange as columns of the packing: cycles of two and three pairs, every recipient at most once.

A pair is a recipient and one donor who gives on his behalf; a recipient may bring several donors. Donors who
bring nobody begin chains, and take no part in cycles.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from matching.limits import Limits
from matching.packing.column_pool import ColumnPool
from matching.packing.listed_walk import walk_over
from matching.packing.search import Spots, greedy
from matching.packing.solve import solve
from matching.packing.threads import Threads

Cycle = tuple[int, ...]
LONGEST = 3
TRANSPLANT = 1000
"""In thousandths, as the round counts: a certificate is whole numbers, and half a transplant is a price."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """For each pair the row of its recipient, and the pairs whose recipient its donor can give to."""

    recipient: Sequence[int]
    gives: Sequence[frozenset[int]]

    def cycles(self) -> Iterator[Cycle]:
        """Each once, its lowest pair first; no recipient twice."""
        for first, second in self._arcs():
            if first in self.gives[second]:
                yield first, second
            for third in self.gives[second]:
                if third > first and first in self.gives[third] and self._differ(first, second, third):
                    yield first, second, third

    def _arcs(self) -> Iterator[Cycle]:
        for pair, others in enumerate(self.gives):
            yield from ((pair, other) for other in others if other > pair and self._differ(pair, other))

    def _differ(self, *pairs: int) -> bool:
        return len({self.recipient[pair] for pair in pairs}) == len(pairs)


@dataclass(frozen=True, slots=True)
class Packed:
    """`bound` is what the certificate allows at most, in transplants; `exact`: none of the pool is better."""

    chosen: list[Cycle]
    bound: int
    exact: bool

    @property
    def transplants(self) -> int:
        return sum(map(len, self.chosen))


def read(path: Path) -> Exchange:
    """A file of kep_solver's first JSON format: donors, whom they come with, whom they match."""
    donors = [one for one in json.loads(path.read_text())["data"].values() if one.get("sources")]
    names = sorted({donor["sources"][0] for donor in donors})
    recipient = [names.index(donor["sources"][0]) for donor in donors]
    brought = {name: {at for at, row in enumerate(recipient) if names[row] == name} for name in names}
    matched = [{match["recipient"] for match in donor.get("matches", [])} for donor in donors]
    gives = [frozenset(pair for name in some & brought.keys() for pair in brought[name]) for some in matched]
    return Exchange(recipient, gives)


def pool_of(exchange: Exchange, cycles: Sequence[Cycle]) -> ColumnPool:
    size = len(set(exchange.recipient))
    rows = np.full((len(cycles), LONGEST), size, np.int32)
    for row, cycle in zip(rows, cycles, strict=True):
        row[: len(cycle)] = [exchange.recipient[pair] for pair in cycle]
    value = np.array([TRANSPLANT * len(cycle) for cycle in cycles], np.int64)
    return ColumnPool(rows, value, np.ones(size, np.int64), size)


def packed(exchange: Exchange) -> Packed:
    """The most transplants, by the round's own packing; it knows places, so all live in one."""
    cycles = list(exchange.cycles())
    pool = pool_of(exchange, cycles)
    here = np.zeros(pool.people, np.int64)
    found = solve(walk_over(pool), Spots(here, here), pool.people, 0, Limits(), Threads())
    bound = int((found.dual_prices[:-1] * pool.caps).sum()) // TRANSPLANT
    by_rows = {tuple(row): cycle for row, cycle in zip(pool.rows.tolist(), cycles, strict=True)}
    return Packed([by_rows[tuple(row)] for row in found.chosen.rows.tolist()], bound, found.exact)


def longest_first(exchange: Exchange) -> int:
    """What packing them one after the other gives, the longest first: how much there is to find."""
    pool = pool_of(exchange, list(exchange.cycles()))
    return int(pool.placed()[greedy(pool, -pool.value)].sum())
