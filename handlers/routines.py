"""What happens by itself as time goes by. Each routine does what is due at `now`, however late it runs."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from storage.work import Work

Routine = Callable[[Work, datetime], Awaitable[None]]

ROUTINES: list[Routine] = []
"""At each tick in the order of `handlers.features`, each in a transaction of its own."""


def routine(run: Routine) -> Routine:
    ROUTINES.append(run)
    return run


Doubted = Callable[[Work, datetime, timedelta], Awaitable[None]]

DOUBTED: list[Doubted] = []
"""What is done while the clock is not believed: given what it says, and how far that is ahead."""


def when_clock_is_doubted(run: Doubted) -> Doubted:
    DOUBTED.append(run)
    return run
