"""What each command does; what it needs is imported when it runs, so that `--help` is quick."""

import asyncio
import gc
import time
from argparse import Namespace
from collections.abc import Coroutine
from typing import Any

from bot.settings import Settings

# Ticks that may be missed before the bot counts as dead, and seconds for a slow one.
MISSED_TICKS, SLOW = 3, 15


def run(settings: Settings, arguments: Namespace) -> int:
    if not settings.telegram_bot_token:
        print("There is no TELEGRAM_BOT_TOKEN: this is the playground.", flush=True)
        return playground(settings, arguments)
    from bot import wiring

    return _until_stopped(wiring.run(settings))


def playground(settings: Settings, _: Namespace) -> int:
    from bot import playground_run

    return _until_stopped(playground_run.playground(settings))


def _until_stopped(running: Coroutine[Any, Any, None]) -> int:
    """Python counts through all that is left before it ends: seconds of a stop, on a busy machine."""
    asyncio.run(running)
    gc.freeze()
    return 0


def migrate(settings: Settings, _: Namespace) -> int:
    from bot.field_key import keys_if_there
    from storage.migrate import is_up_to_date
    from storage.migrate import migrate as bring_up_to_date
    from storage.running_lock import alone

    if not is_up_to_date(settings.database_url):
        with alone(settings.database_url):
            bring_up_to_date(settings.database_url, keys_if_there(settings))
    print("The database has this version's schema.")
    return 0


def check(settings: Settings, arguments: Namespace) -> int:
    if arguments.alive:
        return _alive(settings)
    from bot.check import check as look_at_everything

    findings = asyncio.run(look_at_everything(settings))
    for finding in findings:
        print(f"{'ok  ' if finding.ok else 'MEND'} {finding.line}")
    return 0 if all(finding.ok for finding in findings) else 1


def _alive(settings: Settings) -> int:
    path = settings.health_file
    if not path.exists():
        print(f"The bot never ticked: {path} is not there. Is it started, with the same settings?")
        return 1
    age = time.time() - path.stat().st_mtime
    print(f"The bot ticked {age:.0f} seconds ago.")
    return 0 if age < settings.tick_seconds * MISSED_TICKS + SLOW else 1


def texts(_: Settings, arguments: Namespace) -> int:
    from bot.texts_page import missing_tools, write_page

    found = write_page(arguments.out, arguments.language)
    print(f"Written: {arguments.out}.")
    if tools := missing_tools():
        print(f"Words were not looked up. That needs {' and '.join(tools)}: pip install {' '.join(tools)}")
    for finding in found:
        print(finding)
    return 1 if found else 0
