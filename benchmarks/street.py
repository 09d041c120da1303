"""Phones on a slow network: who writes when, and how long each waits for an answer."""

import asyncio
import time

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.phone import Phone
from bot.playground.playground import Playground

PEOPLE, ASKERS, EACH_SECOND = 200, 60, 5
WORDS = "/taal"
LONGEST = 180.0


class Street:
    """The phones of one run, and the local Telegram that they are on."""

    def __init__(self) -> None:
        self.playground = Playground(MovableClock(), people=())
        self.telegram = self.playground.telegram
        self.phones = [self.telegram.add_person(f"P{n}", "nl", "neighbour") for n in range(PEOPLE)]
        for phone in self.phones:
            phone.started = True

    async def first_writes(self, words: str = WORDS) -> None:
        """One of them, and is answered: so that a bot that is starting is not what is measured."""
        await self._answered([(0.0, self.phones[0])], words)
        await asyncio.sleep(1.0)

    async def everybody_writes(self) -> list[float]:
        """Seconds until each was answered."""
        return await self._answered([(0.0, phone) for phone in self.phones])

    async def some_write(self) -> list[float]:
        """A few each second."""
        return await self._answered([(n / EACH_SECOND, self.phones[n]) for n in range(ASKERS)])

    async def _answered(self, asks: list[tuple[float, Phone]], words: str = WORDS) -> list[float]:
        """`asks`: after how many seconds who writes, soonest first."""
        asked: list[_Asked] = []
        began = time.monotonic()
        left = list(asks)
        while left or any(one.waited is None for one in asked):
            now = time.monotonic() - began
            if now > LONGEST:
                raise TimeoutError("not everybody was answered")
            while left and left[0][0] <= now:
                asked.append(self._ask(left.pop(0)[1], now, words))
            for one in asked:
                one.look(now)
            await asyncio.sleep(0.005)
        return [one.waited or 0.0 for one in asked]

    def _ask(self, phone: Phone, now: float, words: str) -> "_Asked":
        asked = _Asked(phone, now)
        acts.say(self.telegram, phone, words)
        return asked


class _Asked:
    """Somebody wrote at `at`, and was answered after `waited` seconds."""

    def __init__(self, phone: Phone, at: float) -> None:
        self._phone, self._at, self._before = phone, at, _answers(phone)
        self.waited: float | None = None

    def look(self, now: float) -> None:
        if self.waited is None and _answers(self._phone) > self._before:
            self.waited = now - self._at


def _answers(phone: Phone) -> int:
    """How many answers came; a reminder is none."""
    said = (one for one in phone.messages.values() if one["from"]["is_bot"])
    return sum("herinnering" not in one.get("text", "") for one in said)


def p95(waits: list[float]) -> float:
    return sorted(waits)[int(len(waits) * 0.95)]
