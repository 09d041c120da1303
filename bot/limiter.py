"""Keeps to Telegram's pace: one message a second to one chat, about 25 a second in all."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from bot.clock import Clock

PER_CHAT = timedelta(seconds=1)
OVERALL = timedelta(seconds=1 / 25)
MOST_REMEMBERED = 2000


class Limiter:
    """Counted from the answer of Telegram, so that a slow request can't bring two messages close together.

    Nothing is reserved beforehand: whoever waits for a slow chat holds up nobody else.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chat_free: dict[int, datetime] = {}
        self._free = clock.now()
        self._paused_until = clock.now()
        # One message on its way at a time: a crash then leaves one in doubt, not a dozen (decision 0010).
        self._one_message = asyncio.Lock()
        self._in_line = 0
        self.waiting = 0

    @property
    def paused(self) -> bool:
        return self._paused_until > self._clock.now()

    async def wait_for_chat(self, chat_id: int) -> None:
        """Until this chat may get another message."""
        await self._wait(lambda: self._chat_free.get(chat_id, self._paused_until))

    @asynccontextmanager
    async def one_message(self) -> AsyncIterator[None]:
        """Begins when the bot as a whole may send another message; only one is on its way."""
        self._in_line += 1
        try:
            await self._one_message.acquire()
        finally:
            self._in_line -= 1
        try:
            await self._wait(lambda: self._free)
            self._free = self._clock.now() + OVERALL
            yield
        finally:
            self._one_message.release()

    async def wait_out_pause(self) -> None:
        await self._wait(lambda: self._paused_until)

    def sent(self, chat_id: int) -> None:
        """A message went to this chat, or may have."""
        now = self._clock.now()
        self._chat_free[chat_id] = now + PER_CHAT
        if len(self._chat_free) > MOST_REMEMBERED:
            self._chat_free = {chat: free for chat, free in self._chat_free.items() if free > now}

    def pause(self, seconds: float) -> None:
        """Telegram said: nobody for so long."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._paused_until = max(self._paused_until, until)

    def nobody_can_go_on(self, how_many: int) -> bool:
        """Whether all of so many wait for time to pass, or for somebody who does."""
        behind_another = self._in_line if self._one_message.locked() else 0
        return self.waiting + behind_another == how_many

    async def _wait(self, free: Callable[[], datetime]) -> None:
        while (left := (max(free(), self._paused_until) - self._clock.now()).total_seconds()) > 0:
            self.waiting += 1
            try:
                await self._clock.sleep(left)
            finally:
                self.waiting -= 1
