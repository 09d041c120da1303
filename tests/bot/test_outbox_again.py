"""On a quiet bot a message that had to wait goes out at its moment, not at the next tick."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.limiter import PER_CHAT, Limiter
from bot.outbox import OutboxWorker
from bot.playground import acts
from bot.playground.faults import Fault, FaultKind
from storage.outbox_lines import Waiting
from tests.town import Town

NOTHING: Any = None


async def rests(town: Town) -> None:
    """Without the tick that a story lets follow."""
    while town.telegram.updates.pending:
        await town.telegram.updates.until_change(1.0)
    await town.runtime._until_idle()


@pytest.mark.parametrize("seconds", [1, 7])
async def test_after_telegram_said_wait_an_answer_comes_when_that_is_over(town: Town, seconds: int) -> None:
    anna = town.newcomer("Anna")
    await anna.says("/start")
    town.playground.clock.move_by(timedelta(seconds=2))
    before = len(anna.phone.messages)
    town.telegram.faults.add(Fault(FaultKind.TOO_MANY, method="sendMessage", times=1, retry_after=seconds))
    acts.say(town.telegram, anna.phone, "/taal")
    await rests(town)
    town.playground.clock.move_by(timedelta(seconds=seconds - 0.5))
    await rests(town)
    assert len(anna.phone.messages) == before + 1, "what Anna said, and no answer yet"
    town.playground.clock.move_by(timedelta(seconds=0.5))
    async with asyncio.timeout(20):
        while len(anna.phone.messages) < before + 2:
            await asyncio.sleep(0.001)
            await rests(town)


async def test_a_clock_that_is_moved_before_the_alarm_is_set_wakes_the_outbox_too() -> None:
    clock, woken = MovableClock(running=False), asyncio.Event()
    outbox = OutboxWorker(NOTHING, NOTHING, clock, Limiter(clock), woken)
    waiting = asyncio.create_task(outbox._wait(1.0))
    await asyncio.sleep(0)
    clock.move_by(timedelta(seconds=1))
    async with asyncio.timeout(5):
        await waiting


async def test_the_second_of_a_chat_is_no_wait_that_telegram_asked_for_however_it_is_rounded() -> None:
    """8.076923 - 7.076923 is more than one: what came so close together would have waited for a tick."""
    clock = MovableClock(running=False)
    clock.move_by(timedelta(seconds=7.076923))
    limiter = Limiter(clock)
    outbox = OutboxWorker(NOTHING, NOTHING, clock, limiter, asyncio.Event())
    limiter.sent(42)
    assert limiter.until_chat(42) > PER_CHAT
    assert outbox._held_for(Waiting(1, 42, "say", live=True, rows=1)) == 0.0
