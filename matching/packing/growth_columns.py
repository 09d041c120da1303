"""Every growth of every group: newcomers alone and together, as `grow.growths`, in arrays."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from matching.feasible import could_visit
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Indices, Ints
from matching.packing.bonds import bonds, listed
from matching.packing.people_arrays import PeopleArrays
from matching.packing.reciprocity import Held, person_values
from matching.people import Group
from matching.settings import Settings


@dataclass(frozen=True, slots=True)
class Growths:
    """`newcomers` (growths, size) are rows of residents; `group` is its place in the neighbourhood."""

    group: int
    newcomers: Indices
    value: Ints


def growths(neighbourhood: Neighbourhood, arrays: PeopleArrays, settings: Settings) -> Iterator[Growths]:
    at = {one.id: place for place, one in enumerate(arrays.residents)}
    for place, group in enumerate(neighbourhood.groups):
        members = np.array(sorted(at[member] for member in group.members), np.intp)
        visitors = _visitors(neighbourhood, arrays, group)
        for size in range(1, settings.newcomers_most + 1):
            if len(members) + size <= group.capacity:
                yield Growths(place, *_together(arrays, settings, members, visitors, size))


def _visitors(neighbourhood: Neighbourhood, arrays: PeopleArrays, group: Group) -> Indices:
    """Who is free, lives near enough, and could visit; the last is asked in words, of few."""
    across, along = arrays.x - group.x, arrays.y - group.y
    reached = np.asarray(across * across + along * along <= arrays.reach * arrays.reach, bool)
    near = np.flatnonzero(reached & arrays.free)
    fits = [could_visit(arrays.residents[one], group, neighbourhood) for one in near]
    visitors: Indices = near[np.array(fits, bool)]
    return visitors


def _together(
    arrays: PeopleArrays, settings: Settings, members: Indices, visitors: Indices, size: int
) -> tuple[Indices, Ints]:
    listing = list(combinations(visitors.tolist(), size))
    new = np.array(listing, np.intp).reshape(len(listing), size)
    for one, other in combinations(range(size), 2):
        new = new[~listed(arrays.apart, arrays.keys(new[:, one], new[:, other]))]
    persons, all_do = person_values(arrays, settings, new, _held_by(arrays, members, new))
    new, persons = new[all_do], persons[all_do]
    value: Ints = persons + 2 * _bonds(arrays, settings, members, new) // max(1, len(members) + size - 1)
    return new, value


def _held_by(arrays: PeopleArrays, members: Indices, new: Indices) -> tuple[Held, Held]:
    offered, wished = (Held(len(arrays.offers), len(new)) for _ in range(2))
    for member in (*(np.full(len(new), one) for one in members), *new.T):
        offered.put(arrays.offers[:, member])
        wished.put(arrays.wishes[:, member])
    return offered, wished


def _bonds(arrays: PeopleArrays, settings: Settings, members: Indices, new: Indices) -> Ints:
    """Of all pairs with a newcomer; each bond of a newcomer with the members is worked out once."""
    people, back = np.unique(new, return_inverse=True)
    each = np.repeat(people, len(members))
    with_members = bonds(arrays, settings, each, np.tile(members, len(people)))
    total: Ints = with_members.reshape(len(people), len(members)).sum(1)[back].reshape(new.shape).sum(1)
    for one, other in combinations(range(new.shape[1]), 2):
        total += bonds(arrays, settings, new[:, one], new[:, other])
    return total
