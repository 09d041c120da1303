"""How long somebody waits for an answer, and how many updates a second a bot answers."""

import asyncio
import os
import re
import statistics
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.playground import Playground
from bot.playground.serving import serve

PEOPLE, TURNS, BURST = 40, 200, 800
WORDS = "/taal"
"""A turn that reads who and where somebody is, changes their place, and draws a screen."""
LONGEST = 120.0


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds, answers a second, milliseconds of computing for an answer, megabytes at the most."""

    name: str
    median_ms: float
    p95_ms: float
    per_second: float
    cpu_ms: float
    peak_mb: float

    def row(self, beside: "Measured") -> str:
        slower, part = self.median_ms / beside.median_ms, self.per_second / beside.per_second
        return (
            f"| {self.name} | {self.median_ms:.1f} | {self.p95_ms:.1f} | {slower:.2f} "
            f"| {self.per_second:.0f} | {part:.2f} | {self.cpu_ms:.1f} | {self.peak_mb:.0f} |"
        )


HEAD = """| bot | median ms | p95 ms | x echo | answers a second | share of echo | CPU ms | peak MB |
|---|---|---|---|---|---|---|---|"""


async def measure(name: str, module: str, settings: Mapping[str, str]) -> Measured:
    """One bot in a process of its own, against the local Bot API in this one."""
    playground = Playground(MovableClock())
    for number in range(PEOPLE):
        playground.telegram.add_person(f"P{number}", "nl", "neighbour").started = True
    async with running(playground, module, settings) as process:
        await answers(playground, len(playground.phones), each=True)
        waits = [await _turn(playground, number) for number in range(TURNS)]
        before = _cpu_seconds(process)
        per_second = await _burst(playground)
        cpu_ms = (_cpu_seconds(process) - before) / BURST * 1000
        peak = _peak_mb(process)
    waits.sort()
    return Measured(name, statistics.median(waits), waits[int(len(waits) * 0.95)], per_second, cpu_ms, peak)


@asynccontextmanager
async def running(
    playground: Playground, module: str, settings: Mapping[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    serving = await serve(playground)
    environment = {
        **os.environ,
        **settings,
        "TELEGRAM_BOT_TOKEN": playground.token,
        "TELEGRAM_BASE_URL": serving.address,
        "LOG_LEVEL": "ERROR",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()
        await serving.stop()


async def _turn(playground: Playground, number: int) -> float:
    """Milliseconds from what was said to the answer, one at a time."""
    phone = list(playground.phones.values())[number % len(playground.phones)]
    before, began = len(playground.telegram.sendings.all), time.perf_counter()
    acts.say(playground.telegram, phone, WORDS)
    await until(lambda: len(playground.telegram.sendings.all) > before)
    return (time.perf_counter() - began) * 1000


async def _burst(playground: Playground) -> float:
    """Everybody talks at once; answers a second until the last one."""
    began = time.perf_counter()
    await answers(playground, BURST)
    return BURST / (time.perf_counter() - began)


async def answers(playground: Playground, updates: int, *, each: bool = False) -> None:
    phones = list(playground.phones.values())
    before = len(playground.telegram.sendings.all)
    for number in range(updates):
        acts.say(playground.telegram, phones[number % len(phones)], "/start" if each else WORDS)
    await until(lambda: len(playground.telegram.sendings.all) >= before + updates)


async def until(done: Callable[[], bool]) -> None:
    ends = time.monotonic() + LONGEST
    while not done():
        if time.monotonic() > ends:
            raise TimeoutError("the bot did not answer in time")
        await asyncio.sleep(0.0005)


def _cpu_seconds(process: asyncio.subprocess.Process) -> float:
    """User and system time: fields 14 and 15 of proc(5)'s stat, after the name in brackets."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak_mb(process: asyncio.subprocess.Process) -> float:
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process.pid}/status").read_text())
    return int(found.group(1)) / 1024 if found else 0.0
