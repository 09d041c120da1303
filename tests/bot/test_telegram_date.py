"""A clock that is days away from Telegram's is not believed: what cannot be undone waits."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

import bot.tick
from bot.check import Finding, _clock
from bot.clock import MovableClock
from bot.telegram_date import TelegramDate
from bot.tick import Tick
from handlers.retention import CLEANING, Kept
from storage import ticks
from storage.database import Database
from storage.work import Work

NOON = datetime(2027, 3, 1, 11, tzinfo=UTC)
TEN_YEARS = timedelta(days=3650)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, running=False)


@pytest.fixture
def date(clock: MovableClock) -> TelegramDate:
    date = TelegramDate(clock)
    date.told(format_datetime(NOON, usegmt=True))
    return date


@pytest.mark.parametrize(
    ("step", "doubted"),
    [
        (timedelta(hours=-3), False),
        (timedelta(hours=3), False),
        (timedelta(days=60), True),
        (timedelta(days=-60), True),
        (TEN_YEARS, True),
    ],
)
def test_a_clock_that_is_set_far_is_doubted(
    clock: MovableClock, date: TelegramDate, step: timedelta, doubted: bool
) -> None:
    clock.set_wall(step)
    assert date.doubts() is doubted
    clock.set_wall(-step)
    assert not date.doubts()


def test_time_that_passed_without_a_word_of_telegram_is_no_doubt(
    clock: MovableClock, date: TelegramDate
) -> None:
    clock.move_by(TEN_YEARS)
    assert not date.doubts()


@pytest.mark.parametrize("header", [None, "", "yesterday", "Mon, 01 Mar 2027 11:00:00"])
def test_what_is_no_date_says_nothing(clock: MovableClock, header: str | None) -> None:
    date = TelegramDate(clock)
    date.told(header)
    clock.set_wall(TEN_YEARS)
    assert (date.off(), date.doubts()) == (None, False)


async def test_ten_years_ahead_nothing_is_cleared_away_and_nobody_is_late(
    database: Database, clock: MovableClock, date: TelegramDate, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[datetime] = []

    async def run(_work: Work, now: datetime) -> None:
        ran.append(now)

    monkeypatch.setattr(bot.tick, "ROUTINES", [run])
    monkeypatch.setattr("handlers.retention.KEPT", [Kept("all", timedelta(), run)])
    tick = Tick(database, clock, date=date)
    clock.set_wall(TEN_YEARS)
    await tick()
    assert ran == []
    clock.set_wall(-TEN_YEARS)
    await tick()
    assert ran == [NOON, NOON]
    async with database.read() as work:
        assert await ticks.last(work) == NOON


async def test_when_the_clock_is_set_back_old_things_are_still_cleared_away(
    database: Database, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    cleared: list[datetime] = []

    async def drop(_work: Work, before: datetime) -> None:
        cleared.append(before)

    monkeypatch.setattr("handlers.retention.KEPT", [Kept("all", timedelta(), drop)])
    monkeypatch.setattr(bot.tick, "ROUTINES", [])
    tick = Tick(database, clock)
    await tick()
    clock.set_wall(timedelta(days=-3))
    clock.move_by(CLEANING)
    await tick()
    assert len(cleared) == 2


def test_check_says_how_far_it_is_off(clock: MovableClock, date: TelegramDate) -> None:
    assert [one.ok for one in _clock(date)] == [True]
    clock.set_wall(timedelta(hours=-3))
    behind = "The clock of this machine is 3.0 hours behind Telegram's: set it right, by NTP."
    assert _clock(date) == [Finding(False, behind)]
    clock.set_wall(TEN_YEARS)
    assert "only answers go out" in _clock(date)[0].line
