"""Every growth of every group: newcomers alone and together, as `grow.growths`, in arrays."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from matching.feasible import could_visit
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Numbers, Places
from matching.packing.bonds import bonds, listed
from matching.packing.people_arrays import Crowd
from matching.packing.reciprocity import Shelf, worths
from matching.people import Group
from matching.settings import Settings


@dataclass(frozen=True, slots=True)
class Growths:
    """`newcomers` (growths, size) are rows of the crowd; `group` is its place in the neighbourhood."""

    group: int
    newcomers: Places
    value: Numbers


def growths(neighbourhood: Neighbourhood, crowd: Crowd, settings: Settings) -> Iterator[Growths]:
    at = {one.id: place for place, one in enumerate(crowd.residents)}
    for place, group in enumerate(neighbourhood.groups):
        members = np.array(sorted(at[member] for member in group.members), np.intp)
        visitors = _visitors(neighbourhood, crowd, group)
        for size in range(1, settings.newcomers_most + 1):
            if len(members) + size <= group.capacity:
                yield Growths(place, *_together(crowd, settings, members, visitors, size))


def _visitors(neighbourhood: Neighbourhood, crowd: Crowd, group: Group) -> Places:
    """Who is free, lives near enough, and could visit; the last is asked in words, of few."""
    across, along = crowd.x - group.x, crowd.y - group.y
    reached = np.asarray(across * across + along * along <= crowd.reach * crowd.reach, bool)
    near = np.flatnonzero(reached & crowd.free)
    fits = [could_visit(crowd.residents[one], group, neighbourhood) for one in near]
    visitors: Places = near[np.array(fits, bool)]
    return visitors


def _together(
    crowd: Crowd, settings: Settings, members: Places, visitors: Places, size: int
) -> tuple[Places, Numbers]:
    listing = list(combinations(visitors.tolist(), size))
    new = np.array(listing, np.intp).reshape(len(listing), size)
    for one, other in combinations(range(size), 2):
        new = new[~listed(crowd.apart, crowd.keys(new[:, one], new[:, other]))]
    persons, all_do = worths(crowd, settings, new, _shelves(crowd, members, new))
    new, persons = new[all_do], persons[all_do]
    value: Numbers = persons + 2 * _bonds(crowd, settings, members, new) // max(1, len(members) + size - 1)
    return new, value


def _shelves(crowd: Crowd, members: Places, new: Places) -> tuple[Shelf, Shelf]:
    offered, wished = (Shelf(len(crowd.offers), len(new)) for _ in range(2))
    for member in (*(np.full(len(new), one) for one in members), *new.T):
        offered.put(crowd.offers[:, member])
        wished.put(crowd.wishes[:, member])
    return offered, wished


def _bonds(crowd: Crowd, settings: Settings, members: Places, new: Places) -> Numbers:
    """Of all pairs with a newcomer; each bond of a newcomer with the members is worked out once."""
    people, back = np.unique(new, return_inverse=True)
    each = np.repeat(people, len(members))
    with_members = bonds(crowd, settings, each, np.tile(members, len(people)))
    total: Numbers = with_members.reshape(len(people), len(members)).sum(1)[back].reshape(new.shape).sum(1)
    for one, other in combinations(range(new.shape[1]), 2):
        total += bonds(crowd, settings, new[:, one], new[:, other])
    return total
