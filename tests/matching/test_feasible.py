"""Who can be together is decided by the rules of the model, and by nothing else."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given

from matching.feasible import can_form, can_join, can_support
from matching.grow import members_of
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Supporter
from matching.settings import DEFAULTS, Settings
from tests.matching import oracle
from tests.matching.neighbours import circle, few, neighbour, some, street, streets

TRIO = circle("a", "b", "c")
MORNING, EVENING = some("tuesday morning"), some("tuesday evening")


def forms(changes: dict[str, object], never: frozenset[tuple[str, str]] = frozenset()) -> bool:
    members = (*TRIO[:2], neighbour("c", offers=TRIO[2].offers, wishes=TRIO[2].wishes, **changes))
    return can_form(members, street(*members, never=never), DEFAULTS)


def test_three_who_give_and_get_in_a_circle_can_form_a_group() -> None:
    assert forms({})


@pytest.mark.parametrize(
    "changes",
    [
        {"enjoys": some("chess")},
        {"day_parts": some("sunday evening")},
        {"languages": some("ar")},
        {"x": 801},
        {"x": 500, "reach_m": 499},
    ],
)
def test_without_common_ground_or_within_too_little_reach_there_is_no_group(
    changes: dict[str, object],
) -> None:
    assert not forms(changes)


def test_exactly_at_the_end_of_the_reach_is_still_near_enough() -> None:
    assert forms({"x": 480, "y": 640})
    assert not forms({"x": 480, "y": 641})


@pytest.mark.parametrize("pair", [("a", "c"), ("c", "a")])
def test_a_block_holds_in_both_directions(pair: tuple[str, str]) -> None:
    assert not forms({}, frozenset({pair}))


def test_who_only_gives_or_only_gets_keeps_a_group_from_forming() -> None:
    taker = neighbour("c", wishes=some("help for c"))
    assert not can_form((*TRIO[:2], taker), street(*TRIO[:2], taker), DEFAULTS)


def test_the_size_of_a_group_is_a_setting() -> None:
    seven = circle(*"abcdefg")
    pair = circle("a", "b")
    assert not can_form(seven, street(*seven), DEFAULTS)
    assert can_form(seven, street(*seven), Settings(group_most=7))
    assert not can_form(pair, street(*pair), DEFAULTS)
    assert can_form(pair, street(*pair), Settings(group_least=2))


def joins(*names: str, never: frozenset[tuple[str, str]] = frozenset(), **changes: Any) -> bool:
    """Newcomers from a circle of four, of which the first two are the group."""
    everybody = circle("a", "b", "c", "d")
    club = Group(id="club", members=some("a", "b"), x=0, y=0, day_parts=MORNING, enjoys=some("walk"))
    group = replace(club, **{"languages": some("nl"), "capacity": 4, **changes})
    neighbourhood = street(*everybody, groups=(group,), never=never)
    newcomers = [one for one in everybody if one.id in names]
    return can_join(newcomers, group, members_of(group, neighbourhood), neighbourhood, DEFAULTS)


def test_two_join_together_where_one_alone_would_only_get() -> None:
    assert joins("c", "d")
    assert not joins("c")
    assert not joins()


def test_who_is_a_member_does_not_join_again() -> None:
    assert not joins("b", "c")


@pytest.mark.parametrize(
    "changes",
    [
        {"capacity": 3},
        {"enjoys": some("chess")},
        {"day_parts": some("sunday evening")},
        {"languages": some("ar")},
        {"x": 801},
        {"never": some(("a", "d"))},
        {"never": some(("c", "b"))},
        {"never": some(("d", "c"))},
    ],
)
def test_nobody_joins_over_a_block_a_full_group_or_another_ground(changes: dict[str, Any]) -> None:
    assert not joins("c", "d", **changes)


def supports(never: frozenset[tuple[str, str]] = frozenset(), **changes: Any) -> bool:
    usual = Supporter(id="s", x=0, y=0, reach_m=500, day_parts=MORNING | EVENING, languages=some("nl", "tr"))
    return can_support(replace(usual, **changes), TRIO, street(*TRIO, never=never))


def test_a_supporter_shares_a_moment_and_a_language_with_the_whole_group() -> None:
    assert supports()
    assert supports(x=500)


@pytest.mark.parametrize(
    "changes",
    [
        {"day_parts": EVENING},
        {"languages": some("tr")},
        {"x": 501},
        {"never": some(("b", "s"))},
        {"never": some(("s", "c"))},
        {"id": "b"},
    ],
)
def test_a_supporter_who_cannot_or_may_not_is_no_supporter(changes: dict[str, Any]) -> None:
    assert not supports(**changes)


def test_a_group_without_common_ground_has_no_supporter() -> None:
    usual = Supporter(id="s", x=0, y=0, reach_m=500, day_parts=MORNING | EVENING, languages=some("nl"))
    mixed = (neighbour("a"), neighbour("b", day_parts=EVENING))
    assert not can_support(usual, mixed, street(*mixed))


@few
@given(streets(least=3))
def test_every_group_that_can_form_can_form_by_the_model(neighbourhood: Neighbourhood) -> None:
    for size in range(2, 8):
        for members in combinations(neighbourhood.residents, size):
            assert can_form(members, neighbourhood, DEFAULTS) == oracle.can_form([*members], neighbourhood)


@few
@given(streets(least=3))
def test_every_growth_that_can_be_can_be_by_the_model(neighbourhood: Neighbourhood) -> None:
    for group in neighbourhood.groups:
        members = members_of(group, neighbourhood)
        for size in (0, 1, 2, 3):
            for new in combinations(neighbourhood.residents, size):
                ours = can_join(new, group, members, neighbourhood, DEFAULTS)
                assert ours == oracle.can_join([*new], group, [*members], neighbourhood)


@few
@given(streets(least=1))
def test_every_supporter_who_can_can_by_the_model(neighbourhood: Neighbourhood) -> None:
    for helper in neighbourhood.supporters:
        for size in (1, 2, 3):
            for members in combinations(neighbourhood.residents, size):
                ours = can_support(helper, members, neighbourhood)
                shared = all(frozenset.intersection(*(one.enjoys for one in members)) for _ in members)
                assert ours == (bool(shared) and oracle.can_support(helper, [*members], neighbourhood))
