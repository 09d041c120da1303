"""A city: tiles one beside the other on all cores, three times, each time with the seams elsewhere.

Two tiles that could touch the same people go in a fixed order, so how many cores there are changes nothing.
Whatever a tile finds covers every group in which its people are, with what the others pay by then: after one
time all are covered, and each later time lowers the sum. Nothing holds all groups at once.
"""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Flags, Indices, Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool, joined
from matching.packing.map_tiles import tiles
from matching.packing.starting_prices import starting_prices
from matching.packing.sweep import Sweep
from matching.packing.tile import TileAnswer, TileTask
from matching.packing.workers import WorkerPool
from matching.stage import Stage

SWEEPS = ((0.5, (60,), 0.5), (0.38, (120,), 0.75), (0.62, (200,), 1.0))
"""Where each sweep cuts, how large its windows are, and by what part of a limited time it ends."""


@dataclass(frozen=True, slots=True)
class PackedColumns:
    """As `solve.Solution`, with the chosen columns themselves, and who is in any column."""

    pool: ColumnPool
    dual_prices: Ints
    possible: Indices
    complete: bool
    exact: bool = False


@dataclass(slots=True)
class _State:
    """Everything that tiles read and change; `groups` are the columns chosen so far."""

    dual_prices: Ints
    groups: ColumnPool
    possible: Flags
    sizes: tuple[int, ...] = ()
    complete: bool = True
    stopped: bool = False

    def task(self, who: Indices, inside: int, growing: ColumnPool, seconds: float | None) -> TileTask:
        mine = np.zeros(len(self.dual_prices), bool)
        mine[who[:inside]] = True
        here = self.groups.with_any(mine)
        busy = np.bincount(self.groups.rows[~here].ravel(), minlength=len(self.dual_prices))[:-1]
        now = self.groups.take(here)
        # Answers come in any order; a tile finds its groups in one.
        now = now.take(np.lexsort(now.rows.T))
        return TileTask(who, inside, growing, self.dual_prices, busy, now, self.sizes, seconds)

    def put(self, tile: Indices, answer: TileAnswer) -> None:
        mine = np.zeros(len(self.dual_prices), bool)
        mine[tile] = True
        kept = self.groups.take(~self.groups.with_any(mine))
        new = ColumnPool(answer.chosen, answer.value, kept.caps, kept.people)
        self.groups = joined([kept, new], kept.caps, kept.people, kept.rows.shape[1])
        self.dual_prices[tile] = answer.dual_prices
        self.possible[answer.possible] = True
        self.complete = self.complete and answer.complete
        self.stopped = self.stopped or answer.stopped


def pack_city(builder: Builder, limits: Limits, workers: int = 1, tile: int = 800) -> PackedColumns:
    growing = builder.with_(*builder.growing())
    free = np.flatnonzero(builder.arrays.free)
    with WorkerPool(builder, workers) as worker_pool:
        state = _State(
            dual_prices=starting_prices(
                builder, growing, tiles(builder.arrays, free, tile), worker_pool, limits
            ),
            groups=growing.take(np.zeros(0, np.intp)),
            possible=np.zeros(len(builder.caps) + 1, bool),
        )
        for at, (part, state.sizes, until) in enumerate(SWEEPS):
            sweep = Sweep(builder, growing, tiles(builder.arrays, free, tile, part))
            for done, (who, answer) in enumerate(
                sweep.answers(state, worker_pool, limits, until, whole=at == 0)
            ):
                state.put(who, answer)
                limits.tell(Stage.TILES, at * len(sweep) + done, len(SWEEPS) * len(sweep))
    limits.stopped = limits.stopped or state.stopped
    return PackedColumns(state.groups, state.dual_prices, np.flatnonzero(state.possible), state.complete)
