"""A map cut into tiles of about as many people each: in half, across its longer side, and again."""

import numpy as np

from matching.packing.bit_masks import Indices
from matching.packing.people_arrays import PeopleArrays


def tiles(arrays: PeopleArrays, who: Indices, most: int) -> list[Indices]:
    """Neighbouring tiles come one after the other; who lives in one spot keeps the order of the arrays."""
    if len(who) <= most:
        return [who] if len(who) else []
    x, y = arrays.x[who], arrays.y[who]
    side = x if x.max() - x.min() >= y.max() - y.min() else y
    order = who[np.argsort(side, kind="stable")]
    cut = max(1, len(who) // 2)
    near, far = np.sort(order[:cut]), np.sort(order[cut:])
    return [*tiles(arrays, near, most), *tiles(arrays, far, most)]
