"""A group grows with one or two at a time, who fit it, and whom it fits."""

from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given

from matching.errors import ErrorCode, MatchingError
from matching.grow import grow
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load
from matching.reasons import ReasonCode
from matching.settings import Settings
from tests.matching import oracle
from tests.matching.neighbours import chances, circle, few, neighbour, shuffled, some, street, streets

A, B, C, D = circle("a", "b", "c", "d")
CLUB = Group(
    id="club",
    members=some("a", "b"),
    x=0,
    y=0,
    day_parts=some("tuesday morning"),
    enjoys=some("walk", "chess"),
    languages=some("nl"),
)


def both(name: str, **changes: Any) -> Any:
    """Somebody who gives to and gets from the group on his own."""
    return neighbour(name, offers=some("help for a"), wishes=some("help for c"), **changes)


def test_two_newcomers_come_together_when_each_needs_the_other() -> None:
    found = grow(street(A, B, C, D, groups=(CLUB,)), "club")
    assert {one.id for one in found.suggested} == {"c", "d"}
    assert found.value == 2 * 2000 + 2 * (5 * 400) // 3
    by_name = {one.id: one for one in found.suggested}
    assert by_name["c"].gives == (("help for d", ("d",)),)
    assert by_name["c"].gets == (("help for c", ("b",)),)


def test_the_reasons_name_what_is_shared_with_the_group() -> None:
    found = grow(street(A, B, both("e", x=100), groups=(CLUB,)), "club")
    said = [(reason.code, dict(reason.params)) for reason in found.suggested[0].reasons]
    assert said == [
        (ReasonCode.SHARED_JOY, {"activity": "walk"}),
        (ReasonCode.DAY_PART, {"day_part": "tuesday morning"}),
        (ReasonCode.NEAR, {}),
        (ReasonCode.YOU_BRING, {"offer": "help for a", "to": ("a",)}),
        (ReasonCode.YOU_GET, {"wish": "help for c", "from": ("b",)}),
    ]


def test_who_waited_longer_joins_first_and_the_others_are_reserves() -> None:
    crowd = [both(f"n{rounds}", rounds_waited=rounds) for rounds in range(4)]
    found = grow(street(A, B, *crowd, groups=(CLUB,)), "club", Settings(reserves=1))
    assert [one.id for one in found.suggested] == ["n3", "n2"]
    assert [one.id for one in found.reserves] == ["n1"]


def test_a_reserve_never_blocked_who_is_suggested() -> None:
    crowd = [both(f"n{rounds}", rounds_waited=rounds) for rounds in range(4)]
    found = grow(street(A, B, *crowd, groups=(CLUB,), never=some(("n1", "n3"))), "club")
    assert [one.id for one in found.reserves] == ["n0"]


def test_a_full_group_and_a_group_of_nobody_stay_as_they_are() -> None:
    full = grow(street(A, B, both("e"), groups=(replace(CLUB, capacity=2),)), "club")
    nobody = grow(Neighbourhood(groups=(replace(CLUB, members=some()),)), "club")
    assert full.suggested == full.reserves == nobody.suggested == ()
    assert full.value == nobody.value == 0


def test_who_is_in_a_group_joins_no_other_unless_he_said_so() -> None:
    chess = replace(CLUB, id="chess", members=some("e"))
    assert grow(street(A, B, both("e"), groups=(CLUB, chess)), "club").suggested == ()
    open_to_more = street(A, B, both("e", also_new=True), groups=(CLUB, chess))
    assert [one.id for one in grow(open_to_more, "club").suggested] == ["e"]


def test_who_is_at_the_own_cap_is_left_in_peace() -> None:
    rests = Load(resident="e", cap=0)
    assert grow(street(A, B, both("e"), groups=(CLUB,), loads=(rests,)), "club").suggested == ()


def test_an_unknown_group_is_an_error_with_a_code() -> None:
    with pytest.raises(MatchingError) as caught:
        grow(street(A), "club")
    assert (caught.value.code, caught.value.params) == (ErrorCode.UNKNOWN_GROUP, {"id": "club"})


@few
@given(streets(least=3), chances)
def test_the_newcomers_are_the_best_of_all_who_may_join(neighbourhood: Neighbourhood, chance: Random) -> None:
    columns = list(oracle.growth_columns(neighbourhood))
    for group in neighbourhood.groups:
        values = [value for _, grown, value in columns if grown == group.id]
        found = grow(neighbourhood, group.id)
        assert found.value == max(values, default=0)
        assert bool(found.suggested) == bool(values)
        assert found == grow(shuffled(neighbourhood, chance), group.id)
        for one in found.reserves:
            assert any(who == {one.id} and grown == group.id for who, grown, _ in columns)
        for one in (*found.suggested, *found.reserves):
            shared = neighbourhood.resident(one.id).enjoys & group.enjoys
            assert dict(one.reasons[0].params)["activity"] in shared
        for one, other in combinations([*found.suggested, *found.reserves], 2):
            assert not oracle.blocked(one.id, other.id, neighbourhood)
