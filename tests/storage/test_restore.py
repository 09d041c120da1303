"""A restore believes only what was sealed, replaces nothing before it is sure, and keeps what was there."""

import base64
import resource
import shutil
import zlib
from pathlib import Path

import pytest
from sqlmodel import col, select

from storage import neighbourhoods, people, roles
from storage.backup import backup
from storage.database import Database
from storage.failure import Failure
from storage.key_ring import parsed, single
from storage.ledger import LedgerFile
from storage.migrate import migrate
from storage.open_database import open_database
from storage.people import Person
from storage.playground_mark import mark
from storage.restore import restore
from storage.restore_doubts import Beside, Doubt, Doubtful
from storage.running_lock import only_one
from storage.sealed import AesCipher
from storage.tables.person import PersonRow
from tests.databases import TEST_KEY
from tests.lives import NOW
from tests.storage.copies import lines_of, plain_copy

RING = single(TEST_KEY)
BESIDE = Beside(RING)
OLD = Path(__file__).parent / "version_0_1_0"


@pytest.fixture
async def merel(database: Database) -> Person:
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden")
        return await people.meet(work, where.id, NOW, call_name="Merel", telegram_id=41)


async def names(url: str) -> list[str]:
    database = open_database(url, AesCipher(RING))
    async with database.read() as work:
        found = await work.all(select(PersonRow).order_by(col(PersonRow.id)))
    await database.close()
    return [one.call_name for one in found]


async def copied(database_url: str, tmp_path: Path) -> Path:
    path = tmp_path / "monday.backup"
    await backup(database_url, path, RING)
    return path


async def test_it_is_refused_while_a_bot_runs(
    database: Database, database_url: str, merel: Person, tmp_path: Path
) -> None:
    path = await copied(database_url, tmp_path)
    async with only_one(database):
        with pytest.raises(Failure, match="Stop that one first"):
            await restore(database_url, path, BESIDE)


async def test_what_is_there_is_copied_first(
    database: Database, database_url: str, merel: Person, tmp_path: Path
) -> None:
    path = await copied(database_url, tmp_path)
    async with database.work() as work:
        await people.change(work, merel.id, call_name="Specht")
    await database.close()
    done = await restore(database_url, path, Beside(RING, before=tmp_path / "kept"))
    assert await names(database_url) == ["Merel"]
    assert done.kept
    assert done.kept.parent == tmp_path / "kept"
    await restore(database_url, done.kept, BESIDE)
    assert await names(database_url) == ["Specht"]


async def test_a_key_that_is_another_is_refused_before_anything_is_replaced(
    database: Database, database_url: str, merel: Person, tmp_path: Path
) -> None:
    path = await copied(database_url, tmp_path)
    with pytest.raises(Failure, match="Nothing was changed"):
        await restore(database_url, path, Beside(single(bytes(32))))
    with pytest.raises(Failure, match="made with another field key"):
        await restore(database_url, OLD / "burengroep.backup", Beside(single(bytes(32))), list(Doubt))
    assert await names(database_url) == ["Merel"]


async def test_a_line_that_was_added_is_not_believed(
    database: Database, database_url: str, merel: Person, tmp_path: Path
) -> None:
    """Whoever has no key can only write as version 0.1.0 did, and that is asked about."""
    path = tmp_path / "changed.backup"
    lines = [
        ["coordinator" if cell == "connector" else cell for cell in line] if isinstance(line, list) else line
        for line in lines_of(OLD / "burengroep.backup", RING)
    ]
    plain_copy(path, lines)
    with pytest.raises(Doubtful, match="anybody who had the file could change it"):
        await restore(database_url, path, BESIDE)
    plain_copy(path, lines_of(await copied(database_url, tmp_path), RING))
    with pytest.raises(Failure, match="Nothing was changed"):
        await restore(database_url, path, BESIDE, list(Doubt))
    async with database.read() as work:
        assert await roles.coordinators(work) == []
        assert (await people.get(work, merel.id)).call_name == "Merel"


async def test_a_playgrounds_copy_never_takes_the_place_of_real_people(
    database_url: str, merel: Person, bare_sqlite: str, tmp_path: Path
) -> None:
    migrate(bare_sqlite, when_new=mark)
    path = await copied(bare_sqlite, tmp_path)
    with pytest.raises(Failure, match="of a playground"):
        await restore(database_url, path, BESIDE)
    real = tmp_path / "real.backup"
    await backup(database_url, real, RING)
    with pytest.raises(Failure, match="this one is a playground's"):
        await restore(bare_sqlite, real, BESIDE)


@pytest.fixture
def bare_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'second.sqlite'}"


@pytest.mark.slow
@pytest.mark.parametrize("piece", [b" ", b"[", b"0,", b"[0]\n"])
async def test_a_small_file_that_grows_without_end_takes_little_memory(
    bare_sqlite: str, tmp_path: Path, piece: bytes
) -> None:
    path = tmp_path / "bomb.backup"
    packer = zlib.compressobj(1, wbits=31)
    with path.open("wb") as file:
        for _ in range(300):
            file.write(packer.compress(piece * (1_000_000 // len(piece))))
        file.write(packer.flush())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Failure, match="no whole backup"):
        await restore(bare_sqlite, path, BESIDE, list(Doubt))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000, "kilobytes"


async def test_a_backup_of_version_0_1_0_comes_back_after_a_yes(
    bare_database_url: str, tmp_path: Path
) -> None:
    ring = parsed((OLD / "field.key").read_text(), "field.key")
    ledger = LedgerFile(tmp_path / "erased.ledger")
    beside = Beside(ring, ledger)
    with pytest.raises(Doubtful) as asked:
        await restore(bare_database_url, OLD / "burengroep.backup", beside)
    assert asked.value.doubts == [Doubt.NOT_SEALED, Doubt.NO_LEDGER]
    await restore(bare_database_url, OLD / "burengroep.backup", beside, asked.value.doubts)
    assert await names(bare_database_url) == ["Ineke", "Nadia", "Joke", "Martin", "Riek", "Piet"]
    assert len(ledger.read()) == 1, "person 7 was erased"
    database = open_database(bare_database_url, AesCipher(ring))
    async with database.work() as work:
        assert (await people.meet(work, 1, NOW, call_name="Vink")).id == 8
    await database.close()


@pytest.mark.whole
async def test_a_copy_of_a_database_of_version_0_1_0_that_was_replaced_comes_back(tmp_path: Path) -> None:
    shutil.copyfile(OLD / "burengroep.sqlite", tmp_path / "old.sqlite")
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    beside = Beside(RING, before=tmp_path / "kept")
    done = await restore(url, OLD / "burengroep.backup", beside, list(Doubt))
    assert done.kept
    await restore(url, done.kept, beside)
    assert (await names(url))[2] == "Joke"


@pytest.mark.whole
async def test_a_database_of_version_0_1_0_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "burengroep.sqlite"
    shutil.copyfile(OLD / "burengroep.sqlite", path)
    assert base64.b64decode((OLD / "field.key").read_bytes()) == TEST_KEY
    with pytest.raises(Failure, match="needs its field key"):
        migrate(f"sqlite:///{path}")
    migrate(f"sqlite:///{path}", RING)
    assert (await names(f"sqlite:///{path}"))[2] == "Joke"
