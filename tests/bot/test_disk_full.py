"""A full disk is named as such, nothing is lost, and the bot goes on when there is room again."""

import asyncio
import logging
from typing import Any

import pytest
from psycopg.errors import DiskFull, OperationalError
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from bot.patience import is_disk_full
from bot.playground import acts
from storage.database import Database
from tests.town import Town


class Disk:
    """Of a SQLite database: it can be full, which each connection has to be told."""

    def __init__(self, database: Database) -> None:
        self.full = False
        event.listen(database.engine.sync_engine, "checkout", self._tell)

    def _tell(self, connection: Any, *_: object) -> None:
        if self.full:
            connection.execute("VACUUM")  # No page that is free already.
        used = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={used if self.full else 2**30}")


class Noted(logging.Handler):
    """`said` is set when the log says it."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self.said = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if self._what in record.getMessage():
            self.said.set()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_it_is_said_in_the_log_and_what_was_said_is_answered_later(
    town: Town, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.patience.PAUSE_SECONDS", 0.01)
    noted = Noted("the disk is full")
    logging.getLogger("bot.patience").addHandler(noted)
    anna = town.newcomer("Anna")
    await anna.says("/start")
    disk = Disk(town.database)
    disk.full = True
    for number in range(20):
        acts.say(town.telegram, anna.phone, f"{number} taal " * 300)
    async with asyncio.timeout(20):
        await noted.said.wait()
    disk.full = False
    await town.settle()
    logging.getLogger("bot.patience").removeHandler(noted)
    assert anna.heard
    assert [one for one in caplog.records if one.levelno >= logging.ERROR and one.exc_info] == []


def test_postgresql_says_it_in_its_own_way() -> None:
    assert is_disk_full(DBAPIError("", None, DiskFull()))
    assert not is_disk_full(DBAPIError("", None, OperationalError()))
