"""What is said of how long something is kept: a day before it is there, a day after it is not."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import SQLModel, col, select

from handlers.retention import KEPT
from storage.database import Database
from storage.tables.card import InterestRow
from storage.tables.contact import ReportRow, ReportState
from storage.tables.conversation import InboxRow, InboxState
from tests import lives

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)


async def left(database: Database, table: type[SQLModel], what: str, now: datetime) -> int:
    """How many rows there are when what is kept so long was dropped."""
    (kept,) = [one for one in KEPT if one.what.startswith(what)]
    assert kept.drop is not None
    async with database.work() as work:
        await kept.drop(work, now - kept.how_long)
        return len(await work.all(select(table)))


@pytest.mark.parametrize(("days", "there"), [(89, 1), (91, 0)])
async def test_a_closed_report_goes_after_ninety_days(database: Database, days: int, there: int) -> None:
    async with database.work() as work:
        life = await lives.begin(work, "Merel", 41)
        told = ReportRow(
            neighbourhood_id=life.neighbourhood_id,
            from_id=life.person_id,
            words="Niet goed.",
            state=ReportState.CLOSED,
            made_at=NOW,
            closed_at=NOW,
        )
        await work.add(told)
    assert await left(database, ReportRow, "a report", NOW + timedelta(days=days)) == there


@pytest.mark.parametrize(("days", "there"), [(6, 1), (8, 0)])
async def test_what_came_in_goes_within_a_week(database: Database, days: int, there: int) -> None:
    """Also what could not be dealt with, and keeps its words until then."""
    async with database.work() as work:
        said: dict[str, object] = {"text": "Hoi"}
        await work.add(InboxRow(chat_id=41, said=said, state=InboxState.DEAD, received_at=NOW))
    assert await left(database, InboxRow, "raw updates", NOW + timedelta(days=days)) == there


@pytest.mark.parametrize(("days", "words"), [(364, [None, "met mijn hond"]), (366, [None])])
async def test_own_words_on_a_card_go_after_a_year_and_what_was_chosen_stays(
    database: Database, days: int, words: list[str | None]
) -> None:
    async with database.work() as work:
        life = await lives.begin(work, "Merel", 41)
        await work.add(InterestRow(person_id=life.person_id, tag="walking", said_at=NOW))
        await work.add(InterestRow(person_id=life.person_id, own_words="met mijn hond", said_at=NOW))
    await left(database, InterestRow, "own words on a card", NOW + timedelta(days=days))
    async with database.read() as work:
        found = await work.all(select(InterestRow).order_by(col(InterestRow.id)))
        assert [row.own_words for row in found] == words
