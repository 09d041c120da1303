"""How good, how fast and how fair the matcher is: `python -m benchmarks.matcher quality|city|fairness`.

Shares are of the proved bound: nobody can do better than 1. `quality 200:rich` measures only that.
"""

import os
import platform
import resource
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

import numpy as np

from benchmarks import matcher_fairness
from benchmarks.matcher_people import people
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.city import PackedColumns, pack_city
from matching.packing.column_builder import Builder
from matching.packing.people_arrays import people_arrays
from matching.packing.search import Spots
from matching.packing.solve import solve_pool
from matching.settings import DEFAULTS

QUALITY = ("50:sparse", "200:sparse", "200:rich", "1000:sparse", "1000:rich", "2000:sparse", "5000:sparse")
CITY = ("12500:sparse", "25000:sparse", "50000:sparse", "100000:sparse")
SEEDS = {"200:sparse": 4, "200:rich": 0}
"""Those whose number of feasible groups is nearest to what the model was first measured on."""
MOST_DRAWS, FEW_DRAWS = 10, 3
CP_SAT_UP_TO = 1_500_000
"""With more columns CP-SAT's model alone takes gigabytes, and longer than the matcher."""
MINUTE, MINUTE_FROM = 60.0, 1000
"""From so many people on, a row says too how far one minute brings."""
WHOM = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


@dataclass(frozen=True, slots=True)
class Run:
    groups: int
    value: int
    bound: int
    exact: bool
    seconds: float
    cpu: float
    workers: int = 0

    def row(self, name: str) -> str:
        proof = "best" if self.exact else "bound"
        own, largest = (resource.getrusage(who).ru_maxrss for who in WHOM)
        # Only the largest child is known: no worker had more.
        peak = own + self.workers * largest
        share = f"{self.value / max(1, self.bound):.4f}"
        found = f"{self.groups:>10} | {share} | {proof:>6}"
        return f"| {name:<14} | {found} | {self.seconds:7.1f} | {self.cpu:7.1f} | {peak // 1024:6} |"


HEAD = "| people         |     groups | ratio  | proved | seconds |     cpu | MB     |"


def one_pool(neighbourhood: Neighbourhood, limits: Limits) -> tuple[Run, Builder]:
    since, cpu = time.monotonic(), _cpu()
    crowd = people_arrays(neighbourhood, DEFAULTS, 0)
    builder = Builder(neighbourhood, crowd, DEFAULTS)
    pool = builder.all(limits).pool
    found = solve_pool(pool, Spots(crowd.x, crowd.y), limits)
    value, bound = int(pool.value[found.chosen].sum()), int((found.dual_prices[:-1] * pool.caps).sum())
    return Run(len(pool), value, bound, found.exact, time.monotonic() - since, _cpu() - cpu), builder


def _cpu() -> float:
    used = [resource.getrusage(who) for who in WHOM]
    return sum(one.ru_utime + one.ru_stime for one in used)


def quality(names: tuple[str, ...]) -> None:
    print(HEAD)
    for name in names:
        size, kind = name.split(":")
        neighbourhood = people(int(size), kind, SEEDS.get(name, 1))
        run, builder = one_pool(neighbourhood, Limits())
        print(run.row(name), flush=True)
        if int(size) >= MINUTE_FROM:
            run, _ = one_pool(neighbourhood, Limits(MINUTE))
            print(run.row("  in a minute"), flush=True)
        _rivals(neighbourhood, builder, run)


def _rivals(neighbourhood: Neighbourhood, builder: Builder, run: Run) -> None:
    """Random ones as a mean; what takes time gets as much of it as the matcher's last row took."""
    # Not above: worker processes load this file too, and would carry another solver along.
    from benchmarks import matcher_rivals  # noqa: PLC0415

    pool, chance = builder.all(Limits()).pool, np.random.default_rng(1)
    draws = range(MOST_DRAWS if len(neighbourhood.residents) < MINUTE_FROM else FEW_DRAWS)
    ways = {
        "random fours": lambda: _mean(matcher_rivals.random_fours(neighbourhood, Random(at)) for at in draws),
        "random feasible": lambda: _mean(
            matcher_rivals.in_order(pool, chance.permutation(len(pool))) for _ in draws
        ),
        "greedy": lambda: matcher_rivals.in_order(pool, np.argsort(-pool.value, kind="stable")),
        "annealing": lambda: matcher_rivals.annealing(neighbourhood, Random(1), run.seconds),
    }
    if len(pool) <= CP_SAT_UP_TO:
        ways["CP-SAT direct"] = lambda: matcher_rivals.cp_sat(pool, run.seconds)
    for name, way in ways.items():
        print(f"|   {name:<20} {way() / max(1, run.bound):.4f}", flush=True)


def _mean(values: Iterable[int]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def city(names: tuple[str, ...]) -> None:
    print(HEAD)
    for name in names:
        size, kind = name.split(":")
        since, cpu = time.monotonic(), _cpu()
        neighbourhood = people(int(size), kind, 1)
        builder = Builder(neighbourhood, people_arrays(neighbourhood, DEFAULTS, 0), DEFAULTS)
        workers = os.cpu_count() or 1
        found: PackedColumns = pack_city(builder, Limits(progress=_shown), workers, DEFAULTS.tile)
        bound = int((found.dual_prices[:-1] * builder.caps).sum())
        seconds, used = time.monotonic() - since, _cpu() - cpu
        run = Run(len(found.pool), int(found.pool.value.sum()), bound, found.exact, seconds, used, workers)
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
        matcher_fairness.fairness()
    else:
        raise SystemExit(f"quality, city or fairness, not {what}")


if __name__ == "__main__":
    main()
