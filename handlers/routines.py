"""What happens by itself as time goes by. Each routine does what is due at `now`, however late it runs."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from storage.work import Work

Routine = Callable[[Work, datetime], Awaitable[None]]

ROUTINES: list[Routine] = []
"""At each tick in the order of `handlers.features`, each in a transaction of its own."""


def routine(run: Routine) -> Routine:
    ROUTINES.append(run)
    return run
