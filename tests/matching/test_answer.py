"""A wish goes to who can answer it, who was asked least, and whose load has room."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.answer import Answers, Wish, answer
from matching.errors import ErrorCode, MatchingError
from matching.neighbourhood import Neighbourhood
from matching.people import Load, Resident
from tests.matching import oracle
from tests.matching.neighbours import chances, few, neighbour, shuffled, some, street, streets

CARLA = neighbour("carla", offers=some("soup"), wishes=some("company"))
MILK = Wish(by="carla", what="milk")


def helper(name: str, **changes: Any) -> Resident:
    return neighbour(name, **{"offers": some("milk", "company"), **changes})


def asked(found: Answers) -> list[str]:
    return [one.id for one in found.suggested]


def test_who_was_asked_least_is_asked_first_and_who_is_full_not_at_all() -> None:
    loads = (
        Load(resident="anna", asked=2),
        Load(resident="ben", asked=1),
        Load(resident="dirk", open=1, cap=1),
    )
    people = (CARLA, helper("anna"), helper("ben"), helper("dirk"), helper("eva"))
    assert asked(answer(street(*people, loads=loads), MILK)) == ["eva", "ben", "anna"]


def test_among_equals_first_who_gets_something_back_and_then_who_lives_nearest() -> None:
    mutual = helper("anna", wishes=some("soup"), x=300)
    assert asked(answer(street(CARLA, helper("ben", x=200), helper("eva", x=100), mutual), MILK)) == [
        "anna",
        "eva",
        "ben",
    ]


def test_the_reasons_are_about_this_wish_alone() -> None:
    found = answer(street(CARLA, helper("anna", wishes=some("soup"))), MILK)
    assert found.wish == MILK
    assert found.suggested[0].gives == (("milk", ("carla",)),)
    assert found.suggested[0].gets == (("soup", ("carla",)),)
    assert [reason.code for reason in found.suggested[0].reasons] == ["near", "you_bring", "you_get"]


@pytest.mark.parametrize("changes", [{"offers": some("soup")}, {"languages": some("ar")}, {"x": 801}])
def test_who_cannot_is_not_asked(changes: dict[str, Any]) -> None:
    assert asked(answer(street(CARLA, helper("anna", **changes)), MILK)) == []


@pytest.mark.parametrize("pair", [("carla", "anna"), ("anna", "carla")])
def test_a_block_is_silent_and_holds_both_ways(pair: tuple[str, str]) -> None:
    assert asked(answer(street(CARLA, helper("anna"), never=some(pair)), MILK)) == []


def test_nobody_answers_his_own_wish() -> None:
    assert asked(answer(street(CARLA), Wish(by="carla", what="soup"))) == []


def test_a_wish_of_nobody_is_an_error_with_a_code() -> None:
    with pytest.raises(MatchingError) as caught:
        answer(Neighbourhood(), MILK)
    assert (caught.value.code, caught.value.params) == (ErrorCode.UNKNOWN_RESIDENT, {"id": "carla"})


@few
@given(streets(least=2), st.sampled_from(["soup", "bike", "shop"]), chances)
def test_exactly_those_who_can_are_asked(neighbourhood: Neighbourhood, what: str, chance: Random) -> None:
    asker = neighbourhood.resident("r0")
    able = {
        one.id
        for one in neighbourhood.residents
        if one.id != "r0"
        and what in one.offers
        and one.languages & asker.languages
        and oracle.pair_fits(one, asker, neighbourhood)
        and one.id not in neighbourhood.full()
    }
    found = answer(neighbourhood, Wish(by="r0", what=what))
    assert set(asked(found)) == able
    assert found == answer(shuffled(neighbourhood, chance), Wish(by="r0", what=what))
