"""Neighbours who move into the playground: then a matching round finds groups."""

from datetime import datetime
from pathlib import Path

import aiohttp
import pytest

from bot.demo_crowd import NAMES
from bot.playground_run import AMSTERDAM, running
from bot.settings import Settings
from storage import neighbourhoods, people
from tests.stories.board import Board

MONDAY = datetime(2026, 11, 30, 10, 0, tzinfo=AMSTERDAM)

pytestmark = pytest.mark.slow


async def test_a_connector_finds_groups_as_soon_as_twenty_moved_in(
    bare_database_url: str, tmp_path: Path
) -> None:
    settings = Settings(data_dir=tmp_path, database_url=bare_database_url, playground_port=0)
    async with (
        running(settings, MONDAY) as (serving, runtime),
        aiohttp.ClientSession(serving.address, timeout=aiohttp.ClientTimeout(120)) as session,
    ):
        board = Board(session)
        nadia = board.phone("nadia")
        await board.post("/neighbours")
        await nadia.presses("Mijn werk", "Voorstellen", "Zoek nu")
        await board.post("/settle")
        said = await nadia.reads()
        assert "passen goed bij elkaar" in said
        said = await nadia.presses("❓ Waarom")
        assert any(f"{name} geeft aan" in said for name in NAMES)
        assert "krijgt van" in said
        await board.post("/neighbours", count=30)
        async with runtime.database.read() as work:
            where = (await neighbourhoods.all_of_them(work))[0]
            there = [one.call_name for one in await people.of_neighbourhood(work, where.id)]
        assert len(there) == len(set(there)) == 5 + 20 + 30, "nobody has the name of somebody else"
