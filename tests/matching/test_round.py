"""A whole neighbourhood at once: a plan that can be, with a proof of how good it is at least."""

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import given

from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load, Supporter
from matching.plan import Help, Plan, Unplaced, UnplacedCode
from matching.round import round_
from matching.settings import Settings
from matching.verify import verify
from tests.matching import oracle
from tests.matching.neighbours import chances, circle, few, neighbour, shuffled, some, street, streets

pytestmark = pytest.mark.slow

TRIO = circle("a", "b", "c")
HELPER = Supporter(
    id="s", x=0, y=0, reach_m=500, day_parts=some("tuesday morning"), languages=some("nl"), cap=1
)


def test_a_circle_of_three_becomes_a_group_and_is_proved_best() -> None:
    plan = round_(street(*TRIO))
    (group,) = plan.groups
    assert group.members == ("a", "b", "c")
    assert (group.activity, group.day_part, group.language) == ("walk", "tuesday morning", "nl")
    assert (group.grows, group.newcomers, group.supporter) == (None, (), None)
    assert (plan.value, plan.upper_bound, plan.unplaced) == (7200, 7200, ())
    assert plan.proved_optimal
    assert plan.ratio == Fraction(1)
    first = group.gives_gets[0]
    assert (first.member, first.gives, first.gets) == (
        "a",
        (("help for b", ("b",)),),
        (("help for a", ("c",)),),
    )
    assert [reason.code for reason in group.reasons] == ["shared_joy", "day_part", "near"]


def test_an_empty_neighbourhood_has_an_empty_plan_that_is_the_best() -> None:
    plan = round_(Neighbourhood())
    assert (plan.groups, plan.unplaced, plan.value, plan.certificate) == ((), (), 0, ())
    assert plan.proved_optimal
    assert plan.ratio == 1


def test_a_group_grows_and_no_group_grows_twice() -> None:
    everybody = circle("a", "b", "c", "d")
    more = [neighbour(f"n{n}", offers=some("help for a"), wishes=some("help for c")) for n in range(3)]
    club = Group(
        id="club", members=some("a", "b"), x=0, y=0, day_parts=some("tuesday morning"),
        enjoys=some("walk"), languages=some("nl"),
    )  # fmt: skip
    plan = round_(street(*everybody, *more, groups=(club,)))
    (group,) = plan.groups
    assert group.grows == "club"
    assert len(group.newcomers) == 2
    assert set(group.members) == {"a", "b", *group.newcomers}
    assert {one.code for one in plan.unplaced} == {UnplacedCode.NOT_THIS_ROUND}


def test_two_newcomers_who_each_enjoy_something_else_of_the_group_may_join_together() -> None:
    a, b, c, d = circle("a", "b", "c", "d")
    club = Group(
        id="club", members=some("a", "b"), x=0, y=0, day_parts=some("tuesday morning"),
        enjoys=some("walk", "chess"), languages=some("nl"),
    )  # fmt: skip
    plan = round_(street(a, b, c, replace(d, enjoys=some("chess")), groups=(club,)))
    assert plan.groups[0].activity in {"walk", "chess"}


def test_two_who_blocked_each_other_never_join_a_group_together() -> None:
    a, b, _, _ = circle("a", "b", "c", "d")
    new = [neighbour(name, offers=some("help for a"), wishes=some("help for c")) for name in ("m", "n")]
    club = Group(
        id="club", members=some("a", "b"), x=0, y=0, day_parts=some("tuesday morning"),
        enjoys=some("walk"), languages=some("nl"),
    )  # fmt: skip
    together = round_(street(a, b, *new, groups=(club,)))
    assert together.groups[0].newcomers == ("m", "n")
    for never in (some(("m", "n")), some(("n", "m"))):
        plan = round_(street(a, b, *new, groups=(club,), never=never))
        assert len(plan.groups[0].newcomers) == 1
        assert plan.proved_optimal


def test_a_supporter_has_at_most_as_many_groups_as_he_wants() -> None:
    players = tuple(replace(one, enjoys=some("chess")) for one in circle("d", "e", "f"))
    plan = round_(street(*TRIO, *players, supporters=(HELPER,)))
    assert [group.supporter for group in plan.groups] == ["s"]
    both = round_(street(*TRIO, *players, supporters=(replace(HELPER, cap=2),)))
    assert [group.supporter for group in both.groups] == ["s", "s"]


def test_where_supporters_are_given_no_new_group_is_without() -> None:
    assert round_(street(*TRIO, supporters=(replace(HELPER, x=900),))).groups == ()


def test_a_shared_background_counts_only_for_who_asked_and_where_it_was_shown() -> None:
    asking = (replace(TRIO[0], asks_background=some("night work")), *TRIO[1:])
    shown = replace(HELPER, id="t", background=some("night work", "other"))
    plan = round_(street(*asking, supporters=(HELPER, shown)))
    assert (plan.groups[0].supporter, plan.value) == ("t", 7400)
    assert round_(street(*TRIO, supporters=(shown,))).value == 7200
    assert round_(street(*asking, supporters=(HELPER,))).value == 7200


@pytest.mark.parametrize(
    ("changes", "code", "would_help"),
    [
        ({"day_parts": some()}, UnplacedCode.NO_DAY_PART, [("day_parts", "tuesday morning", 1)]),
        ({"enjoys": some()}, UnplacedCode.NO_JOY, [("enjoys", "walk", 1)]),
        ({"languages": some()}, UnplacedCode.NO_LANGUAGE, [("languages", "nl", 1)]),
        ({"offers": some()}, UnplacedCode.NO_OFFER, [("offers", "help for a", 1)]),
        ({"wishes": some()}, UnplacedCode.NO_WISH, [("wishes", "help for c", 1)]),
        ({"x": 5000}, UnplacedCode.NOBODY_FITS, []),
        ({"x": 900, "reach_m": 450}, UnplacedCode.NOBODY_FITS, []),
        ({"enjoys": some("chess")}, UnplacedCode.NOBODY_FITS, [("enjoys", "walk", 1)]),
        ({"offers": some("x"), "wishes": some("y")}, UnplacedCode.NO_CIRCLE, []),
        ({"wishes": some("y")}, UnplacedCode.NO_CIRCLE, [("wishes", "help for c", 1)]),
    ],
)
def test_who_is_left_over_hears_why_and_which_answer_would_help(
    changes: dict[str, Any], code: UnplacedCode, would_help: list[tuple[str, str, int]]
) -> None:
    left = replace(TRIO[2], id="left", **changes)
    plan = round_(street(*TRIO, left))
    assert plan.unplaced == (Unplaced("left", code, tuple(Help(*one) for one in would_help)),)


def test_who_is_at_the_own_cap_is_neither_placed_nor_left_over() -> None:
    plan = round_(street(*TRIO, loads=(Load(resident="a", cap=0),)))
    assert plan.groups == ()
    assert {one.id for one in plan.unplaced} == {"b", "c"}


def test_a_plan_for_which_nobody_waited_has_a_bound_all_the_same_and_says_that_it_was_stopped() -> None:
    here = street(*circle(*"abcdef"))
    plan = round_(here, seconds=0.0)
    assert plan.stopped
    assert plan.groups
    assert plan.upper_bound is not None
    assert verify(plan, here) == ()


def test_a_plan_carries_the_hashes_of_what_went_in_and_of_itself() -> None:
    plan, same, other = round_(street(*TRIO)), round_(street(*TRIO[::-1])), round_(street(*TRIO[:2]))
    assert (plan.input_hash, plan.plan_hash) == (same.input_hash, same.plan_hash)
    assert plan.input_hash != other.input_hash
    assert plan.plan_hash != other.plan_hash
    assert plan.settings_hash != round_(street(), Settings(joy=1)).settings_hash


def check_groups(plan: Plan, neighbourhood: Neighbourhood) -> None:
    people = neighbourhood.by_id()
    helpers = {one.id: one for one in neighbourhood.supporters}
    for group in plan.groups:
        members = [people[one] for one in group.members]
        extra = 0
        if group.supporter is not None:
            assert oracle.can_support(helpers[group.supporter], members, neighbourhood)
            extra = oracle.background(helpers[group.supporter], members)
        if group.grows is None:
            assert oracle.can_form(members, neighbourhood)
            assert (group.supporter is None) == (not helpers)
            assert group.value == oracle.group_value(members, neighbourhood) + extra
            assert all(group.activity in one.enjoys and group.day_part in one.day_parts for one in members)
            assert all(group.language in one.languages for one in members)
        else:
            new = [people[one] for one in group.newcomers]
            old = [one for one in members if one.id not in group.newcomers]
            assert oracle.can_join(new, neighbourhood.group(group.grows), old, neighbourhood)
            assert group.value == oracle.growth_value(old, new, neighbourhood)


@few
@given(streets(least=4), chances)
def test_every_plan_can_be_and_its_bound_holds(neighbourhood: Neighbourhood, chance: Random) -> None:
    plan = round_(neighbourhood)
    check_groups(plan, neighbourhood)
    placed = [one for group in plan.groups for one in (group.newcomers or group.members)]
    grown = [group.grows for group in plan.groups if group.grows is not None]
    assert len(placed) == len(set(placed))
    assert len(grown) == len(set(grown))
    for helper in neighbourhood.supporters:
        assert sum(group.supporter == helper.id for group in plan.groups) <= helper.cap
    assert plan.value == sum(group.value for group in plan.groups)
    assert verify(plan, neighbourhood) == ()
    assert plan == round_(shuffled(neighbourhood, chance))
