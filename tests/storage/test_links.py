"""Start links: known by their hash, once where so, and never after their time."""

import secrets
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from handlers.conversation.start_links import TOKEN_STARTS
from storage import links
from storage.database import Database
from storage.tables.contact import LinkKind, LinkRow

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


async def test_a_link_leads_where_it_was_made_for(database: Database) -> None:
    async with database.work() as work:
        token = await links.make(work, LinkKind.ROLE, expires_at=NOW + WEEK, role="connector")
        link = await links.take(work, token, NOW)
    assert link is not None
    assert (link.kind, link.role) == (LinkKind.ROLE, "connector")


async def test_a_link_for_one_works_once(database: Database) -> None:
    async with database.work() as work:
        token = await links.make(work, LinkKind.MET, expires_at=NOW + WEEK)
        assert await links.take(work, token, NOW)
        assert await links.take(work, token, NOW) is None


async def test_a_link_for_many_works_again(database: Database) -> None:
    async with database.work() as work:
        token = await links.make(work, LinkKind.PLUS_ONE, expires_at=NOW + WEEK, single_use=False)
        assert await links.take(work, token, NOW)
        assert await links.take(work, token, NOW)


async def test_an_old_or_unknown_link_leads_nowhere(database: Database) -> None:
    async with database.work() as work:
        token = await links.make(work, LinkKind.MET, expires_at=NOW + WEEK)
        assert await links.take(work, token, NOW + WEEK) is None
        assert await links.take(work, token[:-1], NOW) is None
        assert await links.take(work, "", NOW) is None


async def test_the_database_never_holds_the_link_itself(database: Database) -> None:
    async with database.work() as work:
        token = await links.make(work, LinkKind.MET, expires_at=NOW + WEEK)
        row = await work.to_change(select(LinkRow))
    assert row is not None
    assert token not in row.model_dump_json()
    assert len(token) == 22


async def test_a_secret_token_never_begins_as_a_public_one(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as what a flyer or a poster opens: it would lead there, and the role would never begin."""
    drawn = iter([*(f"{prefix}drawn" for prefix in TOKEN_STARTS), "fine"])
    monkeypatch.setattr(secrets, "token_urlsafe", lambda _size: next(drawn))
    async with database.work() as work:
        assert await links.make(work, LinkKind.ROLE, expires_at=NOW + WEEK) == "fine"
