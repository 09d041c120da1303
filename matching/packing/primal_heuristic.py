"""A good packing of a pool: annealing from several seeds, their plans recombined, windows packed exactly.

How much of each depends on how many people there are: who waits for a street or for a city has other seconds.
"""

from collections.abc import Sequence
from functools import partial

import numpy as np

from matching.executor import Executor
from matching.limits import Limits
from matching.packing.anneal_problem import CITY_FROM, AnnealProblem, anneal_problem
from matching.packing.annealing import Annealing
from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import best_packing
from matching.packing.kernel import KERNEL
from matching.packing.kernel_anneal import KernelAnnealing
from matching.packing.search import SIZES_EACH, Search, Spots, greedy
from matching.stage import Stage

RECOMBINED_UP_TO = 250
"""So few people have windows for each start, and what two plans do not share is packed anew.

Of 400 that finds 0.0017 more where many gave many answers, in twice the time."""
FEW_AT_ONCE, NODES_AT_ONCE = 6000, 60
"""So few columns are packed exactly before anything else, where branch and bound ends with so many nodes."""
SMALL_UP_TO = 500
STARTS, STARTS_OF_FEW, MOVES_A_COLUMN = 2, 3, 10
MOVES, MOVES_EACH, MOVES_MOST = 150_000, 200, 500_000
FEW_COLUMNS, PATIENCE = 40, 3
"""With fewer columns a resident a move takes less time, and so many times as many moves find more.

Of 1,000 people in a village 200,000 moves reach 0.9863 of the bound, 600,000 moves 0.9902."""
CITY_MOVES, CITY_MOVES_EACH, CITY_MOVES_AT_FIRST = 1_000_000, 40, 150
"""Starts (a city has one), and moves of a start: so many a resident, within limits; few in a small pool."""
AT_ONCE = 20_000
"""So many moves between two looks at the clock."""
UNION_NODES = 60


def searched(
    pool: ColumnPool, dual_prices: Ints, spots: Spots, seed: int, limits: Limits, executor: Executor
) -> Indices:
    """The columns of the best packing that is found: indices of the pool."""
    problem = anneal_problem(pool, dual_prices)
    begin = greedy(pool, problem.reduced_cost)
    known = [begin]
    if len(pool) <= FEW_AT_ONCE and not limits.over():
        at_once = best_packing(pool, begin, NODES_AT_ONCE, limits.left())
        if at_once.exact:
            return at_once.chosen
        known.append(at_once.chosen)
    seeds = [seed + at for at in range(_starts(pool.people))]
    starts = executor.each(partial(annealed, problem, begin), seeds, [1] * len(seeds), limits)
    if pool.people >= CITY_FROM:
        return _best_of(pool, *known, *starts)
    search = Search(pool, dual_prices, spots, _together(pool, [*known, *starts], limits))
    search.improve(limits)
    if pool.people <= RECOMBINED_UP_TO:
        _recombine(search, starts, limits)
    return search.chosen


def _recombine(search: Search, starts: Sequence[Indices], limits: Limits) -> None:
    """Windows for each other start; the best of all their columns; then what it does not share with each."""
    best, plans = search.chosen, list[Indices]()
    for one in sorted(starts, key=lambda chosen: int(search.pool.value[chosen].sum()))[:-1]:
        search.chosen = one
        search.improve(limits, SIZES_EACH)
        plans.append(search.chosen)
    search.chosen = _together(search.pool, [best, *plans], limits)
    for one in (best, *plans):
        if not limits.over():
            search.recombine(one, limits)
    if search.chosen.tolist() != best.tolist():
        search.improve(limits)


def _starts(people: int) -> int:
    if people >= CITY_FROM:
        return 1
    return STARTS_OF_FEW if people <= SMALL_UP_TO else STARTS


def _best_of(pool: ColumnPool, *packings: Indices) -> Indices:
    return max(packings, key=lambda chosen: int(pool.value[chosen].sum()))


def _together(pool: ColumnPool, packings: Sequence[Indices], limits: Limits) -> Indices:
    """The best packing of the columns of several, by branch and bound."""
    best, every = _best_of(pool, *packings), np.unique(np.concatenate(packings))
    if limits.over():
        return best
    start = np.searchsorted(every, np.sort(best))
    return every[best_packing(pool.take(every), start, UNION_NODES, limits.left()).chosen]


def annealed(problem: AnnealProblem, begin: Indices, seed: int, limits: Limits) -> Indices:
    chosen = problem.by_resident(begin)
    moves = _moves(problem.people, len(problem.pool))
    run: Annealing | KernelAnnealing
    if KERNEL is None:
        run = Annealing(problem, seed, chosen)
    else:
        run = KernelAnnealing(problem, seed, chosen, KERNEL)
    for first in range(0, moves, AT_ONCE):
        if limits.over():
            break
        limits.tell(Stage.ANNEALING, first, moves)
        run.run(first, min(first + AT_ONCE, moves), moves)
    best, _ = run.best()
    return np.unique(best[best >= 0]).astype(np.intp)


def _moves(people: int, columns: int) -> int:
    if people >= CITY_FROM:
        return max(CITY_MOVES_EACH * people, min(CITY_MOVES, CITY_MOVES_AT_FIRST * people))
    moves = min(MOVES_MOST, max(MOVES, MOVES_EACH * people))
    if people > SMALL_UP_TO:
        return moves * PATIENCE if columns < FEW_COLUMNS * people else moves
    return min(moves, MOVES_A_COLUMN * columns)
