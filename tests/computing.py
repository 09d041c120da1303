"""Runs a command, and says what it took: `python -m tests.computing make lint`."""

import resource
import subprocess
import sys
import time


def main(command: list[str]) -> int:
    """Seconds of all processors, of the command and all it waited for: not of the tests' PostgreSQL."""
    began = time.monotonic()
    ended = subprocess.run(command, check=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    minutes = (time.monotonic() - began) / 60
    print(f"{used.ru_utime + used.ru_stime:.0f} s of computing, {minutes:.1f} minutes on the wall")  # noqa: T201
    return ended


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
