"""Towns that cannot touch: crowds, each some hours on foot from the next."""

from dataclasses import replace

from matching.neighbourhood import Neighbourhood
from tests.matching.crowded_street import crowd
from tests.matching.neighbours import street

APART = 20_000


def far_apart(*sizes: int) -> Neighbourhood:
    return street(
        *(
            replace(one, id=f"{at}{one.id}", x=one.x + APART * at)
            for at, size in enumerate(sizes)
            for one in crowd(size, seed=at).residents
        )
    )
