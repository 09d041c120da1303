"""Telegram's pace: a message a second to one chat, 25 a second in all, none while Telegram says wait."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.limiter import MOST_REMEMBERED, OVERALL, PER_CHAT, Limiter

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
MARTIN, JOKE = 41, 42


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, running=False)


@pytest.fixture
def limiter(clock: MovableClock) -> Limiter:
    return Limiter(clock)


async def waited(clock: MovableClock, *waiting: asyncio.Task[None]) -> timedelta:
    """How long, on the clock, until all of them may go on."""
    began = clock.now()
    while not all(task.done() for task in waiting):
        for _ in range(5):
            await asyncio.sleep(0)
        wake = clock.next_wake()
        if wake is not None:
            clock.move_to(max(wake, clock.now()))
    return clock.now() - began


async def sends_one(limiter: Limiter, takes: timedelta = timedelta()) -> None:
    async with limiter.one_message():
        await limiter._clock.sleep(takes.total_seconds())


async def test_the_first_message_waits_for_nothing(clock: MovableClock, limiter: Limiter) -> None:
    chat, everybody = limiter.wait_for_chat(MARTIN), sends_one(limiter)
    assert await waited(clock, asyncio.create_task(chat), asyncio.create_task(everybody)) == timedelta()


async def test_one_chat_gets_a_message_a_second_and_another_does_not_wait_for_it(
    clock: MovableClock, limiter: Limiter
) -> None:
    limiter.sent(MARTIN)
    assert await waited(clock, asyncio.create_task(limiter.wait_for_chat(JOKE))) == timedelta()
    assert await waited(clock, asyncio.create_task(limiter.wait_for_chat(MARTIN))) == PER_CHAT


async def test_a_second_counts_from_the_answer_and_not_from_the_request(
    clock: MovableClock, limiter: Limiter
) -> None:
    """A request that took three seconds may have been delivered at its end."""
    await limiter.wait_for_chat(MARTIN)
    clock.move_by(timedelta(seconds=3))
    limiter.sent(MARTIN)
    assert await waited(clock, asyncio.create_task(limiter.wait_for_chat(MARTIN))) == PER_CHAT


async def test_in_all_there_are_at_most_25_a_second(clock: MovableClock, limiter: Limiter) -> None:
    moments = []
    for _ in range(100):
        await waited(clock, asyncio.create_task(sends_one(limiter)))
        moments.append(clock.now())
    most = max(sum(one <= other < one + timedelta(seconds=1) for other in moments) for one in moments)
    assert most == 25
    assert moments[-1] - moments[0] == 99 * OVERALL


async def test_when_telegram_says_wait_everybody_waits(clock: MovableClock, limiter: Limiter) -> None:
    limiter.pause(7)
    assert limiter.paused
    waits = (limiter.wait_for_chat(MARTIN), sends_one(limiter), limiter.wait_out_pause())
    assert await waited(clock, *map(asyncio.create_task, waits)) == timedelta(seconds=7)
    assert not limiter.paused


async def test_a_pause_that_grows_while_somebody_waits_counts_for_them_too(
    clock: MovableClock, limiter: Limiter
) -> None:
    limiter.pause(2)
    waiting = asyncio.create_task(limiter.wait_for_chat(MARTIN))
    await asyncio.sleep(0)
    limiter.pause(9)
    limiter.pause(1)  # a shorter one takes nothing away
    assert await waited(clock, waiting) == timedelta(seconds=9)


async def test_it_tells_how_many_wait(clock: MovableClock, limiter: Limiter) -> None:
    limiter.pause(1)
    tasks = [asyncio.create_task(limiter.wait_for_chat(chat)) for chat in (MARTIN, JOKE)]
    await asyncio.sleep(0)
    assert limiter.waiting == 2
    tasks[0].cancel()
    await asyncio.gather(tasks[0], return_exceptions=True)
    assert limiter.waiting == 1
    await waited(clock, tasks[1])
    assert limiter.waiting == 0


async def test_it_remembers_only_who_still_has_to_wait(clock: MovableClock, limiter: Limiter) -> None:
    for chat in range(1000, 1000 + MOST_REMEMBERED):
        limiter.sent(chat)
    clock.move_by(PER_CHAT)
    limiter.sent(MARTIN)
    assert list(limiter._chat_free) == [MARTIN]


async def test_it_knows_whether_all_wait_or_somebody_can_go_on(clock: MovableClock, limiter: Limiter) -> None:
    """`nobody_can_go_on` lets a clock be moved: then nobody may stand ready to go."""
    limiter.pause(1)
    tasks = [asyncio.create_task(sends_one(limiter, takes=timedelta(seconds=3))) for _ in range(2)]
    await asyncio.sleep(0)
    assert limiter.nobody_can_go_on(2)  # one waits out the pause, the other stands behind them
    clock.move_by(timedelta(seconds=1))
    for _ in range(5):
        await asyncio.sleep(0)
    assert not limiter.nobody_can_go_on(2)  # the first is on its way
    clock.move_by(timedelta(seconds=3))
    while not tasks[0].done():  # noqa: ASYNC110 - one turn of the loop at a time
        await asyncio.sleep(0)
    assert not limiter.nobody_can_go_on(1)  # the second may go
    await waited(clock, *tasks)
    assert limiter.nobody_can_go_on(0)
