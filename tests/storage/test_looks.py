"""Who saw whose card: written once a day, in a chain that shows what was changed, and told on request."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, delete, update

from handlers.retention import KEPT
from storage import erase, looks
from storage.database import Database
from storage.tables.look import LookRow
from storage.work import Work
from tests import lives
from tests.lives import Life

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)


async def looked(work: Work) -> tuple[Life, Life]:
    """Spreeuw saw the card of Merel on four days."""
    merel = await lives.begin(work, "Merel", 41)
    spreeuw = await lives.begin(work, "Spreeuw", 42, merel.neighbourhood_id)
    for days in (0, 0, 1, 2, 3):
        day = NOW + timedelta(days=days)
        await looks.note(work, spreeuw.person_id, merel.person_id, day.date(), day)
    return merel, spreeuw


async def test_once_a_day_and_the_latest_first(database: Database) -> None:
    async with database.work() as work:
        merel, spreeuw = await looked(work)
        seen = await looks.at_card_of(work, merel.person_id, 3)
        assert [(one.viewer_id, (one.at - NOW).days) for one in seen] == [
            (spreeuw.person_id, days) for days in (3, 2, 1)
        ]
        assert await looks.at_card_of(work, spreeuw.person_id, 3) == []
        assert await looks.broken_at(work) is None


@pytest.mark.parametrize(
    "changed",
    [
        update(LookRow).where(col(LookRow.id) == 2).values(viewer_id=1),
        update(LookRow).where(col(LookRow.id) == 2).values(on_day=NOW.date() + timedelta(days=9)),
        update(LookRow).where(col(LookRow.id) == 2).values(salt=None),
        update(LookRow).where(col(LookRow.id) == 2).values(leaf="x"),
        update(LookRow).where(col(LookRow.id) == 2).values(digest="x"),
        delete(LookRow).where(col(LookRow.id) == 2),
    ],
)
async def test_what_was_changed_or_taken_out_is_seen(database: Database, changed: object) -> None:
    async with database.work() as work:
        await looked(work)
        await work.change(changed)  # type: ignore[arg-type]
        assert await looks.broken_at(work) in (2, 3)


async def test_an_erased_viewer_leaves_the_chain_whole_and_no_trace(database: Database) -> None:
    async with database.work() as work:
        merel, spreeuw = await looked(work)
        await erase.erase_person(work, spreeuw.person_id, NOW)
        assert [one.viewer_id for one in await looks.at_card_of(work, merel.person_id, 9)] == [None] * 4
        assert await looks.broken_at(work) is None


async def test_after_two_years_the_oldest_go_and_the_rest_is_a_chain(database: Database) -> None:
    (kept,) = [one for one in KEPT if one.what.startswith("who saw whose card")]
    async with database.work() as work:
        merel, _ = await looked(work)
        assert kept.drop is not None
        await kept.drop(work, NOW + timedelta(days=1, hours=1))
        assert len(await looks.at_card_of(work, merel.person_id, 9)) == 2
        assert await looks.broken_at(work) is None
    assert kept.how_long == timedelta(days=730)
