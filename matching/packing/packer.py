"""A neighbourhood packed: from people to arrays, and from the chosen columns back to people."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from matching.executor import Executor
from matching.helpful_answers import Fast
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Flags, Ints
from matching.packing.column_builder import Builder
from matching.packing.column_pool import ColumnPool
from matching.packing.kernel import KERNEL
from matching.packing.kernel_answers import KernelAnswers
from matching.packing.kernel_walk import KernelWalk, has_room
from matching.packing.listed_walk import listed_walk
from matching.packing.people_arrays import PeopleArrays, people_arrays
from matching.packing.priced_walk import PricedWalk
from matching.packing.search import Spots
from matching.packing.solve import solve
from matching.packing.threads import Threads
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
    """`possible` are the ids of all in at least one column; `fast` counts helpful answers sooner."""

    chosen: tuple[Choice, ...]
    possible: frozenset[str]
    bound: int | None
    certificate: Certificate | None
    exact: bool
    fast: Fast | None


def packed(
    neighbourhood: Neighbourhood,
    settings: Settings,
    seed: int,
    limits: Limits,
    executor: Executor | None = None,
) -> Packing:
    arrays = people_arrays(neighbourhood, settings, seed)
    builder = Builder(neighbourhood, arrays, settings)
    walk: PricedWalk
    if KERNEL is not None and has_room(builder):
        walk = KernelWalk(builder, KERNEL)
    else:
        walk = listed_walk(builder, limits)
    spots, free = Spots(arrays.x, arrays.y), int(arrays.free.sum())
    found = solve(walk, spots, free, seed, limits, executor or Threads(), builder.places())
    names = Names(neighbourhood, arrays)
    used = found.dual_prices[:-1] > 0
    used[found.possible] = True
    return Packing(
        chosen=tuple(names.choice(found.chosen, column) for column in range(len(found.chosen))),
        possible=frozenset(arrays.residents[one].id for one in found.possible),
        bound=int((found.dual_prices[:-1] * builder.caps).sum()),
        certificate=names.certificate(found.dual_prices, used),
        exact=found.exact,
        fast=None if KERNEL is None or arrays.x.dtype == object else partial(KernelAnswers, KERNEL, arrays),
    )


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
