"""Arrays against words: pairs, bonds and sets are the ones of the model, also at the edges of 64 bits."""

from dataclasses import replace
from itertools import combinations, pairwise
from random import Random

import numpy as np
import pytest

from matching.feasible import common_ground, pair_fits
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import group_cliques, packer, primal_heuristic
from matching.packing.bonds import bonds
from matching.packing.column_builder import Builder
from matching.packing.map_tiles import tiles
from matching.packing.pairs import fitting_pairs
from matching.packing.people_arrays import people_arrays
from matching.packing.search import Spots
from matching.round import round_
from matching.settings import DEFAULTS, Settings
from matching.value import bond
from matching.verify import verify
from tests.matching.crowded_street import crowd
from tests.matching.neighbours import Chance, circle, neighbour, some
from tests.matching.neighbours import street as street_of
from tests.matching.packings import street, town

pytestmark = pytest.mark.slow


def anybody(seed: int, size: int, wide: int) -> Neighbourhood:
    """All enjoy, give and like the same; only where they live differs, and how far they go."""
    chance = Random(seed)
    people = [
        neighbour(
            f"r{at}",
            x=chance.randint(-wide, wide),
            y=chance.randint(-wide, wide) * (1 + seed % 3),
            reach_m=chance.choice((30, 100, 350, 1200)),
            offers=some("soup"),
            wishes=some("soup"),
        )
        for at in range(size)
    ]
    return street_of(*people, never=some(("r0", "r1"), ("r3", "r2")))


@pytest.mark.parametrize("seed", range(12))
def test_the_grid_finds_each_pair_that_fits_once(seed: int) -> None:
    neighbourhood = anybody(seed, 60, wide=(200, 2000, 20000)[seed % 3])
    people = people_arrays(neighbourhood, DEFAULTS, 0)
    found = fitting_pairs(people, DEFAULTS, np.arange(len(people)))
    names = [one.id for one in people.residents]
    pairs = [frozenset({names[a], names[b]}) for a, b in zip(found.first, found.second, strict=True)]
    fitting = {
        frozenset({one.id, other.id})
        for one, other in combinations(neighbourhood.residents, 2)
        if pair_fits(one, other, neighbourhood) and common_ground(one, other)
    }
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == fitting
    assert (found.first < found.second).all()


HUGE = Settings(joy=10**8, mix=10**8, again=10**8, distance=10**8)
MUCH = Settings(joy=10**12, mix=0, again=10**12, distance=0)


MIXED = Settings(joy=0, mix=10**12, again=0, distance=0)


@pytest.mark.parametrize("settings", [DEFAULTS, HUGE, MUCH, MIXED])
@pytest.mark.parametrize("reach", [1, 800, 10**4, 10**8, 3 * 10**10])
def test_bonds_of_many_are_those_of_two_whatever_the_weights(settings: Settings, reach: int) -> None:
    chance = Chance(reach)
    people = [
        replace(one, x=one.x * reach // 900, y=one.y * reach // 900, reach_m=one.reach_m * reach)
        for one in (chance.resident(f"r{at}") for at in range(16))
    ]
    met = frozenset((f"r{chance.randrange(8)}", f"r{chance.randrange(8, 16)}", 1) for _ in range(20))
    neighbourhood = street_of(*people, met=met)
    crowded = people_arrays(neighbourhood, settings, 0)
    first, second = np.triu_indices(len(crowded), 1)
    found = bonds(crowded, settings, first, second).tolist()
    for one, other, number in zip(first, second, found, strict=True):
        pair = crowded.residents[one], crowded.residents[other]
        again = neighbourhood.met_within(pair[0].id, pair[1].id, settings.again_rounds)
        assert number == bond(*pair, again, settings)


@pytest.mark.parametrize("many", [63, 64, 65, 128, 129])
def test_the_last_word_of_a_mask_counts_as_any(many: int) -> None:
    words = [f"w{number:03}" for number in range(many)]
    last = frozenset(words[-1:])
    a, b, c = circle("a", "b", "c")
    others = [neighbour(f"n{at}", enjoys=frozenset(words), x=5000) for at in range(2)]
    trio = [replace(one, enjoys=last, languages=last, day_parts=last) for one in (a, b, c)]
    neighbourhood = street_of(*trio, *(replace(o, languages=o.enjoys, day_parts=o.enjoys) for o in others))
    assert [group.activity for group in round_(neighbourhood).groups] == [words[-1]]


def sets_of(neighbourhood: Neighbourhood) -> list[tuple[int, ...]]:
    people = people_arrays(neighbourhood, DEFAULTS, 0)
    pool = Builder(neighbourhood, people, DEFAULTS).all(Limits()).pool
    rows = zip(pool.rows.tolist(), pool.value.tolist(), strict=True)
    return sorted((*sorted(row), value) for row, value in rows)


@pytest.mark.parametrize(("portion", "block"), [(1, 1), (7, 3), (60, 256), (400_000, 5)])
def test_portions_and_blocks_lose_nothing(portion: int, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    neighbourhood = crowd(70, 4)
    whole = sets_of(neighbourhood)
    monkeypatch.setattr(group_cliques, "PORTION", portion)
    monkeypatch.setattr(group_cliques, "BLOCK", block)
    assert sets_of(neighbourhood) == whole
    assert len(set(whole)) == len(whole)


@pytest.mark.parametrize("portion", [1, 20, 100, 10**9])
def test_no_portion_is_larger_than_it_need_be(portion: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of sets with one first member all stay together; more go along only while there is room."""
    monkeypatch.setattr(group_cliques, "PORTION", portion)
    people = people_arrays(crowd(70, 4), DEFAULTS, 0)
    found = fitting_pairs(people, DEFAULTS, np.arange(len(people)))
    pairs = next(iter(group_cliques.cliques(people, found, len(people), 2, 10**6)))
    parts = list(group_cliques._portions(pairs))
    sizes = [(len({*part.members[:, 0]}), int(group_cliques._later_siblings(part).sum())) for part in parts]
    assert np.array_equal(np.concatenate([part.members for part in parts]), pairs.members)
    assert all(firsts == 1 or joined <= portion for firsts, joined in sizes)
    assert all(one[1] + other[1] > portion or other[0] > 1 for one, other in pairwise(sizes))
    assert len(parts) == (1 if portion == 10**9 else len(parts))


def test_people_are_told_apart_by_distance_alone() -> None:
    x, y = np.array([0, 3, -4, 0, 9]), np.array([0, 4, 0, -6, 0])
    assert Spots(x, y).nearest(0).tolist() == [0, 2, 1, 3, 4]
    assert Spots(y, x).nearest(0).tolist() == [0, 2, 1, 3, 4]


def test_a_map_is_cut_in_halves() -> None:
    neighbourhood = crowd(50, 1)
    people = people_arrays(neighbourhood, DEFAULTS, 0)
    cut = tiles(people, np.arange(50), 13)
    assert [len(tile) for tile in cut] == [12, 13, 12, 13]
    assert np.array_equal(np.sort(np.concatenate(cut)), np.arange(50))
    assert [len(tile) for tile in tiles(people, np.arange(50), 50)] == [50]
    assert tiles(people, np.arange(0), 5) == []


def test_where_not_all_was_listed_the_proof_is_what_all_could_be_worth(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    neighbourhood = crowd(60, 3)
    monkeypatch.setattr(packer, "KERNEL", None)
    few = Settings(sets_per_resident=2)
    whole, part = round_(neighbourhood), round_(neighbourhood, few)
    assert whole.upper_bound is not None
    assert part.upper_bound is not None
    assert part.upper_bound > whole.upper_bound
    assert not part.exact
    assert part.groups
    assert verify(part, neighbourhood, few) == ()


def test_how_far_it_is_is_told_of_every_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(primal_heuristic, "FEW_AT_ONCE", 0)
    heard: list[tuple[str, int, int]] = []
    round_(street(5, 14, supporters=0, groups=1), progress=lambda *told: heard.append(told))
    assert {"groups", "prices", "windows"} <= {stage for stage, _, _ in heard}
    assert all(0 <= done <= total and total > 0 for _, done, total in heard)
    heard.clear()
    round_(town(1, 40), progress=lambda *told: heard.append(told))
    assert len(heard) > 3
    assert all(0 <= done <= total for _, done, total in heard)


def test_who_stops_while_groups_are_listed_gets_a_plan_of_some_of_them() -> None:
    neighbourhood = crowd(90, 2)
    heard: list[str] = []
    plan = round_(
        neighbourhood,
        progress=lambda stage, *_: heard.append(stage),
        stop=lambda: "groups" in heard,
    )
    assert plan.stopped
    assert plan.groups
    assert not plan.exact
    assert verify(plan, neighbourhood) == ()
