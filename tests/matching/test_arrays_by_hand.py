"""Words as bits, pools, giving and getting, and what the solver is asked: each by hand."""

import numpy as np
import pytest

from matching.packing import bonds as bonds_module
from matching.packing.bit_masks import Vocabulary, count, some
from matching.packing.bonds import bonds, listed, roots, squares, within
from matching.packing.pairs import _around, _steps, ranges
from matching.packing.people_arrays import FAR, ordered, whole
from matching.packing.reciprocity import Held, halves, harmonies, reciprocal_groups
from matching.settings import DEFAULTS
from matching.value import bond
from tests.matching.neighbours import circle, neighbour, street
from tests.matching.neighbours import some as words_of
from tests.matching.pools import crowd_by_hand

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
    shelf = Held(1, 1)
    for bits in (0b011, 0b110):
        shelf.put(np.array([[bits]], np.uint64))
    assert (shelf.anybody.tolist(), shelf.twice.tolist()) == ([[0b111]], [[0b010]])
    assert shelf.without(np.array([[0b011]], np.uint64)).tolist() == [[0b110]]


def test_one_counts_in_full_from_two_different_things_or_the_only_one() -> None:
    done, said = np.array([0, 1, 1, 2, 3]), np.array([2, 2, 1, 2, 3])
    assert halves(done, said).tolist() == [0, 1, 2, 2, 2]
    assert harmonies(DEFAULTS).tolist() == [[0, 0, 0], [0, 500, 666], [0, 666, 1000]]


def test_a_circle_of_two_or_three_is_worth_its_people_and_their_bonds() -> None:
    three = crowd_by_hand(*circle("a", "b", "c"))
    people, value = reciprocal_groups(three, DEFAULTS, np.array([[0, 1, 2], [0, 1, 1]]), np.array([900, 7]))
    assert (people.tolist(), value.tolist()) == ([[0, 1, 2]], [3 * 2000 + 2 * 900 // 2])
    two = crowd_by_hand(*circle("a", "b"))
    assert reciprocal_groups(two, DEFAULTS, np.array([[0, 1]]), np.array([401]))[1].tolist() == [
        2 * 2000 + 2 * 401
    ]


def test_who_enjoys_nothing_and_says_nothing_has_a_bond_of_distance_alone() -> None:
    far = crowd_by_hand(neighbour("a", enjoys=words_of()), neighbour("b", x=400, enjoys=words_of()))
    assert bonds(far, DEFAULTS, np.array([0]), np.array([1])).tolist() == [-100]
    assert bonds(far, DEFAULTS, np.zeros(0, np.intp), np.zeros(0, np.intp)).tolist() == []


def test_distances_are_squared_and_reach_is_the_smaller_of_two_edge_included() -> None:
    one, other, third = (
        neighbour("a"),
        neighbour("b", x=300, y=400, reach_m=500),
        neighbour("c", y=501, reach_m=500),
    )
    pair = crowd_by_hand(one, other)
    at = np.array([0]), np.array([1])
    assert squares(pair, *at).tolist() == [250_000]
    assert within(pair, *at).tolist() == [True]
    assert within(crowd_by_hand(one, third), *at).tolist() == [False]


@pytest.mark.parametrize("power", [61, 62, 63])
def test_numbers_at_the_edge_of_64_bits_are_counted_exactly(power: int) -> None:
    reach = 2**power // 1100
    people = (neighbour("a", reach_m=reach), neighbour("b", reach_m=reach, x=3))
    pair = crowd_by_hand(*people)
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
