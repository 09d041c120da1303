"""The columns of the packing as arrays: which rows each one takes, and its value."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from matching.packing.bit_masks import Numbers, Places, Truth

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

    def with_any(self, rows: Truth) -> Truth:
        """Which columns take at least one of these rows; `rows` has a truth for the padding too."""
        found: Truth = np.asarray(rows[self.rows].any(axis=1), bool)
        return found

    def with_only(self, rows: Truth) -> Truth:
        found: Truth = np.asarray(rows[self.rows].all(axis=1), bool)
        return found

    def paid_by(self, rows: Truth) -> "Pool":
        """The same columns where only these rows can pay."""
        paying = np.where(rows[self.rows], self.rows, len(self.caps)).astype(np.int32)
        return Pool(paying, self.value, self.caps, self.people)

    def compressed(self) -> tuple[Places, "Pool"]:
        """The rows that occur, and the same columns over these alone."""
        rows = np.unique(self.rows[self.rows < len(self.caps)]).astype(np.intp)
        new = np.full(len(self.caps) + 1, len(rows), np.int32)
        new[rows] = np.arange(len(rows))
        people = int((rows < self.people).sum())
        return rows, Pool(new[self.rows], self.value, self.caps[rows], people)

    def placed(self) -> Numbers:
        """How many residents each column places."""
        found: Numbers = (self.rows < self.people).sum(1)
        return found


def joined(pools: Sequence[Pool], caps: Numbers, people: int, width: int) -> Pool:
    rows = [np.zeros((0, width), np.int32), *(pool.rows for pool in pools)]
    value = [np.zeros(0, np.int64), *(pool.value for pool in pools)]
    return Pool(np.concatenate(rows), np.concatenate(value), caps, people)
