"""Other ways to make groups of the same neighbours, each worth what the model says."""

import time
from itertools import combinations
from math import exp
from random import Random

import numpy as np
from ortools.sat.python import cp_model

from matching.feasible import can_form, common_ground, pair_fits
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Indices
from matching.packing.column_pool import ColumnPool
from matching.packing.highs import best_packing
from matching.packing.pairs import reachable_pairs
from matching.packing.people_arrays import people_arrays
from matching.people import Resident
from matching.settings import DEFAULTS
from matching.value import Valuation

MANY_NODES = 10**9


def random_fours(neighbourhood: Neighbourhood, chance: Random) -> int:
    """As random-coffee bots do: shuffle, cut in fours. A four that cannot be is worth nothing."""
    everybody = chance.sample(neighbourhood.residents, len(neighbourhood.residents))
    fours = [everybody[at : at + 4] for at in range(0, len(everybody) - 3, 4)]
    return worth(fours, neighbourhood)


def worth(groups: list[list[Resident]], neighbourhood: Neighbourhood) -> int:
    valuation = Valuation(neighbourhood, DEFAULTS)
    return sum(valuation.group(one) for one in groups if can_form(one, neighbourhood, DEFAULTS))


def in_order(pool: ColumnPool, order: Indices) -> int:
    """Column after column, whatever still can be: at random, or the highest value first."""
    left, total = np.append(pool.caps, pool.rows.size), 0
    for column in order:
        row = pool.rows[column]
        if (left[row] > 0).all():
            np.subtract.at(left, row, 1)
            total += int(pool.value[column])
    return total


def annealing(neighbourhood: Neighbourhood, chance: Random, seconds: float) -> int:
    """People moved between groups and swapped; it never sees a list of groups."""
    return _Annealing(neighbourhood, chance).run(seconds)


class _Annealing:
    """Everybody begins alone and moves to somebody who fits, swaps with one there, or goes alone again."""

    def __init__(self, neighbourhood: Neighbourhood, chance: Random) -> None:
        self._neighbourhood, self._chance = neighbourhood, chance
        self._valuation = Valuation(neighbourhood, DEFAULTS)
        self._people = neighbourhood.residents
        self._table = {one.id: [one] for one in self._people}
        self._fitting = _who_fits_whom(neighbourhood)
        self._worth: dict[frozenset[str], int] = {}

    def _of(self, table: list[Resident]) -> int:
        """A table that is no group yet is worth a little for each pair that fits, or nobody ever begins."""
        key = frozenset(one.id for one in table)
        if key not in self._worth:
            pairs = sum(pair_fits(*pair, self._neighbourhood) for pair in combinations(table, 2))
            can = can_form(table, self._neighbourhood, DEFAULTS)
            hope = 100 * pairs if table and common_ground(*table) else 0
            self._worth[key] = self._valuation.group(table) if can else hope
        return self._worth[key]

    def run(self, seconds: float) -> int:
        since = time.monotonic()
        while (gone := (time.monotonic() - since) / seconds) < 1:
            for _ in range(200):
                self._step(3000 * (1 - gone) ** 2 + 20)
        tables = {id(table): table for table in self._table.values()}
        return worth(list(tables.values()), self._neighbourhood)

    def _step(self, heat: float) -> None:
        one = self._chance.choice(self._people)
        here = self._table[one.id]
        fitting = self._fitting[one.id]
        there = (
            self._table[self._chance.choice(fitting).id] if fitting and self._chance.random() < 0.9 else []
        )
        if there is here:
            return
        other = self._chance.choice([None, *there])
        mine = [person for person in here if person is not one] + ([other] if other else [])
        theirs = [person for person in there if person is not other] + [one]
        gain = self._of(mine) + self._of(theirs) - self._of(here) - self._of(there)
        if len(theirs) > DEFAULTS.group_most or (gain < 0 and self._chance.random() >= exp(gain / heat)):
            return
        for table in (mine, theirs):
            for person in table:
                self._table[person.id] = table


def _who_fits_whom(neighbourhood: Neighbourhood) -> dict[str, list[Resident]]:
    """Found over a grid: of five thousand people nobody is held against everybody."""
    arrays = people_arrays(neighbourhood, DEFAULTS, 0)
    found: dict[str, list[Resident]] = {one.id: [] for one in arrays.residents}
    for pair in zip(*reachable_pairs(arrays, np.arange(len(arrays))), strict=True):
        one, other = (arrays.residents[at] for at in pair)
        found[one.id].append(other)
        found[other.id].append(one)
    return found


def cp_sat(pool: ColumnPool, seconds: float) -> int:
    """CP-SAT over all columns at once, for as long as the matcher took."""
    model = cp_model.CpModel()
    chosen = [model.new_bool_var("") for _ in range(len(pool))]
    using: dict[int, list[cp_model.IntVar]] = {}
    for variable, rows in zip(chosen, pool.rows.tolist(), strict=True):
        for one in rows:
            if one < len(pool.caps):
                using.setdefault(one, []).append(variable)
    for row, variables in using.items():
        if pool.caps[row] == 1:
            model.add_at_most_one(variables)
        else:
            model.add(sum(variables) <= int(pool.caps[row]))
    model.maximize(sum(value * variable for value, variable in zip(pool.value.tolist(), chosen, strict=True)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers, solver.parameters.max_time_in_seconds = 1, seconds
    solver.solve(model)
    return int(solver.objective_value)


def highs(pool: ColumnPool, seconds: float) -> int:
    """HiGHS over all columns at once, for as long as the matcher took."""
    found = best_packing(pool, np.zeros(0, np.intp), MANY_NODES, seconds)
    return int(pool.value[found.chosen].sum())
