"""Dual prices with their certificate: interior points for a neighbourhood, soft prices for a city.

Both do the same in rounds: prices for the columns known so far; a walk at these prices, which makes a
certificate of them (y + M) and brings the columns that gain most; these join, and again. The best
certificate is kept. Whoever is in no known column yet pays less each round, from the most he could be
worth: at a price of 0 at once everything around him would seem to gain.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from matching.limits import Limits
from matching.packing.bit_masks import Ints
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import Prices, solve_restricted_master
from matching.packing.priced_walk import PricedWalk, columns_enough, union
from matching.packing.soft_prices import SoftPrices
from matching.stage import Stage

PER_RESIDENT = 12
"""So many columns a resident join in one round."""
ROUNDS = 14
ENOUGH = 1.0002
"""Interior points end when the certificate is this close to the value of the restricted master."""
SOFT_FROM = 2500
"""With so many who can have a place an interior point costs more than it brings.

Where few supporters leave most without one, soft prices hardly come down: of 5,000 people, twelve groups and
thirty supporters the bound was eleven times the plan, and an interior point takes 7 s."""
SEEDS = (-30, -300)
"""The first columns lose at most so much a person against the most that everybody could be worth."""
STEPS = 4
"""In so many rounds the price of who is in no known column goes down to 0."""
TAUS = (400, 400, 200, 100, 50, 25, 12, 6, 3)
"""Milli-points: how soft prices are, round by round."""
NEARLY = 1
"""Milli-points a person that a city's walk lets pass: far fewer sets to look at, and a little more to pay."""


@dataclass(frozen=True, slots=True)
class Priced:
    """A certificate, (rows + 1,) whole milli-points, and the columns that became known on the way."""

    certificate: Ints
    pool: ColumnPool


class Pricing(Protocol):
    def rounds(self) -> int: ...
    def theta(self) -> int: ...
    def prices(self, pool: ColumnPool, at: int) -> tuple[Prices, float]:
        """One price a row for the columns known in round `at`, and the value that would be close enough."""


class InteriorPoint:
    def rounds(self) -> int:
        return ROUNDS

    def theta(self) -> int:
        return 0

    def prices(self, pool: ColumnPool, at: int) -> tuple[Prices, float]:
        found = solve_restricted_master(pool)
        return found, float((found * pool.caps).sum()) * ENOUGH


def priced(walk: PricedWalk, places: int, limits: Limits) -> Priced:
    pricing: Pricing = InteriorPoint() if places < SOFT_FROM else SoftPrices(walk.trivial, TAUS, NEARLY)
    best = walk.trivial
    pool = columns_enough(walk, best, SEEDS, PER_RESIDENT, PER_RESIDENT, limits)
    for at in range(pricing.rounds()):
        if limits.over():
            break
        limits.tell(Stage.PRICES, at, pricing.rounds())
        found, enough = pricing.prices(pool, at)
        y = np.append(np.rint(found).astype(np.int64), 0)
        y = np.maximum(y, _of_unknown(walk.trivial, pool, at))
        walked = walk.walk(y, pricing.theta(), PER_RESIDENT, limits)
        best = min(best, y + walked.more, key=lambda certificate: worth(certificate, pool))
        pool = union(pool, walked.pool)
        is_done = not len(walked.pool) and at >= STEPS - 1
        if is_done or worth(best, pool) <= enough:
            break
    return Priced(best, pool)


def _of_unknown(trivial: Ints, pool: ColumnPool, at: int) -> Ints:
    """What residents pay who are in no known column."""
    prices = trivial * max(0, STEPS - 1 - at) // STEPS
    prices[pool.rows.ravel()] = 0
    prices[pool.people :] = 0
    return prices


def worth(certificate: Ints, pool: ColumnPool) -> int:
    return int((certificate[:-1] * pool.caps).sum())
