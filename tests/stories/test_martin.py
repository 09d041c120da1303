"""Martin's story, played in the playground: from his door to a group that Nadia left to a volunteer."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.board import Board
from tests.stories.half_year import play_half_a_year
from tests.stories.martins_weeks import DOOR
from tests.stories.played import played

NEVER_SAID = ("eenzaam", "probleem", "diagnose", "huisnummer", "beperking", "gemist")

pytestmark = [pytest.mark.slow, pytest.mark.longest]


@pytest.fixture
async def board(bare_database_url: str, tmp_path: Path) -> AsyncIterator[Board]:
    async with played(bare_database_url, tmp_path, DOOR) as begun:
        yield begun


async def test_martin_from_his_door_to_a_group_that_nadia_left(board: Board) -> None:
    people = await board.get("/people")
    assert [people[0]["key"], people[0]["started"]] == ["martin", False]
    await play_half_a_year(board)
    for key in ("martin", "joke", "samira", "piet", "ines"):
        said = (await board.phone(key).everything()).casefold()
        assert not [word for word in NEVER_SAID if word in said]
