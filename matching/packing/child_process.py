"""A process that was begun by another: a stop is for the other, and when that has ended this one ends too."""

import os
import signal
from multiprocessing import parent_process
from threading import Thread


def end_with_parent() -> None:
    """Ctrl-C, and a stop of a service, go to both: whoever began this one says what becomes of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    Thread(target=_wait, daemon=True).start()


def _wait() -> None:
    """One that is killed ends nobody: work that nobody waits for would go on, or wait for ever."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
