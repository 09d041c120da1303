"""One matching round in a process of its own: the event loop never waits for it, and it can be ended."""

import asyncio
import os
from multiprocessing import get_context
from multiprocessing.connection import Connection

from matching.neighbourhood import Neighbourhood
from matching.packing.child_process import end_with_parent
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
    # One that ended by itself would count as failed, and not be begun again.
    end_with_parent()
    os.nice(NICE)
    # Here, because the numerical libraries behind it are large: the bot itself never loads them.
    from matching.round import round_  # noqa: PLC0415

    connection.send(round_(neighbourhood, seed=seed))
