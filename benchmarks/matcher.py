"""How good, how fast and how fair the matcher is: `python -m benchmarks.matcher quality|city|fairness`.

Shares are of the proved bound: nobody can do better than 1. `quality 200:rich` and `fairness growth` measure
only that.
"""

import os
import platform
import resource
import sys
import time
from dataclasses import dataclass, replace
from random import Random

import numpy as np

from benchmarks import matcher_fairness
from benchmarks.matcher_people import KINDS, people
from matching.interchange.plan_file import plan_file
from matching.interchange.plan_written import write_plan
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.column_builder import Builder
from matching.packing.highs import solve_restricted_master
from matching.packing.packer import packed
from matching.packing.people_arrays import people_arrays
from matching.planned import worth
from matching.round import round_
from matching.settings import DEFAULTS
from matching.value import Valuation

SIZES = (50, 200, 400, 1000, 2000, 5000)
QUALITY = tuple(f"{size}:{kind}" for kind in KINDS if kind != "spot" for size in SIZES)
CITY = ("6000:sparse", "12500:sparse", "25000:sparse", "50000:sparse", "100000:sparse")
SEEDS = {"200:sparse": 4, "200:rich": 0}
"""Those whose number of feasible groups is nearest to what the model was first measured on."""
MOST_SECONDS = 60
"""Rivals have as much time as the matcher took, and at most so much."""
LISTED_UP_TO, CP_SAT_UP_TO = 300_000, 150_000
"""With more columns the list for the rivals takes longer than everything else, or CP-SAT gigabytes."""
TOO_MANY, DOES_NOT_KNOW = "too many", "-"
WHOM = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


@dataclass(frozen=True, slots=True)
class Run:
    groups: int
    value: int
    bound: int
    exact: bool
    seconds: float
    cpu: float

    def row(self, name: str) -> str:
        size, kind = name.split(":")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        proof = "best" if self.exact else "bound"
        took = f"{self.seconds:.1f} | {self.cpu:.1f} | {peak}"
        return f"| {int(size):,} {kind} | {self.groups:,} | {self.share(self.value)} | {proof} | {took} |"

    def share(self, value: float) -> str:
        return f"{value / max(1, self.bound):.4f}"


COLUMNS = "| people | groups | share of the bound | proved | seconds | computing s | MB |"
RIVALS = ("bound over LP", "greedy", "annealing of people", "HiGHS", "CP-SAT")


def head(*more: str) -> str:
    names = COLUMNS + "".join(f" {name} |" for name in more)
    return f"{names}\n{'|---' * (names.count('|') - 1)}|"


def measured(neighbourhood: Neighbourhood, limits: Limits) -> Run:
    since, cpu = time.monotonic(), _cpu()
    found = packed(neighbourhood, DEFAULTS, 0, limits)
    seconds, used = time.monotonic() - since, _cpu() - cpu
    valuation = Valuation(neighbourhood, DEFAULTS)
    value = sum(worth(choice, valuation, DEFAULTS) for choice in found.chosen)
    return Run(len(found.chosen), value, found.bound, found.exact, seconds, used)


def _cpu() -> float:
    used = [resource.getrusage(who) for who in WHOM]
    return sum(one.ru_utime + one.ru_stime for one in used)


def quality(names: tuple[str, ...]) -> None:
    print(head(*RIVALS))
    for name in names:
        size, kind = name.split(":")
        neighbourhood = people(int(size), kind, SEEDS.get(name, 1))
        run = measured(neighbourhood, Limits())
        row = run.row(name)
        print(row, *(f"{said} |" for said in _rivals(neighbourhood, run)), flush=True)


def _rivals(neighbourhood: Neighbourhood, run: Run) -> tuple[str, ...]:
    """In the order of `RIVALS`; what takes time gets as much of it as the matcher took, a minute at most."""
    from benchmarks import matcher_rivals  # noqa: PLC0415  another solver: it would count as memory of ours

    seconds = min(MOST_SECONDS, run.seconds)
    few = replace(DEFAULTS, columns_most=LISTED_UP_TO)
    built = Builder(neighbourhood, people_arrays(neighbourhood, few, 0), few).all(Limits())
    pool, annealed = built.pool, DOES_NOT_KNOW
    # It knows residents alone: neither groups that grow nor supporters.
    if not neighbourhood.supporters:
        annealed = run.share(matcher_rivals.annealing(neighbourhood, Random(1), seconds))
    if not built.complete:
        return TOO_MANY, TOO_MANY, annealed, TOO_MANY, TOO_MANY
    relaxed = float((solve_restricted_master(pool) * pool.caps).sum())
    return (
        f"{run.bound / max(1.0, relaxed):.5f}",
        run.share(matcher_rivals.in_order(pool, np.argsort(-pool.value, kind="stable"))),
        annealed,
        run.share(matcher_rivals.highs(pool, seconds)),
        run.share(matcher_rivals.cp_sat(pool, seconds)) if len(pool) <= CP_SAT_UP_TO else TOO_MANY,
    )


def city(names: tuple[str, ...]) -> None:
    """The whole command: explanations, helpful answers and writing are in."""
    print(head())
    for name in names:
        size, kind = name.split(":")
        neighbourhood = people(int(size), kind, 1)
        since, cpu = time.monotonic(), _cpu()
        plan = round_(neighbourhood, progress=_shown, workers=os.cpu_count() or 1)
        write_plan(plan_file(plan, time.monotonic() - since, 0))
        seconds, used = time.monotonic() - since, _cpu() - cpu
        run = Run(len(plan.groups), plan.value, plan.upper_bound or 0, plan.exact, seconds, used)
        print(run.row(name), flush=True)


def _shown(stage: str, done: int, total: int) -> None:
    """A city takes a while: what is measured goes to the table, how far it is to whoever waits."""
    if sys.stderr.isatty():
        print(f"\r{stage} {done} of {total}   ", end="", file=sys.stderr, flush=True)


def main() -> None:
    what, *names = sys.argv[1:] or ["quality"]
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}\n")
    if what == "quality":
        quality(tuple(names) or QUALITY)
    elif what == "city":
        city(tuple(names) or CITY)
    elif what == "fairness":
        matcher_fairness.fairness(tuple(names) or matcher_fairness.WAYS)
    else:
        raise SystemExit(f"quality, city or fairness, not {what}")


if __name__ == "__main__":
    main()
