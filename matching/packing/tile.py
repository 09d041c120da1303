"""One tile of a city: its own prices and its own groups, while everything around stays as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Numbers, Places, Truth
from matching.packing.column_builder import Builder
from matching.packing.column_pool import Pool, Rows
from matching.packing.dual import certificate, lowered
from matching.packing.people_arrays import Crowd
from matching.packing.search import NEAR, Search, Spots, greedy


@dataclass(frozen=True, slots=True)
class Task:
    """`who` are the people of the tile, then all around who could be in a group with one of them.

    `numbers` is what each row pays so far; `busy` of each row how often groups take it in which nobody of the
    tile is; `now` are the groups in which somebody is.
    """

    who: Places
    inside: int
    growing: Pool
    numbers: Numbers
    busy: Numbers
    now: Pool
    sizes: Sequence[int]
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Answer:
    """New numbers for the people of the tile, and the groups in the place of those of before."""

    numbers: Numbers
    chosen: Rows
    value: Numbers
    possible: Places
    complete: bool
    stopped: bool


def work(builder: Builder, task: Task) -> Answer:
    limits = Limits(task.seconds)
    crowd, tile = builder.crowd, task.who[: task.inside]
    mine = np.zeros(len(builder.caps) + 1, bool)
    mine[tile] = True
    built = builder.around(task.who, task.inside, limits)
    pool = builder.with_(built.pool, task.growing, task.now)
    pool = pool.take(pool.with_any(mine))
    numbers = _numbers(pool, mine, task.numbers, limits)
    chosen = _packed(pool, numbers, task, crowd, limits)
    possible = np.unique(pool.rows[pool.rows < len(crowd)]).astype(np.intp)
    return Answer(numbers[tile], chosen.rows, chosen.value, possible, built.complete, limits.stopped)


def _numbers(pool: Pool, mine: Truth, numbers: Numbers, limits: Limits) -> Numbers:
    """A certificate for what the others leave to pay, by the people of the tile alone."""
    outside = np.where(mine, 0, numbers)
    rest = replace(pool.paid_by(mine), value=pool.value - pool.sums(outside))
    rest = rest.take(rest.value > 0)
    paying, few = rest.compressed()
    found: Numbers = np.where(mine, 0, numbers)
    found[paying] = lowered(few, certificate(few, limits))[:-1]
    return found


def _packed(pool: Pool, numbers: Numbers, task: Task, crowd: Crowd, limits: Limits) -> Pool:
    """Everybody of the tile, who is with them now and who is nowhere; the rest keeps what it has."""
    caps = pool.caps - task.busy
    pool = replace(pool, caps=caps).take(pool.with_only(np.append(caps, 1) > 0))
    lost = pool.sums(numbers) - pool.value
    near = np.union1d(np.argsort(lost, kind="stable")[:NEAR], _last(pool, len(task.now)))
    pool, lost = pool.take(near), lost[near]
    now = _last(pool, len(task.now))
    # Of padding there is more than all columns together could take.
    left = np.append(caps, pool.rows.size)
    np.subtract.at(left, pool.rows[now].ravel(), 1)
    open_ = np.flatnonzero(pool.with_only(left > 0))
    more = greedy(replace(pool, caps=left[:-1]).take(open_), lost[open_])
    rows, few = pool.compressed()
    lives = rows[: few.people]
    spots = Spots(crowd.x[lives], crowd.y[lives])
    search = Search(few, np.append(numbers[rows], 0), spots, np.concatenate([now, open_[more]]))
    search.improve(limits, task.sizes)
    return pool.take(search.chosen)


def _last(pool: Pool, count: int) -> Places:
    """The groups of now come last in a pool."""
    return np.arange(len(pool) - count, len(pool))
