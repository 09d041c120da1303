"""Runs where kep_solver is installed: its own optimum of each file named, one line of JSON for each."""

import json
import sys
import time

from kep_solver.fileio import read_file
from kep_solver.model import TransplantCount
from kep_solver.programme import Programme

LONGEST = 3


def main() -> None:
    programme = Programme([TransplantCount()], maxCycleLength=LONGEST, maxChainLength=0, description="cycles")
    for path in sys.argv[1:]:
        since = time.monotonic()
        solution, _ = programme.solve_single(read_file(path))
        transplants = sum(len(one) for one in solution.selected)
        print(json.dumps([transplants, time.monotonic() - since]), flush=True)


if __name__ == "__main__":
    main()
