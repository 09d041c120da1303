"""The composition root: plain constructors, from settings to a running bot."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError

import handlers.features  # noqa: F401 - fills the registries
from bot.clock import Clock, SystemClock
from bot.disk_watch import DiskWatch
from bot.field_key import field_keys, ledger_file
from bot.first_code import print_first_code
from bot.nightly import NightlyBackup
from bot.profile import introduce, introduce_to_roles
from bot.public.site import open_to_all
from bot.runtime import Runtime
from bot.settings import Settings
from bot.speech.espeak import find_voice, missing
from bot.telegram_date import TelegramDate
from bot.tick import Tick
from bot.transport import AiohttpRequest, PollingRequest
from handlers.speech.voice import SILENT, Voices
from handlers.telegram.outcome import seconds_to_wait
from storage.database import Database
from storage.failure import Failure
from storage.ledger import bring_together
from storage.migrate import migrate
from storage.open_database import check_reachable, open_database
from storage.playground_mark import check_owner, mark
from storage.running_lock import only_one
from storage.sealed import AesCipher

log = logging.getLogger(__name__)

RUBBISH = (20_000, 20, 100)
"""So many new objects until Python looks through the youngest, and so many looks until the older ones."""


def make_bot(token: str, base_url: str, date: TelegramDate | None = None) -> Bot:
    told = [date.told] if date else []
    return Bot(
        token,
        base_url=f"{base_url}/bot",
        base_file_url=f"{base_url}/file/bot",
        request=AiohttpRequest(*told),
        get_updates_request=PollingRequest(*told),
    )


def make_runtime(
    settings: Settings, database: Database, bot: Bot, clock: Clock, date: TelegramDate | None = None
) -> Runtime:
    tick = Tick(database, clock, settings.health_file, date)
    return Runtime(database, bot, clock, tick, settings.tick_seconds, voices_of(settings))


def voices_of(settings: Settings) -> Voices:
    """A voice that is not installed is said once, here; everything else works without it."""
    if settings.voice == "none":
        return SILENT
    machine = find_voice() if settings.voice == "espeak-ng" else None
    if settings.voice == "espeak-ng" and machine is None:
        log.warning("nothing is read aloud without %s", " and ".join(missing()))
    return Voices(machine, recordings=True)


@asynccontextmanager
async def opened_database(
    settings: Settings, *, playground: bool = False, clean: bool = False
) -> AsyncIterator[Database]:
    """Held by this process alone, reachable, and migrated. Raises `Failure` with one clear line.

    `playground`: one of its own, which it makes when there is nothing yet; a real one is refused.
    `clean`: begins with nothing, where the database is a file.
    """
    ring, ledger = field_keys(settings), ledger_file(settings)
    database = open_database(settings.database_url, AesCipher(ring), ledger)
    try:
        if not database.sqlite:
            await check_reachable(database)
        async with only_one(database):
            await asyncio.to_thread(check_owner, settings.database_url, playground=playground)
            if clean:
                await asyncio.to_thread(wipe, database)
            await asyncio.to_thread(
                migrate, settings.database_url, ring, when_new=mark if playground else None
            )
            await asyncio.to_thread(bring_together, settings.database_url, ring, ledger)
            if not database.sqlite:
                # A crash may have come between an erasure and this.
                await database.take_out_dead_rows()
            yield database
    finally:
        await database.close()


def wipe(database: Database) -> None:
    path = Path(str(database.engine.url.database))
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()


async def run(settings: Settings) -> None:
    """The bot on Telegram itself, or on the server at TELEGRAM_BASE_URL, until SIGTERM or Ctrl-C."""
    if settings.telegram_bot_token is None:
        raise Failure(
            "There is no TELEGRAM_BOT_TOKEN. Put the token of @BotFather in .env, or run the playground."
        )
    clock = SystemClock()
    date = TelegramDate(clock)
    bot = make_bot(settings.telegram_bot_token.get_secret_value(), settings.telegram_base_url, date)
    async with opened_database(settings) as database:
        runtime = make_runtime(settings, database, bot, clock, date)
        stop_on_signals(runtime)
        beside = {
            asyncio.create_task(NightlyBackup(settings, field_keys(settings), clock, database).run()),
            asyncio.create_task(DiskWatch(settings, clock, database).run()),
        }
        try:
            if await runtime.unless_stopped(_prepare(bot, database, settings, clock)):
                look_seldom_for_rubbish()
                await _live(settings, runtime)
        except InvalidToken as wrong:
            raise Failure(
                "Telegram does not know this TELEGRAM_BOT_TOKEN. Copy it again from @BotFather."
            ) from wrong
        except NetworkError as problem:
            raise Failure(
                f"Telegram does not answer at {settings.telegram_base_url}. Is there an internet connection?"
            ) from problem
        finally:
            for one in beside:
                one.cancel()
            await asyncio.wait(beside)
            await bot.shutdown()


async def _live(settings: Settings, runtime: Runtime) -> None:
    async with open_to_all(settings, runtime.database, runtime.clock, runtime.bot.username):
        await runtime.run()


def look_seldom_for_rubbish() -> None:
    """What is there now stays to the end: looking through it took an eighth of a story (decision 0090)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*RUBBISH)


async def _prepare(bot: Bot, database: Database, settings: Settings, clock: Clock) -> None:
    await _greet(bot, clock)
    await _introduce(bot, database)
    await introduce_to_roles(database, clock.now())
    await print_first_code(bot, database, settings.coordinator_ids, clock.now())


async def _greet(bot: Bot, clock: Clock) -> None:
    """Who is this bot? A restart too many, and Telegram lets it wait: then that is what it does."""
    while True:
        try:
            await bot.initialize()
        except RetryAfter as limited:
            wait = seconds_to_wait(limited)
            log.warning("Telegram asks to wait %.0f s before the first request", wait)
            await clock.sleep(wait)
        else:
            return


async def _introduce(bot: Bot, database: Database) -> None:
    """The menu button is a kindness: Telegram limits how often it changes, and that keeps nobody waiting."""
    try:
        await introduce(bot, database)
    except TelegramError as problem:
        log.warning("the commands behind the menu button stay as they were: %s", type(problem).__name__)


def stop_on_signals(runtime: Runtime) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, runtime.stop)
