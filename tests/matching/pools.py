"""Pools of columns written by hand: who is in each, and what it is worth."""

from collections.abc import Sequence

import numpy as np

from matching.packing.bit_masks import Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.people_arrays import PeopleArrays, people_arrays
from matching.settings import DEFAULTS
from tests.matching.neighbours import street

Column = tuple[Sequence[int], int]


def by_hand(*columns: Column, people: int, others: Sequence[int] = ()) -> ColumnPool:
    """Residents 0 to `people` - 1 once each, then rows with these caps; one place wider than any column."""
    caps = np.array([1] * people + [*others], np.int64)
    width = max((len(rows) for rows, _ in columns), default=0) + 1
    rows = np.full((len(columns), width), len(caps), np.int32)
    for at, (taken, _) in enumerate(columns):
        rows[at, : len(taken)] = taken
    return ColumnPool(rows, np.array([value for _, value in columns], np.int64), caps, people)


def padded(*numbers: int) -> Ints:
    return np.array([*numbers, 0], np.int64)


def crowd_by_hand(*people: object, **more: object) -> PeopleArrays:
    return people_arrays(street(*people, **more), DEFAULTS, 0)  # type: ignore[arg-type]
