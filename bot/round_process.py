"""One matching round in a process of its own: the event loop never waits for it, and it can be ended."""

import asyncio
import os
import signal
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from threading import Thread

from matching.neighbourhood import Neighbourhood
from matching.plan import Plan

NICE = 10
"""A conversation goes before a plan, where both want the same core."""


class RoundFailed(RuntimeError):
    """The process ended without a plan: a bug, or no memory."""


async def solve(neighbourhood: Neighbourhood, seed: int) -> Plan:
    """Raises `RoundFailed`. When it is cancelled, the process ends at once, also one that just starts."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_solve, args=(there, neighbourhood, seed), daemon=True)
    starting = asyncio.create_task(asyncio.to_thread(process.start))
    try:
        await asyncio.shield(starting)
        there.close()
        answer = await asyncio.to_thread(here.recv)
    except EOFError:
        raise RoundFailed("no plan came back") from None
    finally:
        await starting
        process.kill()
        await asyncio.to_thread(process.join)
        process.close()
        here.close()
    assert isinstance(answer, Plan)
    return answer


def _solve(connection: Connection, neighbourhood: Neighbourhood, seed: int) -> None:
    # Ctrl-C, and a stop of a service, go to both processes. This one is ended by the other: one that ended
    # by itself would count as failed, and not be begun again.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    Thread(target=_end_with_the_bot, daemon=True).start()
    os.nice(NICE)
    # Here, because the numerical libraries behind it are large: the bot itself never loads them.
    from matching.round import round_  # noqa: PLC0415

    connection.send(round_(neighbourhood, seed=seed))


def _end_with_the_bot() -> None:
    """A bot that is killed ends nothing: a round that nobody waits for would go on beside the next one."""
    bot = parent_process()
    assert bot is not None
    bot.join()
    os._exit(1)
