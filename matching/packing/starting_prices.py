"""What everybody in a city will pay, about: each tile priced together with all who live around it.

Of these numbers only those of the tile itself are kept, so that no seam shows: at the rim of what is priced
they are too low, further in hardly. They prove nothing; they are what the sweeps begin with.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Numbers, Places
from matching.packing.column_builder import Builder
from matching.packing.column_pool import Pool
from matching.packing.dual import certificate
from matching.packing.workers import Hands

ENOUGH = 1.001
"""A guess may be rougher than a proof."""
PART = 0.2
"""Of the time, where there is a limit: a plan is worth more than its price."""


@dataclass(frozen=True, slots=True)
class Surrounded:
    """`who` are the people of the tile (the first `inside`), then all around who could meet one of them."""

    who: Places
    inside: int
    growing: Pool
    seconds: float | None


def guessed(
    builder: Builder, growing: Pool, found: Sequence[Places], hands: Hands, limits: Limits
) -> Numbers:
    numbers = np.zeros(len(builder.caps) + 1, np.int64)
    tasks = _tasks(builder, growing, found, hands.workers, limits)
    for at, (tile, paid) in enumerate(zip(found, hands.each(priced, tasks), strict=False)):
        numbers[tile] = paid
        limits.tell("prices", at, len(found))
    return numbers


def _tasks(
    builder: Builder, growing: Pool, found: Sequence[Places], workers: int, limits: Limits
) -> Iterator[Surrounded]:
    for at, tile in enumerate(found):
        seconds = limits.each((len(found) - at) / workers, PART)
        if limits.over() or seconds == 0:
            return
        who = np.concatenate([tile, builder.around_of(tile)])
        inside = np.zeros(len(builder.caps) + 1, bool)
        inside[who] = True
        here = growing.take(growing.with_any(inside))
        yield Surrounded(who, len(tile), here, seconds)


def priced(builder: Builder, task: Surrounded) -> Numbers:
    """What each of the tile pays; groups that grow and supporters pay nothing in a city."""
    limits = Limits(task.seconds)
    built = builder.around(task.who, len(task.who), limits)
    pool = builder.with_(built.pool, task.growing)
    mine = np.zeros(len(builder.caps) + 1, bool)
    mine[task.who] = True
    rows, few = pool.paid_by(mine).compressed()
    numbers = np.zeros(len(builder.caps) + 1, np.int64)
    numbers[rows] = certificate(few, limits, ENOUGH)[:-1]
    return numbers[task.who[: task.inside]]
