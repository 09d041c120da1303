"""Cliques around somebody: each that lacks at most one answer, and none that lacks two."""

from itertools import combinations

import pytest

from matching.feasible import common_ground, is_within, pair_fits
from matching.near_sets import NearSets
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.word_bits import WordBits
from tests.matching.packings import street


def lacking(one: Resident, others: tuple[Resident, ...]) -> int:
    """How many of the four questions stand between them; many where the others do not fit each other."""
    ground = common_ground(*others)
    if ground is None:
        return 9
    shared = (
        (ground.enjoys, one.enjoys),
        (ground.day_parts, one.day_parts),
        (ground.languages, one.languages),
    )
    far = any(not is_within(one.reach_m, one, other) for other in others)
    return sum(not theirs & own for theirs, own in shared) + far


def may_be_near(one: Resident, other: Resident, here: Neighbourhood) -> bool:
    reach = min(2 * one.reach_m, other.reach_m)
    return is_within(reach, one, other) and not here.apart(one.id, other.id)


@pytest.mark.parametrize("seed", range(40))
def test_exactly_the_sets_to_which_one_answer_could_open_the_door(seed: int) -> None:
    here = street(11_000 + seed, 9, supporters=0, groups=0, wide=1 + seed % 3)
    words = WordBits(here.residents, here.groups)
    near = NearSets(here, here.residents, words)
    for one in here.residents:
        others = [other for other in here.residents if other.id != one.id and may_be_near(one, other, here)]
        for size in (1, 2, 3):
            expected = {
                frozenset(other.id for other in chosen)
                for chosen in combinations(others, size)
                if lacking(one, chosen) <= 1
                and all(pair_fits(a, b, here) for a, b in combinations(chosen, 2))
            }
            listed = [found.members for found in near.around(one, words.of(one), size)]
            found_ids = [frozenset(here.residents[at].id for at in members) for members in listed]
            assert len(found_ids) == len(set(found_ids))
            assert set(found_ids) == expected
