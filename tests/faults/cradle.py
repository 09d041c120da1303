"""A process that has imported a bot, and forks one for each line it reads: importing took most of a life.

    python -m tests.faults.cradle MODULE

Reads lines of JSON, the arguments of a bot; says its process id, and when it has ended, its return code.
"""

import asyncio
import importlib
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress


class Life:
    """One bot, a process of its own, as `asyncio.subprocess.Process` is one."""

    def __init__(self, pid: int, cradle: asyncio.StreamReader) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._cradle = cradle
        self._ending = asyncio.create_task(self._until_it_ends())

    async def _until_it_ends(self) -> int:
        self.returncode = int(await self._cradle.readline())
        return self.returncode

    async def wait(self) -> int:
        return await self._ending

    def send_signal(self, number: signal.Signals) -> None:
        if self.returncode is None:
            with suppress(ProcessLookupError):  # it has ended, and we are yet to hear of it
                os.kill(self.pid, number)


class Cradle:
    """One life at a time."""

    def __init__(self, process: Process) -> None:
        assert process.stdin
        assert process.stdout
        self._asks, self._hears = process.stdin, process.stdout
        self.newest: Life | None = None

    async def start(self, arguments: Sequence[str]) -> Life:
        self._asks.write(json.dumps(arguments).encode() + b"\n")
        self.newest = Life(int(await self._hears.readline()), self._hears)
        return self.newest


@asynccontextmanager
async def cradle(module: str, environment: Mapping[str, str]) -> AsyncIterator[Cradle]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.cradle", module, env=environment, stdin=PIPE, stdout=PIPE
    )
    made = Cradle(process)
    try:
        yield made
    finally:
        if made.newest:  # a trial that failed leaves a bot behind
            made.newest.send_signal(signal.SIGKILL)
            await made.newest.wait()
        await process.communicate(b"")  # the end of what it reads


def main() -> None:
    bot = importlib.import_module(sys.argv[1])
    for line in sys.stdin:
        if (pid := os.fork()) == 0:
            os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a bot prints is no answer of ours
            sys.argv[1:] = json.loads(line)
            bot.main()
            return
        print(pid, flush=True)  # noqa: T201
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
