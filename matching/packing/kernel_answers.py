"""Which answer would help, counted in the kernel: as `helpful_answers` with `near_sets`, in the same order.

Not where supporters are needed: then the plain way is taken.
"""

from collections.abc import Sequence
from ctypes import CDLL, byref, c_int64
from typing import Any

import numpy as np
import numpy.typing as npt

from matching.feasible import FARTHER
from matching.packing.bit_masks import LANE, Bits, Flags, Indices
from matching.packing.bonds import listed
from matching.packing.kernel import Lonely, Near, point
from matching.packing.pairs import reachable_pairs
from matching.packing.people_arrays import PeopleArrays
from matching.people import Resident
from matching.word_bits import Bits as Words

Array = npt.NDArray[Any]
Opened = tuple[int, int, int]
"""A field of `FIELDS`, the number of a word in it, and how many sets it opens."""
FIELDS = ("enjoys", "day_parts", "languages", "offers", "wishes", "reach_m")


class KernelAnswers:
    """`free` in the order in which to look, with the words of each; `sets_most` of one size are looked at."""

    def __init__(
        self,
        kernel: CDLL,
        arrays: PeopleArrays,
        free: Sequence[Resident],
        words: Sequence[Words],
        sets_most: int,
    ) -> None:
        self._kernel, self._arrays = kernel, arrays
        at = {one.id: place for place, one in enumerate(arrays.residents)}
        self._row = {one.id: at[one.id] for one in arrays.residents}
        self._who = np.array([at[one.id] for one in free], np.intp)
        self._lanes = [_lanes([getattr(one, kind) for one in words]) for kind in FIELDS[:5]]
        self._grid = _Grid(arrays, self._who)
        self._near, self._kept_alive = self._people(sets_most)

    def _people(self, sets_most: int) -> tuple[Near, list[Array]]:
        first, second = reachable_pairs(self._arrays, self._who)
        one, other = np.concatenate([first, second]), np.concatenate([second, first])
        order = np.lexsort((other, one))
        kept: dict[str, Array] = {
            "ground": _rows(self._lanes[:3]),
            "offers": _rows([self._lanes[3]]),
            "wishes": _rows([self._lanes[4]]),
            "start": np.searchsorted(one[order], np.arange(len(self._who) + 1)).astype(np.int64),
            "beside": other[order].astype(np.int32),
        }
        near = Near(
            lanes=kept["ground"].shape[1], exchange_lanes=kept["offers"].shape[1], sets_most=sets_most
        )
        near.ends = (c_int64 * 3)(*np.cumsum([lanes.shape[1] for lanes in self._lanes[:3]]).tolist())
        point(near, **kept)
        return near, [*kept.values()]

    def opened(self, one: Resident, words: Words, others: int) -> list[Opened]:
        """How many sets of so many others each answer would open."""
        widths = [lanes.shape[1] for lanes in self._lanes]
        pool, far = self._grid.around(self._row[one.id])
        opens = np.zeros(LANE * sum(widths) + 1, np.int32)
        own = [_lanes([getattr(words, kind)], wide) for kind, wide in zip(FIELDS[:5], widths, strict=True)]
        kept = {"ground": _rows(own[:3]), "offers": own[3], "wishes": own[4], "pool": pool, "far": far}
        lonely = Lonely(many=len(pool), others=others)
        point(lonely, opens=opens, **kept)
        if not self._kernel.helpful_answers(byref(self._near), byref(lonely)):
            raise MemoryError
        begin = np.cumsum([0, *(LANE * wide for wide in widths)])
        found = np.flatnonzero(opens)
        field = np.searchsorted(begin, found, "right") - 1
        return [
            (int(f), int(place - begin[f]), int(opens[place])) for f, place in zip(field, found, strict=True)
        ]


class _Grid:
    """Everybody by squares as wide as the widest reach: who is near stands in nine of them."""

    def __init__(self, arrays: PeopleArrays, who: Indices) -> None:
        self._arrays, self._who = arrays, who
        self._side = max(1, int(arrays.reach[who].max(initial=1)))
        x, y = arrays.x[who] // self._side, arrays.y[who] // self._side
        self._order = np.lexsort((np.arange(len(who)), y, x))
        self._x, self._y = x[self._order], y[self._order]

    def around(self, row: int) -> tuple[Indices, Flags]:
        """The places of all who could be reached with `FARTHER` times the own reach, and who only then."""
        arrays, parts = self._arrays, []
        x, y = arrays.x[row] // self._side, arrays.y[row] // self._side
        for column in (x - 1, x, x + 1):
            low, high = np.searchsorted(self._x, column), np.searchsorted(self._x, column, "right")
            ys = self._y[low:high]
            parts.append(
                self._order[low + np.searchsorted(ys, y - 1) : low + np.searchsorted(ys, y + 1, "right")]
            )
        places = np.sort(np.concatenate(parts))
        others = self._who[places]
        across, along = arrays.x[others] - arrays.x[row], arrays.y[others] - arrays.y[row]
        far, own = across * across + along * along, arrays.reach[row]
        reach = np.minimum(own * FARTHER, arrays.reach[others])
        apart = listed(arrays.apart, arrays.keys(np.full(len(others), row), others))
        near = np.asarray(far <= reach * reach, bool) & (others != row) & ~apart
        is_far = np.asarray(far > own * own, np.uint8)[near]
        return places[near].astype(np.int32), np.ascontiguousarray(is_far)


def _lanes(numbers: Sequence[int], wide: int | None = None) -> Bits:
    """Words as Python's whole numbers, as rows of 64 bits each; those that have no place fall away."""
    lanes = wide or max(1, -(-max((number.bit_length() for number in numbers), default=1) // LANE))
    mask = (1 << (LANE * lanes)) - 1
    raw = b"".join((number & mask).to_bytes(8 * lanes, "little") for number in numbers)
    return np.frombuffer(raw, "<u8").reshape(len(numbers), lanes).astype(np.uint64)


def _rows(lanes: Sequence[Bits]) -> Bits:
    return np.ascontiguousarray(np.concatenate(lanes, 1))
