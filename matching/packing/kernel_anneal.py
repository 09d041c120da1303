"""Annealing in the kernel: the same packing as `annealing` for the same seed, some hundred times sooner."""

from ctypes import CDLL, byref

import numpy as np

from matching.packing.anneal_problem import (
    BESIDE,
    KEEP,
    MOST_FREED,
    MOST_NODES,
    AnnealProblem,
    chance_logs,
    heats,
)
from matching.packing.bit_masks import Indices
from matching.packing.kernel import Problem, address, point


class KernelAnnealing:
    """As `annealing.Annealing`."""

    def __init__(self, problem: AnnealProblem, seed: int, chosen: Indices, kernel: CDLL) -> None:
        self._kernel, self._people = kernel, problem.people
        logs, hot = chance_logs(), heats()
        self._problem = Problem(
            people=problem.people, width=problem.members.shape[1], extras=len(problem.extra_caps),
            columns=len(problem.pool), heats=len(hot), reach=problem.reach, keep=KEEP, most_freed=MOST_FREED,
            most_nodes=MOST_NODES, beside=BESIDE,
        )  # fmt: skip
        point(
            self._problem, member=problem.members, size=problem.size, extra=problem.extra,
            list=problem.listed, start=problem.start, reduced_cost=problem.reduced_cost, price=problem.price,
            extra_price=problem.extra_price, chance_log=logs, heat=hot,
        )  # fmt: skip
        self._kept_alive = (problem, logs, hot)
        begin = chosen.astype(np.int32)
        self._state = kernel.anneal_begin(
            byref(self._problem), seed & (2**64 - 1), address(begin), address(problem.extra_caps)
        )
        if not self._state:
            raise MemoryError

    def run(self, first: int, last: int, total: int) -> None:
        self._kernel.anneal_run(self._state, first, last, total)

    def best(self) -> tuple[Indices, int]:
        chosen = np.empty(self._people, np.int32)
        cost = int(self._kernel.anneal_best(self._state, address(chosen)))
        return chosen.astype(np.intp), cost

    def __del__(self) -> None:
        self._kernel.anneal_free(self._state)
