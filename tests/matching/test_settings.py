"""Every weight and size has the default of the model, and none may be without meaning."""

from dataclasses import asdict, fields

import pytest

from matching.answer import Wish
from matching.companions import Start
from matching.errors import ErrorCode, MatchingError
from matching.people import Group, Load, Supporter
from matching.settings import DEFAULTS, Settings
from tests.matching.neighbours import circle, neighbour, some, street

MODEL = {
    "placed": 1000,
    "waited_round": 1000,
    "waited_rounds_most": 6,
    "harmony": 1000,
    "one_way": 250,
    "joy": 400,
    "mix": 300,
    "distance": 200,
    "again": 400,
    "again_rounds": 4,
    "background": 200,
    "group_least": 3,
    "group_most": 6,
    "newcomers_most": 2,
    "company_most": 5,
}
"""From the text of the model."""
EFFORT = {
    "reserves": 6,
    "near_m": 400,
    "shortlist": 12,
    "sets_per_resident": 200_000,
    "columns_most": 12_000_000,
}
"""What we chose ourselves; another number gives other plans, so it is changed on purpose."""


def test_the_defaults_are_those_of_the_model() -> None:
    assert {name: asdict(DEFAULTS)[name] for name in MODEL} == MODEL


def test_how_hard_we_look_is_chosen_on_purpose() -> None:
    assert {name: value for name, value in asdict(DEFAULTS).items() if name not in MODEL} == EFFORT


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_no_setting_is_below_zero(name: str) -> None:
    with pytest.raises(MatchingError) as wrong:
        Settings(**{name: -1})
    assert wrong.value.code is ErrorCode.NEGATIVE
    assert wrong.value.params == {"id": "settings", "field": name, "value": -1}


@pytest.mark.parametrize(("least", "most"), [(1, 6), (0, 0), (4, 3)])
def test_a_group_has_two_people_or_more_and_sizes_are_in_order(least: int, most: int) -> None:
    with pytest.raises(MatchingError) as wrong:
        Settings(group_least=least, group_most=most)
    assert wrong.value.code is ErrorCode.SIZES_OUT_OF_ORDER
    assert wrong.value.params == {"group_least": least, "group_most": most}


def test_two_is_a_size_and_so_is_one_size_alone() -> None:
    assert Settings(group_least=2, group_most=2).group_most == 2


def test_what_nobody_says_is_what_the_model_says() -> None:
    assert Supporter(id="s", x=0, y=0, reach_m=1).cap == 2
    assert Group(id="g", members=some(), x=0, y=0).capacity == 12
    assert Load(resident="a") == Load(resident="a", asked=0, open=0, cap=3)
    assert (neighbour("a").rounds_waited, neighbour("a").also_new) == (0, False)
    assert Start(by="a", activity="walk", day_part="t", x=0, y=0).most == 4
    assert Wish(by="a", what="soup") == Wish(by="a", what="soup")


@pytest.mark.parametrize(
    ("made", "params"),
    [
        (lambda: neighbour("a", reach_m=0), {"id": "a", "reach_m": 0}),
        (lambda: neighbour("a", rounds_waited=-1), {"id": "a", "field": "rounds_waited", "value": -1}),
        (lambda: Supporter(id="s", x=0, y=0, reach_m=1, cap=-1), {"id": "s", "field": "cap", "value": -1}),
        (lambda: Load(resident="a", asked=-1), {"id": "a", "field": "asked", "value": -1}),
        (lambda: Load(resident="a", open=-2), {"id": "a", "field": "open", "value": -2}),
        (lambda: Load(resident="a", cap=-3), {"id": "a", "field": "cap", "value": -3}),
        (
            lambda: Group(id="g", members=some(), x=0, y=0, capacity=-1),
            {"id": "g", "field": "capacity", "value": -1},
        ),
        (
            lambda: street(*circle("a", "b"), met=some(("a", "b", -1))),
            {"id": "a", "field": "rounds_ago", "value": -1},
        ),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(made: object, params: dict[str, object]) -> None:
    with pytest.raises(MatchingError) as wrong:
        made()  # type: ignore[operator]
    assert wrong.value.params == params
    assert wrong.value.args == (wrong.value.code, params)
    assert str(wrong.value).startswith(wrong.value.code)
