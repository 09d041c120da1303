"""A neighbourhood packed: from people to arrays, and from the chosen columns back to people."""

from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.build import Builder
from matching.packing.crowd import Crowd, crowd_of
from matching.packing.pool import Pool
from matching.packing.search import Spots
from matching.packing.solve import solved
from matching.packing.words import Numbers, Truth
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


def packed(neighbourhood: Neighbourhood, settings: Settings, seed: int, limits: Limits) -> Packing:
    crowd = crowd_of(neighbourhood, settings, seed)
    built = Builder(neighbourhood, crowd, settings).all(limits)
    pool = built.pool
    found = solved(pool, Spots(crowd.x, crowd.y), limits)
    names = Names(neighbourhood, crowd)
    used = np.bincount(pool.rows.ravel(), minlength=len(pool.caps) + 1)[:-1] > 0
    return Packing(
        chosen=tuple(names.choice(pool, column) for column in found.chosen),
        possible=frozenset(crowd.residents[one].id for one in np.flatnonzero(used[: len(crowd)])),
        bound=int((found.numbers[:-1] * pool.caps).sum()) if built.complete else None,
        certificate=names.certificate(found.numbers, used) if built.complete else None,
        exact=built.complete and found.exact,
    )


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
