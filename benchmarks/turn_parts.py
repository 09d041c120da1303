"""Where the computing of an answer goes, by part: `python -m benchmarks.turn_parts`.

A profile makes everything slower, small functions most: what is measured without one, in the same run, is
shared out by the shares in the profile.
"""

import asyncio
import pstats
import re
import signal
import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import turns
from bot.clock import MovableClock
from bot.demo import make_demo
from bot.playground.playground import Playground
from bot.settings import Settings
from bot.wiring import opened_database
from tests.postgresql import running_cluster, why_not

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
PARTS = {
    "SQLAlchemy": r"sqlalchemy|sqlmodel|greenlet",
    "driver and database": r"sqlite|psycopg|storage/database",
    "our storage": r"/storage/",
    "python-telegram-bot": r"site-packages/telegram/",
    "HTTP": r"aiohttp|yarl|multidict|bot/transport",
    "loop and threads": r"asyncio|concurrent|threading|selectors|Context|queue|futures",
    "sentences": r"fluent|babel|handlers/texts",
    "words of distress": r"crisis_words",
    "JSON and sealing": r"json|cryptography|cell_cipher",
    "our handlers": r"/handlers/",
    "inbox, outbox, sender": r"/bot/",
}
REST = "all else"


def _part_of(place: str) -> str:
    return next((part for part, pattern in PARTS.items() if re.search(pattern, place)), REST)


def parts_of(file: str) -> Counter[str]:
    """Seconds by part. What is written in C counts for who called it; waiting for the network is left out."""
    found: Counter[str] = Counter()
    for (place, _, name), (_, _, own, _, callers) in pstats.Stats(file).stats.items():  # type: ignore[attr-defined]
        if "poll" in name or "select.epoll" in name:
            continue
        if place != "~":
            found[_part_of(place)] += own
        for (caller, _, caller_name), (_, _, theirs, _) in callers.items() if place == "~" else ():
            found[_part_of(name if _part_of(name) != REST else f"{caller} {caller_name}")] += theirs
    return found


async def profiled(settings: Mapping[str, str], file: Path) -> Counter[str]:
    playground = Playground(MovableClock())
    for number in range(turns.PEOPLE):
        playground.telegram.add_person(f"P{number}", "nl", "neighbour").started = True
    given = {**settings, "PROFILE": str(file)}
    async with turns.running(playground, "benchmarks.profiled_bot", given) as process:
        await turns.answers(playground, len(playground.phones), each=True)
        process.send_signal(signal.SIGUSR1)
        await turns.answers(playground, turns.BURST)
        process.send_signal(signal.SIGUSR1)
        await turns.until(file.exists)
        await asyncio.sleep(1)
    return parts_of(str(file))


async def _with_people(url: str, folder: Path) -> Mapping[str, str]:
    """The settings of a bot on a new database."""
    known = Settings(data_dir=folder, database_url=url, field_key=KEY)
    async with opened_database(known) as database, database.work() as work:
        await make_demo(work, datetime.now(UTC))
    return {"DATABASE_URL": url, "DATA_DIR": str(folder), "FIELD_KEY": KEY}


async def table(name: str, urls: tuple[str, str], folder: Path) -> None:
    measured = await turns.measure(name, "benchmarks.open_bot", await _with_people(urls[0], folder))
    found = await profiled(await _with_people(urls[1], folder), folder / f"{name}.profile")
    scale = measured.cpu_ms / sum(found.values())
    print(f"\n| {name} | ms of computing |\n|---|---|")
    for part in (*PARTS, REST):
        print(f"| {part} | {found[part] * scale:.2f} |")
    print(f"| together | {measured.cpu_ms:.2f} |", flush=True)


async def main() -> None:
    echo = await turns.measure("plain echo bot", "benchmarks.echo_bot", {})
    print(f"plain echo bot: {echo.cpu_ms:.2f} ms of computing for an answer")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        await table("SQLite", (f"sqlite:///{folder}/1.sqlite", f"sqlite:///{folder}/2.sqlite"), folder)
        if reason := why_not():
            print(f"\nPostgreSQL was left out: {reason}")
            return
        cluster = stack.enter_context(running_cluster())
        cluster.create("one")
        cluster.create("two")
        await table("PostgreSQL", (cluster.url("one"), cluster.url("two")), folder)


if __name__ == "__main__":
    asyncio.run(main())
