"""The process of a matching round ends when nobody waits for it, and not sooner."""

import asyncio
import os
import signal
import subprocess
import sys
from multiprocessing import active_children, get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from bot.round_process import _solve, solve
from matching.plan import Plan
from tests.matching.crowded_street import crowd

pytestmark = pytest.mark.slow

BOT = """
import asyncio
from multiprocessing import active_children
from bot.round_process import solve
from tests.matching.crowded_street import crowd

async def run() -> None:
    round_ = asyncio.create_task(solve(crowd(2000), 1))
    while not active_children():
        await asyncio.sleep(0)
    print("begun", flush=True)
    await round_

asyncio.run(run())
"""


async def test_a_round_that_is_cancelled_while_its_process_starts_leaves_none() -> None:
    waiting = asyncio.create_task(solve(crowd(2000), 1))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await asyncio.get_running_loop().shutdown_default_executor()
    assert active_children() == []


def test_a_bot_that_is_killed_leaves_no_round_behind() -> None:
    """Both have the same way out: it is closed when both have ended."""
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen([sys.executable, "-c", BOT], env=env, stdout=subprocess.PIPE) as bot:
        assert bot.stdout
        assert bot.stdout.readline() == b"begun\n"
        bot.kill()
        assert bot.communicate(timeout=60)[0] == b""


class Asking:
    """The way back of a round: before it gives its plan, it waits for a word."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send(self, plan: Plan) -> None:
        self._connection.send("ready")
        self._connection.recv()
        self._connection.send(plan)


def test_a_stop_that_goes_to_all_processes_is_left_to_the_bot() -> None:
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_solve, args=(Asking(there), crowd(12), 1), daemon=True)
    process.start()
    there.close()
    assert here.recv() == "ready"
    os.kill(process.pid or 0, signal.SIGTERM)
    here.send("go on")
    assert isinstance(here.recv(), Plan)
    process.join()
    assert process.exitcode == 0
