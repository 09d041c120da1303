"""The real bot with its pace opened wide, profiled from one SIGUSR1 to the next: into the file `PROFILE`."""

import asyncio
import cProfile
import os
import signal

from benchmarks.open_bot import open_wide
from bot.settings import load_settings
from bot.wiring import run


class Profiling:
    def __init__(self) -> None:
        self._profile = cProfile.Profile()
        self._on = False

    def switch(self) -> None:
        self._on = not self._on
        if self._on:
            self._profile.enable()
        else:
            self._profile.disable()
            self._profile.dump_stats(os.environ["PROFILE"])


async def main() -> None:
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, Profiling().switch)
    await run(load_settings(env_file=None))


if __name__ == "__main__":
    open_wide()
    asyncio.run(main())
