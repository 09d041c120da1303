"""The columns of the packing as arrays: which rows each one takes, and its value."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from matching.packing.words import Numbers, Places, Truth

Rows = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Pool:
    """`rows` is (columns, width), padded with `len(caps)`; `people` of each row come before the other kinds.

    Rows are residents, then groups that grow, then supporters; `caps` says how often a plan may take each.
    """

    rows: Rows
    value: Numbers
    caps: Numbers
    people: int

    def __len__(self) -> int:
        return len(self.value)

    def take(self, which: Places | Truth) -> "Pool":
        return Pool(self.rows[which], self.value[which], self.caps, self.people)

    def sums(self, numbers: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """For each column the sum over its rows of one number a row; `numbers` has a zero for the padding."""
        total = numbers[self.rows[:, 0]].copy()
        for at in range(1, self.rows.shape[1]):
            total += numbers[self.rows[:, at]]
        return total

    def placed(self) -> Numbers:
        """How many residents each column places."""
        found: Numbers = (self.rows < self.people).sum(1)
        return found


def joined(pools: Sequence[Pool], caps: Numbers, people: int, width: int) -> Pool:
    rows = [np.zeros((0, width), np.int32), *(pool.rows for pool in pools)]
    value = [np.zeros(0, np.int64), *(pool.value for pool in pools)]
    return Pool(np.concatenate(rows), np.concatenate(value), caps, people)
