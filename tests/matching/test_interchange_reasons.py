"""Explanations in a file: the same bytes, whatever somebody needs or whomever somebody blocked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.interchange.people_file import read_people, write_people
from matching.interchange.plan_file import plan_file, read_plan
from matching.interchange.plan_written import write_plan
from matching.needs import Needs
from matching.neighbourhood import Neighbourhood
from matching.round import round_
from tests.matching.neighbours import IDS, blocks, circle, few, neighbour, some, street
from tests.matching.test_interchange import in_a_file
from tests.matching.test_reasons import as_needed, needs

pytestmark = pytest.mark.slow

seldom = st.one_of(st.just(Needs()), st.just(Needs()), st.just(Needs()), needs)
all_needs = st.lists(seldom, min_size=len(IDS), max_size=len(IDS))


def explained(here: Neighbourhood) -> dict[tuple[str, ...], bytes]:
    """The explanations of a plan that went through files on its way in and out, by who is in the group."""
    through = read_people(write_people(here).encode()).neighbourhood
    plan = read_plan(write_plan(plan_file(round_(through), 0, 0)).encode()).plan
    return {group.members: repr((group.reasons, group.gives_gets)).encode() for group in plan.groups}


def test_somebody_elses_block_changes_no_letter_of_an_explanation_in_a_file() -> None:
    trio = circle("a", "b", "c")
    left = neighbour("left")
    blocked = street(*trio, left, never=some(("left", "a"), ("b", "left")))
    assert explained(street(*trio, left)) == explained(blocked)
    assert list(explained(blocked)) == [("a", "b", "c")]


JOYS = some("walk", "coffee", "chess")
TWO_CIRCLES = street(
    *(
        replace(one, enjoys=JOYS)
        for one in (*circle(*IDS[:3]), *circle(*IDS[3:6]), *(neighbour(name) for name in IDS[6:]))
    )
)


@few
@given(blocks, blocks, all_needs, all_needs)
def test_needs_and_blocks_change_no_letter_in_a_file_while_they_do_the_same_together(
    before: frozenset[tuple[str, str]],
    after: frozenset[tuple[str, str]],
    needed: list[Needs],
    otherwise: list[Needs],
) -> None:
    one = explained(in_a_file(replace(as_needed(TWO_CIRCLES, needed), never=before)))
    other = explained(in_a_file(replace(as_needed(TWO_CIRCLES, otherwise), never=after)))
    for members in one.keys() & other.keys():
        same = activity_in(one[members]) == activity_in(other[members])
        assert not same or one[members] == other[members]


def activity_in(said: bytes) -> bytes:
    return said.partition(b"('activity', ")[2].partition(b")")[0]
