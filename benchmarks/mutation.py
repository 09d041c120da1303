"""Would the tests of `matching/` notice a fault? `make mutation` puts in small ones, one at a time.

A mutant is killed when a test fails, or when it computes far longer than the tests do. It meets only the
tests that call its function, the quickest first. `python -m benchmarks.mutation matching/value.py:53` tries
all mutants of a file or a line; without a place, a sample with a fixed seed from every file. What it found:
`docs/mutation.md`.
"""

import json
import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from math import sqrt
from pathlib import Path
from random import Random

import pytest

from benchmarks.mutant_trial import PYTEST, SUITE, Times, ended, forked, put, tested
from benchmarks.mutants import Mutant, mutants, mutated

ROOT = Path.cwd()
LEAST_OF_FILE = 3
WHOLE_SUITE = 3600
"""Seconds of computing: far more than the tests take."""
ENOUGH = 8.0
"""Seconds of computing for the tests that a mutant meets: what survives these counts as survived."""


@dataclass(slots=True)
class Tests:
    """The quickest first; `calling` says which call a function, by file and first line."""

    seconds: dict[str, float]
    calling: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))

    def of(self, mutant: Mutant) -> list[str]:
        """What runs when a file is loaded concerns everybody. No more than fit in some seconds."""
        key = (str(ROOT / mutant.path), mutant.function)
        among = self.calling[key] or self.seconds
        quickest = sorted(among, key=self.seconds.__getitem__)
        spent = accumulate(self.seconds[one] for one in quickest)
        return [one for one, seconds in zip(quickest, spent, strict=True) if seconds <= ENOUGH]

    def limit(self, tests: Sequence[str]) -> int:
        return 20 + int(4 * sum(self.seconds[one] for one in tests))


def measured() -> Tests:
    """One run without a fault."""
    with tempfile.TemporaryDirectory() as folder:
        heard = Path(folder) / "heard.json"
        forked(partial(_listened, heard), WHOLE_SUITE)
        if ended()[1]:
            raise SystemExit(f"{SUITE} is not green as it is: first mend that.")
        said = json.loads(heard.read_text())
    tests = Tests(said["seconds"])
    for test, calls in said["calls"].items():
        for file, line in calls:
            tests.calling[file, line].add(test)
    return tests


def _listened(heard: Path) -> int:
    times = Times(ROOT)
    answer = pytest.main([*PYTEST, SUITE], [times])
    calls = {test: [*called] for test, called in times.calls.items()}
    heard.write_text(json.dumps({"seconds": times.seconds, "calls": calls}))
    return int(answer)


def chosen(places: Sequence[str], sample: int, seed: int) -> list[Mutant]:
    files = sorted(str(path) for path in Path("matching").rglob("*.py"))
    of_file = {path: mutants(path, Path(path).read_text()) for path in files}
    everything = [one for listed in of_file.values() for one in listed]
    if places:
        return [one for one in everything if {one.path, f"{one.path}:{one.line}"} & {*places}]
    chance, share = Random(seed), sample / len(everything)
    found = []
    for listed in of_file.values():
        count = min(len(listed), max(LEAST_OF_FILE, round(share * len(listed))))
        found += sorted(chance.sample(listed, count), key=lambda one: one.at)
    return found


def survivors(todo: Sequence[Mutant], tests: Tests, jobs: int) -> Iterator[Mutant]:
    """In an order that mixes files: a run that is cut short says something of all."""
    waiting, running = Random(0).sample(todo, len(todo)), dict[int, Mutant]()
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            meeting = tests.of(mutant)
            running[forked(partial(_tried, mutant, meeting), tests.limit(meeting))] = mutant
        process, answer = ended()
        mutant = running.pop(process)
        if answer == 0:
            yield mutant
        print(
            f"\r{len(todo) - len(waiting) - len(running)}/{len(todo)} ", end="", file=sys.stderr, flush=True
        )


def _tried(mutant: Mutant, tests: Sequence[str]) -> int:
    put(mutant.path, mutated(mutant, Path(mutant.path).read_text(), str(ROOT / mutant.path)))
    return tested(tests)


def table(todo: Sequence[Mutant], survived: Sequence[Mutant]) -> None:
    print("| file | mutants | killed | survived | score |\n|---|---|---|---|---|")
    for path in sorted({one.path for one in todo}):
        _row(path, sum(one.path == path for one in todo), sum(one.path == path for one in survived))
    _row("all", len(todo), len(survived))
    low, high = interval(len(todo) - len(survived), len(todo))
    print(f"\nWith 95% certainty between {low:.1%} and {high:.1%} of all mutants.")


def _row(name: str, count: int, survived: int) -> None:
    print(f"| {name} | {count} | {count - survived} | {survived} | {(count - survived) / count:.0%} |")


def interval(killed: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """Wilson's, for a share that is near one."""
    share, wide = killed / count, z * z / count
    middle, half = share + wide / 2, z * sqrt(share * (1 - share) / count + wide / (4 * count))
    return (middle - half) / (1 + wide), (middle + half) / (1 + wide)


def arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m benchmarks.mutation", description=__doc__)
    parser.add_argument(
        "places", nargs="*", help="matching/value.py, or one line of it: matching/value.py:53"
    )
    parser.add_argument("--sample", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def main() -> None:
    asked = arguments()
    todo = chosen(asked.places, asked.sample, asked.seed)
    if not todo:
        raise SystemExit("There is no mutant in that place.")
    tests = measured()
    survived = []
    for one in survivors(todo, tests, asked.jobs):
        survived.append(one)
        print(
            f"\rsurvived {one.path}:{one.line} {one.what} (change {one.at}, {len(tests.of(one))} tests)",
            flush=True,
        )
    print()
    table(todo, survived)


if __name__ == "__main__":
    main()
