"""What is said about somebody comes from an allow-list, and never from a need or a block."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.companions import Start, companions
from matching.needs import Needs, Variant, what_suits
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.reasons import ALLOWED, Reason, ReasonCode
from matching.round import round_
from tests.matching.neighbours import IDS, blocks, circle, few, some, starts, street, streets

WAYS = (
    Variant(activity="walk", minutes=20, slow=True, benches=True, step_free=True),
    Variant(activity="walk", minutes=60),
    Variant(activity="coffee", step_free=True),
    Variant(activity="chess", benches=True),
)

needs = st.builds(
    Needs,
    minutes=st.sampled_from([10, 20, 40]),
    slowly=st.booleans(),
    benches=st.booleans(),
    step_free=st.booleans(),
)


def as_needed(neighbourhood: Neighbourhood, needed: list[Needs]) -> Neighbourhood:
    """What the storage does: the needs go in here, and only `enjoys` comes out."""
    filtered = tuple(
        replace(one, enjoys=what_suits(one.enjoys, need, WAYS))
        for one, need in zip(neighbourhood.residents, needed, strict=False)
    )
    return replace(neighbourhood, residents=filtered)


def test_a_resident_of_the_matcher_has_no_place_for_a_need() -> None:
    assert not {field.name for field in fields(Resident)} & {field.name for field in fields(Needs)}


def test_every_code_says_what_it_may_say() -> None:
    assert set(ALLOWED) == set(ReasonCode)


@pytest.mark.parametrize(
    ("code", "params"),
    [
        (ReasonCode.NEAR, (("metres", "120"),)),
        (ReasonCode.SHARED_JOY, ()),
        (ReasonCode.YOU_GET, (("wish", "soup"),)),
        (ReasonCode.DAY_PART, (("pace", "slow"),)),
    ],
)
def test_a_reason_outside_the_list_cannot_be_made(
    code: ReasonCode, params: tuple[tuple[str, str], ...]
) -> None:
    with pytest.raises(ValueError, match="may say"):
        Reason(code, params)


@few
@given(
    streets(least=3),
    starts,
    blocks,
    st.lists(needs, min_size=len(IDS), max_size=len(IDS)),
    st.lists(needs, min_size=len(IDS), max_size=len(IDS)),
)
def test_other_needs_or_blocks_change_no_letter_while_the_company_stays_the_same(
    neighbourhood: Neighbourhood,
    start: Start,
    other_blocks: frozenset[tuple[str, str]],
    needed: list[Needs],
    otherwise: list[Needs],
) -> None:
    before = as_needed(neighbourhood, needed)
    for after in (
        as_needed(neighbourhood, otherwise),
        replace(before, never=other_blocks),
        replace(as_needed(neighbourhood, otherwise), never=other_blocks),
    ):
        one, other = companions(before, start), companions(after, start)
        if {each.id for each in one.suggested} == {each.id for each in other.suggested}:
            said = {repr(each).encode() for each in (one.starter, *one.suggested)}
            assert said == {repr(each).encode() for each in (other.starter, *other.suggested)}
            still = {each.id: repr(each).encode() for each in other.reserves}
            assert all(
                repr(each).encode() == still.get(each.id, repr(each).encode()) for each in one.reserves
            )


@pytest.mark.parametrize("seed", range(8))
def test_a_planned_group_is_explained_in_the_same_bytes_whatever_somebody_needs(seed: int) -> None:
    """Only where the need rules out what they would do together, they do something else together."""
    trio = tuple(replace(one, enjoys=some("walk", "coffee", "chess")) for one in circle("a", "b", "c"))
    before = as_needed(street(*trio), [Needs()] * 3)
    after = as_needed(
        street(*trio, never=some(("a", "z"))), [Needs(step_free=True, slowly=True), Needs(), Needs()]
    )
    (one,), (other,) = round_(before, seed=seed).groups, round_(after, seed=seed).groups
    assert after.residents[0].enjoys == {"walk"}
    explained = (
        repr((one.reasons, one.gives_gets)).encode() == repr((other.reasons, other.gives_gets)).encode()
    )
    assert explained == (one.activity == "walk")
