"""Thousands of updates of every kind: nothing unhandled, no press unanswered, and always a way on."""

import gc
import logging
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.playground.phone import Phone
from bot.playground.playground import Playground
from bot.playground.telegram import Telegram
from storage import inbox, outbox
from storage.database import Database
from storage.tables.conversation import OutboxState
from storage.tables.person import RoleName
from tests.engines import lent
from tests.faults import odd
from tests.faults.chaos import Chaos
from tests.faults.lane import Lane
from tests.neighbours import Neighbours
from tests.town import MONDAY_NOON, Town

pytestmark = [pytest.mark.faults, pytest.mark.slow]

SEEDS = range(int(os.environ.get("FUZZ_SEEDS", "2")))
"""`make fuzz` plays a hundred."""
ACTS, BATCH = 1000, 40
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
PASSES = (MINUTE, MINUTE, HOUR, 9 * HOUR, 48 * HOUR)
COME_BACK = ("Typ dan: begin.", "Then type: start.")
"""The way on of somebody whom nothing is kept of any more, a keyboard neither."""


@pytest.fixture
async def lane(migrated_sqlite: Path, tmp_path: Path) -> AsyncIterator[Lane]:
    path = tmp_path / "fuzz.sqlite"
    shutil.copyfile(migrated_sqlite, path)
    playground = Playground(MovableClock(MONDAY_NOON, running=False), people=())
    async with lent(f"sqlite:///{path}", at_once=True) as database:
        lane = Lane(database, playground)
        await lane.start()
        yield lane


@pytest.fixture
def _no_garbage() -> Iterator[None]:
    """A tenth of the time would go into looking for it."""
    gc.disable()
    yield
    gc.enable()


async def gather(database: Database, playground: Playground) -> None:
    """Everybody whom the bot may meet: staff, a phone buddy, neighbours, and people with odd names."""
    neighbours = Neighbours(database, playground)
    where = await neighbours.opens()
    nadia = await neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    await neighbours.add(where, "Wim", role=RoleName.PHONE_BUDDY, known_by=nadia)
    await neighbours.add(where, "Riek", phone_number="020 000 00 03", known_by=nadia)
    await neighbours.add(where, "John", known_by=nadia, language="en")
    for name in ("Martin", "Joke", "Piet", "Fatma"):
        await neighbours.add(where, name, known_by=nadia, offers=("listening",))
    for number, name in enumerate(odd.NAMES):
        playground.telegram.add_person(name, odd.LANGUAGES[number % len(odd.LANGUAGES)], "neighbour")


def stuck(telegram: Telegram, chaos: Chaos) -> list[str]:
    """Whoever has no way on, or heard nothing after they said something."""
    found = []
    for key, phone in telegram.phones.items():
        if phone.blocked:
            continue
        if phone.shown and not phone.buttons_on_screen() and not _says_goodbye(phone.shown[-1]):
            found.append(f"{key} has no button: {_last(phone)}")
        if key in chaos.waits and phone._acted:
            found.append(f"{key} was not answered: {_last(phone)}")
    chaos.waits.clear()
    return found


def not_answered(telegram: Telegram) -> list[str]:
    """Whose press was never answered, but for those who erased themselves: with them goes what waits."""
    waiting = {query.phone for query in telegram.queries.unanswered()}
    return [key for key in waiting if not any(map(_says_goodbye, telegram.phones[key].messages.values()))]


def _says_goodbye(message: dict[str, Any]) -> bool:
    return str(message.get("text", "")).endswith(COME_BACK)


def _last(phone: Phone) -> list[str]:
    return [str(message.get("text", message))[:300] for message in list(phone.messages.values())[-4:]]


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [str(record.exc_info or record.getMessage()) for record in caplog.records if record.levelno >= 40]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.usefixtures("_no_garbage")
async def test_whatever_comes_is_answered_and_leads_on(
    lane: Lane, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    playground = lane.playground
    await gather(lane.database, playground)
    chaos = Chaos(playground.telegram, seed)
    found: list[str] = []
    for _ in range(ACTS // BATCH):
        for _ in range(BATCH):
            chaos.act()
        await lane.run_batch()
        found += stuck(playground.telegram, chaos)
        playground.clock.move_by(chaos.chance.choice(PASSES))
    found += [f"{chaos.noted.get(number)}\n{what}" for number, what in lane.troubles]
    found += playground.violations + errors(caplog)
    found += [f"{key} pressed and was not answered" for key in not_answered(playground.telegram)]
    assert len(chaos.noted) > ACTS * 0.9
    assert not found, f"seed {seed}, {len(found)} troubles:\n" + "\n".join(found[:20])


async def test_over_http_too_with_the_whole_bot(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    await gather(town.database, town.playground)
    chaos = Chaos(town.telegram, seed=300)
    found: list[str] = []
    while len(chaos.noted) < 300:
        for _ in range(BATCH):
            chaos.act()
        await town.settle()
        found += stuck(town.telegram, chaos)
        town.playground.clock.move_by(chaos.chance.choice(PASSES))
    await town.settle()
    async with town.database.read() as work:
        found += [f"{one.said} {one.error}" for one in await inbox.dead(work)]
        failed = await outbox.in_state(work, OutboxState.FAILED)
    found += [f"{row.kind} {row.error}" for row in failed if row.error != "gone"] + errors(caplog)
    assert not found, f"seed 300, {len(found)} troubles:\n" + "\n".join(found[:20])
    assert not_answered(town.telegram) == []
    # Updates that Telegram would never send are the point here; what the bot asked is held against its rules.
    town.playground.violations[:] = [one for one in town.playground.violations if "getUpdates" not in one]
