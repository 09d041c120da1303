"""What everybody in a city will pay, about: each tile priced together with all who live around it.

Of these prices only those of the tile itself are kept, so that no seam shows: at the rim of what is priced
they are too low, further in hardly. They prove nothing; they are what the sweeps begin with.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import certificate
from matching.packing.workers import WorkerPool
from matching.stage import Stage

ENOUGH = 1.001
"""Starting prices may be rougher than a certificate: `dual.certificate` ends sooner."""
PART = 0.2
"""Of the time, where there is a limit: a plan is worth more than its price."""


@dataclass(frozen=True, slots=True)
class PricingTask:
    """`who` are the people of the tile (the first `inside`), then all around who could meet one of them."""

    who: Indices
    inside: int
    growing: ColumnPool
    seconds: float | None


def starting_prices(
    builder: Builder, growing: ColumnPool, found: Sequence[Indices], worker_pool: WorkerPool, limits: Limits
) -> Ints:
    dual_prices = np.zeros(len(builder.caps) + 1, np.int64)
    tasks = _tasks(builder, growing, found, worker_pool.workers, limits)
    for at, (tile, paid) in enumerate(zip(found, worker_pool.each(tile_prices, tasks), strict=False)):
        dual_prices[tile] = paid
        limits.tell(Stage.PRICES, at, len(found))
    return dual_prices


def _tasks(
    builder: Builder, growing: ColumnPool, found: Sequence[Indices], workers: int, limits: Limits
) -> Iterator[PricingTask]:
    for at, tile in enumerate(found):
        seconds = limits.each((len(found) - at) / workers, PART)
        if limits.over() or seconds == 0:
            return
        who = np.concatenate([tile, builder.around_of(tile)])
        inside = np.zeros(len(builder.caps) + 1, bool)
        inside[who] = True
        here = growing.take(growing.with_any(inside))
        yield PricingTask(who, len(tile), here, seconds)


def tile_prices(builder: Builder, task: PricingTask) -> Ints:
    """What each of the tile pays; groups that grow and supporters pay nothing in a city."""
    limits = Limits(task.seconds)
    built = builder.around(task.who, len(task.who), limits)
    pool = builder.with_(built.pool, task.growing)
    mine = np.zeros(len(builder.caps) + 1, bool)
    mine[task.who] = True
    rows, few = pool.paid_by(mine).compressed()
    dual_prices = np.zeros(len(builder.caps) + 1, np.int64)
    dual_prices[rows] = certificate(few, limits, ENOUGH)[:-1]
    return dual_prices[task.who[: task.inside]]
