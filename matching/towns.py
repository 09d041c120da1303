"""A country of towns: parts of a neighbourhood that cannot touch, so that each can be planned by itself.

Nobody meets, grows or helps across two of them, not even with the one extra answer of twice the reach. So the
plans of all are the plan of the whole, with one certificate, wherever each was made.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, product
from typing import TypeVar

from matching.feasible import FARTHER
from matching.fingerprint import fingerprint
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Spot, Supporter
from matching.plan import Plan
from matching.settings import Settings

TOWN = 100
"""Fewer people are no town: all of those go along with the largest one."""

Place = Resident | Group | Supporter
P = TypeVar("P", Resident, Group, Supporter)


def towns(neighbourhood: Neighbourhood) -> list[Neighbourhood]:
    """The largest first; the neighbourhood as it is where it has no two towns."""
    parts = _parts(neighbourhood)
    large = [part for part in parts if _people(part) >= TOWN]
    if len(large) < 2:
        return [neighbourhood]
    small = chain.from_iterable(parts[len(large) :])
    return [_only(neighbourhood, part) for part in ([*large[0], *small], *large[1:])]


def _parts(neighbourhood: Neighbourhood) -> list[list[Place]]:
    """Whoever could touch, directly or through others, is in one part; those with most people first."""
    nearby = _Nearby([*neighbourhood.residents, *neighbourhood.groups, *neighbourhood.supporters])
    nearby.join_members()
    nearby.join_residents()
    nearby.join_supporters()
    return sorted(nearby.parts(), key=lambda part: (-_people(part), part[0].id))


def _people(part: Iterable[Place]) -> int:
    return sum(isinstance(one, Resident) for one in part)


class _Nearby:
    """Places on grids: whoever may touch another lives in a cell beside his. Some too many are joined."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._root = list(range(len(places)))

    def join_members(self) -> None:
        """A group and its members are one part, wherever they live."""
        at = {one.id: number for number, one in enumerate(self._places) if isinstance(one, Resident)}
        for number, one in enumerate(self._places):
            if isinstance(one, Group):
                for member in one.members:
                    self._join(number, at[member])

    def join_residents(self) -> None:
        """Two meet within the reach of both: so who goes far counts again on the finer grids of others."""
        size = {at: _cell(one.reach_m * FARTHER) for at, one in self._all(Resident)}
        groups = [at for at, _ in self._all(Group)]
        for cell in sorted(set(size.values())):
            active = [at for at in size if size[at] == cell]
            self._join_beside(active, [*(at for at in size if size[at] >= cell), *groups], cell)

    def join_supporters(self) -> None:
        residents = [at for at, _ in self._all(Resident)]
        size = {at: _cell(one.reach_m) for at, one in self._all(Supporter)}
        for cell in sorted(set(size.values())):
            active = [at for at in size if size[at] == cell]
            self._join_beside(active, [*residents, *active], cell)

    def parts(self) -> Collection[list[Place]]:
        found = defaultdict[int, list[Place]](list)
        for at, one in enumerate(self._places):
            found[self._head(at)].append(one)
        return found.values()

    def _all(self, kind: type[P]) -> Iterator[tuple[int, P]]:
        return ((at, one) for at, one in enumerate(self._places) if isinstance(one, kind))

    def _join_beside(self, active: list[int], present: list[int], cell: int) -> None:
        """`present` holds those who are active too."""
        living = defaultdict[tuple[int, int], list[int]](list)
        for at in present:
            living[_square(self._places[at], cell)].append(at)
        for x, y in {_square(self._places[at], cell) for at in active}:
            for across, along in product((x - 1, x, x + 1), (y - 1, y, y + 1)):
                beside = living.get((across, along))
                if beside:
                    self._join_all(beside)
                    self._join(living[x, y][0], beside[0])
                    del beside[1:]

    def _join_all(self, some: list[int]) -> None:
        for other in some[1:]:
            self._join(some[0], other)

    def _join(self, one: int, other: int) -> None:
        self._root[self._head(one)] = self._head(other)

    def _head(self, at: int) -> int:
        root = self._root
        while root[at] != at:
            root[at] = root[root[at]]
            at = root[at]
        return at


def _cell(metres: int) -> int:
    """A power of two that is no less: few grids, however many reaches there are."""
    return 1 << (metres - 1).bit_length()


def _square(place: Spot, cell: int) -> tuple[int, int]:
    return place.x // cell, place.y // cell


def _only(whole: Neighbourhood, part: list[Place]) -> Neighbourhood:
    residents = tuple(one for one in part if isinstance(one, Resident))
    supporters = tuple(one for one in part if isinstance(one, Supporter))
    here = {one.id for one in residents} | {one.id for one in supporters}
    return Neighbourhood(
        residents=residents,
        groups=tuple(one for one in part if isinstance(one, Group)),
        # Where any are given each new group needs one: then one who reaches nobody here stands for that.
        supporters=supporters or whole.supporters[:1],
        never=frozenset(pair for pair in whole.never if here.issuperset(pair)),
        met=frozenset(one for one in whole.met if here.issuperset(one[:2])),
        loads=tuple(one for one in whole.loads if one.resident in here),
    )


def whole_plan(plans: Sequence[Plan], neighbourhood: Neighbourhood, settings: Settings) -> Plan:
    """One plan of the plans of all towns; its certificate is all of theirs."""
    bounds = [one.upper_bound for one in plans]
    paid = [one.certificate for one in plans]
    groups = (group for one in plans for group in one.groups)
    return Plan(
        groups=tuple(sorted(groups, key=lambda group: (-group.value, group.members))),
        unplaced=tuple(sorted((left for one in plans for left in one.unplaced), key=lambda left: left.id)),
        value=sum(one.value for one in plans),
        upper_bound=None if None in bounds else sum(one or 0 for one in bounds),
        certificate=None if None in paid else tuple(sorted(pair for one in paid for pair in one or ())),
        group_certificate=tuple(sorted(pair for one in plans for pair in one.group_certificate)),
        supporter_certificate=tuple(sorted(pair for one in plans for pair in one.supporter_certificate)),
        exact=all(one.proved_optimal for one in plans),
        stopped=any(one.stopped for one in plans),
        input_hash=fingerprint(neighbourhood),
        settings_hash=fingerprint(settings),
    )
