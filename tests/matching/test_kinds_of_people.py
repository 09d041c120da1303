"""However people live and answer: the plan can be, its proof covers all, another solver finds no better."""

from dataclasses import replace

import pytest

from benchmarks.matcher_people import KINDS, people
from matching.people import Group, Load
from matching.round import round_
from matching.verify import verify
from tests.matching.packings import other_solver

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("seed", range(3))
def test_of_every_kind_the_plan_is_proved_and_as_good_as_that_of_another_solver(kind: str, seed: int) -> None:
    here = people(16 if kind == "eager" else 28, kind, seed)
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


def test_a_group_with_many_willing_newcomers_grows_by_two() -> None:
    here = people(300, "spot", 1)
    loads = tuple(Load(resident=one.id, cap=0) for one in here.residents[:3])
    first = here.residents[0]
    club = Group(
        id="club", members=frozenset(one.id for one in here.residents[:3]), x=0, y=0,
        day_parts=first.day_parts, enjoys=first.enjoys, languages=first.languages,
    )  # fmt: skip
    street = replace(here, residents=here.residents[:90], groups=(club,), loads=loads)
    plan = round_(street)
    assert verify(plan, street) == ()
    assert plan.ratio is not None
