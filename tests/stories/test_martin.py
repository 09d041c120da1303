"""Weeks 0 to 20 of Martin's story as it is played in the playground: from his door to a group of six."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.playground_run import running
from bot.settings import Settings
from tests.rounds_here import solve_here
from tests.stories.board import Board
from tests.stories.half_year import play_half_a_year
from tests.stories.martins_weeks import DOOR

NEVER_SAID = ("eenzaam", "probleem", "diagnose", "huisnummer", "beperking", "gemist")

pytestmark = [pytest.mark.slow, pytest.mark.longest]


@pytest.fixture
async def board(bare_database_url: str, tmp_path: Path) -> AsyncIterator[Board]:
    settings = Settings(data_dir=tmp_path, database_url=bare_database_url, playground_port=0)
    async with (
        running(settings, DOOR) as (serving, runtime),
        aiohttp.ClientSession(serving.address, timeout=aiohttp.ClientTimeout(600)) as session,
    ):
        runtime.rounds.solve = solve_here
        yield Board(session)


async def test_martin_from_his_door_to_a_group_of_six(board: Board) -> None:
    people = await board.get("/people")
    assert [people[0]["key"], people[0]["started"]] == ["martin", False]
    await play_half_a_year(board)
    for key in ("martin", "joke", "samira", "piet", "ines"):
        said = (await board.phone(key).everything()).casefold()
        assert not [word for word in NEVER_SAID if word in said]
