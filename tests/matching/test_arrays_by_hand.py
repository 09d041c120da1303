"""Words as bits, pools, giving and getting, and what the solver is asked: each by hand."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from matching.packing import bonds as bonds_module
from matching.packing.bonds import bonds, listed, roots, squares, within
from matching.packing.circle import Shelf, circles, halves, harmonies
from matching.packing.crowd import FAR, Crowd, crowd_of, ordered, whole
from matching.packing.groups import _cut, cliques
from matching.packing.helping import Helpers
from matching.packing.highs import _could_be_better, _fits, best_packing, prices
from matching.packing.pairs import _around, _steps, links, ranges
from matching.packing.pool import joined
from matching.packing.words import Vocabulary, count, some
from matching.people import Supporter
from matching.settings import DEFAULTS
from matching.value import bond
from tests.matching.neighbours import circle, neighbour, street
from tests.matching.neighbours import some as words_of
from tests.matching.pools import by_hand

pytestmark = pytest.mark.slow


def sets(*words: str) -> list[frozenset[str]]:
    return [frozenset(each.split()) for each in words]


def test_only_words_that_two_share_have_a_bit_in_the_order_of_the_alphabet() -> None:
    said = sets("soup bike", "bike shop", "soup", "cake", "")
    words = Vocabulary(said)
    assert words.lanes == 1
    assert words.masks(said).tolist() == [[0b11, 0b01, 0b10, 0, 0]]
    assert Vocabulary([]).lanes == 1
    assert Vocabulary(sets("a"), sets("a")).masks(sets("a")).tolist() == [[1]], "one offers what one wishes"


@pytest.mark.parametrize(("many", "lanes"), [(64, 1), (65, 2), (128, 2), (129, 3)])
def test_every_64_words_have_a_lane(many: int, lanes: int) -> None:
    all_ = frozenset(f"w{number:03}" for number in range(many))
    words = Vocabulary([all_, all_])
    assert words.lanes == lanes
    last = words.masks([frozenset({f"w{many - 1:03}"}), all_, frozenset()])
    assert last[:-1, 0].tolist() == [0] * (lanes - 1)
    assert int(last[-1, 0]) == 1 << (many - 1) % 64
    assert count(last).tolist() == [1, many, 0]
    assert some(last).tolist() == [True, True, False]


def test_ranges_run_from_each_start_as_often_as_said() -> None:
    assert ranges(np.array([5, 0, 9]), np.array([2, 0, 3])).tolist() == [5, 6, 9, 10, 11]
    assert ranges(np.zeros(0, np.intp), np.zeros(0, np.intp)).tolist() == []


def test_all_have_what_others_around_them_have() -> None:
    bits = np.array([[1, 2, 4, 8]], np.uint64)
    first, second = np.array([0, 0, 1]), np.array([1, 2, 2])
    assert _around(bits, first, second).tolist() == [[6, 5, 3, 0]]
    nobody = np.zeros(0, np.intp)
    assert _around(bits, nobody, nobody).tolist() == [[0, 0, 0, 0]]


def test_a_look_around_goes_as_far_to_each_side() -> None:
    assert sorted(_steps(1)) == [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    assert len(_steps(2)) == 25


def test_what_is_looked_up_in_sorted_keys() -> None:
    keys = np.array([2, 5, 9])
    assert listed(keys, np.array([1, 2, 3, 9, 10])).tolist() == [False, True, False, True, False]
    assert listed(keys[:0], np.array([1, 2])).tolist() == [False, False]


def test_of_a_set_nobody_counts_alone() -> None:
    shelf = Shelf(1, 1)
    for bits in (0b011, 0b110):
        shelf.put(np.array([[bits]], np.uint64))
    assert (shelf.anybody.tolist(), shelf.twice.tolist()) == ([[0b111]], [[0b010]])
    assert shelf.without(np.array([[0b011]], np.uint64)).tolist() == [[0b110]]


def test_one_counts_in_full_from_two_different_things_or_the_only_one() -> None:
    done, said = np.array([0, 1, 1, 2, 3]), np.array([2, 2, 1, 2, 3])
    assert halves(done, said).tolist() == [0, 1, 2, 2, 2]
    assert harmonies(DEFAULTS).tolist() == [[0, 0, 0], [0, 500, 666], [0, 666, 1000]]


def crowd(*people: object, **more: object) -> Crowd:
    return crowd_of(street(*people, **more), DEFAULTS, 0)  # type: ignore[arg-type]


def test_a_circle_of_two_or_three_is_worth_its_people_and_their_bonds() -> None:
    three = crowd(*circle("a", "b", "c"))
    people, value = circles(three, DEFAULTS, np.array([[0, 1, 2], [0, 1, 1]]), np.array([900, 7]))
    assert (people.tolist(), value.tolist()) == ([[0, 1, 2]], [3 * 2000 + 2 * 900 // 2])
    two = crowd(*circle("a", "b"))
    assert circles(two, DEFAULTS, np.array([[0, 1]]), np.array([401]))[1].tolist() == [2 * 2000 + 2 * 401]


def test_who_enjoys_nothing_and_says_nothing_has_a_bond_of_distance_alone() -> None:
    far = crowd(neighbour("a", enjoys=words_of()), neighbour("b", x=400, enjoys=words_of()))
    assert bonds(far, DEFAULTS, np.array([0]), np.array([1])).tolist() == [-100]
    assert bonds(far, DEFAULTS, np.zeros(0, np.intp), np.zeros(0, np.intp)).tolist() == []


def test_distances_are_squared_and_reach_is_the_smaller_of_two_edge_included() -> None:
    one, other, third = (
        neighbour("a"),
        neighbour("b", x=300, y=400, reach_m=500),
        neighbour("c", y=501, reach_m=500),
    )
    pair = crowd(one, other)
    at = np.array([0]), np.array([1])
    assert squares(pair, *at).tolist() == [250_000]
    assert within(pair, *at).tolist() == [True]
    assert within(crowd(one, third), *at).tolist() == [False]


@pytest.mark.parametrize("power", [61, 62, 63])
def test_numbers_at_the_edge_of_64_bits_are_counted_exactly(power: int) -> None:
    reach = 2**power // 1100
    people = (neighbour("a", reach_m=reach), neighbour("b", reach_m=reach, x=3))
    pair = crowd(*people)
    assert bonds(pair, DEFAULTS, np.array([0]), np.array([1])).tolist() == [bond(*people, False, DEFAULTS)]


def test_roots_of_great_numbers_are_those_of_words() -> None:
    assert roots(np.array([0, 1, 2, 4, 5])).tolist() == [0, 1, 2, 2, 3]
    assert roots(np.array([10**30, 10**30 + 1], object)).tolist() == [10**15, 10**15 + 1]
    assert bonds_module.WIDE <= 2**63


def test_only_who_lives_on_the_moon_needs_numbers_of_any_size() -> None:
    assert whole([FAR - 1, 1 - FAR]).dtype == np.int64
    assert whole([FAR, 0]).dtype == object
    assert whole([0, -FAR]).dtype == object
    assert FAR * FAR * 2 < 2**63


def test_the_order_of_people_knows_what_they_said_and_whom_they_know_and_no_names() -> None:
    a, b, c = (neighbour(name) for name in "abc")
    for told in ({"never": words_of(("a", "b"))}, {"met": words_of(("a", "b", 1))}):
        first = [one.id for one in ordered(street(a, b, c, **told), 0)]
        swapped = {"a": "b", "b": "c", "c": "a"}
        other = {
            kind: frozenset((swapped[pair[0]], swapped[pair[1]], *pair[2:]) for pair in pairs)
            for kind, pairs in told.items()
        }
        renamed = [one.id for one in ordered(street(a, b, c, **other), 0)]
        if "never" in told:
            assert renamed == [swapped[one] for one in first]
        else:
            assert renamed.index("a") == first.index("c"), "who met nobody"


def test_a_column_is_rows_and_a_value() -> None:
    pool = by_hand(((0, 1), 10), ((1, 2, 3), 20), people=3, others=[2])
    assert pool.sums(np.array([1, 2, 3, 4, 0])).tolist() == [3, 9]
    assert pool.placed().tolist() == [2, 2]
    only = np.array([False, True, True, True, True])
    assert pool.with_any(np.array([True, False, False, False, False])).tolist() == [True, False]
    assert pool.with_only(only).tolist() == [False, True]
    assert pool.paid_by(only).rows.tolist() == [[4, 1, 4, 4], [1, 2, 3, 4]]


def test_rows_that_do_not_occur_fall_away_and_what_is_left_counts_anew() -> None:
    pool = by_hand(((1, 4), 10), ((2, 5), 20), people=4, others=[1, 7])
    rows, few = pool.compressed()
    assert rows.tolist() == [1, 2, 4, 5]
    assert few.rows.tolist() == [[0, 2, 4], [1, 3, 4]]
    assert (few.caps.tolist(), few.people, few.value.tolist()) == ([1, 1, 1, 7], 2, [10, 20])
    both = joined([pool, pool], pool.caps, 4, 3)
    assert (len(both), joined([], pool.caps, 4, 3).rows.shape) == (4, (0, 3))


def test_columns_that_no_better_packing_can_hold_are_not_asked_of_the_solver() -> None:
    pool = by_hand(((0, 1), 100), ((2, 3), 100), ((1, 2), 40), people=4)
    assert _could_be_better(pool, 150).tolist() == [0, 1]
    assert _could_be_better(pool, 199).tolist() == [0, 1]
    assert _could_be_better(pool, 200).tolist() == []
    assert best_packing(pool, np.array([0, 1]), nodes=0).exact
    assert prices(pool, inner=False).sum() == 200


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
    crowded = crowd_of(here, DEFAULTS, 0)
    at = {one.id: place for place, one in enumerate(crowded.residents)}
    helpers = Helpers(here, crowded, DEFAULTS)
    assert {name for name in at if len(helpers.of_any(np.array([at[name]])))} == {"a", "b", "edge"}
    assert helpers.of_any(np.array([at["s"], at["a"]])).tolist() == [0]


def test_pairs_that_could_give_and_get_with_nobody_are_left_out_and_again() -> None:
    """d helps e, who helps nobody: with e gone d goes too. f gets help of a, and gives none."""
    d = neighbour("d", offers=words_of("x"), wishes=words_of("y"))
    e = neighbour("e", offers=words_of("z"), wishes=words_of("x"))
    f = neighbour("f", offers=words_of("z"), wishes=words_of("help for b"))
    crowded = crowd(*circle("a", "b", "c"), d, e, f)
    found = links(crowded, DEFAULTS, np.arange(6))
    inside = {crowded.residents[one].id for one in (*found.first, *found.second)}
    assert inside == {"a", "b", "c"}
    assert len(links(crowded, DEFAULTS, np.zeros(0, np.intp)).first) == 0


def test_of_each_first_member_the_sets_of_the_best_bonds_are_kept_in_their_order() -> None:
    crowded = crowd(*(neighbour(n, x=x, offers=words_of("w"), wishes=words_of("w")) for n, x in (
        ("a", 0), ("b", 10), ("c", 200), ("d", 90),
    )))  # fmt: skip
    found = links(crowded, DEFAULTS, np.arange(4))
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
    crowded = crowd(*(neighbour(n, offers=words_of("w"), wishes=words_of("w")) for n in "abcd"))
    found = links(crowded, DEFAULTS, np.arange(4))
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
    helpers = Helpers(here, crowd_of(here, DEFAULTS, 0), DEFAULTS)
    found = helpers.helped(np.array([[0, 1, 2]]), np.array([500]))
    assert [part.tolist() for part in found] == [[0], [0], [500]]


def test_inner_prices_are_amid_all_that_are_best_and_a_corner_is_one_of_them() -> None:
    ring = by_hand(((0, 1), 30), ((1, 2), 30), ((2, 3), 30), ((0, 3), 30), people=4)
    assert prices(ring).tolist() == pytest.approx([15] * 4, abs=0.1)
    assert sorted(prices(ring, inner=False).round().tolist()) == [0, 0, 30, 30]


@pytest.mark.parametrize("start", [0, 1, 2])
def test_of_packings_as_good_the_one_to_start_from_stays(start: int) -> None:
    odd = by_hand(((0, 1), 10), ((1, 2), 10), ((0, 2), 10), people=3)
    found = best_packing(odd, np.array([start]), nodes=100)
    assert (found.chosen.tolist(), found.exact) == ([start], True)
