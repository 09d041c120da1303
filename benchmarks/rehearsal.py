"""How long backups and rehearsals take, and whether each row comes back: `python -m benchmarks.rehearsal`.

Residents are made up; each week of half a year has its activities, with people who were there.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from bot.demo import make_demo
from bot.demo_crowd import move_in
from bot.field_key import existing_keys
from bot.settings import Settings
from bot.wiring import opened_database
from storage import activities, attendance, neighbourhoods, people
from storage.backup import write_backup
from storage.database import Database
from storage.rehearse import rehearse
from storage.tables.activity import ActivityState, AttendanceState
from tests.town import AMSTERDAM

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
BEGAN = datetime(2027, 1, 4, 10, 0, tzinfo=AMSTERDAM)
SIZES = (40, 400, 1200)
WEEKS, EACH_WEEK, COME = 26, 10, 8


async def main() -> None:
    print("| residents | rows | backup | size | rehearsal | rows missing |\n|---|---|---|---|---|---|")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            print(await _measured(size, Path(folder)), flush=True)


async def _measured(size: int, folder: Path) -> str:
    settings = Settings(data_dir=folder, database_url=f"sqlite:///{folder}/made.sqlite", field_key=KEY)
    async with opened_database(settings) as database:
        await _half_a_year(database, size)
    copy, ring = folder / "made.backup", existing_keys(settings)
    begun = time.perf_counter()
    await asyncio.to_thread(write_backup, settings.database_url, copy, ring)
    written = time.perf_counter()
    found = await asyncio.to_thread(rehearse, copy, ring)
    ended = time.perf_counter()
    rows, missing = sum(found.in_copy.values()), sum(map(abs, found.missing.values()))
    kilobytes = copy.stat().st_size / 1e3
    took = f"{written - begun:.1f} s | {kilobytes:.0f} kB | {ended - written:.1f} s"
    return f"| {size:,} | {rows:,} | {took} | {missing} |"


async def _half_a_year(database: Database, size: int) -> None:
    async with database.work() as work:
        where = await make_demo(work, BEGAN)
        await move_in(work, size, BEGAN)
        there = [one.id for one in await people.of_neighbourhood(work, where.id)]
        spot = (await neighbourhoods.places(work, where.id))[0]
        chance = Random(size)
        for moment in _moments():
            held = await activities.start(
                work, where.id, spot.id, moment, 60, created_at=BEGAN, state=ActivityState.HAPPENED
            )
            for one in chance.sample(there, COME):
                state = AttendanceState.PRESENT
                await attendance.put(work, held.id, moment, person_id=one, state=state)


def _moments() -> Iterator[datetime]:
    for week in range(WEEKS):
        for number in range(EACH_WEEK):
            yield BEGAN + timedelta(weeks=week, hours=number)


if __name__ == "__main__":
    asyncio.run(main())
