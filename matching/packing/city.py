"""A city: tiles one beside the other on all cores, three times, each time with the seams elsewhere.

Two tiles that could touch the same people go in a fixed order, so how many cores there are changes nothing.
Whatever a tile finds covers every group in which its people are, with the numbers that were settled before:
after the first time all are covered, and each later time lowers the sum. Nothing holds all groups at once.
"""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.build import Builder
from matching.packing.pool import Pool, joined
from matching.packing.sweep import Hands, Sweep
from matching.packing.tile import Answer, Task
from matching.packing.tiles import tiles
from matching.packing.words import Numbers, Places, Truth

SWEEPS = ((0.5, ()), (0.38, (60,)), (0.62, (60, 150)))
"""Where each sweep cuts, and how large its windows are: the first one finds numbers alone, to pack by."""


@dataclass(frozen=True, slots=True)
class Covered:
    """As `solve.Solved`, with the chosen columns themselves, and who is in any column."""

    pool: Pool
    numbers: Numbers
    possible: Places
    complete: bool
    exact: bool = False


@dataclass(slots=True)
class _State:
    """Everything that tiles read and change; `groups` are the columns chosen so far."""

    numbers: Numbers
    settled: Truth
    groups: Pool
    possible: Truth
    sizes: tuple[int, ...] = ()
    complete: bool = True
    stopped: bool = False

    def task(self, who: Places, inside: int, growing: Pool, seconds: float | None) -> Task:
        mine = np.zeros(len(self.numbers), bool)
        mine[who[:inside]] = True
        here = self.groups.with_any(mine)
        busy = np.bincount(self.groups.rows[~here].ravel(), minlength=len(self.numbers))[:-1]
        now = self.groups.take(here)
        # Answers come in any order; a tile finds its groups in one.
        now = now.take(np.lexsort(now.rows.T))
        return Task(who, inside, growing, self.settled, self.numbers, busy, now, self.sizes, seconds)

    def put(self, tile: Places, answer: Answer) -> None:
        mine = np.zeros(len(self.numbers), bool)
        mine[tile] = True
        kept = self.groups.take(~self.groups.with_any(mine))
        new = Pool(answer.chosen, answer.value, kept.caps, kept.people)
        self.groups = joined([kept, new], kept.caps, kept.people, kept.rows.shape[1])
        self.numbers[tile] = answer.numbers
        self.settled[tile] = True
        self.possible[answer.possible] = True
        self.complete = self.complete and answer.complete
        self.stopped = self.stopped or answer.stopped


def covered(builder: Builder, limits: Limits, workers: int = 1, tile: int = 800) -> Covered:
    growing = builder.with_(*builder.growing())
    empty = growing.take(np.zeros(0, np.intp))
    state = _State(
        numbers=np.zeros(len(builder.caps) + 1, np.int64),
        settled=np.zeros(len(builder.caps) + 1, bool),
        groups=empty,
        possible=np.zeros(len(builder.caps) + 1, bool),
    )
    state.settled[-1] = True
    free = np.flatnonzero(builder.crowd.free)
    with Hands(builder, workers) as hands:
        for at, (part, state.sizes) in enumerate(SWEEPS):
            sweep = Sweep(builder, growing, tiles(builder.crowd, free, tile, part))
            for done, (who, answer) in enumerate(sweep.answers(state, hands, limits)):
                state.put(who, answer)
                limits.tell("tiles", at * len(sweep) + done, len(SWEEPS) * len(sweep))
    limits.stopped = limits.stopped or state.stopped
    return Covered(state.groups, state.numbers, np.flatnonzero(state.possible), state.complete)
