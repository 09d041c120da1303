"""The one extra answer that would open most groups: counted as the model says, and soon."""

from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given

from matching.grow import free_residents
from matching.helpful_answers import HelpfulAnswers, Question
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load, Resident, Supporter
from matching.plan import Help
from matching.settings import DEFAULTS
from tests.matching import oracle
from tests.matching.crowded_street import crowd
from tests.matching.neighbours import circle, few, neighbour, some, street, streets
from tests.matching.packings import street as packed_street


def possible(one: Resident, neighbourhood: Neighbourhood, size: int) -> set[frozenset[str]]:
    """Every new group of this size and every growth that could happen with this person, from the model."""
    others = [other for other in oracle.free(neighbourhood) if other.id != one.id]
    found = set()
    for chosen in combinations(others, size - 1):
        members = [one, *chosen]
        if oracle.can_form(members, neighbourhood) and oracle.supported(members, neighbourhood) is not None:
            found.add(oracle.ids(members))
    for group in neighbourhood.groups:
        there = [other for other in neighbourhood.residents if other.id in group.members]
        if oracle.can_join([one], group, there, neighbourhood):
            found.add(frozenset({"group", group.id}))
    return found


def with_answer(one: Resident, question: str, word: str) -> Resident:
    if question == Question.REACH:
        return replace(one, reach_m=int(word))
    return replace(one, **{question: getattr(one, question) | {word}})


def words(neighbourhood: Neighbourhood, question: str, one: Resident) -> set[str]:
    if question == Question.REACH:
        return {str(2 * one.reach_m)}
    kinds = ("offers", "wishes") if question in ("offers", "wishes") else (question,)
    people = [*neighbourhood.residents, *(neighbourhood.groups if kinds == (question,) else ())]
    return {word for other in people for kind in kinds for word in getattr(other, kind)}


def counted(one: Resident, neighbourhood: Neighbourhood) -> Counter[tuple[str, str]]:
    """In the smallest size in which one answer opens anything."""
    for size in range(3, 7):
        now = possible(one, neighbourhood, size)
        opened = +Counter(
            {
                (str(question), word): len(
                    possible(with_answer(one, question, word), neighbourhood, size) - now
                )
                for question in Question
                for word in words(neighbourhood, question, one)
            }
        )
        if opened:
            return opened
    return Counter()


@few
@given(streets(least=3))
def test_every_answer_opens_as_many_groups_as_the_model_says(neighbourhood: Neighbourhood) -> None:
    free = free_residents(neighbourhood)
    openings = HelpfulAnswers(neighbourhood, free, DEFAULTS)
    for one in free:
        found = {(h.question, h.answer): h.opens for h in openings.opened_by_one_answer(one)}
        assert found == counted(one, neighbourhood)
        assert [h.opens for h in openings.best(one)] == sorted(found.values())[-1:]


def test_of_equally_good_answers_the_easier_question_is_asked() -> None:
    """Where it is too far and nobody has time, no single answer helps; either alone does."""
    a, b, c = circle("a", "b", "c")
    busy = street(a, b, replace(c, day_parts=some()))
    far = street(a, b, replace(c, x=600, reach_m=400))
    both = street(a, b, replace(c, x=600, reach_m=400, day_parts=some()))
    helps = [
        HelpfulAnswers(here, here.residents, DEFAULTS).best(here.residents[2]) for here in (busy, far, both)
    ]
    assert helps == [(Help("day_parts", "tuesday morning", 1),), (Help(Question.REACH, "800", 1),), ()]


def test_a_group_that_has_room_counts_as_one_that_opens() -> None:
    a, b, _ = circle("a", "b", "c")
    club = Group(
        id="club", members=some("a", "b"), x=0, y=0, day_parts=some("sunday"), enjoys=some("walk"),
        languages=some("nl"),
    )  # fmt: skip
    new = neighbour("new", offers=some("help for a"), wishes=some("help for b"))
    here = street(a, b, new, groups=(club,))
    free = free_residents(here)
    assert HelpfulAnswers(here, free, DEFAULTS).best(new) == (Help("day_parts", "sunday", 1),)
    full = street(a, b, new, groups=(replace(club, capacity=2),))
    assert HelpfulAnswers(full, free, DEFAULTS).best(new) == ()


HELPER = Supporter(id="s", x=0, y=0, reach_m=500, day_parts=some("t1"), languages=some("nl"), cap=1)


@pytest.mark.parametrize(
    ("helper", "lacking", "opens"),
    [
        ({}, "day_parts", [("day_parts", "t1")]),
        ({"day_parts": some("t1", "t2")}, "day_parts", [("day_parts", "t1"), ("day_parts", "t2")]),
        ({"day_parts": some("t3")}, "day_parts", []),
        ({}, "languages", [("languages", "nl")]),
        ({"languages": some("ar")}, "languages", [("languages", "ar")]),
        ({"languages": some("ar", "nl")}, "languages", [("languages", "ar"), ("languages", "nl")]),
        ({"languages": some("tr")}, "languages", []),
        ({}, "enjoys", [("enjoys", "walk")]),
        ({"languages": some("tr")}, "enjoys", []),
        ({"day_parts": some("t3")}, "enjoys", []),
        ({"reach_m": 299}, "enjoys", []),
        ({"reach_m": 300}, "enjoys", [("enjoys", "walk")]),
        ({"id": "b"}, "enjoys", []),
        ({"id": "blocked"}, "enjoys", []),
        ({"id": "blocks"}, "enjoys", []),
    ],
)
def test_where_a_supporter_is_needed_an_answer_must_suit_him_too(
    helper: dict[str, Any], lacking: str, opens: list[tuple[str, str]]
) -> None:
    usual: dict[str, Any] = {"day_parts": some("t1", "t2"), "languages": some("nl", "ar")}
    a, b, c = (replace(one, **usual) for one in circle("a", "b", "c"))
    nothing: dict[str, Any] = {lacking: some()}
    never = some(("a", "blocked"), ("blocks", "b"))
    here = street(
        replace(a, x=300),
        b,
        replace(c, **nothing),
        never=never,
        supporters=(replace(HELPER, **helper),),
    )
    found = HelpfulAnswers(here, here.residents, DEFAULTS).opened_by_one_answer(here.resident("c"))
    assert sorted((one.question, one.answer) for one in found) == opens
    assert {one.opens for one in found} <= {1}


@pytest.mark.parametrize(("kind", "his"), [("languages", "ar"), ("day_parts", "t2")])
def test_an_answer_can_be_lacking_only_because_of_the_supporter(kind: str, his: str) -> None:
    """Among themselves they have all they need; nobody can help them as they are."""
    usual: dict[str, Any] = {"day_parts": some("t1", "t2"), "languages": some("nl", "ar")}
    a, b, c = (replace(one, **usual) for one in circle("a", "b", "c"))
    less: dict[str, Any] = {kind: getattr(c, kind) - {his}}
    only: dict[str, Any] = {"day_parts": some("t1", "t2"), "languages": some("nl", "ar")} | {kind: some(his)}
    here = street(a, b, replace(c, **less), supporters=(replace(HELPER, **only),))
    assert HelpfulAnswers(here, here.residents, DEFAULTS).best(here.resident("c")) == (Help(kind, his, 1),)
    alone = replace(here, supporters=())
    assert HelpfulAnswers(alone, here.residents, DEFAULTS).best(here.resident("c")) == ()


@pytest.mark.parametrize("seed", range(60))
def test_in_denser_streets_with_supporters_and_groups_too(seed: int) -> None:
    neighbourhood = packed_street(9000 + seed, 7, supporters=1 + seed % 2, groups=seed % 3)
    near = tuple(replace(one, reach_m=600) for one in neighbourhood.supporters)
    here = replace(neighbourhood, supporters=near)
    free = free_residents(here)
    openings = HelpfulAnswers(here, free, DEFAULTS)
    for one in free:
        found = {(h.question, h.answer): h.opens for h in openings.opened_by_one_answer(one)}
        assert found == counted(one, here)


def test_who_rests_opens_nothing_for_others() -> None:
    a, b, c = circle("a", "b", "c")
    here = street(a, b, replace(c, wishes=some()), loads=(Load(resident="a", cap=0),))
    assert HelpfulAnswers(here, free_residents(here), DEFAULTS).best(here.resident("c")) == ()


@pytest.mark.slow
def test_a_thousand_residents_hear_what_would_help() -> None:
    here = crowd(1000)
    people = here.residents
    openings = HelpfulAnswers(here, people, DEFAULTS)
    helped = [openings.best(one) for one in people[:60]]
    assert sum(bool(one) for one in helped) > 48
