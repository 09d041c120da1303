"""Kills a bot again and again while people talk to it, and counts what was lost or doubled."""

import asyncio
import os
import random
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve
from tests.faults.process import Stopwatch

PEOPLE = 40
PAUSE_BETWEEN_UPDATES = 0.06
LONGEST_END = 900.0


@dataclass
class Tally:
    """What was counted. `answers`, `reminders`: how often each arrived on a phone; `voices`, in all."""

    kills: int = 0
    updates: int = 0
    effects: Counter[int] = field(default_factory=Counter)
    answers: Counter[int] = field(default_factory=Counter)
    reminders: Counter[int] = field(default_factory=Counter)
    voices: int = 0
    uncertain: int = 0
    stop_seconds: float = 0.0
    stop_code: int | None = None

    def lost(self, what: Counter[int]) -> int:
        return sum(1 for number in range(1, self.updates + 1) if not what[number])

    @staticmethod
    def doubled(what: Counter[int]) -> int:
        return sum(times - 1 for times in what.values() if times > 1)

    def row(self, name: str) -> str:
        counts = (
            self.kills,
            self.updates,
            self.lost(self.effects),
            self.doubled(self.effects),
            self.lost(self.reminders),
            self.lost(self.answers),
            self.doubled(self.answers) + self.doubled(self.reminders),
            self.uncertain,
        )
        return f"{name:<28}" + "".join(f"{count:>10}" for count in counts)


HEAD = f"{'':<28}" + "".join(
    f"{name:>10}"
    for name in ("kills", "updates", "upd.lost", "eff.twice", "rem.lost", "ans.lost", "msg.twice", "in doubt")
)


def bound(kills: int) -> str:
    """The rule of three: after 0 events in N kills, 95% sure that it is under 3/N."""
    return f"zeros: with 95% confidence below 3/{kills} = {3 / kills:.4f} a kill"


Command = Callable[[random.Random], list[str]]
Look = Callable[["Tally"], bool]
"""Reads the bot's database into the tally, and says whether everything has been done."""


def crashing_bot(chance: random.Random) -> list[str]:
    """Half of the kills come at a commit or a sending, half at any moment."""
    point = chance.choice(("before_commit", "after_commit", "before_send", "after_send", *["none"] * 4))
    return [sys.executable, "-m", "tests.faults.crashing_bot", point, str(chance.randint(3, 60))]


def plain_bot(_: random.Random) -> list[str]:
    return [sys.executable, "-m", "tests.faults.plain_bot"]


class Trial:
    """One bot, one local Telegram that outlives it."""

    def __init__(self, command: Command, environment: Mapping[str, str], seed: int) -> None:
        self.tally = Tally()
        self._command = command
        self._environment = {**os.environ, **environment}
        self._chance = random.Random(seed)
        self._playground = Playground(MovableClock())
        telegram = self._playground.telegram
        self._phones = [telegram.add_person(f"P{n}", "nl", "neighbour") for n in range(PEOPLE)]
        for phone in self._phones:
            phone.started = True

    async def run(self, kills: int, look: Look) -> Tally:
        serving = await serve(self._playground)
        try:
            while self.tally.kills < kills:
                await self._one_life(serving)
            await self._last_life(serving, look)
        finally:
            await serving.stop()
        self._count_messages()
        return self.tally

    async def _one_life(self, serving: Serving) -> None:
        """People talk until the bot kills itself, or until we do."""
        process = await self._start(serving, self._command(self._chance))
        await self._wait_for_life(process)
        for _ in range(self._chance.randint(2, 25)):
            self._talk()
            if process.returncode is not None:
                break
            await asyncio.sleep(PAUSE_BETWEEN_UPDATES)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()
        assert process.returncode == -signal.SIGKILL, f"the bot ended by itself: {process.returncode}"
        self.tally.kills += 1

    async def _wait_for_life(self, process: asyncio.subprocess.Process) -> None:
        """Until the bot asks something: only a bot that has started is worth killing."""
        before = self._playground.telegram.requests
        while process.returncode is None and self._playground.telegram.requests == before:  # noqa: ASYNC110 - that process rings no bell
            await asyncio.sleep(0.02)

    async def _last_life(self, serving: Serving, look: Look) -> None:
        """Nobody kills it now: it must finish everything, and stop in time when told to."""
        command = self._command(self._chance)
        if "none" not in command and len(command) > 3:
            command[3] = "none"
        process = await self._start(serving, command)
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

    async def _start(self, serving: Serving, command: list[str]) -> asyncio.subprocess.Process:
        environment = {
            **self._environment,
            "TELEGRAM_BOT_TOKEN": self._playground.token,
            "TELEGRAM_BASE_URL": serving.address,
            "LOG_LEVEL": "ERROR",
        }
        return await asyncio.create_subprocess_exec(*command, env=environment)

    def _talk(self) -> None:
        self.tally.updates += 1
        phone = self._chance.choice(self._phones)
        acts.say(self._playground.telegram, phone, f"/tally {self.tally.updates}")

    def _count_messages(self) -> None:
        messages = [message for phone in self._phones for message in phone.messages.values()]
        self.tally.voices = sum("voice" in message for message in messages if message["from"]["is_bot"])
        said = "\n".join(message.get("text", "") for message in messages if message["from"]["is_bot"])
        for kind, number in re.findall(r"(antwoord|herinnering) (\d+)", said):
            (self.tally.answers if kind == "antwoord" else self.tally.reminders)[int(number)] += 1
