"""Who was erased does not come back from a copy: not into an empty folder, and strangers neither."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from storage import conversations, people
from storage.backup import backup
from storage.database import Database
from storage.erase import erase_chat, erase_person
from storage.erased_in import erased_in
from storage.failure import Failure
from storage.key_ring import single
from storage.ledger import LedgerFile, bring_together, read_erasures
from storage.migrate import opened
from storage.open_database import open_database
from storage.restore import restore
from storage.restore_doubts import Beside, Doubt, Doubtful
from storage.sealed import AesCipher
from tests import lives
from tests.databases import TEST_KEY
from tests.lives import NOW, everything

pytestmark = pytest.mark.usefixtures("schema_at_once")

RING = single(TEST_KEY)
VINK = 4_200_000_077
"""A stranger, of whom only the chat is known."""


async def live(database: Database) -> int:
    """Merel and Spreeuw in every table, and what the stranger said; gives Merel's number."""
    async with database.work() as work:
        merel = await lives.begin(work, "Merel", 41)
        spreeuw = await lives.begin(work, "Spreeuw", 42, merel.neighbourhood_id)
        await lives.live(work, merel, spreeuw)
        await lives.live(work, spreeuw, merel)
        await conversations.find_or_start(work, VINK, "nl", NOW)
    return merel.person_id


async def said_in(url: str) -> str:
    database = open_database(url, AesCipher(RING))
    said = await everything(database)
    await database.close()
    return said


@pytest.fixture
def ledger(tmp_path: Path) -> LedgerFile:
    return LedgerFile(tmp_path / "erased.ledger")


@pytest.fixture
def empty(tmp_path: Path) -> str:
    """A database that was lost, and is made anew."""
    return f"sqlite:///{tmp_path / 'new' / 'burengroep.sqlite'}"


async def erased_after_a_copy(database_url: str, ledger: LedgerFile, tmp_path: Path) -> Path:
    database = open_database(database_url, AesCipher(RING), ledger)
    merel = await live(database)
    path = tmp_path / "monday.backup"
    await backup(database_url, path, RING)
    async with database.work() as work:
        await erase_person(work, merel, NOW)
        await erase_chat(work, 41, NOW)
        await erase_chat(work, VINK, NOW)
    await database.close()
    return path


async def test_not_into_an_empty_folder(
    database_url: str, empty: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    path = await erased_after_a_copy(database_url, ledger, tmp_path)
    done = await restore(empty, path, Beside(RING, ledger))
    said = await said_in(empty)
    assert done.erased_again == 2
    assert "Spreeuw" in said
    assert "Merel" not in said
    assert str(VINK) not in said


async def test_a_stranger_not_over_the_living_database_either(
    database_url: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    path = await erased_after_a_copy(database_url, ledger, tmp_path)
    await restore(database_url, path, Beside(RING))
    said = await said_in(database_url)
    assert "Merel" not in said
    assert str(VINK) not in said


async def test_without_a_ledger_it_says_so_and_asks(
    database_url: str, empty: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    path = await erased_after_a_copy(database_url, ledger, tmp_path)
    gone = LedgerFile(tmp_path / "nowhere.ledger")
    with pytest.raises(Doubtful, match="comes back with it") as asked:
        await restore(empty, path, Beside(RING, gone))
    assert asked.value.doubts == [Doubt.NO_LEDGER]
    await restore(empty, path, Beside(RING, gone), asked.value.doubts)
    assert "Merel" in await said_in(empty), "whoever says yes gets what they asked for"


async def test_the_ledger_goes_with_every_backup(
    database_url: str, empty: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    """A newer copy, of which the rest is of no use, still tells who was erased."""
    path = await erased_after_a_copy(database_url, ledger, tmp_path)
    newer = tmp_path / "tuesday.backup"
    await backup(database_url, newer, RING)
    known = erased_in(newer, RING)
    assert known == erased_in(ledger.path, RING) == ledger.read()
    await restore(empty, path, Beside(RING, LedgerFile(tmp_path / "nowhere.ledger"), known))
    assert "Merel" not in await said_in(empty)
    with pytest.raises(Failure, match="is no backup"):
        erased_in(Path(__file__), RING)


async def test_who_came_back_after_being_erased_may_stay(
    database_url: str, empty: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    """What the copy's own ledger has was done before it was made."""
    await erased_after_a_copy(database_url, ledger, tmp_path)
    database = open_database(database_url, AesCipher(RING), ledger)
    async with database.work() as work:
        await conversations.find_or_start(work, VINK, "nl", NOW)
    await backup(database_url, tmp_path / "tuesday.backup", RING)
    await restore(empty, tmp_path / "tuesday.backup", Beside(RING, ledger))
    assert str(VINK) in await said_in(empty)
    async with database.work() as work:
        await erase_chat(work, VINK, NOW + timedelta(days=1))
    await database.close()
    await restore(empty, tmp_path / "tuesday.backup", Beside(RING, ledger))
    assert str(VINK) not in await said_in(empty), "and who goes a second time is gone"


async def test_the_ledger_tells_nobody_who_it_was(
    database_url: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    await erased_after_a_copy(database_url, ledger, tmp_path)
    text = ledger.path.read_text()
    assert len(ledger.read()) == 3
    assert str(VINK) not in text
    assert stat.S_IMODE(ledger.path.stat().st_mode) == 0o600
    other = LedgerFile(tmp_path / "other.ledger")
    database = open_database(database_url, AesCipher(single(bytes(32))), other)
    async with database.work() as work:
        await erase_chat(work, VINK, NOW)
    await database.close()
    assert not {one.subject for one in other.read()} & {one.subject for one in ledger.read()}, "keyed"


async def test_a_crash_between_commit_and_file_loses_nothing(
    database_url: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    await erased_after_a_copy(database_url, LedgerFile(tmp_path / "nowhere" / "erased.ledger"), tmp_path)
    assert not ledger.path.exists()
    bring_together(database_url, RING, ledger)
    with opened(database_url) as connection:
        assert ledger.read() == read_erasures(connection)
    whole = ledger.path.read_bytes()
    ledger.path.write_bytes(whole[:-40])
    assert len(ledger.read()) == 2
    bring_together(database_url, RING, ledger)
    assert sorted(ledger.path.read_bytes().splitlines()) == sorted(whole.splitlines())


async def test_a_damaged_ledger_is_said_and_not_passed_over(
    database_url: str, empty: str, ledger: LedgerFile, tmp_path: Path
) -> None:
    path = await erased_after_a_copy(database_url, ledger, tmp_path)
    ledger.path.write_text("geen regel\n")
    with pytest.raises(Failure, match="is damaged"):
        await restore(empty, path, Beside(RING, ledger))


async def test_an_erasure_is_done_though_the_file_cannot_be_written(
    database_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "folder").mkdir()
    database = open_database(database_url, AesCipher(RING), LedgerFile(tmp_path / "folder"))
    merel = await live(database)
    async with database.work() as work:
        await erase_person(work, merel, NOW)
    async with database.read() as work:
        with pytest.raises(LookupError):
            await people.get(work, merel)
    await database.close()
    assert "not in the ledger beside the key yet" in caplog.text
