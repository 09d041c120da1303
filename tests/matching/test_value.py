"""The value of a group is the one of the model, to the last milli-point."""

from itertools import combinations

import pytest
from hypothesis import given

from matching.neighbourhood import Neighbourhood
from matching.settings import DEFAULTS, Settings
from matching.value import Valuation, bond, ceil_root, harmony, waiting
from tests.matching import oracle
from tests.matching.neighbours import circle, few, neighbour, some, street, streets


def mixed(**features: str) -> frozenset[tuple[str, str]]:
    return frozenset(features.items())


@pytest.mark.parametrize(("rounds", "points"), [(0, 1000), (1, 2000), (6, 7000), (7, 7000)])
def test_waiting_counts_up_to_six_rounds(rounds: int, points: int) -> None:
    assert waiting(neighbour("a", rounds_waited=rounds), DEFAULTS) == points


@pytest.mark.parametrize(
    ("offers", "wishes", "points"),
    [
        (some("soup"), some("bike"), 1000),
        (some("soup", "shop"), some("bike"), 1000),
        (some("soup", "x"), some("bike"), 666),
        (some("soup"), some("bike", "x"), 666),
        (some("soup", "x"), some("bike", "x"), 500),
        (some("soup"), some("x"), 250),
        (some("x"), some("bike"), 250),
        (some("soup"), some(), 250),
        (some(), some(), 0),
        (some("x"), some("y"), 0),
    ],
)
def test_giving_and_getting_count_together(
    offers: frozenset[str], wishes: frozenset[str], points: int
) -> None:
    other = neighbour("b", offers=some("bike"), wishes=some("soup", "shop"))
    me = neighbour("a", offers=offers, wishes=wishes)
    assert harmony(me, (me, other), DEFAULTS) == points


def test_nobody_gives_to_himself() -> None:
    me = neighbour("a", offers=some("soup"), wishes=some("soup"))
    assert harmony(me, (me, neighbour("b")), DEFAULTS) == 0


@pytest.mark.parametrize(
    ("changes", "again", "points"),
    [
        ({}, False, 400),
        ({"enjoys": some("chess")}, False, 0),
        ({"enjoys": some()}, False, 0),
        ({"enjoys": some("walk", "chess", "soup")}, False, 400),
        ({"mix": mixed(street="north")}, False, 700),
        ({"mix": mixed(street="south")}, False, 400),
        ({"mix": mixed(street="south", age="60")}, False, 400),
        ({}, True, 0),
        ({"x": 800}, False, 200),
        ({"x": 1}, False, 399),
        ({"x": 400, "y": 300, "reach_m": 500}, False, 200),
    ],
)
def test_a_bond_is_joy_and_mixing_less_distance_and_repetition(
    changes: dict[str, object], again: bool, points: int
) -> None:
    me = neighbour("a", mix=mixed(street="south"))
    assert bond(me, neighbour("b", **changes), again, DEFAULTS) == points


def test_a_third_is_rounded_down_and_below_zero_further_down() -> None:
    three = neighbour("a", enjoys=some("walk", "x", "y"))
    other = neighbour("b", enjoys=some("walk", "p", "q"))
    assert bond(three, other, False, DEFAULTS) == 133
    assert bond(three, other, True, DEFAULTS) == -267


@pytest.mark.parametrize(("square", "root"), [(0, 0), (1, 1), (2, 2), (4, 2), (5, 3), (10**20, 10**10)])
def test_a_root_is_rounded_up(square: int, root: int) -> None:
    assert ceil_root(square) == root


def test_a_circle_of_three_is_worth_what_the_formula_says() -> None:
    trio = circle("a", "b", "c")
    together = Valuation(street(*trio), DEFAULTS).group(trio)
    assert together == 3 * (1000 + 1000) + 2 * (3 * 400) // (3 - 1)


@pytest.mark.parametrize(("ago", "points"), [(0, 0), (1, 0), (4, 0), (5, 800)])
def test_having_met_counts_for_four_rounds_and_since_the_last_one(ago: int, points: int) -> None:
    pair = (neighbour("b"), neighbour("a"))
    valuation = Valuation(street(*pair, met=frozenset({("b", "a", ago)})), DEFAULTS)
    assert valuation.group(pair) - 2000 == points


def test_weights_are_settings() -> None:
    me, other = neighbour("a"), neighbour("b")
    assert bond(me, other, False, Settings(joy=7)) == 7


@few
@given(streets(least=2))
def test_every_value_is_the_one_of_the_model(neighbourhood: Neighbourhood) -> None:
    valuation = Valuation(neighbourhood, DEFAULTS)
    for size in (1, 2, 3, 4):
        for members in combinations(neighbourhood.residents, size):
            assert valuation.group(members) == oracle.group_value([*members], neighbourhood)


@few
@given(streets(least=3))
def test_every_growth_is_worth_what_the_model_says(neighbourhood: Neighbourhood) -> None:
    members, rest = neighbourhood.residents[:2], neighbourhood.residents[2:]
    for size in (1, 2):
        for newcomers in combinations(rest, size):
            value = Valuation(neighbourhood, DEFAULTS).growth(members, newcomers)
            assert value == oracle.growth_value([*members], [*newcomers], neighbourhood)
