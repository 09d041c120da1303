"""Towns that cannot touch, here or elsewhere: `python -m benchmarks.matcher_towns 10:100000:sparse ADDRESS`.

Without an address they are planned here, one after the other. The hash says whether it is the same plan.
"""

import os
import resource
import sys
import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from benchmarks.matcher_people import people
from bot.match_cluster import cluster_at
from handlers.texts.speaker import speaker
from matching.executor import Executor
from matching.neighbourhood import Neighbourhood
from matching.round import round_
from storage.failure import Failure

APART = 50_000
"""Metres from one town to the next, beside how wide they are."""
WIDTH = 500
"""Metres a thousand residents: more than the widest of any kind."""
HEAD = """| towns | people | groups | share of the bound | seconds | computing here s | MB here | hash |
|---|---|---|---|---|---|---|---|"""


def country(towns: int, size: int, kind: str) -> Neighbourhood:
    """Each town with a seed of its own."""
    step = APART + WIDTH * size // 1000
    return Neighbourhood(
        residents=tuple(
            replace(one, id=f"t{at}{one.id}", x=one.x + at * step)
            for at in range(towns)
            for one in people(size, kind, at + 1).residents
        )
    )


def row(name: str, executor: Executor | None) -> str:
    towns, size, kind = name.split(":")
    here = country(int(towns), int(size), kind)
    since, cpu = time.monotonic(), time.process_time()
    plan = round_(here, workers=os.cpu_count() or 1, executor=executor)
    seconds, computing = time.monotonic() - since, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    share = plan.value / max(1, plan.upper_bound or 0)
    what = f"{towns} {kind} | {len(here.residents):,} | {len(plan.groups):,} | {share:.4f}"
    return f"| {what} | {seconds:.1f} | {computing:.1f} | {peak} | {plan.plan_hash[:8]} |"


def main() -> None:
    name, *address = sys.argv[1:]
    elsewhere: AbstractContextManager[Executor | None] = nullcontext()
    if address:
        elsewhere = cluster_at(address[0], speaker("en"))
    try:
        with elsewhere as executor:
            print(f"{HEAD}\n{row(name, executor)}")
    except Failure as failure:
        raise SystemExit(str(failure)) from None


if __name__ == "__main__":
    main()
