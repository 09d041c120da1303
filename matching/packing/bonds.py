"""`value.bond` and `feasible.pair_fits` for many pairs at once: the same numbers, with no rounding error."""

from typing import Any

import numpy as np

from matching.packing.bit_masks import Flags, Indices, Ints, count, some
from matching.packing.people_arrays import PeopleArrays, Whole
from matching.settings import Settings
from matching.value import ceil_root

WIDE = 2**62


def squares(arrays: PeopleArrays, first: Indices, second: Indices) -> Whole:
    across: Whole = arrays.x[first] - arrays.x[second]
    along: Whole = arrays.y[first] - arrays.y[second]
    square: Whole = across * across + along * along
    return square


def within(arrays: PeopleArrays, first: Indices, second: Indices) -> Flags:
    reach = np.minimum(arrays.reach[first], arrays.reach[second])
    return np.asarray(squares(arrays, first, second) <= reach * reach, bool)


def share_ground(arrays: PeopleArrays, first: Indices, second: Indices) -> Flags:
    grounds = (arrays.enjoys, arrays.day_parts, arrays.languages)
    found = np.ones(len(first), bool)
    for ground in grounds:
        found &= some(ground[:, first] & ground[:, second])
    return found


def listed(keys: Ints, wanted: Ints) -> Flags:
    """Which of the wanted stand in the sorted keys."""
    if not len(keys):
        return np.zeros(len(wanted), bool)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    found: Flags = keys[at] == wanted
    return found


def bonds(arrays: PeopleArrays, settings: Settings, first: Indices, second: Indices) -> Ints:
    """q of each pair; see `value.bond` for why the root is rounded up inside the numerator."""
    shared = count(arrays.enjoys[:, first] & arrays.enjoys[:, second])
    joys = np.maximum(1, np.minimum(arrays.joys[first], arrays.joys[second]))
    one, other = arrays.mix[:, first], arrays.mix[:, second]
    both = (one > 0) & (other > 0)
    differing, known = (both & (one != other)).sum(0), np.maximum(1, both.sum(0))
    again = listed(arrays.again, arrays.keys(first, second)).astype(np.int64)
    scale = joys * known
    reach, far = np.minimum(arrays.reach[first], arrays.reach[second]), squares(arrays, first, second)
    if _is_wide(settings, scale, reach, far):
        shared, joys, differing, known, again, scale, reach, far = (
            part.astype(object) for part in (shared, joys, differing, known, again, scale, reach, far)
        )
    near = settings.joy * shared * known + settings.mix * differing * joys - settings.again * again * scale
    paces = settings.distance * scale
    found: Whole = (near * reach - roots(paces * paces * far)) // (scale * reach)
    return found.astype(np.int64)


def _is_wide(settings: Settings, scale: Whole, reach: Whole, far: Whole) -> bool:
    """Would 64 bits overflow somewhere?"""
    if not len(scale):
        return False
    most, wide = int(scale.max()), int(reach.max())
    weight = settings.joy + settings.mix + settings.again
    return max((settings.distance * most) ** 2 * int(far.max()), weight * most * wide) >= WIDE


def roots(numbers: Whole) -> Whole:
    """`value.ceil_root` of each: a floating root is at most one off, and then corrected."""
    if numbers.dtype == object:
        return np.array([ceil_root(int(number)) for number in numbers], object)
    root: np.ndarray[Any, Any] = np.sqrt(numbers.astype(np.float64)).astype(np.int64)
    root -= root * root >= numbers
    root += root * root < numbers
    root[root < 0] = 0
    return root
