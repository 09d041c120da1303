"""However people live and answer: the plan can be, its proof covers all, another solver finds no better."""

from dataclasses import replace

import pytest

from benchmarks.matcher_people import DAY_PARTS, HELP, JOYS, KINDS, people
from matching.packing import primal_heuristic
from matching.people import Group, Resident
from matching.plan import UnplacedCode
from matching.round import round_
from matching.verify import verify
from tests.matching.neighbours import neighbour, some, street
from tests.matching.packings import other_solver

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("seed", range(3))
def test_of_every_kind_the_plan_is_proved_and_as_good_as_that_of_another_solver(
    kind: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of each kind once as so few people are packed, twice as many are: annealing, windows, recombination."""
    if seed:
        monkeypatch.setattr(primal_heuristic, "FEW_AT_ONCE", 0)
    monkeypatch.setattr(primal_heuristic, "MOVES", 20_000)
    here = people(14 if kind == "eager" else 28, kind, seed)
    plan = round_(here)
    assert verify(plan, here) == ()
    assert plan.upper_bound is not None
    best = other_solver(here)
    assert plan.value <= best <= plan.upper_bound
    assert plan.value >= best * 0.995
    assert plan.value == best or not plan.exact


def test_everybody_wishes_what_nobody_offers() -> None:
    here = people(60, "flats", 1)
    lonely = replace(
        here, residents=tuple(replace(one, wishes=frozenset({"a boat"})) for one in here.residents)
    )
    plan = round_(lonely)
    assert (plan.groups, plan.upper_bound, plan.proved_optimal) == ((), 0, True)


def test_caps_of_nothing_leave_groups_without_a_supporter() -> None:
    here = people(60, "busy", 1)
    tired = replace(here, supporters=tuple(replace(one, cap=0) for one in here.supporters))
    plan = round_(tired)
    assert verify(plan, tired) == ()
    assert all(group.grows for group in plan.groups)
    assert plan.ratio is not None
    assert plan.ratio > 0.98


def test_of_three_hundred_willing_newcomers_a_group_takes_the_best_two() -> None:
    """45,150 growths; they have nothing to give each other, so no new group competes."""
    club = Group(
        id="club", members=some("host"), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
        languages=some("nl"),
    )  # fmt: skip
    host = neighbour("host", offers=some("soup"), wishes=some("song"))
    willing = [
        neighbour(f"n{at}", offers=some("song"), wishes=some("soup"), rounds_waited=at % 100 // 98, x=at)
        for at in range(300)
    ]
    here = street(host, *willing, groups=(club,))
    plan = round_(here)
    assert [(group.grows, len(group.newcomers)) for group in plan.groups] == [("club", 2)]
    assert all(here.resident(one).rounds_waited for one in plan.groups[0].newcomers), "who waited goes first"
    assert plan.proved_optimal
    assert len(plan.unplaced) == 298


def test_many_on_one_spot_have_a_plan_with_a_bound_also_when_nobody_waits_for_it() -> None:
    plan = round_(people(400, "spot", 1), stop=lambda: True)
    assert plan.stopped
    assert plan.groups
    assert plan.ratio is not None
    assert 0.2 < plan.ratio <= 1
    fewer = people(30, "spot", 1)
    assert verify(round_(fewer, stop=lambda: True), fewer) == ()


def test_one_who_answered_everything_lives_among_thousands_who_answered_one_thing() -> None:
    few = people(2200, "sparse", 1)

    def one_thing(who: Resident) -> Resident:
        return replace(
            who, day_parts=first_of(who.day_parts), enjoys=first_of(who.enjoys), offers=first_of(who.offers),
            wishes=first_of(who.wishes),
        )  # fmt: skip

    middle = replace(
        few.residents[0], id="all", reach_m=50_000, day_parts=frozenset(DAY_PARTS), enjoys=frozenset(JOYS),
        offers=frozenset(HELP), wishes=frozenset(HELP), languages=some("nl", "ar", "tr", "en", "uk", "ti"),
    )  # fmt: skip
    here = replace(few, residents=(*map(one_thing, few.residents), middle))
    plan = round_(here)
    assert plan.ratio is not None
    assert plan.ratio > 0.99
    assert any("all" in group.members for group in plan.groups)


def first_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(sorted(words)[:1])


def test_a_city_in_a_second_is_a_plan_with_a_bound_that_says_it_was_stopped() -> None:
    plan = round_(people(2600, "sparse", 1), seconds=1)
    assert plan.stopped
    assert plan.ratio is not None, "how much it is depends on the machine"
    assert 0 <= plan.ratio <= 1


def test_a_stopped_plan_says_of_nobody_that_he_can_be_in_no_group_who_was_not_looked_at() -> None:
    here = people(110, "sparse", 1)
    whole = {one.id: one.code for one in round_(here).unplaced}
    stopped = round_(here, stop=lambda: True).unplaced
    claimed = {one.id: one.code for one in stopped if one.code is not UnplacedCode.NOT_THIS_ROUND}
    assert claimed
    assert claimed.items() <= whole.items()
    assert len(claimed) < sum(code is not UnplacedCode.NOT_THIS_ROUND for code in whole.values())
