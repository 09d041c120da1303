"""What a plan file says about itself is worked out once more, and each word that is not so is caught."""

from dataclasses import replace
from typing import Any

import pytest

from matching.interchange.claims import ClaimCode, untrue
from matching.interchange.plan_file import PlanFile, as_number, plan_file
from matching.neighbourhood import Neighbourhood
from matching.people import Group
from matching.plan import Plan
from matching.reasons import because
from matching.round import round_
from matching.settings import DEFAULTS
from tests.matching.neighbours import circle, neighbour, some, street

CLUB = Group(
    id="club", members=some("x", "y"), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"),
)  # fmt: skip
NEWCOMER = neighbour("n", offers=some("help for x"), wishes=some("help for y"))
NEW = street(*circle("a", "b", "c"))
GROWS = street(*circle("x", "y"), NEWCOMER, groups=(CLUB,))


def of(plan: Plan, **changes: Any) -> PlanFile:
    return replace(plan_file(plan, 1.5, 100), **changes)


def codes(file: PlanFile, neighbourhood: Neighbourhood) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.code.value, one.ids) for one in untrue(file, neighbourhood, DEFAULTS)]


@pytest.mark.parametrize("neighbourhood", [NEW, GROWS])
def test_a_plan_as_it_was_made_says_nothing_untrue(neighbourhood: Neighbourhood) -> None:
    assert codes(of(round_(neighbourhood)), neighbourhood) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"plan_hash": "0"}, ClaimCode.PLAN_HASH),
        ({"ratio": 0.5}, ClaimCode.RATIO),
        ({"ratio": None}, ClaimCode.RATIO),
        ({"proved_optimal": False}, ClaimCode.PROVED_OPTIMAL),
    ],
)
def test_what_it_says_of_the_whole_is_worked_out_again(changes: dict[str, Any], code: ClaimCode) -> None:
    assert codes(of(round_(NEW), **changes), NEW) == [(code.value, ())]


@pytest.mark.parametrize("neighbourhood", [NEW, GROWS])
def test_who_gives_what_to_whom_and_the_reasons_are_what_people_said(neighbourhood: Neighbourhood) -> None:
    plan = round_(neighbourhood)
    (group,) = plan.groups
    for changes, code in (
        ({"gives_gets": group.gives_gets[1:]}, ClaimCode.GIVES_GETS),
        ({"reasons": group.reasons[:-1]}, ClaimCode.REASONS),
        ({"reasons": because("chess", group.day_part, near=True)}, ClaimCode.REASONS),
    ):
        changed = replace(plan, groups=(replace(group, **changes),))
        assert codes(of(changed), neighbourhood) == [(code.value, group.members)]


@pytest.mark.parametrize(("metres", "near"), [(400, True), (401, False)])
def test_a_new_group_is_near_when_every_two_of_it_are(metres: int, near: bool) -> None:
    a, b, c = circle("a", "b", "c")
    neighbourhood = street(a, b, replace(c, x=metres))
    plan = round_(neighbourhood)
    (group,) = plan.groups
    assert group.reasons == because("walk", "tuesday morning", near=near)
    assert codes(of(plan), neighbourhood) == []
    other = replace(plan, groups=(replace(group, reasons=because("walk", "tuesday morning", near=not near)),))
    assert codes(of(other), neighbourhood) == [("reasons", ("a", "b", "c"))]


@pytest.mark.parametrize(("metres", "near"), [(400, True), (401, False)])
def test_a_growth_is_near_when_who_is_new_lives_near_its_place(metres: int, near: bool) -> None:
    """How far the others live is not asked: they are there already."""
    away = tuple(replace(one, x=5000) for one in circle("x", "y"))
    neighbourhood = street(*away, replace(NEWCOMER, x=metres), groups=(CLUB,))
    plan = round_(neighbourhood)
    (group,) = plan.groups
    assert group.reasons == because("walk", "tuesday morning", near=near)
    assert codes(of(plan), neighbourhood) == []


def test_of_two_who_are_new_both_live_near_or_it_is_not_said() -> None:
    x, y, z, w = circle("x", "y", "z", "w")
    for metres, near in ((400, True), (500, False)):
        neighbourhood = street(x, y, z, replace(w, x=metres), groups=(CLUB,))
        plan = round_(neighbourhood)
        assert plan.groups[0].newcomers == ("w", "z")
        assert plan.groups[0].reasons == because("walk", "tuesday morning", near=near)
        assert codes(of(plan), neighbourhood) == []


def test_a_group_with_somebody_unknown_is_left_to_who_checks_groups() -> None:
    plan = round_(NEW)
    other = replace(plan, groups=(replace(plan.groups[0], members=("a", "b", "nobody"), reasons=()),))
    assert codes(of(other), NEW) == []


def test_a_ratio_has_six_decimals_and_is_never_better_than_it_is() -> None:
    assert as_number(replace(round_(NEW), value=2, upper_bound=3)) == 0.666666
    assert as_number(replace(round_(NEW), value=1999999, upper_bound=2000000)) == 0.999999
    assert as_number(replace(round_(NEW), upper_bound=None)) is None
