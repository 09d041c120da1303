"""What a suggestion is worth, in whole milli-points and exact: the one definition, for solver and checker.

Model: a fractional, additively separable hedonic game with a price for waiting and a harmonic mean for giving
and getting (RECON). Formulae and terms: `README.md`.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations
from math import isqrt

from matching.exchange import offers_given, wishes_met
from matching.feasible import metres_squared
from matching.neighbourhood import Neighbourhood
from matching.people import Resident, Supporter
from matching.settings import Settings


def waiting(resident: Resident, settings: Settings) -> int:
    """p: being placed counts, and more for each round waited, or the same people are left out for ever."""
    return settings.placed + settings.waited_round * min(resident.rounds_waited, settings.waited_rounds_most)


def harmony(member: Resident, members: Sequence[Resident], settings: Settings) -> int:
    """h: the harmonic mean of giving and getting, each none, half or whole.

    In a group everybody does both. On a walk one may do only one of the two: that counts a little.
    """
    give = _halves(len(offers_given(member, members)), len(member.offers))
    get = _halves(len(wishes_met(member, members)), len(member.wishes))
    if give and get:
        return settings.harmony * give * get // (give + get)
    return settings.one_way if give or get else 0


def _halves(done: int, said: int) -> int:
    """Two halves for two different things, or for the only thing somebody said; one half for any other."""
    if done == 0:
        return 0
    return 2 if done >= 2 or said == 1 else 1


def bond(one: Resident, other: Resident, again: bool, settings: Settings) -> int:
    """q = floor(400 joy + 300 mix - 200 d / r - 400 again), without a rounding error.

    All over one denominator. Only the distance is a root, and floor((P - s) / Q) = (P - ceil(s)) // Q for
    whole P, Q and real s, so rounding the root up inside the numerator keeps the floor exact.
    """
    shared, joys = len(one.enjoys & other.enjoys), max(1, min(len(one.enjoys), len(other.enjoys)))
    differing, known = _mix(one, other)
    reach, scale = min(one.reach_m, other.reach_m), joys * known
    near = settings.joy * shared * known + settings.mix * differing * joys - settings.again * again * scale
    far = ceil_root((settings.distance * scale) ** 2 * metres_squared(one, other))
    return (near * reach - far) // (scale * reach)


def _mix(one: Resident, other: Resident) -> tuple[int, int]:
    """How many of the features known of both differ, and how many are known (at least 1, to divide by)."""
    mine, theirs = dict(one.mix), dict(other.mix)
    known = mine.keys() & theirs.keys()
    return sum(mine[feature] != theirs[feature] for feature in known), max(1, len(known))


def ceil_root(square: int) -> int:
    return isqrt(square - 1) + 1 if square else 0


def background(supporter: Supporter, members: Iterable[Resident], settings: Settings) -> int:
    """Counts for each member who asked for it, and only what the supporter chose to show."""
    return settings.background * sum(bool(m.asks_background & supporter.background) for m in members)


class Valuation:
    """The value of groups in one neighbourhood; it only remembers the bonds that it worked out before."""

    def __init__(self, neighbourhood: Neighbourhood, settings: Settings) -> None:
        self._neighbourhood = neighbourhood
        self._settings = settings
        self._bonds: dict[tuple[str, str], int] = {}

    def bond(self, one: Resident, other: Resident) -> int:
        pair = (min(one.id, other.id), max(one.id, other.id))
        if pair not in self._bonds:
            again = self._neighbourhood.met_within(*pair, self._settings.again_rounds)
            self._bonds[pair] = bond(one, other, again, self._settings)
        return self._bonds[pair]

    def group(self, members: Sequence[Resident]) -> int:
        """v(S) = sum of (p + h) + floor(2 Q / (s - 1)), with Q the sum of the bonds of all pairs."""
        bonds = sum(self.bond(one, other) for one, other in combinations(members, 2))
        return self._persons(members, members) + 2 * bonds // max(1, len(members) - 1)

    def growth(self, members: Sequence[Resident], newcomers: Sequence[Resident]) -> int:
        """As `group`, but only for the newcomers and the pairs with a newcomer."""
        everybody = (*members, *newcomers)
        bonds = sum(self.bond(member, newcomer) for member in members for newcomer in newcomers)
        bonds += sum(self.bond(one, other) for one, other in combinations(newcomers, 2))
        return self._persons(newcomers, everybody) + 2 * bonds // max(1, len(everybody) - 1)

    def _persons(self, counted: Sequence[Resident], members: Sequence[Resident]) -> int:
        settings = self._settings
        return sum(waiting(one, settings) + harmony(one, members, settings) for one in counted)
