"""A city: tiles one beside the other on all cores, three times, each time with the seams elsewhere.

Two tiles that could touch the same people go in a fixed order, so how many cores there are changes nothing.
Whatever a tile finds covers every group in which its people are, with what the others pay by then: after one
time all are covered, and each later time lowers the sum. Nothing holds all groups at once.
"""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Numbers, Places, Truth
from matching.packing.column_builder import Builder
from matching.packing.column_pool import Pool, joined
from matching.packing.map_tiles import tiles
from matching.packing.starting_prices import guessed
from matching.packing.sweep import Sweep
from matching.packing.tile import Answer, Task
from matching.packing.workers import Hands

SWEEPS = ((0.5, (60,), 0.5), (0.38, (120,), 0.75), (0.62, (200,), 1.0))
"""Where each sweep cuts, how large its windows are, and by what part of a limited time it ends."""


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
        return Task(who, inside, growing, self.numbers, busy, now, self.sizes, seconds)

    def put(self, tile: Places, answer: Answer) -> None:
        mine = np.zeros(len(self.numbers), bool)
        mine[tile] = True
        kept = self.groups.take(~self.groups.with_any(mine))
        new = Pool(answer.chosen, answer.value, kept.caps, kept.people)
        self.groups = joined([kept, new], kept.caps, kept.people, kept.rows.shape[1])
        self.numbers[tile] = answer.numbers
        self.possible[answer.possible] = True
        self.complete = self.complete and answer.complete
        self.stopped = self.stopped or answer.stopped


def covered(builder: Builder, limits: Limits, workers: int = 1, tile: int = 800) -> Covered:
    growing = builder.with_(*builder.growing())
    free = np.flatnonzero(builder.crowd.free)
    with Hands(builder, workers) as hands:
        state = _State(
            numbers=guessed(builder, growing, tiles(builder.crowd, free, tile), hands, limits),
            groups=growing.take(np.zeros(0, np.intp)),
            possible=np.zeros(len(builder.caps) + 1, bool),
        )
        for at, (part, state.sizes, until) in enumerate(SWEEPS):
            sweep = Sweep(builder, growing, tiles(builder.crowd, free, tile, part))
            for done, (who, answer) in enumerate(sweep.answers(state, hands, limits, until, whole=at == 0)):
                state.put(who, answer)
                limits.tell("tiles", at * len(sweep) + done, len(SWEEPS) * len(sweep))
    limits.stopped = limits.stopped or state.stopped
    return Covered(state.groups, state.numbers, np.flatnonzero(state.possible), state.complete)
