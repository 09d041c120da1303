"""Would the tests notice a fault in what decides with the database? `make mutation PART=erasing`.

A sample of faults, one at a time, each in a process forked from one in which all is loaded and the tests have
passed. On SQLite; no file is changed.
"""

import argparse
import os
import shutil
import signal
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import pytest

import storage.migrate
from storage import sqlite_driver
from tests.mutants.parts import PARTS, Part
from tests.mutants.plant import Mutant, mutants_of, plant

OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "--stories-on", "sqlite")
LOADED_ALREADY = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
NOT_PLANTED = 99


class Ended(Enum):
    FAILED = "noticed"
    PASSED = "SURVIVED"
    TOO_LONG = "too long:"
    NOT_PLANTED = "not tried:"


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def run_tests(tests: tuple[str, ...]) -> int:
    return pytest.main([*OPTIONS, *LOADED_ALREADY, "-m", "not postgres", *tests])


def migrate_once(folder: Path) -> None:
    """Each run wants a new database: they become copies of the first. Before the tests are loaded."""
    made, kept = storage.migrate.migrate, folder / "kept.sqlite"

    def migrate(url: str, *args: Any, **named: Any) -> None:
        path = Path(url.removeprefix("sqlite:///"))
        if kept.exists() and not path.exists():
            shutil.copyfile(kept, path)
            return
        made(url, *args, **named)
        if not kept.exists():
            shutil.copyfile(path, kept)

    setattr(storage.migrate, "migrate", migrate)  # noqa: B010 - it takes what the other takes


def tried(mutant: Mutant | None, tests: tuple[str, ...], seconds: int) -> Ended:
    """What the tests say of a fault, in a process of its own; without one they have to pass there."""
    child = os.fork()
    if child == 0:
        _in_the_child(mutant, tests, seconds)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if ended == NOT_PLANTED:
        return Ended.NOT_PLANTED
    if ended == -signal.SIGALRM:
        return Ended.TOO_LONG
    return Ended.PASSED if ended == 0 else Ended.FAILED


def _in_the_child(mutant: Mutant | None, tests: tuple[str, ...], seconds: int) -> None:
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(seconds)
    # No thread comes along into a forked process, and what waits for one would wait for ever.
    sqlite_driver._disk = ThreadPoolExecutor(1)
    code = 3
    try:
        code = int(run_tests(tests)) if mutant is None or plant(mutant) else NOT_PLANTED
    finally:
        os._exit(code)


def sample(part: Part, most: int, seed: int) -> list[Mutant]:
    every = [one for file in part.files for one in mutants_of(file)]
    chosen = every if most >= len(every) else Random(seed).sample(every, most)
    say(f"{len(chosen)} of {len(every)} faults")
    return chosen


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutation", description=__doc__)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--sample", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="names of faults, with a comma between")
    return parser.parse_args()


def main() -> int:
    said = asked()
    part = PARTS[said.part]
    began = monotonic()
    if run_tests(part.tests) != 0:
        say("The tests fail as it is.")
        return 1
    seconds = 20 + round(4 * (monotonic() - began))
    if tried(None, part.tests, seconds) is not Ended.PASSED:
        say("In a process of its own the tests fail without a fault: nothing that is counted would be true.")
        return 1
    chosen = sample(part, sys.maxsize if said.only else said.sample, said.seed)
    if said.only:
        chosen = [one for one in chosen if one.name in said.only.split(",")]
    found = Counter(_told(one, tried(one, part.tests, seconds)) for one in chosen)
    left, late, number = found[Ended.PASSED], found[Ended.TOO_LONG], len(chosen) - found[Ended.NOT_PLANTED]
    killed = f"{1 - left / max(1, number):.0%} killed, {late} of them by time"
    say(f"{said.part}: {number} tried, {left} survived ({killed})")
    return 0


def _told(mutant: Mutant, ended: Ended) -> Ended:
    if ended is not Ended.FAILED:
        say(f"{ended.value} {mutant.shown()}")
    return ended


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        migrate_once(Path(folder))
        sys.exit(main())
