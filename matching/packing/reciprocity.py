"""Giving and getting in many sets at once, and their value: `harmony` and `Valuation.group` in arrays."""

import numpy as np

from matching.packing.bit_masks import Bits, Flags, Indices, Ints, count
from matching.packing.people_arrays import PeopleArrays
from matching.settings import Settings


def harmonies(settings: Settings) -> Ints:
    """h by halves given and halves got, as `value.harmony`; who lacks one of the two is in no group."""
    table = np.zeros((3, 3), np.int64)
    for give in (1, 2):
        for get in (1, 2):
            table[give, get] = settings.harmony * give * get // (give + get)
    return table


class Held:
    """What a set of people has on offer, or wishes: held by anybody, and by at least two."""

    def __init__(self, lanes: int, sets: int) -> None:
        self.anybody: Bits = np.zeros((lanes, sets), np.uint64)
        self.twice: Bits = np.zeros((lanes, sets), np.uint64)

    def put(self, bits: Bits) -> None:
        self.twice |= self.anybody & bits
        self.anybody |= bits

    def without(self, bits: Bits) -> Bits:
        """What the others hold, when one who holds these bits steps aside."""
        found: Bits = self.twice | (self.anybody & ~bits)
        return found


def halves(done: Ints, said: Ints) -> Ints:
    found: Ints = np.minimum(done, 1) + ((done >= 2) | ((done == 1) & (said == 1)))
    return found


def person_values(
    arrays: PeopleArrays, settings: Settings, people: Indices, around: tuple[Held, Held]
) -> tuple[Ints, Flags]:
    """The sum of p + h of everybody in each row of `people`, and whether all of them give and get.

    `around` holds what is offered and wished in each whole group, these people included.
    """
    offered, wished = around
    total, all_do, table = np.zeros(len(people), np.int64), np.ones(len(people), bool), harmonies(settings)
    for one in people.T:
        offers, wishes = arrays.offers[:, one], arrays.wishes[:, one]
        given, met = count(offers & wished.without(wishes)), count(wishes & offered.without(offers))
        give, get = halves(given, arrays.offers_said[one]), halves(met, arrays.wishes_said[one])
        total += arrays.waiting[one] + table[give, get]
        all_do &= (given > 0) & (met > 0)
    return total, all_do


def held_by(arrays: PeopleArrays, people: Indices) -> tuple[Held, Held]:
    offered, wished = (Held(len(arrays.offers), len(people)) for _ in range(2))
    for one in people.T:
        offered.put(arrays.offers[:, one])
        wished.put(arrays.wishes[:, one])
    return offered, wished


def reciprocal_groups(
    arrays: PeopleArrays, settings: Settings, people: Indices, bonds: Ints
) -> tuple[Indices, Ints]:
    """The sets (rows of `people`) in which everybody gives and gets, each with its value."""
    persons, all_do = person_values(arrays, settings, people, held_by(arrays, people))
    kept = np.flatnonzero(all_do)
    value: Ints = persons[kept] + 2 * bonds[kept] // (people.shape[1] - 1)
    return people[kept], value
