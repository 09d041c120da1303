"""A playground on a database of its own is stopped and started: it goes on where it was."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import aiohttp
import pytest

from bot.playground_run import AMSTERDAM, running
from bot.settings import Settings
from tests.stories.board import Board

MONDAY = datetime(2026, 11, 30, 14, 0, tzinfo=AMSTERDAM)

pytestmark = pytest.mark.slow


@asynccontextmanager
async def played(settings: Settings) -> AsyncIterator[Board]:
    async with (
        running(settings, MONDAY) as (serving, _),
        aiohttp.ClientSession(serving.address, timeout=aiohttp.ClientTimeout(120)) as session,
    ):
        yield Board(session)


async def test_what_is_said_after_a_new_start_is_no_old_news(bare_database_url: str, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=bare_database_url, playground_port=0)
    async with played(settings) as board:
        await board.lives_to("2026-12-01T10:00")
        assert "Hoe lang wil je pauze?" in await board.phone("joke").says("/pauze")
    async with played(settings) as board:
        assert (await board.get("/clock"))["local"] >= "2026-12-01T10:00", "time only goes forward"
        for key in ("joke", "piet", "nadia", "ineke"):
            assert "Wat wil je doen?" in await board.phone(key).reads(), "their hello was answered"
