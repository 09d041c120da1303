"""The playground: the local Telegram, the clock, the phones and the bot that runs against it."""

import asyncio
from collections.abc import Iterable
from datetime import datetime

from aiohttp import web

from bot.clock import MovableClock
from bot.playground import settling
from bot.playground.bot_side import BotSide
from bot.playground.people import FIRST_PEOPLE, Person
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram


class Playground:
    """`bot_side` may be set later, because a bot wants to know the address first.

    `longest_wait`: real seconds after which a bot that does not come to rest is given up.
    """

    def __init__(
        self,
        clock: MovableClock,
        bot_side: BotSide | None = None,
        *,
        token: str = "",
        people: Iterable[Person] = FIRST_PEOPLE,
    ) -> None:
        self.clock = clock
        self.bot_side = bot_side
        self.telegram = Telegram(clock, token, people)
        self.longest_wait = settling.LONGEST_WAIT
        self._moving = asyncio.Lock()

    @property
    def token(self) -> str:
        return self.telegram.token

    @property
    def phones(self) -> dict[str, Phone]:
        return self.telegram.phones

    @property
    def violations(self) -> list[str]:
        """What the bot asked, or this server answered, against the rules of the Bot API: one line each."""
        return self.telegram.violations

    def give_link(self, key: str, payload: str) -> None:
        """Somebody has opened the bot by a link: their Start will send this payload along."""
        self.phones[key].link = payload
        self.telegram.bell.ring(key)

    async def settle(self) -> None:
        await settling.settle(self.telegram, self.bot_side, self.longest_wait)

    async def move_to(self, moment: datetime) -> None:
        """Lives through all the time between now and then."""
        async with self._moving:
            await settling.move_through(self.telegram, self.bot_side, self.clock, moment, self.longest_wait)


PLAYGROUND = web.AppKey("playground", Playground)
