"""Columns, sets and supporters as arrays, each with an answer that can be worked out by hand."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from matching.packing.group_cliques import _cut, cliques
from matching.packing.highs import _could_be_better, _fits, best_packing, solve_restricted_master
from matching.packing.pairs import fitting_pairs
from matching.packing.people_arrays import people_arrays
from matching.packing.supporter_columns import SupporterArrays
from matching.people import Supporter
from matching.settings import DEFAULTS
from tests.matching.neighbours import circle, neighbour, street
from tests.matching.neighbours import some as words_of
from tests.matching.pools import by_hand, crowd_by_hand

pytestmark = pytest.mark.slow


def test_a_column_is_rows_and_a_value() -> None:
    pool = by_hand(((0, 1), 10), ((1, 2, 3), 20), people=3, others=[2])
    assert pool.sums(np.array([1, 2, 3, 4, 0])).tolist() == [3, 9]
    assert pool.placed().tolist() == [2, 2]
    only = np.array([False, True, True, True, True])
    assert pool.with_only(only).tolist() == [False, True]


def test_columns_that_no_better_packing_can_hold_are_not_asked_of_the_solver() -> None:
    pool = by_hand(((0, 1), 100), ((2, 3), 100), ((1, 2), 40), people=4)
    assert _could_be_better(pool, 150).tolist() == [0, 1]
    assert _could_be_better(pool, 199).tolist() == [0, 1]
    assert _could_be_better(pool, 200).tolist() == []
    assert best_packing(pool, np.array([0, 1]), nodes=0).exact
    assert solve_restricted_master(pool, inner=False).sum() == 200


def test_a_start_stays_where_nothing_is_better_and_goes_where_something_is() -> None:
    pool = by_hand(((0, 1), 100), ((1, 2), 101), ((2, 3), 100), people=4)
    assert sorted(best_packing(pool, np.array([1]), nodes=100).chosen.tolist()) == [0, 2]
    stays = best_packing(pool, np.array([2, 0]), nodes=100)
    assert (stays.chosen.tolist(), stays.exact) == ([2, 0], True)
    late = best_packing(pool, np.array([1]), nodes=100, seconds=0.0)
    assert sorted(late.chosen.tolist()) in ([0, 2], [1])


def test_a_packing_fits_while_no_row_is_taken_more_often_than_its_cap() -> None:
    pool = by_hand(((0, 3), 1), ((1, 3), 1), ((2, 3), 1), ((0,), 1), people=3, others=[2])
    assert _fits(pool, np.array([0, 1]))
    assert not _fits(pool, np.array([0, 1, 2]))
    assert not _fits(pool, np.array([0, 3]))
    assert _fits(pool, np.zeros(0, np.intp))


HELPER = Supporter(
    id="s", x=0, y=0, reach_m=500, day_parts=words_of("tuesday morning"), languages=words_of("nl"), cap=1
)


def test_a_supporter_helps_who_lives_near_and_is_not_blocked_nor_the_supporter() -> None:
    people = (
        *circle("a", "b", "c"),
        neighbour("s"),
        neighbour("far", x=601),
        neighbour("edge", x=100, y=-450),
        neighbour("low", x=100, y=-451),
    )
    helper = replace(HELPER, x=100, y=50)
    here = street(*people, supporters=(helper, replace(HELPER, id="t", x=2000)), never=words_of(("c", "s")))
    crowded = people_arrays(here, DEFAULTS, 0)
    at = {one.id: place for place, one in enumerate(crowded.residents)}
    helpers = SupporterArrays(here, crowded, DEFAULTS)
    first = next(k for k, one in enumerate(helpers.supporters) if one.id == HELPER.id)
    assert {name for name in at if helpers.welcome[first][at[name]]} == {"a", "b", "edge"}


def test_pairs_that_could_give_and_get_with_nobody_are_left_out_and_again() -> None:
    """d helps e, who helps nobody: with e gone d goes too. f gets help of a, and gives none."""
    d = neighbour("d", offers=words_of("x"), wishes=words_of("y"))
    e = neighbour("e", offers=words_of("z"), wishes=words_of("x"))
    f = neighbour("f", offers=words_of("z"), wishes=words_of("help for b"))
    crowded = crowd_by_hand(*circle("a", "b", "c"), d, e, f)
    found = fitting_pairs(crowded, DEFAULTS, np.arange(6))
    inside = {crowded.residents[one].id for one in (*found.first, *found.second)}
    assert inside == {"a", "b", "c"}
    assert len(fitting_pairs(crowded, DEFAULTS, np.zeros(0, np.intp)).first) == 0


def test_of_each_first_member_the_sets_of_the_best_bonds_are_kept_in_their_order() -> None:
    crowded = crowd_by_hand(*(neighbour(n, x=x, offers=words_of("w"), wishes=words_of("w")) for n, x in (
        ("a", 0), ("b", 10), ("c", 200), ("d", 90),
    )))  # fmt: skip
    found = fitting_pairs(crowded, DEFAULTS, np.arange(4))
    pairs = next(cliques(crowded, found, 4, 2, 6))
    assert (len(pairs), pairs.complete) == (6, True)
    assert _cut(pairs, 3).complete
    kept = _cut(pairs, 1)
    best = {one: max(pairs.bonds[pairs.members[:, 0] == one].tolist()) for one in range(3)}
    assert (kept.complete, kept.members[:, 0].tolist(), kept.bonds.tolist()) == (
        False,
        [0, 1, 2],
        [*best.values()],
    )


def test_sets_begin_with_an_anchor_and_are_no_larger_than_may_be() -> None:
    crowded = crowd_by_hand(*(neighbour(n, offers=words_of("w"), wishes=words_of("w")) for n in "abcd"))
    found = fitting_pairs(crowded, DEFAULTS, np.arange(4))
    sizes = [portion.members.tolist() for portion in cliques(crowded, found, 1, 3, 100)]
    assert sizes == [[[0, 1], [0, 2], [0, 3]], [[0, 1, 2], [0, 1, 3], [0, 2, 3]]]
    assert list(cliques(crowded, found, 0, 3, 100)) == []
    last = [portion.members.tolist() for portion in cliques(crowded, found, 4, 4, 100)]
    assert last[-1] == [[0, 1, 2, 3]]


@pytest.mark.parametrize("bound", ["a", "b", "c"])
@pytest.mark.parametrize("kind", ["day_parts", "languages"])
def test_a_supporter_needs_something_in_common_with_every_member(bound: str, kind: str) -> None:
    wide, narrow = words_of("then", "other"), words_of("then")
    usual: dict[str, Any] = {"day_parts": wide, "languages": wide}
    people = [
        replace(one, **(usual | ({kind: narrow} if one.id == bound else {}))) for one in circle("a", "b", "c")
    ]
    unable = replace(HELPER, id="t", **(usual | {kind: words_of("other")}))
    here = street(*people, supporters=(replace(HELPER, **usual), unable))
    helpers = SupporterArrays(here, people_arrays(here, DEFAULTS, 0), DEFAULTS)
    found = helpers.helped(np.array([[0, 1, 2]]), np.array([500]))
    assert [part.tolist() for part in found] == [[0], [0], [500]]


def test_inner_prices_are_amid_all_that_are_best_and_a_corner_is_one_of_them() -> None:
    ring = by_hand(((0, 1), 30), ((1, 2), 30), ((2, 3), 30), ((0, 3), 30), people=4)
    assert solve_restricted_master(ring).tolist() == pytest.approx([15] * 4, abs=0.1)
    assert sorted(solve_restricted_master(ring, inner=False).round().tolist()) == [0, 0, 30, 30]


@pytest.mark.parametrize("start", [0, 1, 2])
def test_of_packings_as_good_the_one_to_start_from_stays(start: int) -> None:
    odd = by_hand(((0, 1), 10), ((1, 2), 10), ((0, 2), 10), people=3)
    found = best_packing(odd, np.array([start]), nodes=100)
    assert (found.chosen.tolist(), found.exact) == ([start], True)
