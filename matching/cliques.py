"""Sets of people who all fit each other and share common ground, one by one, depth first."""

from collections.abc import Callable, Iterator, Sequence

from matching.feasible import Ground
from matching.people import Resident

Fits = Callable[[Resident, Resident], bool]
Members = tuple[Resident, ...]


def cliques(pool: Sequence[Resident], ground: Ground, most: int, fits: Fits) -> Iterator[Members]:
    """Every set of 1 to `most` people of the pool that keeps the ground, each once, in the order of the pool.

    Fitting and common ground are hereditary (whatever holds for a set holds for its subsets), so a set that
    fails is never extended. Giving and getting is not: the caller asks that of complete sets.
    """
    if most < 1:
        return
    for at, resident in enumerate(pool, start=1):
        shared = ground.meet(resident)
        if shared is None:
            continue
        yield (resident,)
        later = [other for other in pool[at:] if fits(resident, other)]
        for rest in cliques(later, shared, most - 1, fits):
            yield (resident, *rest)
