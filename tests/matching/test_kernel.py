"""What the kernel answers is what its twins in Python answer: walks, annealing, soft prices, whole plans."""

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from benchmarks.matcher_people import KINDS, people
from matching.grow import free_residents
from matching.helpful_answers import HelpfulAnswers
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import kernel, kernel_build, packer, primal_heuristic, soft_prices
from matching.packing.anneal_problem import anneal_problem
from matching.packing.annealing import Annealing
from matching.packing.column_builder import Builder
from matching.packing.dual import by_row
from matching.packing.highs import Prices
from matching.packing.kernel import KERNEL
from matching.packing.kernel_anneal import KernelAnnealing
from matching.packing.kernel_answers import KernelAnswers
from matching.packing.kernel_walk import KernelWalk, has_room
from matching.packing.listed_walk import listed_walk
from matching.packing.people_arrays import people_arrays
from matching.packing.prices import priced
from matching.packing.search import greedy
from matching.packing.soft_prices import logarithm, power, sweep
from matching.round import round_
from matching.settings import DEFAULTS, Settings
from tests.matching.neighbours import circle, some
from tests.matching.neighbours import street as street_of
from tests.matching.packings import mixed_street, town

pytestmark = [pytest.mark.slow, pytest.mark.skipif(KERNEL is None, reason="no C compiler made the kernel")]

WIDE = Settings(group_least=2, group_most=8)
PLACES = [
    *((mixed_street(seed, 9 + seed % 7), DEFAULTS) for seed in range(20)),
    *((town(seed), DEFAULTS) for seed in range(4)),
    *((people(70, kind, 1), DEFAULTS) for kind in sorted(KINDS) if kind != "eager"),
    (people(50, "flats", 2), WIDE),
]


def builder_of(here: Neighbourhood, settings: Settings = DEFAULTS) -> Builder:
    return Builder(here, people_arrays(here, settings, 0), settings)


@pytest.mark.parametrize(("here", "settings"), PLACES)
def test_a_walk_finds_what_a_list_holds_and_its_certificate_covers_all(
    here: Neighbourhood, settings: Settings
) -> None:
    assert KERNEL
    builder = builder_of(here, settings)
    walk, twin = KernelWalk(builder, KERNEL), listed_walk(builder, Limits())
    everything, chance = builder.all(Limits()).pool, np.random.default_rng(1)
    assert np.array_equal(walk.trivial, twin.trivial)
    assert (everything.sums(walk.trivial) >= everything.value).all()
    for theta, part in ((0, 0.8), (1, 0.9), (-300, 1.0), (0, 0.0)):
        y = (walk.trivial * part * chance.uniform(0.8, 1.1, len(walk.trivial))).astype(np.int64)
        y[len(builder.arrays) : -1] = chance.integers(0, 800, len(y) - 1 - len(builder.arrays))
        found, other = walk.walk(y, theta, 5, Limits()), twin.walk(y, theta, 5, Limits())
        assert np.array_equal(found.pool.rows, other.pool.rows)
        assert np.array_equal(found.pool.value, other.pool.value)
        assert np.array_equal(found.more, other.more)
        assert found.complete
        if theta >= 0:
            assert (everything.sums(y + found.more) >= everything.value).all()


def test_where_there_is_too_much_to_look_at_first_members_pay_for_what_was_not_seen() -> None:
    assert KERNEL
    builder = builder_of(people(90, "flats", 1))
    everything = builder.all(Limits()).pool
    walk = KernelWalk(builder, KERNEL, budget=20)
    y = walk.trivial
    for part in (0.0, 0.7, 0.9):
        y = (walk.trivial * part).astype(np.int64)
        found = walk.walk(y, 0, 5, Limits())
        assert not found.complete
        assert (everything.sums(y + found.more) >= everything.value).all()
    late = walk.walk(y, 0, 5, Limits(seconds=0.0))
    assert not late.complete
    assert (everything.sums(y + late.more) >= everything.value).all()


@pytest.mark.parametrize("here", [town(0), town(2), town(5), people(60, "busy", 3), people(60, "flats", 1)])
def test_annealing_takes_the_same_steps_as_its_twin(here: Neighbourhood) -> None:
    assert KERNEL
    walk = KernelWalk(builder_of(here), KERNEL)
    found = priced(walk, len(here.residents), Limits())
    pool = walk.walk(found.certificate, -600, 60, Limits()).pool
    pool = pool.take(pool.with_only(np.append(pool.caps, 1) > 0))
    problem = anneal_problem(pool, found.certificate)
    begin = problem.by_resident(greedy(pool, problem.reduced_cost))
    fast, slow = KernelAnnealing(problem, 3, begin, KERNEL), Annealing(problem, 3, begin)
    for first in range(0, 600, 200):
        fast.run(first, first + 200, 600)
        slow.run(first, first + 200, 600)
    (chosen, cost), (same, other) = fast.best(), slow.best()
    assert chosen.tolist() == same.tolist()
    assert cost == other == problem.cost(chosen)
    assert cost <= problem.cost(begin)
    columns = np.unique(chosen[chosen >= 0])
    taken = np.bincount(pool.rows[columns].ravel(), minlength=len(pool.caps) + 1)[:-1]
    assert (taken <= pool.caps).all()


def test_soft_sweeps_are_the_same_to_the_last_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = builder_of(town(0)).all(Limits()).pool
    column, start = by_row(pool)
    results = []
    for way in (KERNEL, None):
        monkeypatch.setattr(soft_prices, "KERNEL", way)
        price = np.full(len(pool.caps), 900.0)
        slack: Prices = pool.sums(np.append(price, 0.0)) - pool.value
        for tau in (400.0, 25.0, 3.0):
            sweep(column, start, pool.caps, price, slack, tau)
        results.append((price.tolist(), slack.tolist()))
    assert results[0] == results[1]


def test_powers_and_logarithms_are_those_of_everybody() -> None:
    x = np.linspace(-30, 0, 1000)
    assert power(x) == pytest.approx(np.exp(x), rel=1e-14)
    assert [logarithm(one) for one in (1.0, 1.7, 3.0, 1e6)] == pytest.approx(
        np.log([1.0, 1.7, 3.0, 1e6]).tolist(), rel=1e-14
    )


@pytest.mark.parametrize(
    "here", [mixed_street(3, 14), town(2), people(60, "sparse", 2), people(50, "busy", 1)]
)
def test_a_plan_is_the_same_without_the_kernel(here: Neighbourhood, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(primal_heuristic, "FEW_AT_ONCE", 0)
    monkeypatch.setattr(primal_heuristic, "MOVES_A_COLUMN", 1)
    plan = round_(here)
    for module in (packer, primal_heuristic, soft_prices):
        monkeypatch.setattr(module, "KERNEL", None)
    assert round_(here) == plan


def test_a_city_has_soft_prices_and_the_same_plan_without_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("matching.packing.prices.SOFT_FROM", 20)
    monkeypatch.setattr(primal_heuristic, "CITY_FROM", 20)
    monkeypatch.setattr(primal_heuristic, "FEW_AT_ONCE", 0)
    monkeypatch.setattr(primal_heuristic, "CITY_MOVES_EACH", 10)
    monkeypatch.setattr(primal_heuristic, "CITY_MOVES_AT_FIRST", 10)
    here = people(60, "flats", 4)
    plan = round_(here)
    assert plan.ratio is not None
    assert plan.ratio > 0.9
    for module in (packer, primal_heuristic, soft_prices):
        monkeypatch.setattr(module, "KERNEL", None)
    assert round_(here) == plan


def test_what_has_no_room_in_the_kernel_goes_another_way() -> None:
    here = street_of(*(replace(one, offers=some("x"), wishes=some("x")) for one in circle(*"abcd")))
    assert has_room(builder_of(here))
    assert not has_room(builder_of(here, Settings(group_most=16)))
    assert not has_room(builder_of(here, Settings(joy=2**40)))
    assert round_(here, Settings(joy=2**40)).groups


@pytest.mark.parametrize(
    "here",
    [*(mixed_street(seed, 14) for seed in (1, 4, 5, 9, 16)), people(60, "flats", 2), people(50, "eager", 1)],
)
def test_helpful_answers_are_counted_as_without_the_kernel(here: Neighbourhood) -> None:
    assert KERNEL
    free = free_residents(here)
    fast = partial(KernelAnswers, KERNEL, people_arrays(here, DEFAULTS, 0))
    plain, counted = HelpfulAnswers(here, free, DEFAULTS), HelpfulAnswers(here, free, DEFAULTS, fast)
    for one in here.residents[:25]:
        assert set(counted.opened_by_one_answer(one)) == set(plain.opened_by_one_answer(one))
        assert counted.best(one) == plain.best(one)


def test_a_library_of_an_older_text_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for one in (*kernel_build.texts(kernel.LIBRARY.parent), kernel.LIBRARY):
        shutil.copy(one, tmp_path / one.name)
    monkeypatch.setattr(kernel, "LIBRARY", tmp_path / "libkernel.so")
    assert kernel.loaded() is not None
    (tmp_path / "kernel_walk.c").write_text("/* changed */")
    assert kernel.loaded() is None
    # Not written over: this process has it open.
    (tmp_path / "libkernel.so").unlink()
    (tmp_path / "libkernel.so").write_text("no library")
    assert kernel.loaded() is None


def test_without_a_compiler_nothing_is_made_and_nothing_breaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(kernel.LIBRARY.with_name("kernel.c"), tmp_path / "kernel.c")
    monkeypatch.setenv("CC", "no-such-compiler")
    assert kernel_build.compiled(tmp_path) is None
    monkeypatch.setenv("CC", "false")
    assert kernel_build.compiled(tmp_path) is None
    assert [one.name for one in tmp_path.iterdir()] == ["kernel.c"]
