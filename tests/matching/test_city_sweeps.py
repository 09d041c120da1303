"""A city by hand: worker_pool, guesses, which tiles wait for which, and what is told meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from matching.limits import Limits
from matching.packing import city
from matching.packing.bit_masks import Indices
from matching.packing.city import SWEEPS, _State, pack_city
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.starting_prices import PricingTask, starting_prices, tile_prices
from matching.packing.sweep import Sweep
from matching.packing.tile import TileTask
from matching.packing.workers import WorkerPool
from matching.people import Group
from tests.matching.neighbours import circle, some, street
from tests.matching.small_city import CLUB, HELPER, OTHERS, TRIO, builder_of, rows_of

pytestmark = pytest.mark.slow


def first(builder: Builder, task: int) -> tuple[int, int]:
    return task, len(builder.arrays.residents)


def test_one_hand_is_this_process_without_names_and_takes_a_task_when_it_is_free() -> None:
    asked: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(4):
            asked.append(number)
            yield number

    with WorkerPool(builder_of(street(*TRIO)), 1) as worker_pool:
        answers = worker_pool.each(first, tasks())
        assert (next(answers), asked) == ((0, 0), [0, 1])
        assert list(answers) == [(1, 0), (2, 0), (3, 0)]


def test_a_guess_keeps_the_prices_of_the_tile_alone() -> None:
    builder = builder_of(street(*TRIO, *OTHERS))
    who = np.array(rows_of(builder, "a", "b", "c"))
    nothing = builder.with_()
    paid = tile_prices(builder.nameless(), PricingTask(who, 2, nothing, None))
    whole = tile_prices(builder.nameless(), PricingTask(who, 3, nothing, None))
    assert (len(paid), paid.tolist()) == (2, whole[:2].tolist())
    assert 7200 <= whole.sum() <= 7203
    heard: list[tuple[str, int, int]] = []
    halves = [np.array(rows_of(builder, *"abc")), np.array(rows_of(builder, *"def"))]
    with WorkerPool(builder, 1) as worker_pool:
        limits = Limits(progress=lambda *told: heard.append(told))
        numbers = starting_prices(builder, nothing, halves, worker_pool, limits)
    assert numbers[who].tolist() == whole.tolist()
    assert numbers[halves[1]].sum() >= 7200
    assert (numbers[-1], heard) == (0, [("prices", 0, 2), ("prices", 1, 2)])


def sweep_of(builder: Builder, *found: str) -> Sweep:
    return Sweep(
        builder, builder.with_(*builder.growing()), [np.array(rows_of(builder, *one)) for one in found]
    )


def waits(sweep: Sweep) -> list[set[int]]:
    return [sweep._before(at) for at in range(len(sweep))]


def test_tiles_wait_for_earlier_ones_that_could_touch_the_same_people() -> None:
    row = [replace(one, x=700 * at) for at, one in enumerate(circle(*"abcd"))]
    builder = builder_of(street(*row))
    assert waits(sweep_of(builder, "a", "b", "c", "d")) == [set(), {0}, {0, 1}, {1, 2}]
    far = builder_of(street(*(replace(one, x=5000 * at) for at, one in enumerate(row))))
    assert waits(sweep_of(far, "a", "b", "c", "d")) == [set(), set(), set(), set()]


def test_tiles_that_could_want_the_same_supporter_or_group_wait_for_each_other_too() -> None:
    wide = replace(HELPER, reach_m=9000)
    assert waits(sweep_of(builder_of(street(*TRIO, *OTHERS, supporters=(wide,))), "abc", "def")) == [
        set(),
        {0},
    ]
    assert (
        waits(sweep_of(builder_of(street(*TRIO, *OTHERS, supporters=(HELPER,))), "abc", "def")) == [set()] * 2
    )
    club = Group(
        id="club", members=some(), x=2500, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
        languages=some("nl"), capacity=4,
    )  # fmt: skip
    wished = [replace(one, reach_m=2500) for one in (*TRIO, *OTHERS)]
    assert waits(sweep_of(builder_of(street(*wished, groups=(club,))), "abc", "def")) == [set()] * 2
    give = [replace(one, offers=some("x"), wishes=some("x")) for one in wished]
    assert waits(sweep_of(builder_of(street(*give, groups=(club,))), "abc", "def")) == [set(), {0}]


def test_each_tile_is_worked_at_once_with_the_growths_of_its_own_people() -> None:
    pair = [replace(one, offers=some("x"), wishes=some("x")) for one in TRIO[:2]]
    builder = builder_of(street(*pair, *OTHERS, groups=(CLUB,)))
    growths = builder.with_(*builder.growing())
    assert len(growths) == 1
    told: list[tuple[list[int], int, int]] = []

    class Listening(_State):
        def task(self, who: Indices, inside: int, growing: ColumnPool, seconds: float | None) -> TileTask:
            told.append((who.tolist(), inside, len(growing)))
            return _State.task(self, who, inside, growing, seconds)

    nobody = np.zeros(len(builder.caps) + 1, np.int64)
    state = Listening(nobody, growths.take(np.zeros(0, np.intp)), nobody > 0)
    sweep = sweep_of(builder, "a", "b", "def")
    with WorkerPool(builder, 1) as worker_pool:
        done = [tile.tolist() for tile, _ in sweep.answers(state, worker_pool, Limits(), 1.0, whole=True)]
    a, b, d, e, f = rows_of(builder, *"abdef")
    assert done == [[a], [d, e, f], [b]], "scattered"
    assert sorted(told) == sorted([([a, b], 1, 1), ([b, a], 1, 1), ([d, e, f], 3, 0)])


def test_a_guess_knows_of_growths_too() -> None:
    pair = [replace(one, offers=some("x"), wishes=some("x")) for one in TRIO[:2]]
    builder = builder_of(street(*pair, groups=(CLUB,)))
    growths = builder.with_(*builder.growing())
    with WorkerPool(builder, 1) as worker_pool:
        numbers = starting_prices(builder, growths, [np.array([0]), np.array([1])], worker_pool, Limits())
    assert growths.value.tolist() == [4800]
    assert numbers[:2].sum() >= 4800


def test_a_city_tells_how_many_of_three_times_its_tiles_are_done() -> None:
    builder = builder_of(street(*TRIO, *OTHERS))
    heard: list[tuple[str, int, int]] = []
    found = pack_city(builder, Limits(progress=lambda *told: heard.append(told)), tile=4)
    assert heard == [("prices", at, 2) for at in range(2)] + [("tiles", at, 6) for at in range(6)]
    assert (found.pool.value.tolist(), int(found.dual_prices.sum()), found.complete) == (
        [7200, 7200],
        14400,
        True,
    )
    assert found.possible.tolist() == [0, 1, 2, 3, 4, 5]
    assert not found.exact


def test_each_sweep_cuts_elsewhere_and_looks_wider() -> None:
    parts, sizes = [part for part, _, _ in SWEEPS], [size for _, size, _ in SWEEPS]
    ends = [end for _, _, end in SWEEPS]
    assert len({round(part, 1) for part in parts}) == len(SWEEPS)
    assert sizes == sorted(sizes)
    assert ends == sorted(ends)
    assert ends[-1] == 1
    assert all(0.3 < part < 0.7 for part in parts)
    assert city.SWEEPS is SWEEPS
