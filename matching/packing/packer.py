"""A neighbourhood packed: from people to arrays, and from the chosen columns back to people."""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Flags, Ints
from matching.packing.city import PackedColumns, pack_city
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.people_arrays import PeopleArrays, people_arrays
from matching.packing.search import Spots
from matching.packing.solve import solve_pool
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
    arrays = people_arrays(neighbourhood, settings, seed)
    builder = Builder(neighbourhood, arrays, settings)
    if arrays.free.sum() >= settings.city_from:
        found = pack_city(builder, limits, workers, settings.tile)
    else:
        found = _at_once(builder, limits)
    names = Names(neighbourhood, arrays)
    used = found.dual_prices[:-1] > 0
    used[found.possible] = True
    dual_prices = found.dual_prices
    return Packing(
        chosen=tuple(names.choice(found.pool, column) for column in range(len(found.pool))),
        possible=frozenset(arrays.residents[one].id for one in found.possible),
        bound=int((dual_prices[:-1] * builder.caps).sum()) if found.complete else None,
        certificate=names.certificate(dual_prices, used) if found.complete else None,
        exact=found.complete and found.exact,
    )


def _at_once(builder: Builder, limits: Limits) -> PackedColumns:
    built = builder.all(limits)
    pool, arrays = built.pool, builder.arrays
    found = solve_pool(pool, Spots(arrays.x, arrays.y), limits)
    possible = np.unique(pool.rows[pool.rows < pool.people]).astype(np.intp)
    return PackedColumns(pool.take(found.chosen), found.dual_prices, possible, built.complete, found.exact)


class Names:
    """Rows of a pool as people, groups and supporters."""

    def __init__(self, neighbourhood: Neighbourhood, arrays: PeopleArrays) -> None:
        self._people = arrays.residents
        self._groups, self._supporters = neighbourhood.groups, neighbourhood.supporters

    def choice(self, pool: ColumnPool, column: int) -> Choice:
        people, groups = len(self._people), len(self._people) + len(self._groups)
        rows = [row for row in pool.rows[column].tolist() if row < len(pool.caps)]
        placed = tuple(self._people[row] for row in rows if row < people)
        group = next((self._groups[row - people] for row in rows if people <= row < groups), None)
        supporter = next((self._supporters[row - groups] for row in rows if row >= groups), None)
        old = tuple(one for one in self._people if one.id in group.members) if group else ()
        return Choice(placed, _by_id((*old, *placed)), group, supporter)

    def certificate(self, dual_prices: Ints, used: Flags) -> Certificate:
        ids = [one.id for one in self._people] + [one.id for one in self._groups]
        ids += [one.id for one in self._supporters]
        paid = [(ids[row], int(dual_prices[row]), row) for row in np.flatnonzero(used)]
        people, groups = len(self._people), len(self._people) + len(self._groups)
        return Certificate(
            residents=tuple(sorted((one, number) for one, number, row in paid if row < people)),
            groups=tuple(sorted((one, number) for one, number, row in paid if people <= row < groups)),
            supporters=tuple(sorted((one, number) for one, number, row in paid if row >= groups)),
        )


def _by_id(people: tuple[Resident, ...]) -> tuple[Resident, ...]:
    return tuple(sorted(people, key=lambda one: one.id))
