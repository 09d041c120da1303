"""The whole playground as a story is played in it: started, with the real bot, and seen over HTTP."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp

from bot.playground_run import running
from bot.settings import Settings
from tests.resting_tick import RestingTick
from tests.rounds_here import solve_here
from tests.stories.board import Board

STEP = timedelta(hours=2)


@asynccontextmanager
async def played(
    url: str, folder: Path, begins: datetime, board: Callable[[aiohttp.ClientSession], Board] = Board
) -> AsyncIterator[Board]:
    """Rounds are solved in this process, the tick rests where nothing changed (see `RestingTick`), and time
    goes by in larger steps than when somebody looks on: each message is sent at its own moment all the same.
    """
    settings = Settings(data_dir=folder, database_url=url, playground_port=0)
    async with (
        running(settings, begins) as (serving, runtime),
        aiohttp.ClientSession(serving.address, timeout=aiohttp.ClientTimeout(600)) as session,
    ):
        runtime.rounds.solve, runtime.small_step = solve_here, STEP
        tick = RestingTick(runtime.database, runtime.clock)
        runtime.tick = tick
        yield board(session)
        tick.stop()
