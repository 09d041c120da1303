"""The tick of a story leaves out what found nothing before, and nothing else."""

from datetime import UTC, datetime, timedelta

import pytest

import bot.tick
from bot.clock import MovableClock
from storage import chat_marks, journal
from storage.database import Database
from storage.tables.upkeep import MarkKind
from storage.work import Work
from tests.resting_tick import RestingTick

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


async def test_a_routine_rests_until_its_rows_change_or_time_passes(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[datetime] = []

    async def looks(work: Work, now: datetime) -> None:
        asked.append(now)
        await chat_marks.of_chat(work, 1, MarkKind.MUTED, now)

    monkeypatch.setattr(bot.tick, "ROUTINES", [looks])
    clock = MovableClock(NOW, running=False)
    tick = RestingTick(database, clock)
    await tick()
    await tick()
    async with database.work() as work:
        await journal.note(work, "something else", NOW)
    await tick()
    assert len(asked) == 1, "nothing that it reads was written in between"
    async with database.work() as work:
        await chat_marks.put(work, 1, MarkKind.MUTED, NOW)
    await tick()
    assert len(asked) == 2
    clock.move_by(timedelta(seconds=1))
    await tick()
    assert len(asked) == 3
    tick.stop()


async def test_who_does_something_never_rests(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[datetime] = []

    async def notes(work: Work, now: datetime) -> None:
        asked.append(now)
        await journal.note(work, "again", now)

    monkeypatch.setattr(bot.tick, "ROUTINES", [notes])
    tick = RestingTick(database, MovableClock(NOW, running=False))
    await tick()
    await tick()
    assert len(asked) == 2
    tick.stop()
