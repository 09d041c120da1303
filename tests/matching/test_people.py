"""Data that has no meaning is refused at the door, with a code and what was wrong."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import pytest

from matching.errors import ErrorCode, MatchingError
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load, Resident, Supporter
from matching.settings import Settings
from tests.matching.neighbours import neighbour, some, street

A, B = neighbour("a"), neighbour("b")
HELPER = Supporter(id="s", x=0, y=0, reach_m=1)
CLUB = Group(id="g", members=some("a"), x=0, y=0)


@pytest.mark.parametrize(
    ("make", "code", "params"),
    [
        (lambda: neighbour("a", reach_m=0), ErrorCode.REACH_NOT_POSITIVE, {"id": "a", "reach_m": 0}),
        (
            lambda: neighbour("a", rounds_waited=-1),
            ErrorCode.NEGATIVE,
            {"id": "a", "field": "rounds_waited", "value": -1},
        ),
        (
            lambda: neighbour("a", mix=some(("street", "x"), ("street", "y"))),
            ErrorCode.FEATURE_TWICE,
            {"id": "a"},
        ),
        (
            lambda: Load(resident="a", asked=-1),
            ErrorCode.NEGATIVE,
            {"id": "a", "field": "asked", "value": -1},
        ),
        (lambda: Load(resident="a", open=-1), ErrorCode.NEGATIVE, {"id": "a", "field": "open", "value": -1}),
        (lambda: Load(resident="a", cap=-1), ErrorCode.NEGATIVE, {"id": "a", "field": "cap", "value": -1}),
        (
            lambda: Supporter(id="s", x=0, y=0, reach_m=-5),
            ErrorCode.REACH_NOT_POSITIVE,
            {"id": "s", "reach_m": -5},
        ),
        (
            lambda: Supporter(id="s", x=0, y=0, reach_m=5, cap=-2),
            ErrorCode.NEGATIVE,
            {"id": "s", "field": "cap", "value": -2},
        ),
        (
            lambda: Group(id="g", members=some(), x=0, y=0, capacity=-1),
            ErrorCode.NEGATIVE,
            {"id": "g", "field": "capacity", "value": -1},
        ),
        (lambda: street(A, A), ErrorCode.DUPLICATE_ID, {"kind": "residents", "id": "a"}),
        (
            lambda: street(supporters=(HELPER, HELPER)),
            ErrorCode.DUPLICATE_ID,
            {"kind": "supporters", "id": "s"},
        ),
        (lambda: street(A, groups=(CLUB, CLUB)), ErrorCode.DUPLICATE_ID, {"kind": "groups", "id": "g"}),
        (
            lambda: street(A, loads=(Load(resident="a"), Load(resident="a"))),
            ErrorCode.DUPLICATE_ID,
            {"kind": "loads", "id": "a"},
        ),
        (lambda: street(B, groups=(CLUB,)), ErrorCode.UNKNOWN_MEMBER, {"group": "g", "id": "a"}),
        (
            lambda: street(met=some(("a", "b", -1))),
            ErrorCode.NEGATIVE,
            {"id": "a", "field": "rounds_ago", "value": -1},
        ),
        (lambda: Settings(joy=-1), ErrorCode.NEGATIVE, {"id": "settings", "field": "joy", "value": -1}),
        (
            lambda: Settings(group_least=1),
            ErrorCode.SIZES_OUT_OF_ORDER,
            {"group_least": 1, "group_most": 6},
        ),
        (
            lambda: Settings(group_least=7),
            ErrorCode.SIZES_OUT_OF_ORDER,
            {"group_least": 7, "group_most": 6},
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(
    make: Callable[[], object], code: ErrorCode, params: dict[str, object]
) -> None:
    with pytest.raises(MatchingError) as caught:
        make()
    assert (caught.value.code, caught.value.params) == (code, params)


def test_an_error_reads_as_code_and_parameters() -> None:
    assert (
        str(MatchingError(ErrorCode.UNKNOWN_MEMBER, id="a", group="g")) == "unknown_member group='g' id='a'"
    )


def test_blocks_and_meetings_may_name_people_who_are_not_here() -> None:
    away = street(A, never=some(("a", "gone")), met=some(("gone", "a", 2)))
    assert away.apart("gone", "a")
    assert away.met_within("a", "gone", 2)
    assert not away.met_within("a", "gone", 1)


def test_the_same_people_in_another_order_are_the_same_neighbourhood() -> None:
    assert street(A, B, met=some(("a", "b", 1))) == street(B, A, met=some(("b", "a", 1)))
    helpers, clubs = (HELPER, replace(HELPER, id="r")), (CLUB, replace(CLUB, id="f"))
    loads = (Load(resident="b"), Load(resident="a"))
    there = street(A, B, supporters=helpers, groups=clubs, loads=loads)
    assert there == street(A, B, supporters=helpers[::-1], groups=clubs[::-1], loads=loads[::-1])


@pytest.mark.parametrize("thing", [A, HELPER, CLUB, Neighbourhood(), Settings()])
def test_everything_that_goes_in_is_frozen_and_slotted(thing: Any) -> None:
    assert not hasattr(thing, "__dict__")
    field = fields(thing)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(thing, field, getattr(thing, field))


def test_a_load_is_full_at_the_cap_and_a_cap_of_nothing_is_always_full() -> None:
    assert [Load(resident="a", open=open_, cap=2).is_full for open_ in (1, 2, 3)] == [False, True, True]
    assert Load(resident="a", cap=0).is_full


def test_the_weights_are_those_of_the_model() -> None:
    usual = Settings()
    assert (usual.joy, usual.mix, usual.distance, usual.again, usual.background) == (400, 300, 200, 400, 200)
    assert (usual.group_least, usual.group_most, usual.newcomers_most, usual.again_rounds) == (3, 6, 2, 4)
    assert Resident(id="a", x=0, y=0, reach_m=1).rounds_waited == 0
    assert Group(id="g", members=some(), x=0, y=0).capacity == 12
