"""A whole neighbourhood in a test: local Telegram, the real bot, a real database, a clock that is moved."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.people import Person
from bot.playground.phone import Button, Phone
from bot.playground.playground import Playground
from bot.playground.server import add_bot_api
from bot.runtime import Runtime
from bot.tick import Tick
from bot.wiring import make_bot
from handlers.speech.voice import SILENT, Voices
from storage.database import Database
from tests.as_sent import against_the_standard
from tests.neighbours import Neighbours
from tests.resting_tick import RestingTick
from tests.which_database import OPTION

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY_NOON = datetime(2027, 3, 1, 12, 0, tzinfo=AMSTERDAM)


class Talk:
    """Somebody's phone. What the bot said since they last said something is `heard`."""

    def __init__(self, town: "Town", phone: Phone) -> None:
        self._town = town
        self.phone = phone
        self._seen = 0

    @property
    def telegram_id(self) -> int:
        return self.phone.person.telegram_id

    async def says(self, text: str) -> str:
        self._seen = max(self.phone.messages, default=0)
        acts.say(self._town.telegram, self.phone, text)
        await self._town.settle()
        return self.heard

    async def presses(self, label: str) -> str:
        """Presses what stands on screen: a whole label, or the part of one that only one button has."""
        return await self.presses_button(self.button(label))

    async def presses_button(self, button: Button) -> str:
        self._seen = max(self.phone.messages, default=0)
        acts.press(self._town.telegram, self.phone, button)
        await self._town.settle()
        return self.heard

    def button(self, label: str) -> Button:
        whole = [button for button in self.phone.all_buttons() if button.label == label]
        found = whole or [one for one in self.phone.all_buttons() if label.casefold() in one.label.casefold()]
        if not found:
            raise AssertionError(f"{self.phone.person.name} sees no button {label!r} but {self.buttons}")
        return found[0]

    @property
    def buttons(self) -> list[str]:
        return [button.label for button in self.phone.buttons_on_screen()]

    @property
    def heard(self) -> str:
        """What the bot said since, drawn over messages included."""
        said = [m for m in self.phone.messages.values() if m["from"]["is_bot"]]
        new = [m for m in said if m["message_id"] > self._seen]
        texts = [m.get("text") or m.get("caption") or "" for m in new]
        drawn_over = [m.get("text", "") for m in said if m not in new and "edit_date" in m]
        return "\n\n".join(texts or drawn_over[-1:])

    @property
    def everything(self) -> str:
        """All that the bot ever said on this phone."""
        said = [m for m in self.phone.messages.values() if m["from"]["is_bot"]]
        return "\n\n".join(m.get("text") or m.get("caption") or "" for m in said)

    def hears_from_now(self) -> None:
        """What was said until now does not count as `heard` any more."""
        self._seen = max(self.phone.messages, default=0)


class Town:
    """`talk(key)` is somebody's phone; `neighbours` puts people straight into the database."""

    def __init__(self, playground: Playground, runtime: Runtime, database: Database) -> None:
        self.playground = playground
        self.telegram = playground.telegram
        self.runtime = runtime
        self.database = database
        self.neighbours = Neighbours(database, playground)
        self._talks: dict[str, Talk] = {}

    @property
    def now(self) -> datetime:
        return self.playground.clock.now()

    def talk(self, key: str) -> Talk:
        if key not in self._talks:
            self._talks[key] = Talk(self, self.playground.phones[key])
        return self._talks[key]

    def newcomer(self, name: str, language: str = "nl") -> Talk:
        """Somebody with Telegram whom the bot has never met."""
        phone = self.telegram.add_person(name, language, "neighbour")
        return self.talk(phone.person.key)

    async def settle(self) -> None:
        await self.playground.settle()

    async def lives_to(self, local: str) -> None:
        """Lives on until "2027-03-02 10:30" on the clock in Amsterdam; all that is due on the way happens."""
        for talk in self._talks.values():
            talk.hears_from_now()
        await self.playground.move_to(datetime.fromisoformat(local).replace(tzinfo=AMSTERDAM))


@pytest.fixture
def voices() -> Voices:
    """What the bot can read aloud with; a story in which there is something to hear brings its own."""
    return SILENT


@dataclass(frozen=True)
class Beginning:
    """When a story begins, and who had a chat with the bot before."""

    moment: datetime = MONDAY_NOON
    people: tuple[Person, ...] = ()


FRESH = Beginning()


@pytest.fixture
def beginning() -> Beginning:
    """Monday 1 March 2027 at noon, with nobody; a story that goes on from elsewhere brings its own."""
    return FRESH


@pytest.fixture
async def town(
    request: pytest.FixtureRequest, database: Database, voices: Voices, beginning: Beginning
) -> AsyncIterator[Town]:
    """A town with the phones of whom the bot knows: nobody, unless the story brings them."""
    resting = request.config.getoption(OPTION) != "both"
    async with standing(database, voices, beginning, resting=resting) as found:
        yield found


@asynccontextmanager
async def standing(
    database: Database, voices: Voices = SILENT, beginning: Beginning = FRESH, *, resting: bool = True
) -> AsyncIterator[Town]:
    """The real bot in it; at the end nothing was against the rules of Telegram or of our texts.

    `resting`: see `RestingTick`; without it the tick is the bot's own.
    """
    clock = MovableClock(beginning.moment, running=False)
    playground = Playground(clock, people=beginning.people)
    for phone in playground.phones.values():
        phone.started = True
    playground.longest_wait = 1200
    app = web.Application()
    add_bot_api(app, playground.telegram)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    bot = make_bot(playground.token, f"http://{host}:{port}")
    tick = RestingTick(database, clock) if resting else Tick(database, clock)
    runtime = Runtime(database, bot, clock, tick, tick_seconds=3600, voices=voices)
    playground.bot_side = BotSideOfTests(runtime)
    await runtime.start()
    yield Town(playground, runtime, database)
    not_kept = [what async for what in against_the_standard(list(playground.phones.values()), database)]
    await runtime.close()
    if isinstance(tick, RestingTick):
        tick.stop()
    await runner.cleanup()
    assert playground.violations == []
    assert not_kept == []


class BotSideOfTests:
    """Only what moving the clock needs."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def settle(self) -> None:
        await self._runtime.settle()

    def skip_pause(self) -> None:
        self._runtime.skip_pause()

    async def next_due(self) -> datetime | None:
        return await self._runtime.next_due()

    async def calls(self) -> list[dict[str, object]]:
        return []

    async def printed(self) -> list[dict[str, object]]:
        return []

    async def answer_call(self, call_id: int, answer: str) -> None:
        raise LookupError(call_id)

    async def move_in(self, how_many: int) -> None:
        raise LookupError(how_many)
