"""What hardly anybody changes is read once, and anew as soon as somebody wrote to it."""

from unittest.mock import patch

import pytest
from sqlalchemy import event

from storage import idle, language_signatures, neighbourhoods
from storage.database import Database
from storage.rarely_changed import SECONDS, RarelyChanged
from storage.work import tables_of
from tests.town import MONDAY_NOON


class Watch:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_it_is_kept_for_a_while_and_until_one_of_its_tables_was_written_to() -> None:
    watch = Watch()
    kept = RarelyChanged(watch)
    kept.keep("choices", [1], kept.versions(["choice", "place"]))
    kept.keep("others", None, kept.versions(["other"]))
    assert kept.find("choices") == ([1],)
    assert kept.find("others") == (None,)
    kept.drop({"place"})
    assert kept.find("choices") is None
    assert kept.tables() == {"other"}, "what was dropped is out of memory"
    watch.seconds += SECONDS
    assert kept.find("others") is None


def test_what_was_read_before_somebody_wrote_is_not_kept() -> None:
    kept = RarelyChanged()
    before = kept.versions(["choice"])
    kept.drop({"choice"})
    kept.keep("all", ["old"], before)
    assert kept.find("all") is None


async def test_a_transaction_sees_what_it_wrote_and_others_after_its_commit(
    database: Database,
) -> None:
    async with database.read() as work:
        assert await language_signatures.signed(work) == frozenset()
    async with database.work() as work:
        await language_signatures.sign(work, "tr", "Ayşe", MONDAY_NOON)
        assert await language_signatures.signed(work) == {"tr"}
        async with database.read() as beside:
            assert await language_signatures.signed(beside) == frozenset()
    async with database.read() as work:
        assert await language_signatures.signed(work) == {"tr"}


async def test_what_was_rolled_back_is_not_kept(database: Database) -> None:
    try:
        async with database.work() as work:
            await language_signatures.sign(work, "tr", "Ayşe", MONDAY_NOON)
            await language_signatures.signed(work)
            raise LookupError
    except LookupError:
        pass
    async with database.read() as work:
        assert await language_signatures.signed(work) == frozenset()


async def test_a_list_is_read_again_as_soon_as_any_table_of_it_was_written_to(database: Database) -> None:
    async with database.work() as work:
        here = await neighbourhoods.first_or_new(work)
    async with database.read() as work:
        assert [one.name for one in await neighbourhoods.all_of_them(work)] == [""]
    async with database.work() as work:
        await neighbourhoods.change(work, here.id, name="De Pijp")
        assert (await neighbourhoods.get(work, here.id)).name == "De Pijp"
        async with database.read() as beside:
            assert (await neighbourhoods.get(beside, here.id)).name == ""
    async with database.read() as work:
        assert [one.name for one in await neighbourhoods.all_of_them(work)] == ["De Pijp"]


async def test_who_has_locked_reads_what_others_did_until_then(database: Database) -> None:
    async with database.read() as work:
        assert await neighbourhoods.all_of_them(work) == []
    async with database.work() as work:
        await work.alone(7)
        with patch.object(RarelyChanged, "find", lambda *_: ([1, 2],)):
            assert await neighbourhoods.all_of_them(work) == []


def test_the_tables_of_a_statement_are_those_of_its_subqueries_too() -> None:
    assert {"person", "role", "series"} <= tables_of(idle._since(MONDAY_NOON).statement)


async def test_when_a_commit_fails_nobody_knows_what_is_written_and_nothing_is_kept(
    database: Database,
) -> None:
    def break_off(_connection: object) -> None:
        raise ConnectionError

    async with database.work() as work:
        here = await neighbourhoods.first_or_new(work)
    async with database.read() as work:
        await neighbourhoods.all_of_them(work)
    engine = database.engine.sync_engine
    event.listen(engine, "commit", break_off)
    with pytest.raises(ConnectionError):
        async with database.work() as work:
            await neighbourhoods.change(work, here.id, name="De Pijp")
    event.remove(engine, "commit", break_off)
    assert "neighbourhood" not in database._rarely_changed.tables()
