"""Ctrl-C before there is anything to keep: one line, and the exit code that shells expect of it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
STOPPED = "Stopped."


@contextmanager
def ending_at_once() -> Iterator[None]:
    """While libraries load: an exception amid their imports may be swallowed or look like a bug."""
    before = signal.signal(signal.SIGINT, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _end(_number: int, _frame: FrameType | None) -> None:
    os.write(2, f"{STOPPED}\n".encode())
    os._exit(INTERRUPTED)
