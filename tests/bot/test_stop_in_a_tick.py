"""An ordinary stop while the tick is at work: the tick ends first, and nothing is logged as an error."""

import asyncio
import logging
from datetime import datetime

import pytest

from bot.tick import tick_at_once
from handlers.routines import ROUTINES
from storage.work import Work
from tests.town import Town


async def test_the_tick_is_finished_and_no_error_is_logged(
    town: Town, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def waits(_work: Work, _now: datetime) -> None:
        began.set()
        await may_end.wait()
        ended.set()

    monkeypatch.setattr("bot.tick.ROUTINES", [*ROUTINES, waits])
    assert town.runtime._scheduler
    tick_at_once(town.runtime._scheduler)
    await began.wait()
    stopping = asyncio.create_task(town.runtime.close())
    await asyncio.sleep(0)
    may_end.set()
    await stopping
    assert ended.is_set()
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR] == []
    monkeypatch.undo()
    await town.runtime.start()
