"""The command as an operator runs it: a process of its own, in an empty folder, with only these settings."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST = 600.0
"""Seconds after which something hangs. No test is about it: a busy machine may take its time."""


@dataclass(frozen=True, slots=True)
class Ended:
    code: int | None
    out: str
    err: str


async def start(folder: Path, *arguments: str, **settings: str) -> asyncio.subprocess.Process:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DATA_DIR": str(folder / "data"), **settings}
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def end_of(process: asyncio.subprocess.Process) -> Ended:
    async with asyncio.timeout(LONGEST):
        out, err = await process.communicate()
    return Ended(process.returncode, (out or b"").decode(), (err or b"").decode())


class Stopwatch:
    """Seconds that a process takes, without those in which it, or we, stood ready and others had the machine.

    Source: /proc/<pid>/task/<tid>/schedstat, its second number; where there is none, every second counts.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._pids = (process.pid, os.getpid())
        self._process = process
        self._began = time.monotonic()
        self._before = self._stood_ready()

    async def to_the_end(self) -> tuple[Ended, float]:
        ready, ending = self._before, asyncio.create_task(end_of(self._process))
        while not ending.done():
            ready = max(ready, self._stood_ready())
            await asyncio.sleep(0.005)
        return ending.result(), time.monotonic() - self._began - (ready - self._before)

    def _stood_ready(self) -> float:
        waited = 0
        for stated in (file for pid in self._pids for file in Path(f"/proc/{pid}/task").glob("*/schedstat")):
            with suppress(OSError):  # it has ended meanwhile
                waited += int(stated.read_text().split()[1])
        return waited / 1e9


async def run(folder: Path, *arguments: str, **settings: str) -> Ended:
    return await end_of(await start(folder, *arguments, **settings))


@asynccontextmanager
async def running(
    folder: Path, *arguments: str, **settings: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Is killed at the end, if it still runs."""
    process = await start(folder, *arguments, **settings)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
