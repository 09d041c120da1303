"""Erasing leaves nothing of somebody, anywhere, and nothing of anybody else is lost."""

import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlmodel import SQLModel

from storage.database import Database
from storage.erase import erase_chat, erase_person
from storage.export import rows_about
from storage.open_database import open_database
from storage.sealed import PlainCipher
from tests import lives
from tests.lives import NOW, Life, bytes_on_disk, everything
from tests.postgresql import Cluster

WORD, CHAT = "Kanarievogeltje", 7_700_345_612_001
OTHER, OTHER_CHAT = "Roodborstje", 7_700_345_612_002


@pytest.fixture
async def plain(database_url: str) -> AsyncIterator[Database]:
    """Nothing is sealed here: what stays behind could be found."""
    opened = open_database(database_url, PlainCipher())
    yield opened
    await opened.close()


@pytest.fixture
async def two(plain: Database) -> tuple[Life, Life]:
    return await put_two(plain)


async def put_two(database: Database) -> tuple[Life, Life]:
    """Two people with a row in every table, in which each mentions the other."""
    async with database.work() as work:
        one = await lives.begin(work, WORD, CHAT)
        other = await lives.begin(work, OTHER, OTHER_CHAT, one.neighbourhood_id)
        await lives.live(work, one, other)
        await lives.live(work, other, one)
    return one, other


async def test_the_canary_sings_before_it_is_erased(plain: Database, two: tuple[Life, Life]) -> None:
    said = await everything(plain)
    assert said.count(WORD) > 30
    assert str(CHAT) in said


async def test_nothing_of_somebody_is_left_in_any_table(plain: Database, two: tuple[Life, Life]) -> None:
    one, _ = two
    async with plain.work() as work:
        await erase_person(work, one.person_id, NOW)
    said = await everything(plain)
    assert WORD not in said
    assert str(CHAT) not in said
    async with plain.read() as work:
        assert await rows_about(work, one.person_id, CHAT) == {}


async def test_sqlite_has_no_byte_left_in_its_file_nor_beside_it(
    migrated_sqlite: Path, tmp_path: Path
) -> None:
    path = tmp_path / "plain.sqlite"
    shutil.copyfile(migrated_sqlite, path)
    database = open_database(f"sqlite:///{path}", PlainCipher())
    one, _ = await put_two(database)
    assert WORD.encode() in bytes_on_disk(database)
    async with database.work() as work:
        await erase_person(work, one.person_id, NOW)
    there = bytes_on_disk(database)
    await database.close()
    assert OTHER.encode() in there
    assert WORD.encode() not in there
    assert str(CHAT).encode() not in there
    assert CHAT.to_bytes(6, "big") not in there  # as SQLite writes a number of this size


@pytest.mark.postgres
async def test_postgresql_has_no_byte_left_in_its_tables(migrated_postgresql: Cluster) -> None:
    """Nothing is vacuumed here, by us or by the server: the erasing itself takes the dead rows out."""
    for url in migrated_postgresql.lend("migrated"):
        database = open_database(url, PlainCipher())
        one, _ = await put_two(database)
        await _write_down(database)
        assert WORD.encode() in _table_files(migrated_postgresql)
        async with database.work() as work:
            await erase_person(work, one.person_id, NOW)
        await _write_down(database)
        there = _table_files(migrated_postgresql)
        await database.close()
        assert OTHER.encode() in there
        assert WORD.encode() not in there
        assert CHAT.to_bytes(8, sys.byteorder) not in there


@pytest.mark.postgres
async def test_while_somebody_may_still_see_the_dead_rows_they_wait_for_the_next_time(
    migrated_postgresql: Cluster,
) -> None:
    for url in migrated_postgresql.lend("migrated"):
        database, reader = open_database(url, PlainCipher()), open_database(url, PlainCipher())
        one, _ = await put_two(database)
        async with reader.engine.connect() as connection:
            reading = await connection.execution_options(isolation_level="REPEATABLE READ")
            await reading.exec_driver_sql("SELECT count(*) FROM person")
            async with database.work() as work:
                await erase_person(work, one.person_id, NOW)
            await _write_down(database)
            assert WORD.encode() in _table_files(migrated_postgresql)
        async with database.work():
            pass
        await _write_down(database)
        there = _table_files(migrated_postgresql)
        await database.close()
        await reader.close()
        assert WORD.encode() not in there


async def _write_down(database: Database) -> None:
    """What the server still has in memory goes to its files."""
    async with database.engine.connect() as connection:
        alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await alone.exec_driver_sql("CHECKPOINT")


def _table_files(cluster: Cluster) -> bytes:
    files = [file for file in (cluster.folder / "data" / "base").rglob("*") if file.is_file()]
    return b"".join(file.read_bytes() for file in files)


async def test_nothing_of_anybody_else_is_lost(plain: Database, two: tuple[Life, Life]) -> None:
    """Only a block of the one who is gone goes, and what was to be talked out between the two of them."""
    one, other = two
    async with plain.read() as work:
        before = await rows_about(work, other.person_id, OTHER_CHAT)
    async with plain.work() as work:
        await erase_person(work, one.person_id, NOW)
    async with plain.read() as work:
        after = await rows_about(work, other.person_id, OTHER_CHAT)
    assert before.keys() - after.keys() == {"block", "friction", "task"}
    for table, rows in after.items():
        forgotten = [{k: v for k, v in row.items() if k in rows[at]} for at, row in enumerate(before[table])]
        assert rows == forgotten, table


async def test_links_of_others_to_somebody_are_forgotten(plain: Database, two: tuple[Life, Life]) -> None:
    one, _ = two
    async with plain.work() as work:
        await erase_person(work, one.person_id, NOW)
    async with plain.read() as work:
        columns = [column for table in SQLModel.metadata.sorted_tables for column in table.columns]
        for column in columns:
            if column.info.get("on_erase") in ("delete", "forget", "self"):
                left = await work.rows(select(column).where(column == one.person_id))
                assert left == [], str(column)


async def test_the_ledger_keeps_hashes_and_nothing_else(plain: Database, two: tuple[Life, Life]) -> None:
    async with plain.work() as work:
        await erase_person(work, two[0].person_id, NOW)
    async with plain.read() as work:
        ledger = await work.rows(text("SELECT subject FROM erasure"))
    assert [len(row[0]) for row in ledger] == [64, 64], "the person, and their chat"


async def test_erasing_twice_does_nothing_the_second_time(plain: Database, two: tuple[Life, Life]) -> None:
    for _ in range(2):
        async with plain.work() as work:
            await erase_person(work, two[0].person_id, NOW)
    async with plain.read() as work:
        assert len(await work.rows(text("SELECT * FROM erasure"))) == 2


async def test_a_chat_of_nobody_known_can_be_erased_too(plain: Database, two: tuple[Life, Life]) -> None:
    async with plain.work() as work:
        await erase_chat(work, CHAT, NOW)
    async with plain.read() as work:
        left = await rows_about(work, None, CHAT)
    assert left == {}


async def test_an_update_of_an_erased_chat_keeps_its_number_so_that_it_is_not_done_twice(
    plain: Database, two: tuple[Life, Life]
) -> None:
    async with plain.work() as work:
        await erase_person(work, two[0].person_id, NOW)
    async with plain.read() as work:
        rows = await work.rows(text("SELECT update_id, chat_id, said, state FROM inbox ORDER BY id"))
    assert tuple(rows[0]) == (two[0].person_id, None, None, "done")


async def test_a_screen_of_somebody_else_that_shows_the_name_is_left(plain: Database) -> None:
    async with plain.work() as work:
        one = await lives.begin(work, WORD, CHAT)
        other = await lives.begin(work, OTHER, OTHER_CHAT, one.neighbourhood_id)
        await lives.live(work, other, other)
        await work.session.execute(
            text("UPDATE conversation SET place = :place"),
            {"place": f'{{"options": [["5", "{WORD}", true]]}}'.encode()},
        )
    async with plain.work() as work:
        await erase_person(work, one.person_id, NOW)
    assert WORD not in await everything(plain)
