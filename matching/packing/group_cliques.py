"""Every new group that can form: cliques of fitting pairs, level by level.

Each set grows from two sets that share all but their last member. Fitting and common ground are hereditary,
so whatever fails is never extended; giving and getting is asked of every complete set. Sets go in portions,
depth first, so that memory stays bounded.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from matching.packing.bit_masks import Bits, Flags, Indices, Ints, some
from matching.packing.pairs import FittingPairs, ranges
from matching.packing.people_arrays import PeopleArrays

PORTION = 400_000
"""About how many pairs of sets are joined at a time."""
BLOCK = 256
"""How many first members share one small table of pairs."""


@dataclass(frozen=True, slots=True)
class Cliques:
    """Cliques of one size, in order: `members` (sets, size) as places in `who`; siblings share a `parent`.

    `complete` is False when from some first member there were more sets than we look at.
    """

    members: Indices
    parent: Indices
    ground: tuple[Bits, ...]
    bonds: Ints
    complete: bool = True

    def __len__(self) -> int:
        return len(self.members)

    def take(self, which: Indices | slice, complete: bool) -> "Cliques":
        ground = tuple(bits[:, which] for bits in self.ground)
        return Cliques(self.members[which], self.parent[which], ground, self.bonds[which], complete)


class Table:
    """The pairs among one block and its surroundings, small enough to be a dense table."""

    def __init__(self, found: FittingPairs, local: Indices) -> None:
        self._local = np.full(len(found.who), -1, np.int32)
        self._local[local] = np.arange(len(local))
        self._pair = np.full((len(local), len(local)), -1, np.int32)
        first, second = self._local[found.first], self._local[found.second]
        inside = np.flatnonzero((first >= 0) & (second >= 0))
        self._pair[first[inside], second[inside]] = inside

    def pairs(self, first: Indices, second: Indices) -> Indices:
        """The place of each pair among the pairs, -1 where two do not fit; `first` comes before `second`."""
        return self._pair[self._local[first], self._local[second]].astype(np.intp)


def cliques(
    arrays: PeopleArrays, found: FittingPairs, anchors: int, most: int, most_sets: int
) -> Iterator[Cliques]:
    """Every set of 2 to `most` whose first member is among the first `anchors`, in portions of one size.

    From each first member at most `most_sets` of each size, those of the best bonds.
    """
    ground = [bits[:, found.who] for bits in (arrays.enjoys, arrays.day_parts, arrays.languages)]
    begin = np.searchsorted(found.first, np.arange(anchors + 1))
    for start in range(0, anchors, BLOCK):
        stop = min(start + BLOCK, anchors)
        chosen = np.arange(begin[start], begin[stop])
        if not len(chosen):
            continue
        first, second = found.first[chosen], found.second[chosen]
        local = np.unique(np.concatenate([np.arange(start, stop), second]))
        shared = tuple(bits[:, first] & bits[:, second] for bits in ground)
        two = Cliques(np.stack([first, second], 1), first, shared, found.bond[chosen])
        yield from _grown(two, found, Table(found, local), most, most_sets)


def _grown(sets: Cliques, found: FittingPairs, table: Table, most: int, most_sets: int) -> Iterator[Cliques]:
    """These sets and all that grow from them, depth first."""
    sets = _cut(sets, most_sets)
    yield sets
    if sets.members.shape[1] == most:
        return
    for portion in _portions(sets):
        larger = _joined(portion, found, table)
        if len(larger):
            yield from _grown(larger, found, table, most, most_sets)


def _cut(sets: Cliques, most_sets: int) -> Cliques:
    """Per first member at most so many, in the order they had."""
    first = sets.members[:, 0]
    if len(sets) <= most_sets or np.bincount(first).max(initial=0) <= most_sets:
        return sets
    order = np.lexsort((np.arange(len(sets)), -sets.bonds, first))
    start = np.searchsorted(first, first)
    return sets.take(np.sort(order[np.arange(len(sets)) - start < most_sets]), complete=False)


def _later_siblings(sets: Cliques) -> Ints:
    """For each set how many sets of the same parent come after it."""
    last = np.searchsorted(sets.parent, sets.parent, "right")
    return last - np.arange(len(sets)) - 1


def _portions(sets: Cliques) -> Iterator[Cliques]:
    """Cut between first members, never between sets of one of them."""
    work = np.cumsum(_later_siblings(sets))
    ends = np.flatnonzero(np.diff(sets.members[:, 0], append=-1)) + 1
    start = np.intp(0)
    for end, following in zip(ends, [*ends[1:], None], strict=True):
        before = work[start - 1] if start else 0
        if following is None or work[following - 1] - before > PORTION:
            yield sets.take(slice(start, end), sets.complete)
            start = end


def _joined(sets: Cliques, found: FittingPairs, table: Table) -> Cliques:
    """Sets of one more: of each two siblings whose last members fit, and who share ground."""
    times = _later_siblings(sets)
    left = np.repeat(np.arange(len(sets)), times)
    right = ranges(np.arange(len(sets)) + 1, times)
    pair = table.pairs(sets.members[left, -1], sets.members[right, -1])
    kept = np.flatnonzero((pair >= 0) & _share(sets, left, right))
    left, right, pair = left[kept], right[kept], pair[kept]
    members = np.concatenate([sets.members[left], sets.members[right, -1:]], 1)
    # Both hold the bonds of what they share: count that once, and add the bond of the two last.
    twice = sets.bonds[left] + sets.bonds[right] - _bonds_of_shared(sets, left, found, table)
    shared = tuple(bits[:, left] & bits[:, right] for bits in sets.ground)
    return Cliques(members, left, shared, twice + found.bond[pair], sets.complete)


def _share(sets: Cliques, left: Indices, right: Indices) -> Flags:
    found = np.ones(len(left), bool)
    for bits in sets.ground:
        found &= some(bits[:, left] & bits[:, right])
    return found


def _bonds_of_shared(sets: Cliques, left: Indices, found: FittingPairs, table: Table) -> Ints:
    """The bonds among all members of a set but the last."""
    members = sets.members
    last = np.zeros(len(sets), np.int64)
    for at in range(members.shape[1] - 1):
        last += found.bond[table.pairs(members[:, at], members[:, -1])]
    return (sets.bonds - last)[left]
