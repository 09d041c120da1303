"""Serving on a port: a free one, one that is taken, and an orderly end."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.clock import MovableClock
from bot.playground.playground import Playground
from bot.playground.rates import Sendings
from bot.playground.serving import PortInUse, Serving, serve
from storage.failure import Failure
from tests.bot.playground.echo import until_polled

NOON = datetime(2027, 3, 2, 11, tzinfo=UTC)


async def test_any_free_port_is_found_and_told(serving: Serving) -> None:
    assert serving.address.startswith("http://127.0.0.1:")
    assert serving.base_url == f"{serving.address}/bot"
    assert serving.base_file_url == f"{serving.address}/file/bot"


async def test_a_port_in_use_is_a_failure_that_says_how_to_mend_it(serving: Serving) -> None:
    port = int(serving.address.rpartition(":")[2])
    with pytest.raises(PortInUse, match=f"Port {port} is in use: stop what uses it") as taken:
        await serve(Playground(MovableClock()), port=port)
    assert isinstance(taken.value, Failure)
    assert taken.value.port == port


@pytest.mark.parametrize("host", ["300.1.1.1", "203.0.113.9"])
async def test_an_address_of_another_machine_is_a_failure_that_says_how_to_mend_it(host: str) -> None:
    with pytest.raises(Failure, match=f"Nothing can listen at {host}: PLAYGROUND_HOST must be"):
        await serve(Playground(MovableClock()), host=host, password="eight-or-more")


async def test_stopping_does_not_wait_for_a_poll(playground: Playground) -> None:
    serving = await serve(playground)
    async with aiohttp.ClientSession() as session:
        poll = asyncio.create_task(session.get(f"{serving.base_url}{playground.token}/getUpdates?timeout=50"))
        await until_polled(playground)
        async with asyncio.timeout(40):
            await serving.stop()
            (await poll).close()


def test_a_token_is_made_when_none_is_given() -> None:
    one, other = Playground(MovableClock()), Playground(MovableClock())
    assert one.token != other.token
    assert one.token.startswith(f"{one.telegram.bot['id']}:")


def test_the_busiest_second_is_found() -> None:
    sendings = Sendings()
    for tenths in (0, 5, 9, 10, 14):
        sendings.note(1, NOON + timedelta(seconds=tenths / 10))
    sendings.note(2, NOON + timedelta(seconds=0.95))
    assert sendings.most_within() == 5
    assert sendings.most_to_one_chat_within() == 4
    assert sendings.most_to_one_chat_within(timedelta(seconds=0.1)) == 1
    assert Sendings().most_within() == Sendings().most_to_one_chat_within() == 0
