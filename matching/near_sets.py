"""Sets of people around somebody, in which at most one answer of that one is missing; words are bits.

What somebody shares with a set only shrinks as it grows, so a set in which two answers are missing is left at
once: one answer more would never be enough.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matching.feasible import FARTHER, is_within, pair_fits
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.word_bits import Bits, Shared, WordBits


class NearSet(NamedTuple):
    """Others who fit each other, what they share (joys, day parts, languages), and whether it is too far.

    `lacks`: how many answers of the one they are around are missing, distance among them: one at most.
    """

    members: tuple[int, ...]
    shared: Shared
    far: bool
    lacks: int


class NearSets:
    """`free` in the order in which to look; members of a set are places in it."""

    def __init__(self, neighbourhood: Neighbourhood, free: Sequence[Resident], words: WordBits) -> None:
        self.free = free
        self.bits = [words.of(one) for one in free]
        self._ground = [one.ground for one in self.bits]
        self._neighbourhood = neighbourhood
        self._beside: dict[int, frozenset[int]] = {}
        self._side = max((one.reach_m for one in free), default=1)
        self._blocks: dict[tuple[int, int], list[int]] = {}
        for at, one in enumerate(free):
            self._blocks.setdefault(self._block(one), []).append(at)

    def around(self, one: Resident, bits: Bits, size: int) -> Iterator[NearSet]:
        """Sets of `size` others, depth first."""
        pool = self._within(one, FARTHER)
        far = frozenset(at for at in pool if not is_within(one.reach_m, one, self.free[at]))
        nobody = NearSet((), (-1, -1, -1), far=False, lacks=0)
        return self._larger(nobody, pool, size, far, bits.ground)

    def anybody(self, one: Resident, bits: Bits) -> bool:
        """Whether anybody near shares joy, day part and language with them."""
        a, b, c = bits.ground
        near = (self._ground[at] for at in self._within(one))
        return any(theirs[0] & a and theirs[1] & b and theirs[2] & c for theirs in near)

    def _larger(
        self, small: NearSet, pool: Sequence[int], size: int, far: frozenset[int], mine: Shared
    ) -> Iterator[NearSet]:
        (a, b, c), (mine_a, mine_b, mine_c) = small.shared, mine
        last = len(small.members) + 1 == size
        for number, at in enumerate(pool, start=1):
            theirs = self._ground[at]
            shared = (a & theirs[0], b & theirs[1], c & theirs[2])
            if not (shared[0] and shared[1] and shared[2]):
                continue
            is_far = small.far or at in far
            lacking = (not shared[0] & mine_a) + (not shared[1] & mine_b) + (not shared[2] & mine_c)
            lacking += is_far
            if lacking > 1:
                continue
            found = NearSet((*small.members, at), shared, is_far, lacking)
            if last:
                yield found
            else:
                beside = self._who_fits(at)
                later = [other for other in pool[number:] if other in beside]
                yield from self._larger(found, later, size, far, mine)

    def _who_fits(self, at: int) -> frozenset[int]:
        if at not in self._beside:
            self._beside[at] = frozenset(self._within(self.free[at]))
        return self._beside[at]

    def _block(self, one: Resident) -> tuple[int, int]:
        return one.x // self._side, one.y // self._side

    def _within(self, one: Resident, times: int = 1) -> list[int]:
        """Nobody fits who lives farther than the largest reach: the blocks around are enough."""
        x, y = self._block(one)
        blocks = ((x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1))
        near = (at for block in blocks for at in self._blocks.get(block, ()))
        return sorted(at for at in near if self._could_meet(one, self.free[at], times))

    def _could_meet(self, one: Resident, other: Resident, farther: int) -> bool:
        return one.id != other.id and pair_fits(one, other, self._neighbourhood, farther)
