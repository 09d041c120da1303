"""A checker is worth what it catches: each plan here is right but for one thing."""

from dataclasses import replace
from typing import Any

import pytest

from matching.flaws import FlawCode
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load, Supporter
from matching.plan import Plan
from matching.round import round_
from matching.settings import Settings
from matching.verify import verify
from tests.matching.neighbours import circle, neighbour, some, street

HELPER = Supporter(
    id="s", x=0, y=0, reach_m=500, day_parts=some("tuesday morning"), languages=some("nl"), cap=1
)
CLUB = Group(
    id="club", members=some("x", "y"), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"),
)  # fmt: skip
NEWCOMER = neighbour("n", offers=some("help for x"), wishes=some("help for y"))
HELPED = street(*circle("a", "b", "c"), supporters=(HELPER,))
GROWING = street(*circle("x", "y"), NEWCOMER, groups=(CLUB,))


def flaws(plan: Plan, neighbourhood: Neighbourhood) -> set[str]:
    return {flaw.code for flaw in verify(plan, neighbourhood)}


def changed(plan: Plan, **changes: Any) -> Plan:
    return replace(plan, groups=(replace(plan.groups[0], **changes), *plan.groups[1:]))


@pytest.mark.parametrize("neighbourhood", [HELPED, GROWING])
def test_a_plan_that_is_right_has_no_flaw(neighbourhood: Neighbourhood) -> None:
    plan = round_(neighbourhood)
    assert len(plan.groups) == 1
    assert verify(plan, neighbourhood) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"members": ("a", "b", "nobody")}, FlawCode.UNKNOWN),
        ({"members": ("a", "b")}, FlawCode.CANNOT_BE),
        ({"newcomers": ("a",)}, FlawCode.CANNOT_BE),
        ({"supporter": None}, FlawCode.CANNOT_BE),
        ({"supporter": "t"}, FlawCode.UNKNOWN),
        ({"grows": "club"}, FlawCode.UNKNOWN),
        ({"value": 1}, FlawCode.OTHER_VALUE),
        ({"activity": "chess"}, FlawCode.NOT_SHARED),
        ({"day_part": "never"}, FlawCode.NOT_SHARED),
        ({"language": "ar"}, FlawCode.NOT_SHARED),
    ],
)
def test_a_wrong_new_group_is_caught(changes: dict[str, Any], code: FlawCode) -> None:
    assert code in flaws(changed(round_(HELPED), **changes), HELPED)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"members": ("n", "x")}, FlawCode.CANNOT_BE),
        ({"supporter": "s"}, FlawCode.UNKNOWN),
        ({"value": 1}, FlawCode.OTHER_VALUE),
        ({"activity": "chess"}, FlawCode.NOT_SHARED),
        ({"newcomers": ("x",)}, FlawCode.CANNOT_BE),
    ],
)
def test_a_wrong_growth_is_caught(changes: dict[str, Any], code: FlawCode) -> None:
    assert code in flaws(changed(round_(GROWING), **changes), GROWING)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"value": 0}, FlawCode.OTHER_VALUE),
        ({"input_hash": ""}, FlawCode.OTHER_INPUT),
        ({"settings_hash": ""}, FlawCode.OTHER_SETTINGS),
        ({"upper_bound": 1}, FlawCode.OTHER_BOUND),
        ({"certificate": None}, FlawCode.OTHER_BOUND),
        ({"certificate": (("a", -1),)}, FlawCode.NOT_PROVED),
        ({"certificate": (), "supporter_certificate": (), "upper_bound": 0}, FlawCode.OTHER_BOUND),
        ({"groups": (), "value": 0}, FlawCode.LEFT_OUT),
    ],
)
def test_a_wrong_plan_is_caught(changes: dict[str, Any], code: FlawCode) -> None:
    assert code in flaws(replace(round_(HELPED), **changes), HELPED)


def test_nobody_and_no_group_and_no_supporter_is_taken_too_often() -> None:
    plan, growing = round_(HELPED), round_(GROWING)
    twice = replace(plan, groups=plan.groups * 2, value=plan.value * 2)
    assert flaws(twice, HELPED) >= {FlawCode.TAKEN_TWICE, FlawCode.OVER_CAP}
    assert FlawCode.TAKEN_TWICE in flaws(replace(growing, groups=growing.groups * 2), GROWING)


def test_who_may_not_be_placed_is_not_placed() -> None:
    resting = street(*circle("a", "b", "c"), supporters=(HELPER,), loads=(Load(resident="a", cap=0),))
    assert FlawCode.NOT_FREE in flaws(round_(HELPED), resting)


def test_a_certificate_that_is_one_short_proves_nothing() -> None:
    plan = round_(street(*circle("a", "b", "c")))
    numbers = dict(plan.certificate or ())
    numbers["a"] -= 1
    short = replace(plan, certificate=tuple(numbers.items()), upper_bound=plan.value - 1)
    assert flaws(short, street(*circle("a", "b", "c"))) == {FlawCode.OTHER_BOUND, FlawCode.NOT_PROVED}


def test_other_settings_are_seen() -> None:
    plan = round_(HELPED)
    assert FlawCode.OTHER_SETTINGS in {flaw.code for flaw in verify(plan, HELPED, Settings(joy=1))}
