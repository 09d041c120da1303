"""What an operator can mend is one clear line and exit code 2, never a traceback: the real command."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve
from tests.faults.process import LONGEST, Ended, end_of, run, running

pytestmark = [pytest.mark.faults, pytest.mark.slow]

TOKEN = "123456789:AAcanaryTokenThatMayNeverBeSeen_42"
SETTINGS = {
    "a token that has no token's shape": ({"TELEGRAM_BOT_TOKEN": "canary"}, "TELEGRAM_BOT_TOKEN"),
    "a file with the token that is not there": (
        {"TELEGRAM_BOT_TOKEN_FILE": "/nowhere/canary"},
        "TELEGRAM_BOT_TOKEN",
    ),
    "a PostgreSQL that does not answer": (
        {"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": "postgresql://me:canary@127.0.0.1:1/buurt"},
        "does not answer",
    ),
    "a folder that cannot be made": (
        {"TELEGRAM_BOT_TOKEN": TOKEN, "DATA_DIR": "/dev/null/data"},
        "/dev/null/data",
    ),
    "a database of a kind that is not known": ({"DATABASE_URL": "mysql://canary@host/name"}, "DATABASE_URL"),
    "a port that is no port": ({"PLAYGROUND_PORT": "99999"}, "PLAYGROUND_PORT"),
    "a Telegram that nobody is": (
        {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BASE_URL": "http://127.0.0.1:1"},
        "does not answer",
    ),
}


def check(ended: Ended, part: str) -> None:
    """Exactly one line, with this in it, and no secret."""
    assert ended.code == 2, ended
    assert len(ended.err.splitlines()) == 1, ended.err
    assert part in ended.err
    assert "canary" not in (ended.err + ended.out).replace("/nowhere/canary", "")


@pytest.fixture
async def serving() -> AsyncIterator[Serving]:
    serving = await serve(Playground(MovableClock()))
    yield serving
    await serving.stop()


async def test_settings_that_cannot_work(tmp_path: Path) -> None:
    """All at once: each is a process of its own."""
    folders = [tmp_path / str(number) for number in range(len(SETTINGS))]
    for folder in folders:
        folder.mkdir()
    given = [settings for settings, _ in SETTINGS.values()]
    ended = await asyncio.gather(
        *(run(folder, "run", **one) for folder, one in zip(folders, given, strict=True))
    )
    for (what, (_, part)), one in zip(SETTINGS.items(), ended, strict=True):
        print(what)  # noqa: T201
        check(one, part)


async def test_a_token_that_telegram_does_not_know(serving: Serving, tmp_path: Path) -> None:
    ended = await run(tmp_path, "run", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_BASE_URL=serving.address)
    check(ended, "Telegram does not know this TELEGRAM_BOT_TOKEN")


async def test_a_database_of_a_newer_version(migrated_sqlite: Path, tmp_path: Path) -> None:
    path = tmp_path / "data" / "burengroep.sqlite"
    path.parent.mkdir()
    shutil.copyfile(migrated_sqlite, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    check(await run(tmp_path, "run", TELEGRAM_BOT_TOKEN=TOKEN), "newer version")


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "data" / "burengroep.sqlite"
    path.parent.mkdir()
    path.write_text("this is a letter, and no database" * 50)
    check(await run(tmp_path, "run", TELEGRAM_BOT_TOKEN=TOKEN), "is no database")


async def test_a_second_process_and_a_port_that_is_taken(tmp_path: Path) -> None:
    """The first one is a playground; the second wants its port, the third its database."""
    async with running(tmp_path, "playground", PLAYGROUND_PORT="0") as first:
        assert first.stdout is not None
        while b"http://" not in (line := await asyncio.wait_for(first.stdout.readline(), LONGEST)):
            assert line, await end_of(first)
        port = line.decode().split("://")[1].split(":")[1].split()[0]
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        same_port = run(elsewhere, "playground", PLAYGROUND_PORT=port)
        same_database = run(tmp_path, "playground", PLAYGROUND_PORT="0")
        second, third = await asyncio.gather(same_port, same_database)
        first.terminate()
        assert (await end_of(first)).code == 0
    check(second, f"Port {port} is in use")
    check(third, "Another burengroep is running")
