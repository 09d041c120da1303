"""A map cut into tiles of about as many people each: in half, across its longer side, and again."""

import numpy as np

from matching.packing.bit_masks import Places
from matching.packing.people_arrays import Crowd


def tiles(crowd: Crowd, who: Places, most: int, part: float = 0.5) -> list[Places]:
    """Neighbouring tiles come one after the other; who lives in one spot keeps the order of the crowd.

    Another `part` on the near side of each cut puts the seams elsewhere.
    """
    if len(who) <= most:
        return [who] if len(who) else []
    x, y = crowd.x[who], crowd.y[who]
    side = x if x.max() - x.min() >= y.max() - y.min() else y
    order = who[np.argsort(side, kind="stable")]
    cut = max(1, int(len(who) * part))
    near, far = np.sort(order[:cut]), np.sort(order[cut:])
    return [*tiles(crowd, near, most, part), *tiles(crowd, far, most, part)]
