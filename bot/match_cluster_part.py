"""One part of a plan, on the computer that was asked for it: what a worker of `--cluster` runs."""

import pickle
import time
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import matching
from matching.limits import Limits

EACH = 0.5
"""Seconds between two questions whether it is still wanted."""


class OtherProgram(Exception):
    """This computer would work it out in another way: the plan could be another one."""


def part_done(program: str, stop: str, seconds: float | None, work: bytes) -> bytes:
    """`work` is a task with what it is given; back come what it made, and whether the time was over."""
    if program != what_computes():
        raise OtherProgram
    # What is unpickled comes from whoever may use this cluster.
    task, given = pickle.loads(work)  # noqa: S301  # nosec B301
    asked = Asked(stop)
    limits = Limits(seconds, cancel=asked.is_forgotten, stop=asked.is_enough)
    made = task(given, limits)
    return pickle.dumps((made, limits.stopped))


@cache
def what_computes() -> str:
    """A fingerprint of the matcher and its solvers: where it is the same, the same plan comes out."""
    found = blake2b(digest_size=16)
    root = Path(matching.__file__).parent
    for path in sorted(path for path in root.rglob("*") if path.suffix in (".py", ".c")):
        found.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    for name in ("numpy", "highspy"):
        found.update(version(name).encode())
    return found.hexdigest()


class Asked:
    """Whether whoever asked still waits: `stop` is the event by which they say that it is enough."""

    def __init__(self, stop: str) -> None:
        from distributed import Event, get_worker  # noqa: PLC0415  an optional extra

        self._event, self._enough, self._looked = Event(stop), False, 0.0
        self._worker = get_worker()
        self._key = self._worker.get_current_task()

    def is_enough(self) -> bool:
        now = time.monotonic()
        if not self._enough and now - self._looked > EACH:
            self._enough, self._looked = bool(self._event.is_set()), now
        return self._enough

    def is_forgotten(self) -> bool:
        """Nobody holds the answer any more: they went away, or it was given to another worker."""
        task = self._worker.state.tasks.get(self._key)
        return task is None or task.state in ("cancelled", "resumed")
