"""Keeps to Telegram's pace: one message a second to one chat, about 25 a second in all."""

from datetime import datetime, timedelta

from bot.clock import Clock

PER_CHAT = timedelta(seconds=1)
OVERALL = timedelta(seconds=1 / 25)


class Limiter:
    """Each message takes the first free moment: of its chat, and of the bot as a whole."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chat_free: dict[int, datetime] = {}
        self._free = clock.now()
        self._paused_until = clock.now()
        self.waiting = 0

    async def wait(self, chat_id: int) -> None:
        """Returns when a message may go to this chat."""
        now = self._clock.now()
        moment = max(now, self._free, self._chat_free.get(chat_id, now))
        self._chat_free[chat_id] = moment + PER_CHAT
        self._free = max(now, self._free) + OVERALL
        self._forget_free_chats(now)
        while (left := (max(moment, self._paused_until) - self._clock.now()).total_seconds()) > 0:
            self.waiting += 1
            try:
                await self._clock.sleep(left)
            finally:
                self.waiting -= 1

    def pause(self, seconds: float) -> None:
        """Telegram said: nobody for so long."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._paused_until = max(self._paused_until, until)

    def _forget_free_chats(self, now: datetime) -> None:
        if len(self._chat_free) > 2000:
            self._chat_free = {chat: free for chat, free in self._chat_free.items() if free > now}
