"""Runs the benchmarks and prints them as a table: `make bench`."""

import asyncio
import os
import platform
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.turns import BURST, HEAD, PEOPLE, TURNS, Measured, measure
from bot.demo import make_demo
from bot.settings import Settings
from bot.wiring import opened_database
from tests.postgresql import running_cluster, why_not

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


async def main() -> None:
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}; {PEOPLE} people,")
    print(f"{TURNS} turns one after the other, then {BURST} at once; the pace of Telegram opened wide.\n")
    echo = await measure("plain echo bot, keeps nothing", "benchmarks.echo_bot", {})
    print(HEAD)
    print(echo.row(echo), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        ours = await _ours("this bot, SQLite", f"sqlite:///{folder}/bench.sqlite", folder)
        print(ours.row(echo), flush=True)
    if reason := why_not():
        print(f"\nPostgreSQL was left out: {reason}")
        return
    with running_cluster() as cluster, tempfile.TemporaryDirectory() as folder:
        cluster.create("bench")
        ours = await _ours("this bot, PostgreSQL", cluster.url("bench"), folder)
        print(ours.row(echo), flush=True)


async def _ours(name: str, database_url: str, folder: str) -> Measured:
    environment = {"DATABASE_URL": database_url, "DATA_DIR": folder, "FIELD_KEY": KEY}
    settings = Settings(data_dir=Path(folder), database_url=database_url, field_key=KEY)
    async with opened_database(settings) as database, database.work() as work:
        await make_demo(work, datetime.now(UTC))
    return await measure(name, "benchmarks.open_bot", environment)


if __name__ == "__main__":
    asyncio.run(main())
