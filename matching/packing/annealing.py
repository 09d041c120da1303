"""Annealing over columns with exact repair, in Python: what `kernel_annealing.c` does, and without it.

A move puts in one column that loses little, takes out what clashes and a few groups beside it, and packs
the freed, and who is nowhere and could be with them, as well as can be: depth first, cut by what each must
lose at least. The move stays when all loses less than before, or little more while it is hot. Everything is
whole numbers, and chance is a counter: a seed gives one packing, in the kernel the same one.
"""

from collections.abc import Iterator

import numpy as np

from matching.packing.anneal_problem import (
    BESIDE,
    KEEP,
    MOST_FREED,
    AnnealProblem,
    heats,
)
from matching.packing.bit_masks import Indices
from matching.packing.chance import Chance
from matching.packing.repack import Repack
from matching.packing.seats import Seats


class Annealing:
    """`chosen` is for each resident the column to begin with, or -1."""

    def __init__(self, problem: AnnealProblem, seed: int, chosen: Indices) -> None:
        self._now, self._chance = Seats(problem, chosen), Chance(seed)
        self._reach = problem.reach
        self._start, self._listed = problem.start.tolist(), problem.listed.tolist()
        self._active = [one for one in range(problem.people) if self._start[one + 1] > self._start[one]]
        self._heats, self._width = heats().tolist(), problem.members.shape[1]
        self._best, self._best_cost = list(self._now.column), self._now.cost

    def run(self, first: int, last: int, total: int) -> None:
        """The moves from `first` to before `last` of `total`: others can look at the clock between."""
        if self._active:
            for at in range(first, last):
                self._move(self._heats[at * len(self._heats) // total])

    def best(self) -> tuple[Indices, int]:
        return np.array(self._best, np.int32), self._best_cost

    def _pick(self, one: int) -> int:
        first, last, lost = self._start[one], self._start[one + 1], self._now.lost
        most, low = self._chance.far_out(self._reach), first
        while low < last:
            middle = (low + last) // 2
            if lost[self._listed[middle]] <= most:
                low = middle + 1
            else:
                last = middle
        column: int = self._listed[first + self._chance.below(max(1, low - first))]
        return column

    def _move(self, heat: int) -> None:
        now, chance = self._now, self._chance
        one = self._active[chance.below(len(self._active))]
        column = self._pick(one)
        if now.column[one] == column:
            return
        before = now.cost
        unused = now.unused
        out = self._clashing(column)
        if out is None:
            return
        freed = [who for gone in out for who in now.members[gone]]
        members = now.members[column]
        lost = sum(now.lost[gone] for gone in out)
        lost += sum(now.price[who] for who in members if who not in freed)
        now.put(column)
        freed = [who for who in freed if now.column[who] < 0]
        lost += self._take_out_beside(column, out, freed)
        lost += self._with_idle(freed)
        gone = lost + unused
        budget = gone + chance.far_out(heat) - now.lost[column]
        repack = Repack(now, self._options(freed, budget), freed, budget)
        found = repack.best() if budget > 0 else None
        if found is None:
            now.drop(column)
            for back in reversed(out):
                now.put(back)
            return
        for new in found:
            now.put(new)
        now.cost = before + repack.budget + now.lost[column] - gone
        if now.cost < self._best_cost:
            self._best, self._best_cost = list(now.column), now.cost

    def _clashing(self, column: int) -> list[int] | None:
        """Taken out for the new column to fit, in order; None when its other row may not be taken at all."""
        now, out = self._now, list[int]()
        for one in now.members[column]:
            if now.column[one] >= 0:
                out.append(now.column[one])
                now.drop(now.column[one])
        if now.is_free(column):
            return out
        users = now.users[now.extra[column]]
        if not users:
            for back in reversed(out):
                now.put(back)
            return None
        victim = users[self._chance.below(len(users))]
        out.append(victim)
        now.drop(victim)
        return out

    def _take_out_beside(self, column: int, out: list[int], freed: list[int]) -> int:
        """Groups that share a good column with somebody freed."""
        now, lost, base = self._now, 0, len(out)
        more = self._chance.below(BESIDE + 1) if freed else 0
        for _ in range(2 * more):
            if len(out) - base >= more:
                break
            near = self._pick(freed[self._chance.below(len(freed))])
            for one in now.members[near]:
                other = now.column[one]
                roomy = len(out) - base < more and len(freed) + self._width <= MOST_FREED - 12
                if other >= 0 and other != column and roomy:
                    out.append(other)
                    freed += now.members[other]
                    lost += now.lost[other]
                    now.drop(other)
        return lost

    def _with_idle(self, freed: list[int]) -> int:
        """Who is nowhere and could be with the freed comes along; what they cost as they are."""
        now, cost = self._now, 0
        inside = set(freed)
        for one in tuple(freed):
            for who in self._idle_beside(one):
                if who not in inside and len(freed) < MOST_FREED:
                    freed.append(who)
                    inside.add(who)
                    cost += now.price[who]
        return cost

    def _idle_beside(self, one: int) -> Iterator[int]:
        """Members of the first columns of `one` in which nobody has a place yet."""
        now = self._now
        for column in self._listed[self._start[one] : min(self._start[one + 1], self._start[one] + KEEP)]:
            if all(now.column[who] < 0 for who in now.members[column]):
                yield from now.members[column]

    def _options(self, freed: list[int], budget: int) -> list[list[int]]:
        now, inside, options = self._now, set(freed), list[list[int]]()
        for one in freed:
            mine = []
            for column in self._listed[self._start[one] : min(self._start[one + 1], self._start[one] + KEEP)]:
                if now.lost[column] >= budget:
                    break
                if all(who in inside and now.column[who] < 0 for who in now.members[column]):
                    mine.append(column)
            options.append(mine)
        return options
