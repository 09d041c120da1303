"""Settling waits for the bot, and a jump in time is lived through moment by moment."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Bot

from bot.clock import MovableClock
from bot.playground import acts
from bot.playground.playground import Playground
from bot.playground.settling import NotSettledError, move_through, settle
from tests.bot.playground.echo import echo, stop

Ask = Callable[..., Coroutine[Any, Any, Any]]
NOON = datetime(2027, 3, 2, 11, tzinfo=UTC)


class Reminders:
    """A bot side with something to do at some moments: it does it when it settles."""

    def __init__(self, clock: MovableClock, *moments: datetime) -> None:
        self.clock = clock
        self.waiting = sorted(moments)
        self.done: list[datetime] = []
        self.answered: list[tuple[int, str]] = []
        self.moved_in: list[int] = []

    async def settle(self) -> None:
        while self.waiting and self.waiting[0] <= self.clock.now():
            self.waiting.pop(0)
            self.done.append(self.clock.now())

    def skip_pause(self) -> None:
        return

    async def next_due(self) -> datetime | None:
        return self.waiting[0] if self.waiting else None

    async def calls(self) -> list[dict[str, object]]:
        return [{"id": 1, "name": "Riek", "text": "Morgen wandelen?", "answers": ["Ze komt", "Niet"]}]

    async def printed(self) -> list[dict[str, object]]:
        return [{"title": "Briefje", "text": "Wie gaat er mee wandelen?"}]

    async def answer_call(self, call_id: int, answer: str) -> None:
        self.answered.append((call_id, answer))

    async def move_in(self, how_many: int) -> None:
        self.moved_in.append(how_many)


class Stuck(Reminders):
    """Its first moment stays due whatever happens."""

    async def settle(self) -> None:
        self.done.append(self.clock.now())


@pytest.fixture
def reminders(playground: Playground) -> Reminders:
    moments = [NOON + timedelta(hours=hours) for hours in (1, 30, 31, 100)]
    side = Reminders(playground.clock, *moments)
    playground.bot_side = side
    return side


@pytest.fixture
async def echoing(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(echo(bot))
    yield
    await stop(task)


async def test_three_days_at_once_are_three_lived_days(ask: Ask, reminders: Reminders) -> None:
    status, clock = await ask("POST", "/clock", by="3d")
    assert (status, clock["local"]) == (200, "2027-03-05T12:00:00+01:00")
    assert reminders.done == [NOON + timedelta(hours=hours) for hours in (1, 30, 31)]
    assert reminders.waiting == [NOON + timedelta(hours=100)]


async def test_a_moment_without_an_offset_is_wall_time_in_amsterdam(ask: Ask) -> None:
    assert (await ask("POST", "/clock", to="2027-03-28T10:00"))[1] == {
        "now": "2027-03-28T08:00:00+00:00",
        "local": "2027-03-28T10:00:00+02:00",
        "running": False,
    }
    assert (await ask("POST", "/clock", to="2027-03-28T10:00:00+00:00"))[1]["now"].startswith("2027-03-28T10")
    assert (await ask("POST", "/clock", by=90.5))[1]["now"].startswith("2027-03-28T10:01:30.5")
    assert (await ask("GET", "/clock"))[1]["local"].startswith("2027-03-28T12:01:30.5")


async def test_what_stays_due_does_not_stop_the_time(playground: Playground) -> None:
    side = Stuck(playground.clock, NOON + timedelta(hours=1))
    target = NOON + timedelta(days=2)
    await move_through(playground.telegram, side, playground.clock, target)
    assert playground.clock.now() == target
    steps = [after - before for before, after in zip(side.done, side.done[1:], strict=False)]
    assert max(steps) <= timedelta(hours=1)


async def test_settling_waits_until_every_update_was_answered(
    ask: Ask, playground: Playground, echoing: None
) -> None:
    for text in ("een", "twee", "drie"):
        await ask("POST", "/people/martin/say", text=text)
    assert (await ask("POST", "/settle"))[1]["settled"] is True
    assert playground.telegram.updates.pending == 0
    assert len(playground.phones["martin"].messages) == 6


async def test_a_bot_that_fetches_nothing_is_told_of(playground: Playground) -> None:
    acts.say(playground.telegram, playground.phones["martin"], "hoi")
    with pytest.raises(NotSettledError, match="did not fetch 1 updates"):
        await settle(playground.telegram, None, longest=0.05)


async def test_calls_are_answered_and_what_was_printed_is_seen(ask: Ask, reminders: Reminders) -> None:
    assert [call["name"] for call in (await ask("GET", "/calls"))[1]] == ["Riek"]
    assert (await ask("GET", "/printed"))[1][0]["title"] == "Briefje"
    assert await ask("POST", "/calls/1", answer="Ze komt") == (200, {"ok": True})
    assert reminders.answered == [(1, "Ze komt")]
    assert (await ask("POST", "/calls/2", answer="Ze komt"))[0] == 404


async def test_neighbours_move_in(ask: Ask, reminders: Reminders) -> None:
    assert await ask("POST", "/neighbours") == (201, {"count": 20})
    assert await ask("POST", "/neighbours", count=3) == (201, {"count": 3})
    assert reminders.moved_in == [20, 3]
