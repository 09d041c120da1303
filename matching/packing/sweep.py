"""Every tile of a city once: side by side where they cannot touch the same people, else in a fixed order."""

from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Protocol

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Flags, Indices
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.tile import TileAnswer, TileTask, work
from matching.packing.workers import WorkerPool


class Tasks(Protocol):
    def task(self, who: Indices, inside: int, growing: ColumnPool, seconds: float | None) -> TileTask:
        """Of a tile (the first `inside` of `who`) as everything is now."""


class Sweep:
    """The tiles of one cut of the map, and which of them may not be worked at side by side."""

    def __init__(self, builder: Builder, growing: ColumnPool, found: Sequence[Indices]) -> None:
        self._builder, self._growing = builder, growing
        # Far apart one after the other, so that all workers have work.
        self._tiles = [found[at] for at in _scattered(len(found))]
        self._around = [builder.around_of(tile) for tile in self._tiles]
        self._reached = [self._touched(at) for at in range(len(found))]

    def __len__(self) -> int:
        return len(self._tiles)

    def _touched(self, at: int) -> Flags:
        """People, groups and supporters whom work at this tile could take or leave."""
        people = np.concatenate([self._tiles[at], self._around[at]])
        touched = np.zeros(len(self._builder.caps) + 1, bool)
        touched[people] = True
        growing = self._growing.rows[self._growing.with_any(touched)]
        touched[growing] = True
        touched[self._builder.helping_any(people)] = True
        touched[-1] = False
        return touched

    def _before(self, at: int) -> set[int]:
        """Tiles that must be done first, because they come earlier and touch the same."""
        mine = self._reached[at]
        return {earlier for earlier in range(at) if (self._reached[earlier] & mine).any()}

    def answers(
        self, state: Tasks, worker_pool: WorkerPool, limits: Limits, until: float, *, whole: bool
    ) -> Iterator[tuple[Indices, TileAnswer]]:
        """`until`: the part of a limited time after which another sweep begins.

        When nobody waits any longer, a `whole` sweep hurries through the rest, another ends where it is.
        """
        waiting = {at: self._before(at) for at in range(len(self))}
        running: dict[Future[TileAnswer], int] = {}
        while waiting or running:
            if not whole and limits.over():
                waiting.clear()
            for at in [at for at, before in waiting.items() if not before]:
                if len(running) < worker_pool.workers:
                    seconds = 0.0 if limits.over() else limits.each(len(waiting) / worker_pool.workers, until)
                    del waiting[at]
                    running[worker_pool.start(work, self._task(state, at, seconds))] = at
            for done in wait(running, return_when=FIRST_COMPLETED).done:
                at = running.pop(done)
                yield self._tiles[at], done.result()
                for before in waiting.values():
                    before.discard(at)

    def _task(self, state: Tasks, at: int, seconds: float | None) -> TileTask:
        tile = self._tiles[at]
        inside = np.zeros(len(self._builder.caps) + 1, bool)
        inside[tile] = True
        growing = self._growing.take(self._growing.with_any(inside))
        who = np.concatenate([tile, self._around[at]])
        return state.task(who, len(tile), growing, seconds)


def _scattered(count: int) -> list[int]:
    """0 to count - 1, neighbours far apart: in the order of their bits read backwards."""
    width = count.bit_length()
    return sorted(range(count), key=lambda at: f"{at:0{width}b}"[::-1])
