"""A map cut in tiles, so that neighbours come one after the other; rows and caps; where groups are listed."""

from dataclasses import replace

import numpy as np
import pytest

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import column_builder
from matching.packing.map_tiles import tiles
from matching.packing.people_arrays import PeopleArrays, people_arrays
from matching.settings import DEFAULTS, Settings
from tests.matching.neighbours import circle, neighbour, street
from tests.matching.small_city import ALIKE, HELPER, TRIO, builder_of, rows_of

pytestmark = pytest.mark.slow


def crowd_at(*places: tuple[int, int]) -> PeopleArrays:
    """In the order of these places, whatever order a crowd would have."""
    crowd = people_arrays(street(*(neighbour(f"r{at}") for at in range(len(places)))), DEFAULTS, 0)
    x, y = np.array(places, np.int64).T
    return replace(crowd, x=x, y=y)


def cut(crowd: PeopleArrays, most: int) -> list[list[int]]:
    return [tile.tolist() for tile in tiles(crowd, np.arange(len(crowd)), most)]


def test_a_map_is_cut_across_its_longer_side_and_again() -> None:
    wide = crowd_at((0, 0), (90, 1), (30, 2), (60, 3), (10, 4))
    assert cut(wide, 5) == [[0, 1, 2, 3, 4]]
    assert cut(wide, 4) == [[0, 4], [1, 2, 3]]
    assert cut(wide, 2) == [[0, 4], [2], [1, 3]]
    high = crowd_at((0, 50), (1, 10), (2, 40), (3, 20))
    assert cut(high, 2) == [[1, 3], [0, 2]]
    square = crowd_at((0, 9), (9, 0), (5, 5), (6, 6))
    assert cut(square, 2) == [[0, 2], [1, 3]], "as wide as high: across"


def test_who_lives_in_one_place_keeps_the_order_of_the_arrays_and_no_side_is_empty() -> None:
    row = crowd_at(*((10 * at, 0) for at in range(8)))
    assert cut(row, 5) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert cut(row, 1) == [[at] for at in range(8)]
    assert cut(crowd_at((5, 5), (5, 5), (5, 5)), 1) == [[0], [1], [2]]


def test_rows_are_people_groups_and_supporters_with_their_caps() -> None:
    builder = builder_of(street(*TRIO, supporters=(HELPER,)))
    pool = builder.all(Limits()).pool
    assert builder.caps.tolist() == [1, 1, 1, 2]
    assert pool.rows.tolist() == [[0, 1, 2, 3, 4, 4, 4]]
    assert builder_of(street(*TRIO)).all(Limits()).pool.rows.tolist() == [[0, 1, 2, 3, 3, 3, 3]]
    assert builder_of(Neighbourhood()).all(Limits()).pool.rows.shape == (0, 7)


def test_supporters_limit_how_many_can_have_a_place() -> None:
    assert builder_of(street(*ALIKE)).places() == len(ALIKE)
    one = replace(HELPER, cap=1)
    assert builder_of(street(*ALIKE, supporters=(one,))).places() == 6
    assert builder_of(street(*ALIKE, supporters=(replace(one, cap=0),))).places() == 0
    assert builder_of(street(*ALIKE, supporters=(replace(one, cap=5),))).places() == len(ALIKE)


def test_only_groups_with_an_anchor_are_listed_and_it_is_told_how_far_that_is() -> None:
    builder = builder_of(street(*circle("a", "b", "c"), *circle("d", "e", "f")))
    heard: list[tuple[str, int, int]] = []
    limits = Limits(progress=lambda *told: heard.append(told))
    who = np.array(rows_of(builder, "a", "b", "c", "d", "e", "f"))
    found = builder.around(who, 1, limits)
    assert [sorted(row[:-1]) for row in found.pool.rows.tolist() if row[-4] == 6] == [
        sorted(who[:3].tolist()) + [6] * 3
    ]
    assert all(who[0] in row for row in found.pool.rows.tolist())
    assert set(heard) == {("groups", 0, 1)}
    assert found.complete


@pytest.mark.parametrize(("most", "groups"), [(84, 84), (83, 7), (80, 7)])
def test_where_there_are_too_many_groups_the_best_from_each_anchor_are_taken(most: int, groups: int) -> None:
    """Eighty-four threes of nine people; a quarter of 83 or 80, over nine, are two pairs and one three."""
    builder = builder_of(street(*ALIKE), Settings(group_most=3, columns_most=most))
    found = builder.all(Limits())
    assert (len(found.pool), found.complete) == (groups, groups == 84)


def test_in_a_hurry_a_few_sets_from_each_first_member_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(column_builder, "IN_A_HURRY", 2)
    builder = builder_of(street(*ALIKE), Settings(group_most=3))
    found = builder.all(Limits(seconds=0.0))
    assert not found.complete
    assert len(found.pool) == 7
