"""Makes the backup of each night beside the running bot, without keeping anybody waiting."""

import asyncio
import logging
from datetime import date, datetime, time

from bot.clock import Clock
from bot.settings import Settings
from storage import ticks, troubles
from storage.database import Database
from storage.failure import Failure
from storage.key_ring import KeyRing
from storage.nightly import nightly
from storage.tables.upkeep import MachineTrouble

log = logging.getLogger(__name__)

AFTER = time(3, 0)
"""By the clock of the machine: when hardly anybody writes."""
FIRST_LOOK_SECONDS, LOOK_SECONDS = 60.0, 600.0


class NightlyBackup:
    """`run()` looks every ten minutes whether the backup of today is still to be made."""

    def __init__(self, settings: Settings, ring: KeyRing, clock: Clock, database: Database) -> None:
        self._settings = settings
        self._database = database
        self._ring = ring
        self._clock = clock
        self._done: date | None = None

    async def run(self) -> None:
        """The first look comes when the start is over: until then the machine is needed for people."""
        wait = FIRST_LOOK_SECONDS
        while self._settings.backups_kept:
            await asyncio.sleep(wait)
            await self.look()
            wait = LOOK_SECONDS

    async def look(self) -> None:
        now = self._clock.now().astimezone()
        if now.time() < AFTER or self._done == now.date():
            return
        try:
            made = await asyncio.to_thread(self._make, now.date())
        except (Failure, OSError) as problem:
            # Tried again at the next look; `burengroep check` says when the last one is old.
            log.error("the nightly backup could not be made: %s", problem)  # noqa: TRY400
            await self._note_that_there_is_none(now)
            return
        self._done = now.date()
        if made:
            log.info("the nightly backup is made")
            async with self._database.work() as work:
                await ticks.note_backup(work, now)

    async def _note_that_there_is_none(self, now: datetime) -> None:
        """Where there was one before, it is told when that one is old."""
        async with self._database.work() as work:
            if await ticks.last_backup(work) is None:
                await troubles.note(work, MachineTrouble.BACKUP, now)

    def _make(self, today: date) -> bool:
        kept = self._settings
        url, folder = kept.database_url, kept.backup_dir
        return nightly(url, folder, self._ring, today, kept.backups_kept) is not None
