"""The tick: routines that find nothing share a transaction, and none undoes or stops another."""

from datetime import UTC, datetime

import pytest
from sqlmodel import col, select

import bot.tick
from bot.clock import MovableClock
from bot.tick import Tick
from storage import journal
from storage.database import Database
from storage.tables.conversation import JournalRow
from storage.work import Work

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


async def finds_nothing(work: Work, now: datetime) -> None:
    await noted_in(work)


async def notes(work: Work, now: datetime) -> None:
    await journal.note(work, "first", now)


async def notes_and_fails(work: Work, now: datetime) -> None:
    await journal.note(work, "half", now)
    raise RuntimeError


async def notes_last(work: Work, now: datetime) -> None:
    await journal.note(work, "last", now)


async def noted_in(work: Work) -> list[str]:
    return await work.all(select(JournalRow.event).order_by(col(JournalRow.id)))


async def noted_after(database: Database, monkeypatch: pytest.MonkeyPatch, *routines: object) -> list[str]:
    monkeypatch.setattr(bot.tick, "ROUTINES", list(routines))
    await Tick(database, MovableClock(NOW, running=False))()
    async with database.read() as work:
        return await noted_in(work)


async def test_what_fails_takes_nothing_of_another_with_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = (finds_nothing, notes, notes_and_fails, finds_nothing, notes_and_fails, notes_last)
    assert await noted_after(database, monkeypatch, *order) == ["first", "last"]


async def test_each_routine_runs_once(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    order = (notes, finds_nothing, notes_last, finds_nothing, notes)
    assert await noted_after(database, monkeypatch, *order) == ["first", "last", "first"]
