"""Cliques of words as bit masks: one column of 64 bits for every 64 words that two people can share."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from matching.people import Words

Bits = npt.NDArray[np.uint64]
"""Shape (lanes, people)."""
Ints = npt.NDArray[np.int64]
Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

LANE = 64


class Vocabulary:
    """Words that at least two of these sets hold; any other word can never be shared, so it needs no bit."""

    def __init__(self, *sets: Iterable[Words]) -> None:
        counted = Counter(word for some in sets for words in some for word in words)
        shared = sorted(word for word, times in counted.items() if times > 1)
        self._bit = {word: at for at, word in enumerate(shared)}
        self.lanes = max(1, -(-len(shared) // LANE))

    def masks(self, sets: Sequence[Words]) -> Bits:
        masks = np.zeros((self.lanes, len(sets)), np.uint64)
        for at, words in enumerate(sets):
            number = sum(1 << self._bit[word] for word in words if word in self._bit)
            for lane in range(self.lanes):
                masks[lane, at] = number >> (lane * LANE) & (2**LANE - 1)
        return masks


def some(bits: Bits) -> Flags:
    """For each person: is any bit set?"""
    found: Flags = bits[0] != 0
    for lane in bits[1:]:
        found |= lane != 0
    return found


def count(bits: Bits) -> Ints:
    found: Ints = np.bitwise_count(bits[0]).astype(np.int64)
    for lane in bits[1:]:
        found += np.bitwise_count(lane)
    return found
