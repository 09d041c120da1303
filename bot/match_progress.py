"""How far a long computation is, on one line of a terminal; and a Ctrl-C that asks for the best so far."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

WIDTH = 30
STDERR = 2
EACH = 0.1
"""Seconds between two drawings: a terminal is slower than a computation."""


class Bar:
    """Draws only when `shown`; each stage begins anew."""

    def __init__(self, shown: bool, out: TextIO) -> None:
        self._shown, self._out = shown, out
        self._stage, self._drawn = "", 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._shown or (stage == self._stage and now - self._drawn < EACH):
            return
        self._stage, self._drawn = stage, now
        full = WIDTH * min(done, total) // max(1, total)
        self._out.write(f"\r{stage[:20]:<20} [{'#' * full}{'.' * (WIDTH - full)}] {done}/{total}\x1b[K")
        self._out.flush()

    def clear(self) -> None:
        if self._stage:
            self._out.write("\r\x1b[K")
            self._out.flush()


class Enough:
    """Says True after the first Ctrl-C; a second one ends the program at once, with nothing half written."""

    def __init__(self, said: str) -> None:
        self.asked, self._said = False, said

    def __call__(self) -> bool:
        return self.asked

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        # Past the buffer: the signal may come in the middle of a write to it, which must not be begun twice.
        os.write(STDERR, f"\n{self._said}\n".encode())


@contextmanager
def until_enough(said: str = "") -> Iterator[Enough]:
    """`said`: to whoever asks, as soon as it is asked."""
    enough = Enough(said)
    before = signal.signal(signal.SIGINT, enough.ask)
    try:
        yield enough
    finally:
        signal.signal(signal.SIGINT, before)
