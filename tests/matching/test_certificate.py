"""Ints that prove a bound, by hand: made of any prices, tightened in turn, asked for again."""

from dataclasses import replace

import numpy as np
import pytest

from matching.packing.dual import by_row, certified
from matching.people import Group, Supporter
from matching.round import round_
from tests.matching.neighbours import circle, neighbour, some, street
from tests.matching.pools import by_hand

pytestmark = pytest.mark.slow


def test_prices_become_whole_numbers_and_who_is_in_what_lacks_most_pays_it_in_equal_parts() -> None:
    pool = by_hand(((0, 1, 2), 34), ((2, 3, 5), 43), ((4,), 10), people=5, others=[1])
    found = certified(pool, np.array([10.4, 9.6, 10.0, 20.0, 12.0, 7.0]))
    assert found.tolist() == [10 + 2, 10 + 2, 10 + 3, 20 + 3, 12, 7, 0]


def test_of_two_columns_that_lack_something_the_one_that_lacks_more_counts() -> None:
    pool = by_hand(((0, 1), 20), ((1, 2), 10), ((0, 2), 1), people=3)
    assert certified(pool, np.zeros(3)).tolist() == [10, 10, 5, 0]
    assert certified(pool, np.array([10.0, 10.0, 0.0])).tolist() == [10, 10, 0, 0], "all of them have enough"


def test_columns_are_found_by_the_row_that_they_take() -> None:
    columns, start = by_row(by_hand(((1, 2), 5), ((0, 1), 5), ((1,), 5), people=4))
    mine = [columns[start[row] : start[row + 1]].tolist() for row in range(4)]
    assert mine == [[1], [0, 1, 2], [0], []]


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
