"""Fetching updates: long polling, confirmation, two pollers, and what is asked for."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.playground import acts
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from tests.bot.playground.echo import until_polled

Ask = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture
def martin(playground: Playground) -> Phone:
    return playground.phones["martin"]


async def test_an_update_stays_until_it_is_confirmed(bot: Bot, playground: Playground, martin: Phone) -> None:
    for text in ("een", "twee", "drie"):
        acts.say(playground.telegram, martin, text)
    first = await bot.get_updates(limit=2)
    assert [update.message.text for update in first if update.message] == ["een", "twee"]
    assert await bot.get_updates(limit=2) == first
    assert playground.telegram.updates.pending == 3
    (last,) = await bot.get_updates(offset=first[-1].update_id + 1)
    assert last.update_id == first[-1].update_id + 1
    assert await bot.get_updates(offset=last.update_id + 1) == ()
    assert playground.telegram.updates.pending == 0


async def test_a_poll_waits_for_the_next_update(bot: Bot, playground: Playground, martin: Phone) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await until_polled(playground)
    acts.say(playground.telegram, martin, "eindelijk")
    (update,) = await asyncio.wait_for(poll, 60)
    assert update.message is not None
    assert update.message.text == "eindelijk"


async def test_a_poll_without_news_comes_back_empty(bot: Bot) -> None:
    assert await bot.get_updates(timeout=0) == ()


async def test_of_two_pollers_the_older_gets_a_conflict(
    bot: Bot, playground: Playground, martin: Phone, ask: Ask
) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=20))
    await until_polled(playground)
    newer = asyncio.create_task(ask("GET", f"/bot{playground.token}/getUpdates?timeout=20"))
    with pytest.raises(Conflict):
        await older
    acts.say(playground.telegram, martin, "hoi")
    _, answer = await newer
    assert [update["message"]["text"] for update in answer["result"]] == ["hoi"]


async def test_a_negative_offset_keeps_only_the_newest(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    for text in ("een", "twee", "drie"):
        acts.say(playground.telegram, martin, text)
    (update,) = await bot.get_updates(offset=-1)
    assert update.message is not None
    assert update.message.text == "drie"
    assert playground.telegram.updates.pending == 1


async def test_only_kinds_that_were_asked_for_come_and_that_sticks(
    bot: Bot, playground: Playground, martin: Phone
) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    acts.say(playground.telegram, martin, "hoi")
    assert await bot.get_updates() == ()
    await bot.get_updates(allowed_updates=[])
    acts.say(playground.telegram, martin, "hoi")
    assert len(await bot.get_updates()) == 1
