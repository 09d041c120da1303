"""A neighbourhood packed: from people to arrays, and from the chosen columns back to people."""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Numbers, Truth
from matching.packing.city import Covered, covered
from matching.packing.column_builder import Builder
from matching.packing.column_pool import Pool
from matching.packing.people_arrays import Crowd, crowd_of
from matching.packing.search import Spots
from matching.packing.solve import solved
from matching.people import Resident
from matching.planned import Choice
from matching.settings import Settings

Paid = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """What each resident who could be placed pays, each group that could grow, each supporter a group."""

    residents: Paid
    groups: Paid
    supporters: Paid


@dataclass(frozen=True, slots=True)
class Packing:
    """`possible` are the ids of all in at least one column; no certificate where not all was looked at."""

    chosen: tuple[Choice, ...]
    possible: frozenset[str]
    bound: int | None
    certificate: Certificate | None
    exact: bool


def packed(
    neighbourhood: Neighbourhood, settings: Settings, seed: int, limits: Limits, workers: int = 1
) -> Packing:
    crowd = crowd_of(neighbourhood, settings, seed)
    builder = Builder(neighbourhood, crowd, settings)
    if crowd.free.sum() >= settings.city_from:
        found = covered(builder, limits, workers, settings.tile)
    else:
        found = _at_once(builder, limits)
    names = Names(neighbourhood, crowd)
    used = found.numbers[:-1] > 0
    used[found.possible] = True
    numbers = found.numbers
    return Packing(
        chosen=tuple(names.choice(found.pool, column) for column in range(len(found.pool))),
        possible=frozenset(crowd.residents[one].id for one in found.possible),
        bound=int((numbers[:-1] * builder.caps).sum()) if found.complete else None,
        certificate=names.certificate(numbers, used) if found.complete else None,
        exact=found.complete and found.exact,
    )


def _at_once(builder: Builder, limits: Limits) -> Covered:
    built = builder.all(limits)
    pool, crowd = built.pool, builder.crowd
    found = solved(pool, Spots(crowd.x, crowd.y), limits)
    possible = np.unique(pool.rows[pool.rows < pool.people]).astype(np.intp)
    return Covered(pool.take(found.chosen), found.numbers, possible, built.complete, found.exact)


class Names:
    """Rows of a pool as people, groups and supporters."""

    def __init__(self, neighbourhood: Neighbourhood, crowd: Crowd) -> None:
        self._people = crowd.residents
        self._groups, self._supporters = neighbourhood.groups, neighbourhood.supporters

    def choice(self, pool: Pool, column: int) -> Choice:
        people, groups = len(self._people), len(self._people) + len(self._groups)
        rows = [row for row in pool.rows[column].tolist() if row < len(pool.caps)]
        placed = tuple(self._people[row] for row in rows if row < people)
        group = next((self._groups[row - people] for row in rows if people <= row < groups), None)
        supporter = next((self._supporters[row - groups] for row in rows if row >= groups), None)
        old = tuple(one for one in self._people if one.id in group.members) if group else ()
        return Choice(placed, _by_id((*old, *placed)), group, supporter)

    def certificate(self, numbers: Numbers, used: Truth) -> Certificate:
        ids = [one.id for one in self._people] + [one.id for one in self._groups]
        ids += [one.id for one in self._supporters]
        paid = [(ids[row], int(numbers[row]), row) for row in np.flatnonzero(used)]
        people, groups = len(self._people), len(self._people) + len(self._groups)
        return Certificate(
            residents=tuple(sorted((one, number) for one, number, row in paid if row < people)),
            groups=tuple(sorted((one, number) for one, number, row in paid if people <= row < groups)),
            supporters=tuple(sorted((one, number) for one, number, row in paid if row >= groups)),
        )


def _by_id(people: tuple[Resident, ...]) -> tuple[Resident, ...]:
    return tuple(sorted(people, key=lambda one: one.id))
