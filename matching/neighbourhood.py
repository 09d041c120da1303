"""A neighbourhood at one moment: who can be considered, who never meets whom, who met, who helps."""

from collections.abc import Iterable
from dataclasses import dataclass

from matching.errors import ErrorCode, MatchingError, refuse_negative
from matching.people import Group, Load, Resident, Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbourhood:
    """Everybody who may be considered now; who gave no consent or is erased is not in here at all.

    `never` holds one-way blocks (blocker, blocked), `met` triples (one, other, rounds ago): 1 is the last
    round, 0 is since then. Both may name people who are not here. The order in which everything came is
    forgotten at once.
    """

    residents: tuple[Resident, ...] = ()
    never: frozenset[tuple[str, str]] = frozenset()
    met: frozenset[tuple[str, str, int]] = frozenset()
    supporters: tuple[Supporter, ...] = ()
    groups: tuple[Group, ...] = ()
    loads: tuple[Load, ...] = ()

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "residents", tuple(sorted(self.residents, key=lambda resident: resident.id)))
        put(self, "supporters", tuple(sorted(self.supporters, key=lambda supporter: supporter.id)))
        put(self, "groups", tuple(sorted(self.groups, key=lambda group: group.id)))
        put(self, "loads", tuple(sorted(self.loads, key=lambda load: load.resident)))
        put(self, "met", frozenset((min(a, b), max(a, b), ago) for a, b, ago in self.met))
        self._check()

    def _check(self) -> None:
        known = refuse_twice("residents", (resident.id for resident in self.residents))
        refuse_twice("supporters", (supporter.id for supporter in self.supporters))
        refuse_twice("groups", (group.id for group in self.groups))
        refuse_twice("loads", (load.resident for load in self.loads))
        for group in self.groups:
            for stranger in sorted(group.members - known):
                raise MatchingError(ErrorCode.UNKNOWN_MEMBER, group=group.id, id=stranger)
        for one, _, ago in sorted(self.met):
            refuse_negative(one, rounds_ago=ago)

    def by_id(self) -> dict[str, Resident]:
        return {resident.id: resident for resident in self.residents}

    def resident(self, wanted: str) -> Resident:
        found = next((resident for resident in self.residents if resident.id == wanted), None)
        if found is None:
            raise MatchingError(ErrorCode.UNKNOWN_RESIDENT, id=wanted)
        return found

    def group(self, wanted: str) -> Group:
        found = next((group for group in self.groups if group.id == wanted), None)
        if found is None:
            raise MatchingError(ErrorCode.UNKNOWN_GROUP, id=wanted)
        return found

    def apart(self, one: str, other: str) -> bool:
        """Either of the two blocked the other; nobody ever hears which."""
        return (one, other) in self.never or (other, one) in self.never

    def met_within(self, one: str, other: str, rounds: int) -> bool:
        first, second = min(one, other), max(one, other)
        return any((first, second, ago) in self.met for ago in range(rounds + 1))

    def full(self) -> frozenset[str]:
        return frozenset(load.resident for load in self.loads if load.is_full)


def refuse_twice(kind: str, ids: Iterable[str]) -> frozenset[str]:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise MatchingError(ErrorCode.DUPLICATE_ID, kind=kind, id=one)
        seen.add(one)
    return frozenset(seen)
