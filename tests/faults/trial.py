"""Kills a bot again and again while people talk to it, and counts what was lost or doubled."""

import asyncio
import os
import random
import re
import signal
import sys
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.playground import Playground
from bot.playground.serving import serve
from tests.faults.cradle import Cradle, Life, cradle
from tests.faults.process import Stopwatch

PEOPLE = 40
PAUSE_BETWEEN_UPDATES = 0.06
LONGEST_END = 900.0
MISSING = "Misschien kreeg je een bericht van mij niet."
PATIENCE = 5.0
"""Seconds for a bot that will kill itself to come to that point: on a busy machine it is late."""


@dataclass
class Tally:
    """What was counted. `answers`, `reminders`: how often each arrived on a phone; `voices`, in all.

    `in_doubt`: how often nobody knew of a message whether it arrived; `most_in_doubt`: after one kill;
    `given_up`: how many of them a human has now; `told_missing`: how often a person heard that.
    """

    kills: int = 0
    updates: int = 0
    effects: Counter[int] = field(default_factory=Counter)
    answers: Counter[int] = field(default_factory=Counter)
    reminders: Counter[int] = field(default_factory=Counter)
    voices: int = 0
    in_doubt: int = 0
    most_in_doubt: int = 0
    given_up: int = 0
    told_missing: int = 0
    stop_seconds: float = 0.0
    stop_code: int | None = None

    def lost(self, what: Counter[int]) -> int:
        return sum(1 for number in range(1, self.updates + 1) if not what[number])

    @staticmethod
    def doubled(what: Counter[int]) -> int:
        return sum(times - 1 for times in what.values() if times > 1)

    @property
    def messages_twice(self) -> int:
        return self.doubled(self.answers) + self.doubled(self.reminders)

    def row(self, name: str) -> str:
        counts = (
            self.kills,
            self.updates,
            self.lost(self.effects),
            self.doubled(self.effects),
            self.lost(self.reminders),
            self.lost(self.answers),
            self.messages_twice,
            self.in_doubt,
            self.most_in_doubt,
            self.given_up,
        )
        return f"{name:<28}" + "".join(f"{count:>10}" for count in counts)


HEAD = f"{'':<28}" + "".join(
    f"{name:>10}"
    for name in (
        *("kills", "updates", "upd.lost", "eff.twice", "rem.lost", "ans.lost", "msg.twice"),
        *("in doubt", "most", "given up"),
    )
)


def bound(kills: int) -> str:
    """The rule of three: after 0 events in N kills, 95% sure that it is under 3/N."""
    return f"zeros: with 95% confidence below 3/{kills} = {3 / kills:.4f} a kill"


Look = Callable[["Tally"], bool]
"""Reads the bot's database into the tally, and says whether everything has been done."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A bot to kill: the module that has it, and by chance the arguments of one life."""

    module: str
    arguments: Callable[[random.Random], list[str]]
    unharmed: tuple[str, ...] = ()
    """The arguments of the life that nobody ends. One that begins otherwise ends itself, if there is any."""

    def ends_itself(self, arguments: list[str]) -> bool:
        return arguments[:1] != list(self.unharmed[:1])


def a_fuse(chance: random.Random) -> list[str]:
    """Half of the kills come at a commit or a sending, half at any moment."""
    point = chance.choice(("before_commit", "after_commit", "before_send", "after_send", *["none"] * 4))
    return [point, str(chance.randint(1, 20))]


crashing_bot = Tried("tests.faults.crashing_bot", a_fuse, ("none", "1"))
plain_bot = Tried("tests.faults.plain_bot", lambda _: [])


class Trial:
    """One bot, one local Telegram that outlives it. `killed` counts what a kill left on its way."""

    def __init__(
        self,
        tried: Tried,
        environment: Mapping[str, str],
        seed: int,
        killed: Callable[[], int] = lambda: 0,
    ) -> None:
        self.tally = Tally()
        self._tried = tried
        self._environment = {**os.environ, **environment}
        self._chance = random.Random(seed)
        self._killed = killed
        self._playground = Playground(MovableClock())
        telegram = self._playground.telegram
        self._phones = [telegram.add_person(f"P{n}", "nl", "neighbour") for n in range(PEOPLE)]
        for phone in self._phones:
            phone.started = True

    async def run(self, kills: int, look: Look) -> Tally:
        serving = await serve(self._playground)
        environment = {
            **self._environment,
            "TELEGRAM_BOT_TOKEN": self._playground.token,
            "TELEGRAM_BASE_URL": serving.address,
            "LOG_LEVEL": "ERROR",
        }
        try:
            async with cradle(self._tried.module, environment) as of:
                while self.tally.kills < kills:
                    await self._one_life(of)
            await self._last_life(environment, look)
        finally:
            await serving.stop()
        self._count_messages()
        return self.tally

    async def _one_life(self, of: Cradle) -> None:
        """People talk until the bot kills itself, or until we do."""
        arguments = self._tried.arguments(self._chance)
        process = await of.start(arguments)
        await self._wait_for_life(process)
        for _ in range(self._chance.randint(2, 25)):
            self._talk()
            if process.returncode is not None:
                break
            await asyncio.sleep(PAUSE_BETWEEN_UPDATES)
        if self._tried.ends_itself(arguments):
            await asyncio.wait({asyncio.create_task(process.wait())}, timeout=PATIENCE)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()
        assert process.returncode == -signal.SIGKILL, f"the bot ended by itself: {process.returncode}"
        self.tally.kills += 1
        self.tally.most_in_doubt = max(self.tally.most_in_doubt, self._killed())

    async def _wait_for_life(self, process: Process | Life) -> None:
        """Until the bot asks something: only a bot that has started is worth killing."""
        before = self._playground.telegram.requests
        while process.returncode is None and self._playground.telegram.requests == before:  # noqa: ASYNC110 - that process rings no bell
            await asyncio.sleep(0.02)

    async def _last_life(self, environment: Mapping[str, str], look: Look) -> None:
        """Started as one starts a bot. It must finish everything, and stop in time when told to."""
        command = (sys.executable, "-m", self._tried.module, *self._tried.unharmed)
        process = await asyncio.create_subprocess_exec(*command, env=environment)
        await self._wait_for_life(process)
        ends = time.monotonic() + LONGEST_END
        while time.monotonic() < ends and not self._done(look):  # noqa: ASYNC110 - that process rings no bell
            await asyncio.sleep(0.1)
        look(self.tally)
        watch = Stopwatch(process)
        process.send_signal(signal.SIGTERM)
        ended, self.tally.stop_seconds = await watch.to_the_end()
        self.tally.stop_code = ended.code

    def _done(self, look: Look) -> bool:
        return not self._playground.telegram.updates.pending and look(self.tally)

    def _talk(self) -> None:
        self.tally.updates += 1
        phone = self._chance.choice(self._phones)
        acts.say(self._playground.telegram, phone, f"/tally {self.tally.updates}")

    def _count_messages(self) -> None:
        messages = [message for phone in self._phones for message in phone.messages.values()]
        self.tally.voices = sum("voice" in message for message in messages if message["from"]["is_bot"])
        self.tally.told_missing = sum(MISSING in message.get("text", "") for message in messages)
        said = "\n".join(message.get("text", "") for message in messages if message["from"]["is_bot"])
        for kind, number in re.findall(r"(antwoord|herinnering) (\d+)", said):
            (self.tally.answers if kind == "antwoord" else self.tally.reminders)[int(number)] += 1
