"""Who fits whom, found over a grid: each looks only as far as the own reach, never at everybody."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from matching.packing.bit_masks import Bits, Flags, Indices, Ints, some
from matching.packing.bonds import bonds, listed, share_ground, within
from matching.packing.people_arrays import PeopleArrays
from matching.settings import Settings

CELLS = 4
"""The widest reach spans this many cells of the grid."""
AT_ONCE = 1_000_000
"""About so many pairs are looked at in one go."""


@dataclass(frozen=True, slots=True)
class FittingPairs:
    """Fitting pairs of the people in `who`, as places in it: `first` < `second`, sorted."""

    who: Indices
    first: Indices
    second: Indices
    bond: Ints


def fitting_pairs(arrays: PeopleArrays, settings: Settings, who: Indices) -> FittingPairs:
    """Only pairs that can be in some group: who cannot give and get with everybody around is left out."""
    first, second = _that_could_circle(arrays, who, *reachable_pairs(arrays, who))
    order = np.lexsort((second, first))
    first, second = first[order], second[order]
    cuts = range(0, len(first), AT_ONCE)
    found = [
        bonds(arrays, settings, who[first[cut : cut + AT_ONCE]], who[second[cut : cut + AT_ONCE]])
        for cut in cuts
    ]
    return FittingPairs(who, first, second, np.concatenate([np.zeros(0, np.int64), *found]))


def reachable_pairs(arrays: PeopleArrays, who: Indices) -> tuple[Indices, Indices]:
    """Pairs within the reach of both, with common ground and no block, as places in `who`: first < second."""
    found = [_fit(arrays, who, *pair) for pair in _near(arrays, who)]
    first = np.concatenate([one for one, _ in found]) if found else np.zeros(0, np.intp)
    second = np.concatenate([other for _, other in found]) if found else np.zeros(0, np.intp)
    return first, second


def _near(arrays: PeopleArrays, who: Indices) -> Iterator[tuple[Indices, Indices]]:
    """Pairs of places in cells close enough; each pair comes from the one of the smaller reach only."""
    if not len(who):
        return
    reach = arrays.reach[who]
    size = max(1, int(reach.max()) // CELLS)
    across, along = (
        (arrays.x[who] - arrays.x[who].min()) // size,
        (arrays.y[who] - arrays.y[who].min()) // size,
    )
    wide = int(along.max()) + 2 * CELLS + 4
    cell = across * wide + along
    order = np.argsort(cell, kind="stable")
    sorted_cells = cell[order]
    cells_far = np.asarray(reach // size + 1, np.int64)
    for step in _steps(int(cells_far.max())):
        lookers = np.flatnonzero(cells_far >= max(abs(step[0]), abs(step[1])))
        wanted = cell[lookers] + (step[0] * wide + step[1])
        start = np.searchsorted(sorted_cells, wanted, "left")
        times = np.searchsorted(sorted_cells, wanted, "right") - start
        for some_of in _portions(times):
            one = np.repeat(lookers[some_of], times[some_of])
            other = order[ranges(start[some_of], times[some_of])]
            smaller = (reach[one] < reach[other]) | ((reach[one] == reach[other]) & (one < other))
            yield one[smaller], other[smaller]


def _portions(times: Indices) -> Iterator[slice]:
    """Lookers who together see about so many: where thousands live on one spot not all pairs at once."""
    parts = (np.cumsum(times) - times) // AT_ONCE
    cuts = [0, *(np.flatnonzero(np.diff(parts)) + 1).tolist(), len(times)]
    return (slice(begin, end) for begin, end in pairwise(cuts))


def _steps(far: int) -> list[tuple[int, int]]:
    return [(dx, dy) for dx in range(-far, far + 1) for dy in range(-far, far + 1)]


def ranges(start: Indices, times: Indices) -> Indices:
    """start[0], start[0] + 1, ... times[0] of them, then from start[1], and so on."""
    ends = np.cumsum(times)
    total = int(ends[-1]) if len(ends) else 0
    found: Indices = np.arange(total) + np.repeat(start - (ends - times), times)
    return found


def _fit(arrays: PeopleArrays, who: Indices, one: Indices, other: Indices) -> tuple[Indices, Indices]:
    first, second = np.minimum(one, other), np.maximum(one, other)
    for holds in (within, share_ground, _not_apart):
        kept = np.flatnonzero(holds(arrays, who[first], who[second]))
        first, second = first[kept], second[kept]
    return first, second


def _not_apart(arrays: PeopleArrays, first: Indices, second: Indices) -> Flags:
    return ~listed(arrays.apart, arrays.keys(first, second))


def _that_could_circle(
    arrays: PeopleArrays, who: Indices, first: Indices, second: Indices
) -> tuple[Indices, Indices]:
    """Leave out who neither gives nor gets even with all around, and again, until nobody is left out."""
    while True:
        able = some(arrays.offers[:, who] & _around(arrays.wishes[:, who], first, second))
        able &= some(arrays.wishes[:, who] & _around(arrays.offers[:, who], first, second))
        kept = able[first] & able[second]
        if kept.all():
            return first, second
        first, second = first[kept], second[kept]


def _around(bits: Bits, first: Indices, second: Indices) -> Bits:
    """For each person the union of what all others around have."""
    union = np.zeros_like(bits)
    for one, other in ((first, second), (second, first)):
        order = np.argsort(one, kind="stable")
        people, start = np.unique(one[order], return_index=True)
        if len(people):
            union[:, people] |= np.bitwise_or.reduceat(bits[:, other[order]], start, axis=1)
    return union
