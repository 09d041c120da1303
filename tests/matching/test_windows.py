"""The search, by hand: what is taken first, where windows stand, and what is packed anew in one."""

from typing import Any

import numpy as np
import pytest

from matching.limits import Limits
from matching.packing import search
from matching.packing.bit_masks import Flags, Indices
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import Packed, best_packing
from matching.packing.search import NONE, Search, Spots, greedy
from tests.matching.pools import by_hand, padded

pytestmark = pytest.mark.slow

LINE = Spots(np.array([0, 10, 20, 30, 40, 50]), np.zeros(6, np.int64))


def test_greedy_takes_what_loses_least_and_of_equals_the_first() -> None:
    pool = by_hand(((0, 1), 9), ((1, 2), 9), ((2, 3), 9), ((0, 3), 9), people=4)
    assert greedy(pool, np.array([5, 3, 4, 3])).tolist() == [1, 3]
    assert greedy(pool, np.array([2, 2, 2, 2])).tolist() == [0, 2]
    assert greedy(pool.take(np.zeros(0, np.intp)), np.zeros(0, np.int64)).tolist() == []


@pytest.mark.parametrize("at_once", [1, 2, 4000])
def test_greedy_takes_somebody_with_a_larger_cap_as_often_as_that(
    at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "AT_ONCE", at_once)
    pool = by_hand(((0, 4), 9), ((1, 4), 8), ((2, 4), 7), ((3,), 6), people=4, others=[2])
    assert greedy(pool, np.array([0, 1, 2, 3])).tolist() == [0, 1, 3]


class Watched(Search):
    """Tells which windows it would look at, and how the people in each are packed anew: never better."""

    def begin(self, *, better: bool = False) -> None:
        self.sizes: list[tuple[int, int]] = []
        self.centres: list[int] = []
        self.better = better

    def _window(self, near: Indices, size: int) -> Flags:
        self.centres.append(int(near[0]))
        return super()._window(near, size)

    def _packed_anew(self, window: Flags, limits: Limits, also: Indices = NONE) -> bool:
        return self.better


class Sized(Search):
    """Tells only the sizes of its windows, and how much of each is not looked at again."""

    def _sweep(self, size: int, core: int, limits: Limits) -> None:
        self.__dict__.setdefault("sizes", []).append((size, core))


def watched(*losses: int, better: bool = False, spots: Spots = LINE) -> Watched:
    """Nobody is in a group, so each loses the own number."""
    found = Watched(by_hand(people=len(losses)), padded(*losses), spots, np.zeros(0, np.intp))
    found.begin(better=better)
    return found


@pytest.mark.parametrize(
    ("people", "sizes"),
    [(121, [(60, 30), (120, 60)]), (120, [(60, 30)]), (3, [(60, 30)])],
)
def test_windows_grow_while_there_are_more_people_than_they_hold(
    people: int, sizes: list[tuple[int, int]]
) -> None:
    found = Sized(by_hand(people=people), padded(*[0] * people), LINE, np.zeros(0, np.intp))
    heard: list[tuple[str, int, int]] = []
    found.improve(Limits(progress=lambda *told: heard.append(told)))
    assert found.__dict__["sizes"] == sizes
    assert heard == [("windows", at, 2) for at in range(2)]


def test_windows_stand_around_whoever_loses_most_and_nobody_who_loses_nothing() -> None:
    found = watched(5, 9, 7, 0)
    found._sweep(2, 1, Limits())
    assert found.centres == [1, 2, 0]


def test_who_lives_in_the_core_of_a_window_needs_none_around_himself() -> None:
    found = watched(5, 9, 7, 1, 8, 6)
    found._sweep(4, 3, Limits())
    assert found.centres == [1, 4]


def test_neighbours_in_one_spot_each_have_a_window_at_most_once() -> None:
    found = watched(5, 9, 7, spots=Spots(np.zeros(3, np.int64), np.zeros(3, np.int64)))
    found._sweep(2, 1, Limits())
    assert found.centres == [0, 0], "of one spot the first; 1 had its window, 2 too"


def test_where_a_window_got_better_all_in_it_may_have_another_until_it_is_enough() -> None:
    found = watched(5, 9, 0, 0, 0, 0, 0, 0, 0, 0, better=True, spots=Spots(np.arange(10), np.arange(10)))
    found._sweep(2, 1, Limits())
    assert found.centres[:4] == [1, 0, 1, 0]
    assert len(found.centres) == 24
    alone = watched(5, 9, better=True, spots=Spots(np.arange(2), np.arange(2)))
    alone._sweep(1, 1, Limits())
    assert set(alone.centres) == {0, 1}
    assert len(alone.centres) == 20


def test_no_window_is_begun_when_the_time_is_over_or_nobody_lives_here() -> None:
    found = watched(5, 9, 7)
    found._sweep(2, 1, Limits(seconds=0.0))
    assert found.centres == []
    watched().improve(Limits())


def of_six(*chosen: int, lost: int = 34) -> Search:
    """Two trios worth 60 each; two others, across, are worth 100 and 90; one more, hardly anything."""
    columns = (((0, 1, 2), 60), ((3, 4, 5), 60), ((0, 1, 3), 100), ((2, 4, 5), 90), ((1, 2, 3), 20))
    return Search(by_hand(*columns, people=6), padded(*[lost] * 6), LINE, np.array(chosen, np.intp))


def test_who_is_left_over_loses_the_own_number_and_the_others_their_part_of_the_group() -> None:
    assert of_six()._losses().tolist() == [34] * 6
    assert of_six(2)._losses().tolist() == [0, 0, 34, 0, 34, 34]
    assert of_six(0)._losses().tolist() == [14, 14, 14, 34, 34, 34]
    grown = Search(by_hand(((0, 2), 10), people=2, others=[1]), padded(14, 9, 1), LINE, np.array([0]))
    assert grown._losses().tolist() == [5, 9]


def test_a_window_holds_the_nearest_with_all_of_their_groups() -> None:
    def window(size: int, *chosen: int) -> list[int]:
        return np.flatnonzero(of_six(*chosen)._window(np.array([2, 1, 3, 0, 4, 5]), size)).tolist()

    assert [window(size) for size in (1, 2, 3)] == [[2], [1, 2], [1, 2, 3]]
    assert [window(size, 2) for size in (1, 2, 4, 5)] == [[2], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3, 4]]
    assert [window(size, 0) for size in (1, 3, 4)] == [[0, 1, 2], [0, 1, 2], [0, 1, 2, 3]]
    assert window(4, 0, 1) == [0, 1, 2, 3, 4, 5]


def test_a_window_over_a_group_with_a_supporter_holds_people_alone() -> None:
    helped = Search(by_hand(((0, 1, 3), 9), people=3, others=[1]), padded(3, 3, 3, 3), LINE, np.array([0]))
    assert helped._window(np.array([1, 0, 2]), 2).tolist() == [True, True, False, False, False]


EVERYBODY = np.array([True] * 6 + [False])


def test_a_window_is_packed_as_well_as_can_be_and_only_says_so_when_it_got_better() -> None:
    found = of_six(0, 1)
    assert found._packed_anew(EVERYBODY, Limits())
    assert sorted(found.chosen.tolist()) == [2, 3]
    assert not found._packed_anew(EVERYBODY, Limits())
    assert sorted(found.chosen.tolist()) == [2, 3]


def test_groups_outside_a_window_stay_and_keep_their_people() -> None:
    found = of_six(1)
    assert found._packed_anew(np.array([True] * 3 + [False] * 4), Limits())
    assert sorted(found.chosen.tolist()) == [0, 1]
    alone = of_six()
    assert not alone._packed_anew(np.array([True, True, False, False, False, False, False]), Limits())
    assert alone.chosen.tolist() == []


def test_a_supporter_is_in_a_window_for_what_is_left_of_his_cap() -> None:
    columns = (((0, 3), 50), ((1, 3), 60), ((2, 3), 75), ((2,), 10))
    pool = by_hand(*columns, people=3, others=[2])
    found = Search(pool, padded(40, 40, 40, 40), LINE, np.array([0, 1, 3]))
    only = np.array([False, False, True, False, False])
    assert not found._packed_anew(only, Limits()), "both groups of the supporter stand outside"
    two = np.array([False, True, True, False, False])
    assert found._packed_anew(two, Limits())
    assert sorted(found.chosen.tolist()) == [0, 2]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the exact solver is asked, which then answers as ever."""
    heard: list[Any] = []

    def listening(pool: ColumnPool, start: Indices, nodes: int, seconds: float | None) -> Packed:
        heard.append((pool.value.tolist(), start.tolist(), pool.caps.tolist()))
        return best_packing(pool, start, nodes, seconds)

    monkeypatch.setattr(search, "best_packing", listening)
    return heard


def test_a_column_that_loses_all_a_window_can_gain_stays_out(asked: list[Any]) -> None:
    """Six who pay 34 each, in groups worth 120: 84 can be gained, and the last column loses 82."""
    of_six(0, 1)._packed_anew(EVERYBODY, Limits())
    assert asked.pop() == ([60, 60, 100, 90, 20], [0, 1], [1] * 6)
    less = of_six(0, 1, lost=33)
    less.reduced_cost = np.array([0, 0, 2, 77, 78])
    less._packed_anew(EVERYBODY, Limits())
    assert asked.pop() == ([60, 60, 100, 90], [0, 1], [1] * 6), "78 can be gained"


def test_where_no_other_column_can_matter_nothing_is_asked(asked: list[Any]) -> None:
    best = of_six(2, 3, lost=32)
    assert best._packed_anew(EVERYBODY, Limits()) is False
    beside = of_six(0)
    beside.reduced_cost[:] = 0
    assert beside._packed_anew(np.array([True] * 3 + [False] * 4), Limits()) is False, (
        "3, 4 and 5 stand outside"
    )
    pair = Search(by_hand(((0, 1, 2), 90), ((0, 1), 5), people=9), padded(*[34] * 9), LINE, np.array([0]))
    assert pair._packed_anew(np.array([True] * 3 + [False] * 7), Limits()) is False, "here 12 can be gained"
    assert asked == []


def test_what_is_as_good_is_not_better(asked: list[Any]) -> None:
    best = of_six(2, 3, lost=50)
    assert best._packed_anew(EVERYBODY, Limits()) is False
    assert best.chosen.tolist() == [2, 3]
    assert asked == [([60, 60, 100, 90], [2, 3], [1] * 6)]


def test_of_too_many_columns_those_that_lose_least_are_asked_and_those_of_now(
    asked: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "COLUMNS", 2)
    of_six(0)._packed_anew(EVERYBODY, Limits())
    assert asked == [([60, 100, 90], [0], [1] * 6)]


def test_of_two_plans_what_both_have_stays_and_the_rest_is_packed_anew(asked: list[Any]) -> None:
    """Alone neither plan gets better by a column of the other: two pairs have to go at once."""
    columns = (((0, 1), 50), ((2, 3), 50), ((4, 5), 50), ((0, 2), 70), ((1, 3), 40), ((0, 3), 69))
    pool = by_hand(*columns, people=6)
    found = Search(pool, padded(*[40] * 6), LINE, np.array([0, 1, 2]))
    assert found.recombine(np.array([2, 3, 4]), Limits())
    assert asked == [([50, 50, 70, 40, 69], [0, 1], [1, 1, 1, 1, 0, 0])], "4 and 5 stay together"
    assert sorted(found.chosen.tolist()) == [2, 3, 4]
    assert not found.recombine(found.chosen, Limits()), "two equal plans differ in nobody"


def test_columns_of_the_other_plan_are_looked_at_however_much_they_lose(
    asked: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "COLUMNS", 0)
    found = of_six(0, 1)
    assert found.recombine(np.array([2, 3]), Limits())
    assert sorted(found.chosen.tolist()) == [2, 3]


def test_a_supporter_is_free_again_for_what_the_other_plan_does_with_him() -> None:
    columns = (((0, 3), 50), ((1, 3), 60), ((2, 3), 75), ((2,), 10))
    pool = by_hand(*columns, people=3, others=[1])
    found = Search(pool, padded(60, 60, 60, 20), LINE, np.array([0, 3]))
    assert found.recombine(np.array([2]), Limits())
    assert found.chosen.tolist() == [2]
