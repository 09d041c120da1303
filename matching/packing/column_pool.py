"""The columns of the packing as arrays: which rows each one takes, and its value."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from matching.packing.bit_masks import Flags, Indices, Ints

Rows = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class ColumnPool:
    """`rows` is (columns, width), padded with `len(caps)`; `people` of each row come before the other kinds.

    Rows are residents, then groups that grow, then supporters; `caps` says how often a plan may take each.
    """

    rows: Rows
    value: Ints
    caps: Ints
    people: int

    def __len__(self) -> int:
        return len(self.value)

    def take(self, which: Indices | Flags) -> "ColumnPool":
        return ColumnPool(self.rows[which], self.value[which], self.caps, self.people)

    def sums(self, numbers: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """For each column the sum over its rows of one number a row; `numbers` has a zero for the padding."""
        total = numbers[self.rows[:, 0]].copy()
        for at in range(1, self.rows.shape[1]):
            total += numbers[self.rows[:, at]]
        return total

    def with_only(self, rows: Flags) -> Flags:
        found: Flags = np.asarray(rows[self.rows].all(axis=1), bool)
        return found

    def placed(self) -> Ints:
        """How many residents each column places."""
        found: Ints = (self.rows < self.people).sum(1)
        return found


def joined(pools: Sequence[ColumnPool], caps: Ints, people: int, width: int) -> ColumnPool:
    rows = [np.zeros((0, width), np.int32), *(pool.rows for pool in pools)]
    value = [np.zeros(0, np.int64), *(pool.value for pool in pools)]
    return ColumnPool(np.concatenate(rows), np.concatenate(value), caps, people)
