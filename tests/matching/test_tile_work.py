"""A tile by hand: what it is told, what it answers, and what becomes of the answer."""

import numpy as np
import pytest

from matching.limits import Limits
from matching.packing.city import _State
from matching.packing.tile import TileAnswer, work
from tests.matching.neighbours import street
from tests.matching.pools import by_hand
from tests.matching.small_city import ALIKE, TRIO, builder_of, rows_of, task_of

pytestmark = pytest.mark.slow


def test_a_tile_covers_its_groups_and_packs_them() -> None:
    builder = builder_of(street(*TRIO))
    answer = work(builder.nameless(), task_of(builder, "a", "b", "c"))
    assert (int(answer.dual_prices.sum()), answer.value.tolist()) == (7200, [7200])
    assert sorted(answer.chosen[0].tolist()) == [0, 1, 2, 3, 3, 3, 3]
    assert (answer.possible.tolist(), answer.complete, answer.stopped) == ([0, 1, 2], True, False)
    assert work(builder, task_of(builder, "a", "b", "c", seconds=0.0)).stopped


def test_a_tile_pays_what_the_others_leave_to_pay() -> None:
    builder = builder_of(street(*TRIO))
    numbers = np.zeros(4, np.int64)
    numbers[rows_of(builder, "b", "c")] = 2000, 2100
    answer = work(builder, task_of(builder, "a", around=("b", "c"), dual_prices=numbers))
    assert (answer.dual_prices.tolist(), answer.value.tolist()) == ([3100], [7200])
    numbers[rows_of(builder, "b")] = 9000
    assert work(
        builder, task_of(builder, "a", around=("b", "c"), dual_prices=numbers)
    ).dual_prices.tolist() == [0]
    own = np.where(np.arange(4) < 3, 9000, 0)
    assert work(builder, task_of(builder, "a", "b", "c", dual_prices=own)).dual_prices.sum() == 7200


def test_who_is_in_a_group_elsewhere_is_left_there_and_groups_of_now_stay_while_nothing_is_better() -> None:
    builder = builder_of(street(*TRIO))
    busy = np.zeros(3, np.int64)
    busy[rows_of(builder, "b")] = 1
    alone = work(builder, task_of(builder, "a", around=("b", "c"), busy=busy))
    assert (alone.value.tolist(), alone.dual_prices.tolist(), alone.possible.tolist()) == (
        [],
        [7200],
        [0, 1, 2],
    )
    now = builder.all(Limits()).pool
    assert work(builder, task_of(builder, "a", "b", "c", now=now)).value.tolist() == [7200]


def test_a_tile_packs_its_groups_anew_where_more_can_be_placed() -> None:
    builder = builder_of(street(*ALIKE[:6]))
    pool = builder.all(Limits()).pool
    fours = pool.take(np.flatnonzero(pool.placed() == 4)[:1])
    answer = work(builder, task_of(builder, *(one.id for one in ALIKE[:6]), now=fours))
    assert (fours.value.tolist(), int(answer.value.sum())) == ([9600], 14400)


def state_of(*columns: tuple[tuple[int, ...], int]) -> _State:
    """Six people and a supporter for two groups; this is what is chosen so far."""
    pool = by_hand(*columns, people=6, others=[2])
    return _State(dual_prices=np.arange(8) * 10, groups=pool, possible=np.zeros(8, bool), sizes=(60,))


def test_a_tile_is_told_of_its_own_groups_in_one_order_and_how_busy_others_are() -> None:
    state = state_of(((3, 4, 6), 7), ((0, 5, 6), 9), ((1, 2), 8))
    nothing = state.groups.take(np.zeros(0, np.intp))
    task = state.task(np.array([2, 5, 1]), 2, nothing, 4.0)
    assert (task.who.tolist(), task.inside, task.sizes, task.seconds) == ([2, 5, 1], 2, (60,), 4.0)
    assert task.busy.tolist() == [0, 0, 0, 1, 1, 0, 1]
    assert (task.now.value.tolist(), task.dual_prices.tolist()) == ([9, 8], state.dual_prices.tolist())
    turned = state_of(((1, 2), 8), ((3, 4, 6), 7), ((0, 5, 6), 9))
    assert turned.task(np.array([2, 5, 1]), 2, nothing, None).now.value.tolist() == task.now.value.tolist()


def answer_of(
    *columns: tuple[tuple[int, ...], int], complete: bool = True, stopped: bool = False
) -> TileAnswer:
    found = by_hand(*columns, people=6, others=[2])
    return TileAnswer(np.array([77, 88]), found.rows, found.value, np.array([0, 3]), complete, stopped)


def test_an_answer_takes_the_place_of_the_groups_of_its_tile() -> None:
    state = state_of(((3, 4, 6), 7), ((0, 5, 6), 9))
    state.put(np.array([0, 2]), answer_of(((0, 2, 5), 30)))
    assert state.groups.value.tolist() == [7, 30]
    assert state.groups.rows.tolist() == [[3, 4, 6, 7], [0, 2, 5, 7]]
    assert state.dual_prices.tolist() == [77, 10, 88, 30, 40, 50, 60, 70]
    assert np.flatnonzero(state.possible).tolist() == [0, 3]
    assert (state.complete, state.stopped) == (True, False)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_one_tile_that_is_not_complete_or_was_stopped_says_so_for_all(at: int) -> None:
    state = state_of(((3, 4, 6), 7))
    for done in range(3):
        state.put(np.array([0, 2]), answer_of(((0, 2, 5), 30), complete=done != at, stopped=done == at))
    assert (state.complete, state.stopped) == (False, True)
