"""A playground on a free port, with PTB's own bot and a client for the control interface at it."""

from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.clock import MovableClock
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve

NOON = datetime(2027, 3, 2, 11, tzinfo=UTC)

Ask = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture
def playground() -> Playground:
    return Playground(MovableClock(NOON, running=False), token="4200000042:a-token-for-tests")


@pytest.fixture
async def serving(playground: Playground) -> AsyncIterator[Serving]:
    serving = await serve(playground)
    yield serving
    await serving.stop()
    assert playground.violations == []


@pytest.fixture
async def bot(serving: Serving, playground: Playground) -> AsyncIterator[Bot]:
    # Nothing here is encrypted, and reading the certificates takes longer than a whole test.
    polling, sending = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    bot = Bot(
        playground.token,
        base_url=serving.base_url,
        base_file_url=serving.base_file_url,
        request=sending,
        get_updates_request=polling,
    )
    async with bot:
        yield bot


@pytest.fixture
async def ask(serving: Serving) -> AsyncIterator[Ask]:
    """`await ask("POST", "/people/martin/say", text="/start")` gives status and JSON."""
    async with aiohttp.ClientSession() as session:

        async def ask(method: str, path: str, /, **body: Any) -> tuple[int, Any]:
            json = body or None
            async with session.request(method, serving.address + path, json=json) as response:
                return response.status, await response.json()

        yield ask
