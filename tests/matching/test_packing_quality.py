"""Good prices, a good search: what no promise depends on, and all speed and most quality do."""

from typing import Any

import numpy as np
import pytest

from matching.columns import columns
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import search
from matching.packing.bit_masks import Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.group_cliques import Cliques, cliques
from matching.packing.highs import best_packing, solve_restricted_master
from matching.packing.listed_walk import walk_over
from matching.packing.pairs import fitting_pairs
from matching.packing.people_arrays import people_arrays
from matching.packing.prices import priced
from matching.packing.search import AT_ONCE, Search, Spots, greedy
from matching.settings import DEFAULTS
from tests.matching.crowded_street import crowd
from tests.matching.packings import caps, listed, street

pytestmark = pytest.mark.slow


def relaxed(neighbourhood: Neighbourhood) -> float:
    """The packing in which groups may be taken in part, by GLOP over the columns that the checker finds."""
    from ortools.linear_solver import pywraplp  # noqa: PLC0415  slow to import

    solver: Any = pywraplp.Solver.CreateSolver("GLOP")
    using: dict[Any, list[Any]] = {}
    worth = []
    for rows, value in map(listed, columns(neighbourhood, DEFAULTS)):
        part = solver.NumVar(0, solver.infinity(), "")
        worth.append(value * part)
        for row in rows:
            using.setdefault(row, []).append(part)
    for row, parts in using.items():
        solver.Add(sum(parts) <= caps(neighbourhood).get(row, 1))
    solver.Maximize(sum(worth))
    assert solver.Solve() == pywraplp.Solver.OPTIMAL
    return float(solver.Objective().Value())


PLACES = [crowd(60, 2), street(7100, 40, supporters=2, groups=2, wide=5), street(7101, 30, 0, 3, wide=4)]


def pool_of(neighbourhood: Neighbourhood) -> tuple[ColumnPool, Spots]:
    people = people_arrays(neighbourhood, DEFAULTS, 0)
    return Builder(neighbourhood, people, DEFAULTS).all(Limits()).pool, Spots(people.x, people.y)


def certificate(pool: ColumnPool) -> Ints:
    return priced(walk_over(pool), pool.people, Limits()).certificate


@pytest.mark.parametrize("neighbourhood", PLACES)
def test_prices_are_the_best_there_are_and_the_certificate_is_close_to_them(
    neighbourhood: Neighbourhood,
) -> None:
    pool, _ = pool_of(neighbourhood)
    best = relaxed(neighbourhood)
    for inner in (True, False):
        found = solve_restricted_master(pool, inner=inner)
        assert float((found * pool.caps).sum()) == pytest.approx(best, rel=1e-4)
        assert (pool.sums(np.append(found, 0.0)) >= pool.value - 1).all()
        assert found.min() >= 0
        assert found.min() == 0, "not everybody can be placed, and who cannot pays nothing"
    numbers = certificate(pool)
    assert (pool.sums(numbers) >= pool.value).all()
    assert best - 1 <= int((numbers[:-1] * pool.caps).sum()) <= best * 1.002


def test_a_packing_that_is_best_already_stays_and_is_called_so() -> None:
    pool, _ = pool_of(crowd(40, 2))
    best = best_packing(pool, np.zeros(0, np.intp), nodes=10_000)
    again = best_packing(pool, best.chosen, nodes=10_000)
    assert best.exact
    assert again.exact
    assert again.chosen.tolist() == best.chosen.tolist()
    assert best_packing(pool.take(np.zeros(0, np.intp)), np.zeros(0, np.intp), nodes=1).exact


def test_nobody_pays_where_nothing_can_be() -> None:
    pool, _ = pool_of(crowd(3, 1))
    nothing = pool.take(np.zeros(0, np.intp))
    assert solve_restricted_master(nothing).tolist() == [0.0] * len(pool.caps)


@pytest.mark.parametrize("neighbourhood", PLACES)
def test_windows_alone_come_near_the_bound(neighbourhood: Neighbourhood) -> None:
    pool, spots = pool_of(neighbourhood)
    numbers = certificate(pool)
    begun = greedy(pool, pool.sums(numbers) - pool.value)
    better = Search(pool, numbers, spots, begun)
    better.improve(Limits())
    found = int(pool.value[better.chosen].sum())
    assert int(pool.value[begun].sum()) <= found
    assert found >= relaxed(neighbourhood) * 0.97
    taken = np.bincount(pool.rows[better.chosen].ravel(), minlength=len(pool.caps) + 1)[:-1]
    assert (taken <= pool.caps).all()


@pytest.mark.parametrize("neighbourhood", PLACES)
def test_greedy_takes_what_loses_least_first_as_often_as_caps_allow(neighbourhood: Neighbourhood) -> None:
    pool, _ = pool_of(neighbourhood)
    assert len(pool) < AT_ONCE
    lost = np.random.default_rng(1).permutation(len(pool))
    left, expected = np.append(pool.caps, len(pool) * 10), []
    for column in np.argsort(lost):
        if (left[pool.rows[column]] > 0).all():
            np.subtract.at(left, pool.rows[column], 1)
            expected.append(column)
    assert greedy(pool, lost).tolist() == expected


def test_greedy_in_portions_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pool, _ = pool_of(PLACES[1])
    lost = np.random.default_rng(2).permutation(len(pool))
    whole = greedy(pool, lost).tolist()
    monkeypatch.setattr(search, "AT_ONCE", 3)
    assert greedy(pool, lost).tolist() == whole


def test_of_too_many_sets_those_of_the_best_bonds_are_kept() -> None:
    neighbourhood = crowd(60, 3)
    people = people_arrays(neighbourhood, DEFAULTS, 0)
    found = fitting_pairs(people, DEFAULTS, np.arange(len(people)))
    everything = list(cliques(people, found, len(people), 2, 10**6))
    assert all(sets.complete for sets in everything)
    for most in (1, 2, 5):
        kept = list(cliques(people, found, len(people), 2, most))
        assert not all(sets.complete for sets in kept)
        few, many = by_first(kept), by_first(everything)
        assert few == {first: bonds[-most:] for first, bonds in many.items()}


def by_first(portions: list[Cliques]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for sets in portions:
        for members, bond in zip(sets.members.tolist(), sets.bonds.tolist(), strict=True):
            found.setdefault(members[0], []).append(bond)
    return {first: sorted(bonds) for first, bonds in found.items()}


def test_exactly_as_many_as_may_be_are_all_of_them() -> None:
    neighbourhood = crowd(60, 3)
    people = people_arrays(neighbourhood, DEFAULTS, 0)
    found = fitting_pairs(people, DEFAULTS, np.arange(len(people)))
    most = int(np.bincount(found.first).max())
    assert all(sets.complete for sets in cliques(people, found, len(people), 2, most))
    assert not all(sets.complete for sets in cliques(people, found, len(people), 2, most - 1))
