"""How long things are kept, said beside each thing, and dropped here when that is over."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.work import Work

Drop = Callable[[Work, datetime], Awaitable[object]]
CLEANING = timedelta(hours=12)
"""How often old things are looked for: days are what counts there, not minutes."""


@dataclass(frozen=True, slots=True)
class Kept:
    """`what` in plain words, for docs/dpia.md. `drop`: gives up what is from before a moment, if it is not
    given up elsewhere.
    """

    what: str
    how_long: timedelta
    drop: Drop | None


KEPT: list[Kept] = []


def kept(what: str, *, days: int, drop: Drop | None = None) -> timedelta:
    """Registers it, and hands back how long that is."""
    how_long = timedelta(days=days)
    KEPT.append(Kept(what, how_long, drop))
    return how_long


async def drop_what_is_old(work: Work, now: datetime) -> None:
    for one in KEPT:
        if one.drop is not None:
            await one.drop(work, now - one.how_long)
