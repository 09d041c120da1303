"""Notices that the disk with the data or the backups is nearly full, while there is still time."""

import asyncio
import logging
import shutil
from pathlib import Path

from bot.clock import Clock
from bot.settings import Settings
from storage import troubles
from storage.database import Database
from storage.tables.upkeep import MachineTrouble

log = logging.getLogger(__name__)

LOOK_SECONDS = 600.0
LEAST = 500_000_000
"""Bytes: the database and some nights of backups of a neighbourhood are less than this."""
ENOUGH = 2 * LEAST
"""A disk that goes up and down around the limit is told of once."""


class DiskWatch:
    """`run()` looks every ten minutes; the coordinators hear of it once, by the tick."""

    def __init__(self, settings: Settings, clock: Clock, database: Database) -> None:
        self._settings = settings
        self._clock = clock
        self._database = database

    async def run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(LOOK_SECONDS)

    async def look(self) -> None:
        left = room(self._settings)
        if LEAST <= left < ENOUGH:
            return
        async with self._database.work() as work:
            if left >= ENOUGH:
                await troubles.over(work, MachineTrouble.DISK)
            else:
                log.warning("the disk is nearly full: %d MB are left", left // 1_000_000)
                await troubles.note(work, MachineTrouble.DISK, self._clock.now())


def room(settings: Settings) -> int:
    """Free bytes where there are fewest; a folder that is not made yet will be on the disk above it."""
    return min(
        shutil.disk_usage(_that_is_there(path)).free for path in (settings.data_dir, settings.backup_dir)
    )


def _that_is_there(path: Path) -> Path:
    whole = path.absolute()
    return next(one for one in (whole, *whole.parents) if one.is_dir())
