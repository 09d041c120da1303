"""The solver finds every column, the best plan where it says so, and a bound that holds: against oracles."""

from collections import Counter
from dataclasses import replace
from random import Random

import numpy as np
import pytest

from matching.columns import columns
from matching.limits import Cancelled, Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import packer, primal_heuristic
from matching.packing.bonds import roots
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import certified
from matching.packing.highs import best_packing
from matching.packing.people_arrays import people_arrays
from matching.round import round_
from matching.settings import DEFAULTS, Settings
from matching.value import ceil_root
from matching.verify import verify
from tests.matching.neighbours import circle, renamed, shuffled
from tests.matching.neighbours import street as street_of
from tests.matching.packings import (
    Listed,
    brute_force,
    by_the_text,
    caps,
    listed,
    mixed_street,
    other_solver,
    street,
)

pytestmark = pytest.mark.slow

PORTIONS = range(8)
IN_PORTION = 32


def pool_of(neighbourhood: Neighbourhood, settings: Settings = DEFAULTS) -> ColumnPool:
    crowd = people_arrays(neighbourhood, settings, 0)
    return Builder(neighbourhood, crowd, settings).all(Limits()).pool


def in_words(neighbourhood: Neighbourhood) -> list[Listed]:
    """What the arrays hold, as the checker says it."""
    pool, crowd = pool_of(neighbourhood), people_arrays(neighbourhood, DEFAULTS, 0)
    names = [("resident", one.id) for one in crowd.residents]
    names += [("group", one.id) for one in neighbourhood.groups]
    names += [("supporter", one.id) for one in neighbourhood.supporters]
    rows = [frozenset(names[row] for row in line if row < len(names)) for line in pool.rows.tolist()]
    return list(zip(rows, pool.value.tolist(), strict=True))


@pytest.mark.parametrize("portion", PORTIONS)
def test_small_streets_have_the_best_plan_and_every_column_at_its_value(portion: int) -> None:
    for seed in range(portion * IN_PORTION, (portion + 1) * IN_PORTION):
        neighbourhood = mixed_street(seed, 4 + seed % 6)
        by_text = by_the_text(neighbourhood)
        assert Counter(in_words(neighbourhood)) == Counter(by_text), seed
        assert Counter(map(listed, columns(neighbourhood, DEFAULTS))) == Counter(by_text), seed
        plan = round_(neighbourhood)
        assert verify(plan, neighbourhood) == (), seed
        assert plan.proved_optimal, seed
        assert plan.value == brute_force(by_text, caps(neighbourhood)), seed


@pytest.mark.parametrize("seed", range(12))
def test_streets_of_up_to_fifty_have_the_plan_of_another_solver(seed: int) -> None:
    neighbourhood = mixed_street(1000 + seed, 17 + 3 * seed, wide=6)
    plan = round_(neighbourhood)
    assert verify(plan, neighbourhood) == ()
    assert plan.upper_bound is not None
    best = other_solver(neighbourhood)
    assert plan.value <= best <= plan.upper_bound
    assert plan.value == best or not plan.exact
    assert plan.value >= best * 0.995


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_streets_of_twelve_have_the_best_plan(seed: int) -> None:
    neighbourhood = mixed_street(5000 + seed, 12)
    plan = round_(neighbourhood)
    assert verify(plan, neighbourhood) == ()
    assert plan.proved_optimal
    assert plan.value == brute_force(by_the_text(neighbourhood), caps(neighbourhood))


@pytest.mark.parametrize("seed", range(6))
def test_neither_the_order_nor_the_names_of_people_change_what_a_plan_is_worth(seed: int) -> None:
    neighbourhood = mixed_street(2000 + seed, 16)
    plan = round_(neighbourhood)
    assert plan == round_(shuffled(neighbourhood, Random(seed)))
    names = [one.id for one in neighbourhood.residents]
    others = dict(
        zip(names, Random(seed).sample([f"other {name}" for name in names], len(names)), strict=True)
    )
    assert round_(renamed(neighbourhood, others)).value == plan.value


@pytest.mark.parametrize("seed", range(20))
def test_any_prices_make_a_certificate(seed: int) -> None:
    pool = pool_of(street(3000 + seed, 12, supporters=seed % 2, groups=1))
    chance = np.random.default_rng(seed)
    numbers = certified(pool, chance.uniform(0, 4000, len(pool.caps)) * (chance.random(len(pool.caps)) < 0.7))
    assert (pool.sums(numbers) >= pool.value).all()
    assert (numbers >= 0).all()


def test_the_numbers_of_groups_and_supporters_keep_the_bound_near_where_few_can_be_helped() -> None:
    neighbourhood = street(4001, 20, supporters=1, groups=2)
    one_group = replace(
        neighbourhood, supporters=(replace(neighbourhood.supporters[0], cap=1, reach_m=2000),)
    )
    plan = round_(one_group)
    without = sum(number for _, number in plan.certificate or ())
    assert plan.supporter_certificate
    assert verify(plan, one_group) == ()
    assert plan.ratio is not None
    assert plan.ratio > 0.95
    assert plan.upper_bound != without


def test_people_on_the_moon_and_huge_weights_count_exactly_too() -> None:
    far = [replace(one, x=10**12, y=-(10**12), reach_m=10**13) for one in circle("a", "b", "c")]
    far[1] = replace(far[1], x=10**12 + 10**11)
    neighbourhood = street_of(*far)
    assert Counter(in_words(neighbourhood)) == Counter(by_the_text(neighbourhood))
    assert verify(round_(neighbourhood), neighbourhood) == ()


def test_more_words_than_one_mask_holds_change_nothing() -> None:
    words = frozenset(f"word {number}" for number in range(200))
    late = frozenset({"word 199"})
    crowd = [
        replace(one, enjoys=words, offers=words if at else late, wishes=late if at else words)
        for at, one in enumerate(circle("a", "b", "c", "d"))
    ]
    neighbourhood = street_of(*crowd)
    assert Counter(in_words(neighbourhood)) == Counter(by_the_text(neighbourhood))


def test_whoever_no_longer_waits_stops_the_search_and_progress_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(primal_heuristic, "FEW_AT_ONCE", 0)
    neighbourhood, heard = mixed_street(5, 14), list[object]()
    round_(neighbourhood, progress=lambda *told: heard.append(told[0]))
    assert {"groups", "prices", "windows"} <= {*heard}
    with pytest.raises(Cancelled):
        round_(neighbourhood, cancel=lambda: True)


def test_a_plan_whose_time_is_over_says_so_and_still_can_be() -> None:
    neighbourhood = mixed_street(8, 20)
    plan = round_(neighbourhood, seconds=0.0)
    assert plan.stopped
    assert verify(plan, neighbourhood) == ()
    assert not round_(neighbourhood).stopped


def test_too_many_columns_are_looked_at_in_part_and_nobody_is_skipped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    neighbourhood = mixed_street(8, 20)
    monkeypatch.setattr(packer, "KERNEL", None)
    plan = round_(neighbourhood, Settings(columns_most=40))
    assert plan.upper_bound is not None
    assert not plan.exact
    assert plan.groups
    assert verify(plan, neighbourhood, Settings(columns_most=40)) == ()


def test_a_better_packing_that_the_solver_only_saw_in_its_presolved_model_is_found() -> None:
    """HiGHS 1.16, told of a packing to start from, answered with that one here and called it optimal."""
    neighbourhood = street(7003, 40, supporters=0, groups=1, wide=8)
    plan = round_(neighbourhood)
    assert plan.value == other_solver(neighbourhood)
    assert plan.exact


def test_windows_leave_what_supporters_do_elsewhere_to_them() -> None:
    neighbourhood = street(6000, 100, supporters=3, groups=2, wide=5)
    everywhere = tuple(replace(one, cap=2, reach_m=9000) for one in neighbourhood.supporters)
    helped = replace(neighbourhood, supporters=everywhere)
    plan = round_(helped)
    assert sum(group.supporter is not None for group in plan.groups) == 6
    assert verify(plan, helped) == ()


def test_a_search_that_was_cut_short_claims_nothing() -> None:
    chance = np.random.default_rng(3)
    rows = np.sort(np.array([chance.choice(31, 3, replace=False) for _ in range(170)], np.int32), axis=1)
    pool = ColumnPool(rows, chance.integers(900, 1000, 170), np.ones(31, np.int64), 31)
    nothing = np.zeros(0, np.intp)
    cut, whole = best_packing(pool, nothing, nodes=0), best_packing(pool, nothing, nodes=100_000)
    assert not cut.exact
    assert not best_packing(pool, nothing, nodes=1).exact
    assert whole.exact
    assert pool.value[cut.chosen].sum() <= pool.value[whole.chosen].sum()


def test_roots_are_rounded_up_exactly_whatever_their_size() -> None:
    squares = np.array([0, 1, 7, 2**26, 2**31 - 1], np.int64) ** 2
    numbers = np.concatenate([squares, squares + 1, squares[1:] - 1])
    assert roots(numbers).tolist() == [ceil_root(number) for number in numbers.tolist()]
