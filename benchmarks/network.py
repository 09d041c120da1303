"""Pace on a real network, beside the plain library: `python -m benchmarks.network [--write] [milliseconds]`.

First everybody writes at once; then a few write each second while many reminders wait to go out. Milliseconds
are of a round trip. The phones stand at Telegram, so half a trip is added to what they wait. `--write` puts
the table into docs/reliability.md, in the place of the one before.
"""

import asyncio
import os
import platform
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.slow_network import slow_network
from benchmarks.street import PEOPLE, Street, p95
from bot.playground.serving import serve
from bot.settings import Settings
from bot.wiring import opened_database
from storage import people
from tests.neighbours import Neighbours
from tests.postgresql import running_cluster, why_not

REMINDERS = 500
ROUND_TRIPS = (0, 50, 100, 200)
KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
PAGE = Path("docs/reliability.md")
BEGINS, ENDS = "<!-- pace: written by benchmarks.network -->", "<!-- end of pace -->"
HEAD = """| bot | ms | answers a second | last of 200, s | p95 among 500, s | most in a second | to one chat |
|---|---|---|---|---|---|---|"""


@dataclass(frozen=True, slots=True)
class Measured:
    """`most`, `most_to_one`: messages within a second, by the count of the local Telegram."""

    per_second: float
    last: float
    p95_among_reminders: float | None
    most: int
    most_to_one: int

    def row(self, name: str, round_trip: int) -> str:
        among = "" if self.p95_among_reminders is None else f"{self.p95_among_reminders:.2f}"
        return (
            f"| {name} | {round_trip} | {self.per_second:.1f} | {self.last:.1f} | {among} "
            f"| {self.most} | {self.most_to_one} |"
        )


@asynccontextmanager
async def _running(
    street: Street, module: str, settings: Mapping[str, str], round_trip: int
) -> AsyncIterator[None]:
    serving = await serve(street.playground)
    async with slow_network(serving.address, round_trip / 1000) as address:
        environment = {
            **os.environ,
            **settings,
            "TELEGRAM_BOT_TOKEN": street.playground.token,
            "TELEGRAM_BASE_URL": address,
            "LOG_LEVEL": "ERROR",
        }
        nowhere = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", module, env=environment, stdout=nowhere
        )
        try:
            yield
        finally:
            process.terminate()
            await process.wait()
            await serving.stop()


async def measure_plain(module: str, round_trip: int) -> Measured:
    street = Street()
    async with _running(street, module, {}, round_trip):
        await street.first_writes()
        waits = await street.everybody_writes()
    return _measured(street, waits, round_trip, None)


async def measure_ours(database_url: str, round_trip: int) -> Measured:
    street = Street()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), database_url=database_url or None, field_key=KEY)
        environment = {"DATA_DIR": folder, "FIELD_KEY": KEY}
        if database_url:
            environment["DATABASE_URL"] = database_url
        await _move_in(settings, street)
        async with _running(street, "benchmarks.reminding_bot", environment, round_trip):
            await street.first_writes()
            waits = await street.everybody_writes()
            await street.first_writes(f"/remind {REMINDERS}")
            among = await street.some_write()
    return _measured(street, waits, round_trip, p95(among) + round_trip / 2000)


def _measured(street: Street, waits: list[float], round_trip: int, among: float | None) -> Measured:
    last = max(waits) + round_trip / 2000
    sendings = street.telegram.sendings
    return Measured(PEOPLE / last, last, among, sendings.most_within(), sendings.most_to_one_chat_within())


async def _move_in(settings: Settings, street: Street) -> None:
    async with opened_database(settings) as database:
        where = await Neighbours(database, street.playground).opens()
        async with database.work() as work:
            for phone in street.phones:
                them = {"telegram_id": phone.person.telegram_id, "call_name": phone.person.name}
                await people.meet(work, where.id, datetime.now(UTC), **them)


async def rows(round_trips: list[int]) -> AsyncIterator[str]:
    """One run after another, for all share this machine: the plain library, then ours on each database."""
    with ExitStack() as stack:
        reason = why_not()
        cluster = None if reason else stack.enter_context(running_cluster())
        for round_trip in round_trips:
            plain = await measure_plain("benchmarks.echo_bot", round_trip)
            yield plain.row("plain python-telegram-bot", round_trip)
            several = await measure_plain("benchmarks.concurrent_echo_bot", round_trip)
            yield several.row("the same, concurrent_updates", round_trip)
            yield (await measure_ours("", round_trip)).row("this bot, SQLite", round_trip)
            if cluster is not None:
                cluster.create(f"bench_{round_trip}")
                ours = await measure_ours(cluster.url(f"bench_{round_trip}"), round_trip)
                yield ours.row("this bot, PostgreSQL", round_trip)
        if reason:
            print(f"\nPostgreSQL was left out: {reason}")


def with_table(page: str, table: str) -> str:
    """The page with this table between its two marks."""
    before, _, rest = page.partition(BEGINS)
    _, ends, after = rest.partition(ENDS)
    if not ends:
        raise ValueError(f"{PAGE} has no place for the table: {BEGINS} ... {ENDS}")
    return f"{before}{BEGINS}\n{table}\n{ENDS}{after}"


async def main(words: list[str]) -> str:
    load, version = os.getloadavg()[0], platform.python_version()
    table = [f"{os.cpu_count()} cores, Python {version}, load {load:.0f} when it began.", "", HEAD]
    print("\n".join(table), flush=True)
    async for row in rows([int(one) for one in words if one.isdecimal()] or list(ROUND_TRIPS)):
        print(row, flush=True)
        table.append(row)
    return "\n".join(table)


if __name__ == "__main__":
    measured = asyncio.run(main(sys.argv[1:]))
    if "--write" in sys.argv:
        PAGE.write_text(with_table(PAGE.read_text("utf-8"), measured), "utf-8")
