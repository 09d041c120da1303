"""The real bot with its pace opened wide: Telegram's limit would be all that is measured otherwise."""

import asyncio

import bot.limiter
from bot.settings import load_settings
from bot.wiring import run


def open_wide() -> None:
    bot.limiter.PER_CHAT = bot.limiter.OVERALL = 0.0
    bot.limiter.MOST_IN_A_SECOND = 1_000_000


def main() -> None:
    open_wide()
    asyncio.run(run(load_settings(env_file=None)))


if __name__ == "__main__":
    main()
