"""One copy for both databases: everything comes back, sealed as it was, and nobody who was erased."""

import gzip
import json
import os
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlmodel import SQLModel

from storage import people
from storage.backup import backup
from storage.database import Database
from storage.erase import erase_person
from storage.failure import Failure
from storage.key_ring import single
from storage.migrate import connected
from storage.open_database import open_database
from storage.restore import restore
from storage.restore_doubts import Beside
from storage.sealed import AesCipher
from tests import lives
from tests.databases import TEST_KEY
from tests.lives import NOW, Life
from tests.storage.copies import lines_of, plain_copy, sealed

Url = str
pytestmark = pytest.mark.usefixtures("schema_at_once")

RING = single(TEST_KEY)
BESIDE = Beside(RING)


@pytest.fixture
async def lived(database: Database) -> tuple[Life, Life]:
    async with database.work() as work:
        one = await lives.begin(work, "Merel", 41)
        other = await lives.begin(work, "Spreeuw", 42, one.neighbourhood_id)
        await lives.live(work, one, other)
        await lives.live(work, other, one)
        # The first row names one that comes later.
        await people.change(work, one.person_id, known_by_id=other.person_id)
    return one, other


@pytest.fixture(params=["to_sqlite", pytest.param("to_postgresql", marks=pytest.mark.postgres)])
async def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Url]:
    """A second, empty database of either kind."""
    if request.param == "to_sqlite":
        yield f"sqlite:///{tmp_path / 'elsewhere.sqlite'}"
        return
    for url in request.getfixturevalue("postgresql").lend():
        yield url


async def contents(url: Url) -> dict[str, list[Any]]:
    database = open_database(url, AesCipher(TEST_KEY))
    async with database.read() as work:
        found = {
            table.name: [tuple(row) for row in await work.rows(select(table).order_by(*table.primary_key))]
            for table in SQLModel.metadata.sorted_tables
        }
    await database.close()
    return found


def copies(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("*.backup*"))


async def test_everything_comes_back_on_either_kind_of_database(
    database_url: Url, lived: tuple[Life, Life], elsewhere: Url, tmp_path: Path
) -> None:
    copy = tmp_path / "monday.backup"
    written = await backup(database_url, copy, RING)
    assert (await restore(elsewhere, copy, BESIDE)).rows == written
    there = await contents(elsewhere)
    assert there == await contents(database_url)
    assert sum(map(len, there.values())) == written


async def test_the_copy_is_sealed_as_a_whole_and_the_names_in_it_once_more(
    database_url: Url, lived: tuple[Life, Life], tmp_path: Path
) -> None:
    copy = tmp_path / "monday.backup"
    await backup(database_url, copy, RING)
    inside = str(lines_of(copy, RING))
    assert "'table': 'person'" in inside
    assert "Merel interest.own_words" not in inside
    with pytest.raises(gzip.BadGzipFile):
        gzip.decompress(copy.read_bytes())


async def test_the_copy_is_for_its_user_alone(database_url: Url, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        await backup(database_url, tmp_path / "monday.backup", RING)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "monday.backup").stat().st_mode) == 0o600


async def test_life_goes_on_with_new_numbers(
    database_url: Url, lived: tuple[Life, Life], elsewhere: Url, tmp_path: Path
) -> None:
    copy = tmp_path / "monday.backup"
    await backup(database_url, copy, RING)
    await restore(elsewhere, copy, BESIDE)
    database = open_database(elsewhere, AesCipher(TEST_KEY))
    async with database.work() as work:
        new = await people.meet(work, lived[0].neighbourhood_id, NOW, call_name="Vink")
    await database.close()
    assert new.id > lived[1].person_id


async def test_what_was_there_is_replaced_and_who_was_erased_since_stays_erased(
    database_url: Url, database: Database, lived: tuple[Life, Life], tmp_path: Path
) -> None:
    one, other = lived
    copy = tmp_path / "monday.backup"
    await backup(database_url, copy, RING)
    async with database.work() as work:
        await people.change(work, other.person_id, call_name="Iemand anders")
        await erase_person(work, one.person_id, NOW)
    await database.close()
    await restore(database_url, copy, BESIDE)
    there = await contents(database_url)
    assert [(row[0], row[3]) for row in there["person"]] == [(other.person_id, "Spreeuw")]
    assert "Merel" not in str(there)
    assert len(there["erasure"]) == 2, "the person, and their chat"


async def test_the_number_of_somebody_erased_is_never_given_again(
    database_url: Url, database: Database, lived: tuple[Life, Life], tmp_path: Path
) -> None:
    copy = tmp_path / "monday.backup"
    await backup(database_url, copy, RING)
    async with database.work() as work:
        late = await people.meet(work, lived[0].neighbourhood_id, NOW, call_name="Vink")
        await erase_person(work, late.id, NOW)
    await database.close()
    await restore(database_url, copy, BESIDE)
    again = open_database(database_url, AesCipher(TEST_KEY))
    async with again.work() as work:
        new = await people.meet(work, lived[0].neighbourhood_id, NOW, call_name="Specht")
    await again.close()
    assert new.id > late.id


async def test_a_copy_that_was_cut_off_changes_nothing(
    database_url: Url, lived: tuple[Life, Life], tmp_path: Path
) -> None:
    copy = tmp_path / "monday.backup"
    await backup(database_url, copy, RING)
    before = await contents(database_url)
    whole = copy.read_bytes()
    lines = "".join(json.dumps(line) + "\n" for line in lines_of(copy, RING)[:-1]).encode()
    for broken in (
        whole[:-20],
        whole[:-1] + bytes([whole[-1] ^ 1]),
        b"",
        b"no backup",
        sealed(gzip.compress(lines), RING),
        gzip.compress(lines),
        gzip.compress(b"[1]\n"),
        gzip.compress(b"[" * 2_000_000),
    ):
        copy.write_bytes(broken)
        with pytest.raises(Failure, match="Nothing was changed"):
            await restore(database_url, copy, BESIDE)
    assert await contents(database_url) == before


async def test_a_copy_of_a_newer_version_is_said_in_one_line(
    database_url: Url, lived: tuple[Life, Life], tmp_path: Path
) -> None:
    copy = tmp_path / "monday.backup"
    plain_copy(copy, [{"burengroep": 1, "schema": "9999"}])
    with pytest.raises(Failure, match="newer version of burengroep made this backup"):
        await restore(database_url, copy, BESIDE)
    with connected(database_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(Failure, match="newer version of burengroep made this database"):
        await backup(database_url, tmp_path / "other.backup", RING)


async def test_a_copy_never_takes_the_place_of_another(database_url: Url, tmp_path: Path) -> None:
    copy = tmp_path / "monday.backup"
    await backup(database_url, copy, RING)
    with pytest.raises(Failure, match="is there already"):
        await backup(database_url, copy, RING)
    with pytest.raises(Failure, match="cannot be written"):
        await backup(database_url, tmp_path / "nowhere" / "monday.backup", RING)
    assert copies(tmp_path) == ["monday.backup"]


async def test_a_database_without_tables_has_nothing_to_copy(bare_database_url: Url, tmp_path: Path) -> None:
    with pytest.raises(Failure, match="nothing to back up"):
        await backup(bare_database_url, tmp_path / "empty.backup", RING)
    assert copies(tmp_path) == []


async def test_a_copy_can_be_made_in_the_middle_of_a_turn(
    database: Database, database_url: Url, lived: tuple[Life, Life], elsewhere: Url, tmp_path: Path
) -> None:
    """It waits for nobody, and holds nothing that was not committed."""
    copy = tmp_path / "monday.backup"
    async with database.work() as work:
        await people.meet(work, lived[0].neighbourhood_id, NOW, call_name="Mus")
        await backup(database_url, copy, RING)
    await restore(elsewhere, copy, BESIDE)
    assert {row[3] for row in (await contents(elsewhere))["person"]} == {"Merel", "Spreeuw"}
