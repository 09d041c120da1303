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


def test_who_is_not_named_in_a_certificate_pays_nothing() -> None:
    here = street(*circle("a", "b", "c"))
    plan = round_(here)
    for paid, codes in ((7200, set()), (7199, {FlawCode.NOT_PROVED, FlawCode.OTHER_BOUND})):
        alone = replace(plan, certificate=(("a", paid),), upper_bound=paid)
        assert flaws(alone, here) == codes


def test_a_number_below_zero_proves_nothing_whoever_holds_it() -> None:
    """Not even when the others hold so much that every group is pack_city."""
    for neighbourhood, kind, one in (
        (HELPED, "supporter_certificate", "s"),
        (GROWING, "group_certificate", "club"),
    ):
        plan = round_(neighbourhood)
        much = tuple((who, 10**6) for who, _ in plan.certificate or ())
        bound = 10**6 * len(much) - 1
        certificates: dict[str, Any] = {"certificate": much, kind: ((one, -1),)}
        below = replace(plan, upper_bound=bound, **certificates)
        assert (FlawCode.NOT_PROVED, (one,)) in {(f.code, f.ids) for f in verify(below, neighbourhood)}


def test_each_flaw_says_whom_it_is_about() -> None:
    plan = round_(street(*circle("a", "b", "c")))
    numbers = tuple((one, paid) for one, paid in plan.certificate or () if paid)
    short = replace(plan, certificate=numbers[1:], upper_bound=sum(paid for _, paid in numbers[1:]))
    found = {(flaw.code, flaw.ids) for flaw in verify(short, street(*circle("a", "b", "c")))}
    assert (FlawCode.NOT_PROVED, ("a", "b", "c")) in found
    assert (FlawCode.OTHER_BOUND, ()) in found


def test_a_supporter_is_paid_as_often_as_the_cap_says() -> None:
    twice = replace(HELPED, supporters=(replace(HELPER, cap=2),))
    plan = round_(twice)
    dear = replace(plan, certificate=(), supporter_certificate=(("s", 7200),), upper_bound=14400)
    assert flaws(dear, twice) == set()
    assert flaws(replace(dear, upper_bound=7200), twice) == {FlawCode.OTHER_BOUND}
    gift = replace(
        plan, certificate=(), group_certificate=(), supporter_certificate=(("t", 9),), upper_bound=0
    )
    assert FlawCode.NOT_PROVED in flaws(gift, twice)
