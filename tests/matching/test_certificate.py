"""Ints that prove a bound, by hand: made of any prices, tightened in turn, asked for again."""

from dataclasses import replace

import numpy as np
import pytest

from matching.limits import Limits
from matching.packing import dual, solve
from matching.packing.bit_masks import Indices, Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.dual import by_row, certificate, certified, tightened
from matching.packing.highs import best_packing, solve_restricted_master
from matching.packing.search import Spots, greedy
from matching.packing.solve import Solution, solve_pool
from matching.people import Group, Supporter
from matching.round import round_
from tests.matching.neighbours import circle, neighbour, some, street
from tests.matching.pools import by_hand, padded

pytestmark = pytest.mark.slow


def test_prices_become_whole_numbers_and_who_is_in_what_lacks_most_pays_it_in_equal_parts() -> None:
    pool = by_hand(((0, 1, 2), 34), ((2, 3, 5), 43), ((4,), 10), people=5, others=[1])
    found = certified(pool, np.array([10.4, 9.6, 10.0, 20.0, 12.0, 7.0]))
    assert found.tolist() == [10 + 2, 10 + 2, 10 + 3, 20 + 3, 12, 7, 0]


def test_of_two_columns_that_lack_something_the_one_that_lacks_more_counts() -> None:
    pool = by_hand(((0, 1), 20), ((1, 2), 10), ((0, 2), 1), people=3)
    assert certified(pool, np.zeros(3)).tolist() == [10, 10, 5, 0]
    assert certified(pool, np.array([10.0, 10.0, 0.0])).tolist() == [10, 10, 0, 0], "all of them have enough"


def test_numbers_go_down_in_turn_the_highest_first_as_far_as_columns_allow() -> None:
    trio = by_hand(((0, 1, 2), 10), people=3)
    assert tightened(trio, padded(4, 6, 3)).tolist() == [4, 3, 3, 0]
    assert tightened(trio, padded(5, 5, 5)).tolist() == [0, 5, 5, 0]
    two = by_hand(((0, 1), 8), ((0, 2), 9), people=4)
    assert tightened(two, padded(8, 4, 3, 2)).tolist() == [6, 2, 3, 0, 0]


def test_columns_are_found_by_the_row_that_they_take() -> None:
    columns, start = by_row(by_hand(((1, 2), 5), ((0, 1), 5), ((1,), 5), people=4))
    mine = [columns[start[row] : start[row + 1]].tolist() for row in range(4)]
    assert mine == [[1], [0, 1, 2], [0], []]


def test_of_each_row_the_few_best_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = by_hand(((0, 1), 1), ((0, 2), 1), ((0,), 1), ((1,), 1), ((2,), 1), ((1, 2), 1), people=3)
    score = np.array([5.0, 4.0, 3.0, 2.0, 1.0, 0.0])
    everything = np.arange(6)
    monkeypatch.setattr(dual, "PER_ROW", 1)
    assert dual._best_of_rows(pool, score, everything).tolist() == [True, True, False, False, False, False]
    monkeypatch.setattr(dual, "PER_ROW", 2)
    assert dual._best_of_rows(pool, score, everything).tolist() == [True, True, False, True, True, False]
    some = dual._best_of_rows(pool, np.array([1.0, 2.0, 3.0]), np.array([0, 2, 5]))
    assert some.tolist() == [True, False, True, False, False, True]


def test_columns_without_padding_leave_no_room_for_one_that_has_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dual, "PER_ROW", 1)
    pool = by_hand(((0, 1, 2), 1), ((0, 1), 1), people=3)
    wide = replace(pool, rows=pool.rows[:, :3])
    assert dual._best_of_rows(wide, np.array([5.0, 4.0]), np.arange(2)).tolist() == [True, False]


def rounds(pool: ColumnPool, enough: float, seconds: float | None = None) -> list[int]:
    heard: list[tuple[str, int, int]] = []
    certificate(pool, Limits(seconds, lambda *told: heard.append(told)), enough)
    assert {(stage, total) for stage, _, total in heard} <= {("prices", dual.ROUNDS)}
    return [done for _, done, _ in heard]


def shuffled(people: int, columns: int) -> ColumnPool:
    chance = np.random.default_rng(5)
    trios = [chance.choice(people, 3, replace=False).tolist() for _ in range(columns)]
    return by_hand(*((trio, int(chance.integers(900, 1000))) for trio in trios), people=people)


def test_prices_are_asked_again_while_a_column_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dual, "PER_ROW", 1)
    pair = by_hand(((0, 1), 30), ((0, 1, 2), 33), ((2, 3), 100), people=4)
    assert rounds(pair, enough=0) == [0], "a part of 30 over two is better than one of 33 over three"
    twins = by_hand(((0, 1, 2), 30), ((0, 1, 2), 30), people=3)
    assert rounds(twins, enough=0) == [0], "a column that is paid in full is not missed"
    many = shuffled(12, 80)
    assert 1 < len(rounds(many, enough=0)) < dual.ROUNDS
    assert rounds(many, enough=100) == [0], "near enough at once"
    assert rounds(many, enough=0, seconds=0.0) == [], "no time: what covers all is good enough"
    assert len(rounds(many, enough=dual.ENOUGH)) > 1, "a proof is not as rough as twice too much"
    monkeypatch.setattr(dual, "ROUNDS", 2)
    assert rounds(many, enough=0) == [0, 1]


def test_a_column_that_lacks_half_a_point_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dual, "PER_ROW", 1)
    monkeypatch.setattr(dual, "solve_restricted_master", lambda _pool: np.array([15.25, 15.25]))
    pool = by_hand(((0,), 20), ((1,), 20), ((0, 1), 31), people=2)
    assert rounds(pool, enough=0) == [0, 1]
    enough = by_hand(((0,), 20), ((1,), 20), ((0, 1), 30), people=2)
    assert rounds(enough, enough=0) == [0]


def test_the_certificate_is_the_lowest_of_those_that_were_found(monkeypatch: pytest.MonkeyPatch) -> None:
    many = shuffled(12, 80)
    best = float(solve_restricted_master(many).sum())
    monkeypatch.setattr(dual, "PER_ROW", 1)
    for enough in (0.0, 1.0001, 1.05):
        found = certificate(many, Limits(), enough)
        assert (many.sums(found) >= many.value).all()
        assert best - 1 <= int(found.sum()) <= best * max(enough, 1.0) + len(found)
    person_values = iter([9999, 900, 500, 700, 800])
    monkeypatch.setattr(dual, "certified", lambda _pool, found: padded(*[next(person_values)] * len(found)))
    monkeypatch.setattr(dual, "ROUNDS", 4)
    assert set(certificate(many, Limits(), 0).tolist()) == {500, 0}


def test_a_supporter_counts_as_often_as_the_cap_says() -> None:
    helped = by_hand(*(((one, 4), 10) for one in range(4)), people=4, others=[2])
    assert tightened(helped, certificate(helped, Limits())).tolist() == [0, 0, 0, 0, 10, 0]
    heard: list[str] = []
    found = solved_of(helped, Limits(progress=lambda stage, *_: heard.append(stage)))
    assert (len(found.chosen), found.exact) == (2, True)
    assert "all at once" not in heard, "the bound is 20 and so is the packing"


def solved_of(pool: ColumnPool, limits: Limits) -> Solution:
    return solve_pool(pool, Spots(np.arange(pool.people), np.arange(pool.people)), limits)


@pytest.mark.parametrize("most", [0, 6000])
def test_a_pool_is_solved_by_windows_alone_or_all_at_once(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solve, "ALL_COLUMNS", most)
    pool = shuffled(12, 80)
    best = best_packing(pool, np.zeros(0, np.intp), nodes=10_000)
    found = solved_of(pool, Limits())
    assert found.exact == (most > 0)
    assert pool.value[found.chosen].sum() == pool.value[best.chosen].sum()
    assert (pool.sums(found.dual_prices) >= pool.value).all()


def test_where_the_gap_is_open_all_that_could_matter_is_packed_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Three pairs of three people: one pair can be, and halves of all three are worth half as much more."""
    odd = by_hand(((0, 1), 10), ((1, 2), 10), ((0, 2), 10), people=3)
    heard: list[tuple[str, int, int]] = []
    found = solved_of(odd, Limits(progress=lambda *told: heard.append(told)))
    assert (len(found.chosen), found.exact, int(found.dual_prices.sum())) == (1, True, 15)
    assert heard[-1] == ("all at once", 0, 1)
    heard.clear()
    monkeypatch.setattr(solve, "ALL_COLUMNS", 3)
    assert solved_of(odd, Limits()).exact
    monkeypatch.setattr(solve, "ALL_COLUMNS", 2)
    found = solved_of(odd, Limits(progress=lambda *told: heard.append(told)))
    assert (len(found.chosen), found.exact) == (1, False)
    assert "all at once" not in {stage for stage, _, _ in heard}


def test_without_a_gap_there_is_nothing_more_to_ask() -> None:
    heard: list[str] = []
    pairs = by_hand(((0, 1), 10), ((1, 2), 4), ((2, 3), 10), people=4)
    found = solved_of(pairs, Limits(progress=lambda stage, *_: heard.append(stage)))
    assert (sorted(found.chosen.tolist()), found.exact) == ([0, 2], True)
    assert "all at once" not in heard
    over = solved_of(by_hand(((0, 1), 10), ((1, 2), 10), ((0, 2), 10), people=3), Limits(seconds=0.0))
    assert (len(over.chosen), over.exact) == (1, False)


@pytest.mark.parametrize("most", [2, 3])
def test_of_too_many_columns_those_that_lose_least_take_part_in_windows(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(solve, "NEAR", most)
    monkeypatch.setattr(solve, "ALL_COLUMNS", 0)
    pool = by_hand(((0, 2), 1), ((0, 1), 50), ((1, 3), 1), ((2, 3), 50), people=4)
    assert sorted(solved_of(pool, Limits()).chosen.tolist()) == [1, 3]
    heard: list[int] = []

    def listening(part: ColumnPool, lost: Ints) -> Indices:
        heard.append(len(part))
        return greedy(part, lost)

    monkeypatch.setattr(solve, "greedy", listening)
    solved_of(pool, Limits())
    solved_of(pool.take(np.arange(most)), Limits())
    assert heard == [most, most]


def test_a_certificate_names_residents_groups_and_supporters_apart() -> None:
    words = {"day_parts": some("tuesday morning"), "languages": some("nl")}
    helper = Supporter(id="helper", x=0, y=0, reach_m=500, cap=1, **words)
    club = Group(id="club", members=some(), x=0, y=0, enjoys=some("walk"), capacity=4, **words)
    people = [replace(one, offers=some("x"), wishes=some("x")) for one in circle(*"abcd")]
    alone = neighbour("z", x=9000)
    plan = round_(street(*people, alone, supporters=(helper,), groups=(club,)))
    assert [one for one, _ in plan.certificate or ()] == ["a", "b", "c", "d"]
    assert {one for one, _ in plan.group_certificate} <= {"club"}
    assert {one for one, _ in plan.supporter_certificate} <= {"helper"}
    assert plan.upper_bound == sum(
        number
        for paid in (plan.certificate or (), plan.group_certificate, plan.supporter_certificate)
        for _, number in paid
    )
