"""The playground as a whole: a demo neighbourhood, the real bot and the local Telegram, in one process."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.clock import MovableClock
from bot.demo import make_demo
from bot.playground import acts
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve
from bot.playground_side import PlaygroundSide
from bot.profile import introduce, introduce_to_roles
from bot.public.site import open_to_all
from bot.runtime import Runtime
from bot.settings import Settings
from bot.wiring import make_bot, make_runtime, opened_database
from storage import inbox, neighbourhoods, outbox_past, ticks
from storage.database import Database

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
OPENING = time(10, 0)


async def playground(settings: Settings) -> None:
    """Until Ctrl-C. Prints the one address to open."""
    async with (
        running(settings, next_monday(datetime.now(AMSTERDAM))) as (serving, runtime),
        open_to_all(settings, runtime.database, runtime.clock, runtime.bot.username),
    ):
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, runtime.stop)
        print(f"The playground is open: {serving.address}  (stop with Ctrl-C)", flush=True)  # noqa: T201
        await runtime.wait()


@asynccontextmanager
async def running(settings: Settings, start: datetime) -> AsyncIterator[tuple[Serving, Runtime]]:
    """The whole playground, started: for people and for tests."""
    board = Playground(MovableClock(start))
    secret = settings.playground_password
    password = secret.get_secret_value() if secret else None
    serving = await serve(board, settings.playground_host, settings.playground_port, password)
    try:
        clean = settings.given_database_url is None
        async with opened_database(own_database(settings), playground=True, clean=clean) as database:
            bot = make_bot(board.token, serving.address)
            runtime = make_runtime(settings, database, bot, board.clock)
            await fill(database, board)
            await go_on(database, board)
            board.bot_side = PlaygroundSide(runtime)
            await runtime.start()
            try:
                await introduce(bot, database)
                await introduce_to_roles(database, board.clock.now())
                await say_hello(board)
                yield serving, runtime
            finally:
                await runtime.close()
    finally:
        await serving.stop()


async def fill(database: Database, board: Playground) -> None:
    """The demo, unless the database has a neighbourhood already. Who is in it has started the bot before."""
    async with database.work() as work:
        if not await neighbourhoods.all_of_them(work):
            await make_demo(work, board.clock.now())
    for key, phone in board.phones.items():
        phone.started = key != "martin"


async def go_on(database: Database, board: Playground) -> None:
    """A database of DATABASE_URL has a past: clock and numbers go on, or news would pass for old news."""
    async with database.read() as work:
        ran = await ticks.last(work)
        update, message = await inbox.newest_number(work), await outbox_past.newest_message(work)
    if ran is not None and ran > board.clock.now():
        board.clock.move_to(ran)
    board.telegram.updates.go_on_after(update or 0)
    for phone in board.phones.values():
        phone.go_on_after(message or 0)


async def say_hello(board: Playground) -> None:
    """Everybody but Martin has their first screen before them, so that there is something to press."""
    for key, phone in board.phones.items():
        if key != "martin":
            acts.say(board.telegram, phone, "/start")
    await board.settle()


def own_database(settings: Settings) -> Settings:
    """Without DATABASE_URL the playground has a folder and a file of its own, beside the real data."""
    if settings.given_database_url:
        return settings
    folder = settings.data_dir / "playground"
    address = SecretStr(f"sqlite:///{folder.absolute() / 'playground.sqlite'}")
    return settings.model_copy(update={"data_dir": folder, "given_database_url": address})


def next_monday(now: datetime) -> datetime:
    """A friendly moment to begin: the coming Monday at ten, when nobody sleeps."""
    days = (7 - now.weekday()) % 7 or 7
    return datetime.combine(now.date() + timedelta(days=days), OPENING, AMSTERDAM)
