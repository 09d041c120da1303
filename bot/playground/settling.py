"""Waiting until the bot has nothing left to do, and moving the clock so that every day is lived."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.clock import MovableClock
from bot.playground.bot_side import BotSide
from bot.playground.telegram import Telegram

# Real seconds after which waiting for the bot is given up.
LONGEST_WAIT = 60.0
LOOK_AGAIN = 0.2
# Without a bot side, the bot is taken to be ready when it has asked nothing for so many real seconds.
QUIET = 0.05

LONG_AGO = datetime.min.replace(tzinfo=UTC)

_FIRST_STEP = timedelta(minutes=1)
_LARGEST_STEP = timedelta(hours=1)


class NotSettledError(Exception):
    """The bot did not become ready; the message says what it left lying."""


async def settle(telegram: Telegram, bot_side: BotSide | None, longest: float = LONGEST_WAIT) -> None:
    """Returns when all updates are confirmed and the bot rests."""
    try:
        async with asyncio.timeout(longest):
            while not await _rests(telegram, bot_side):
                pass
    except TimeoutError:
        raise NotSettledError(_left_lying(telegram, longest)) from None


async def move_through(
    telegram: Telegram,
    bot_side: BotSide | None,
    clock: MovableClock,
    target: datetime,
    longest: float = LONGEST_WAIT,
) -> None:
    """Stops at each moment at which the bot has something to do, and settles there."""
    await settle(telegram, bot_side, longest)
    step, reached = _FIRST_STEP, LONG_AGO
    while (due := await _next_due(bot_side)) and due < target:
        if due > reached:
            reached, step = due, _FIRST_STEP
        else:
            # Something stays due whatever we do: go on in growing steps, so that the rest is lived too.
            due, step = min(clock.now() + step, target), min(2 * step, _LARGEST_STEP)
        _move(clock, due)
        telegram.bell.ring("clock")
        await settle(telegram, bot_side, longest)
        if due == target:
            break
    _move(clock, target)
    telegram.bell.ring("clock")
    await settle(telegram, bot_side, longest)
    telegram.bell.ring("calls")


async def _next_due(bot_side: BotSide | None) -> datetime | None:
    return await bot_side.next_due() if bot_side else None


async def _rests(telegram: Telegram, bot_side: BotSide | None) -> bool:
    while telegram.updates.pending:
        await telegram.updates.until_change(LOOK_AGAIN)
        if bot_side:
            bot_side.skip_pause()
    requests = telegram.requests
    if bot_side:
        await bot_side.settle()
        return not telegram.updates.pending
    await asyncio.sleep(QUIET)
    return telegram.requests == requests and not telegram.updates.pending


def _move(clock: MovableClock, moment: datetime) -> None:
    # By a step, never to a moment: a running clock may just have passed it.
    clock.move_by(max(moment - clock.now(), timedelta()))


def _left_lying(telegram: Telegram, longest: float) -> str:
    waiting = telegram.updates.pending
    if waiting:
        return f"The bot did not fetch {waiting} updates within {longest:g} seconds. Is it running?"
    return f"The bot was still busy after {longest:g} seconds."
