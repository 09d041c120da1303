"""Gets updates by long polling; each is stored and committed before Telegram is told that it arrived."""

import asyncio
import logging
from collections import Counter
from datetime import datetime

from sqlalchemy.exc import DBAPIError
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.bundles import Bundles
from bot.clock import Clock
from bot.intake import MOST_WAITING, Intake
from bot.patience import wait_for_database
from handlers.conversation.incoming import Said, SaidKind
from handlers.delivery.mishap import say_that_it_is_too_much
from handlers.telegram.outcome import seconds_to_wait
from handlers.telegram.said import ALLOWED_UPDATES, Heard, hear
from storage import inbox
from storage.database import Database
from storage.work import Work

log = logging.getLogger(__name__)

POLL_SECONDS = 25
LONGEST_PAUSE_SECONDS = 30.0
LARGEST_ID = 2**63
ALWAYS_TAKEN = (SaidKind.BLOCKED, SaidKind.UNBLOCKED)


class Receiver:
    """Asking for the next batch is what confirms the last one: that only happens after the commit."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        clock: Clock,
        inbox_woken: asyncio.Event,
        sender_woken: asyncio.Event | None = None,
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._inbox_woken = inbox_woken
        self._sender_woken = sender_woken or asyncio.Event()
        self._intake = Intake(clock)
        self._bundles = Bundles()
        self._offset = 0
        self._failures = 0
        self.pausing = False
        """After an error: nothing is fetched until the clock has moved on."""

    async def run(self) -> None:
        """Until it is cancelled. A wrong token ends it (`InvalidToken`); everything else is tried again."""
        while True:
            try:
                await self._receive()
                self._failures = 0
            except InvalidToken:
                raise
            except TelegramError as problem:
                await self._pause(problem)
            except DBAPIError as problem:
                await wait_for_database(problem)

    async def _receive(self) -> None:
        updates = await self._bot.get_updates(
            offset=self._offset, timeout=POLL_SECONDS, allowed_updates=ALLOWED_UPDATES
        )
        if not updates:
            return
        await self.store(updates)
        self._offset = updates[-1].update_id + 1
        self._inbox_woken.set()

    async def store(self, updates: tuple[Update, ...]) -> None:
        """One commit for the batch. What is not for us, or for nobody to understand, is passed over."""
        heard = [one for one in map(_hear, updates) if one and not self._bundles.is_more_of_the_same(one)]
        many = self._intake.count([one.said.chat_id for one in heard])
        now = self._clock.now()
        async with self._database.work() as work:
            waiting = Counter(await inbox.waiting_of(work, many)) if many else Counter[int]()
            for one in heard:
                chat = one.said.chat_id
                if waiting[chat] >= MOST_WAITING and one.said.kind not in ALWAYS_TAKEN:
                    await self._refuse(work, one, now)
                    continue
                waiting[chat] += chat in many
                await inbox.store(work, one.update_id, chat, one.said.to_json(), now)

    async def _refuse(self, work: Work, one: Heard, now: datetime) -> None:
        if self._intake.has_to_tell(one.said.chat_id):
            log.warning("one chat sends more than can be read: the rest of it is not kept")
            await say_that_it_is_too_much(work, one.said.chat_id, now, source=f"update:{one.update_id}")
            self._sender_woken.set()

    async def _pause(self, problem: TelegramError) -> None:
        """Longer after each failure in a row; another poller (Conflict) is worth a clear line."""
        self._failures += 1
        pause = min(2.0 ** (self._failures - 1), LONGEST_PAUSE_SECONDS)
        if isinstance(problem, RetryAfter):
            pause = seconds_to_wait(problem)
        if isinstance(problem, Conflict):
            log.error("another program gets the updates of this bot: stop one of the two")
        log.warning("no updates (%s), again in %.0f s", type(problem).__name__, pause)
        self.pausing = True
        await self._clock.sleep(pause)
        self.pausing = False


def _hear(update: Update) -> Heard | None:
    """One update that Telegram should never have sent may not keep all others from coming."""
    try:
        heard = hear(update)
        if heard:
            _check_that_it_can_be_kept(heard.said)
    except Exception as odd:  # noqa: BLE001 - whatever it is; Telegram would send it again and again
        log.warning("update %s is not understood (%s)", update.update_id, type(odd).__name__)
        return None
    return heard


def _check_that_it_can_be_kept(said: Said) -> None:
    """Raises something for a number beyond 64 bits or no number, half a character, a text that is none."""
    if type(said.chat_id) is not int or not 0 < said.chat_id < LARGEST_ID:
        raise ValueError("nobody has this number")
    for text in (said.text, said.token, said.callback_id, said.voice, said.name, said.language):
        text.encode("utf-8")
    if not 0 <= (said.message_id or 0) < LARGEST_ID:
        raise ValueError("no message has this number")
    # What is not a number is not within anything either.
    if not (abs(said.latitude or 0) <= 90 and abs(said.longitude or 0) <= 180):
        raise ValueError("no place is there")
