"""The commands about copies and keys, as an operator uses them; and the backup of each night."""

import asyncio
import gzip
import io
import json
import os
import shutil
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.check import files
from bot.cli import main
from bot.clock import MovableClock
from bot.disk_watch import ENOUGH, LEAST, DiskWatch, room
from bot.field_key import field_keys
from bot.nightly import NightlyBackup
from bot.settings import Settings
from storage import people, ticks, troubles
from storage.key_ring import parsed
from storage.nightly import too_old
from storage.open_database import open_database
from storage.sealed import AesCipher
from tests.storage.copies import lines_of, sealed

OLD = Path(__file__).parents[1] / "storage" / "version_0_1_0"


@pytest.fixture(scope="module")
def brought_up_to_date(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a bot of version 0.1.0, open to everybody as that version left it, once migrated."""
    folder = tmp_path_factory.mktemp("version_0_1_0")
    shutil.copytree(OLD, folder / ".data")
    for path in (folder / ".data", *(folder / ".data").iterdir()):
        path.chmod(0o755 if path.is_dir() else 0o644)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.chdir(folder)
        monkeypatch.setattr("bot.cli.start_logging", lambda *_: None)
        assert main(["migrate"]) == 0
    return folder / ".data"


@pytest.fixture
def data(brought_up_to_date: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of this test alone."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.cli.start_logging", lambda *_: None)
    monkeypatch.setenv("VOICE", "none")
    return Path(shutil.copytree(brought_up_to_date, tmp_path / ".data"))


def answered(monkeypatch: pytest.MonkeyPatch, answer: str, *arguments: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    return main(list(arguments))


async def names(data: Path) -> list[str]:
    ring = parsed((data / "field.key").read_text(), "field.key")
    database = open_database(f"sqlite:///{data / 'burengroep.sqlite'}", AesCipher(ring))
    async with database.read() as work:
        found = [one.call_name for one in await people.of_neighbourhood(work, 1)]
    await database.close()
    return sorted(found)


def test_what_version_0_1_0_left_open_is_closed(data: Path) -> None:
    assert main(["backup", "monday.backup"]) == 0
    kept = [data, data / "field.key", data / "burengroep.sqlite", Path("monday.backup")]
    assert [oct(stat.S_IMODE(path.stat().st_mode) & 0o077) for path in kept] == ["0o0"] * 4


def test_check_says_what_others_can_read(data: Path) -> None:
    field_keys(Settings())
    assert [finding.ok for finding in files(Settings())] == [True, True]
    data.chmod(0o755)
    (finding,) = files(Settings())
    assert not finding.ok
    assert "Others on this machine can read .data: chmod go= them." in finding.line


@pytest.mark.parametrize(("answer", "code"), [("n\n", 2), ("", 2), ("y\ny\n", 0), ("ja\njoh\n", 2)])
def test_a_backup_of_version_0_1_0_is_restored_after_the_questions(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: str, code: int
) -> None:
    (data / "burengroep.sqlite").unlink()
    assert answered(monkeypatch, answer, "restore", str(OLD / "burengroep.backup")) == code
    said = capsys.readouterr()
    assert "anybody who had the file could change it" in said.out
    assert ("Put back" in said.out) is (code == 0)
    assert ("Nothing was changed" in said.err) is (code == 2)


async def test_a_restore_says_where_the_data_of_before_is(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "monday.backup"]) == 0
    assert main(["restore", "monday.backup"]) == 0
    said = capsys.readouterr().out
    (kept,) = (data / "backups").iterdir()
    assert f"What was there before is in .data/backups/{kept.name}." in said
    assert stat.S_IMODE((data / "backups").stat().st_mode) == 0o700


def test_without_its_key_nothing_is_restored_and_no_key_is_made(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "monday.backup"]) == 0
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "new"))
    assert main(["restore", "monday.backup", "--yes"]) == 2
    assert "There is no FIELD_KEY" in capsys.readouterr().err
    assert not (tmp_path / "new" / "field.key").exists()


def test_a_rehearsal_counts_what_comes_back(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "monday.backup"]) == 0
    assert main(["rehearse", "monday.backup"]) == 0
    said = capsys.readouterr().out
    assert "person                      6 in the copy        6 came back" in said
    assert "rows of it can be restored." in said
    assert main(["rehearse", str(OLD / "burengroep.backup")]) == 0


def test_a_rehearsal_of_a_copy_that_lost_rows_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ring = parsed((data / "field.key").read_text(), "field.key")
    assert main(["backup", "monday.backup"]) == 0
    lines = lines_of(Path("monday.backup"), ring)
    short = "".join(json.dumps(line) + "\n" for line in [*lines[:-2], lines[-1]])
    Path("short.backup").write_bytes(sealed(gzip.compress(short.encode()), ring))
    assert main(["rehearse", "short.backup"]) == 2
    assert "no whole backup" in capsys.readouterr().err


async def test_a_key_can_be_changed_and_old_backups_still_open(data: Path) -> None:
    before = await names(data)
    first = (data / "field.key").read_text()
    assert main(["backup", "monday.backup"]) == 0
    assert main(["reseal", "--new-key"]) == 0
    both = (data / "field.key").read_text()
    assert both.startswith(first)
    assert stat.S_IMODE((data / "field.key").stat().st_mode) == 0o600
    assert await names(data) == before
    (data / "field.key").write_text(both.removeprefix(first))
    assert await names(data) == before, "nothing needs the first key any more"
    assert main(["restore", "monday.backup"]) == 2, "but this backup does"
    (data / "field.key").write_text(both)
    assert main(["restore", "monday.backup"]) == 0
    assert await names(data) == before


@pytest.fixture
def machine_in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as here:
        here.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("machine_in_utc")
async def test_the_night_makes_one_backup_and_keeps_so_many(data: Path) -> None:
    clock = MovableClock(datetime(2027, 3, 1, 1, tzinfo=UTC), running=False)
    settings = Settings(backups_kept=2)
    database = open_database(settings.database_url, AesCipher(field_keys(settings)))
    backups = NightlyBackup(settings, field_keys(settings), clock, database)
    (data / "backups").mkdir()
    (data / "backups" / "notes.txt").touch()
    (data / "backups" / "before-restore-2027-02-27-101500.backup").touch()
    made: list[list[str]] = []
    for hour in (1, 13, 14, 37, 61):
        clock.move_to(datetime(2027, 3, 1 + hour // 24, hour % 24, tzinfo=UTC))
        await backups.look()
        made.append(sorted(path.name for path in (data / "backups").glob("nightly*")))
    days = [f"nightly-2027-03-0{day}.backup" for day in (1, 2, 3)]
    assert made == [[], days[:1], days[:1], days[:2], days[1:]]
    assert sorted(path.name for path in (data / "backups").iterdir()) == [*days[1:], "notes.txt"]
    async with database.read() as work:
        assert await ticks.last_backup(work) == datetime(2027, 3, 3, 13, tzinfo=UTC)
    await database.close()


async def test_the_first_look_waits_until_the_start_is_over_and_comes_within_minutes(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[object] = []

    async def sleep(seconds: float) -> None:
        happened.append(seconds)
        if len(happened) > 4:
            raise asyncio.CancelledError

    async def look(_self: NightlyBackup) -> None:
        happened.append("look")

    monkeypatch.setattr("bot.nightly.asyncio", SimpleNamespace(sleep=sleep))
    monkeypatch.setattr(NightlyBackup, "look", look)
    settings = Settings(backups_kept=1)
    database = open_database(settings.database_url, AesCipher(field_keys(settings)))
    with pytest.raises(asyncio.CancelledError):
        await NightlyBackup(settings, field_keys(settings), MovableClock(running=False), database).run()
    assert happened == [60.0, "look", 600.0, "look", 600.0]
    await database.close()


async def test_a_night_that_fails_takes_nothing_away_and_is_tried_again(
    data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    clock = MovableClock(datetime(2027, 3, 1, 12, tzinfo=UTC), running=False)
    settings = Settings(backups_kept=1)
    database = open_database(settings.database_url, AesCipher(field_keys(settings)))
    backups = NightlyBackup(settings, field_keys(settings), clock, database)
    (data / "backups").write_text("in the way")
    await backups.look()
    assert "could not be made" in caplog.text
    (data / "backups").unlink()
    await backups.look()
    assert len(list((data / "backups").iterdir())) == 1
    await database.close()


async def test_a_full_disk_is_said_clearly_and_the_backup_of_the_day_before_stays(
    data: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = MovableClock(datetime(2027, 3, 1, 12, tzinfo=UTC), running=False)
    settings = Settings(backups_kept=1)
    database = open_database(settings.database_url, AesCipher(field_keys(settings)))
    backups = NightlyBackup(settings, field_keys(settings), clock, database)
    await backups.look()
    clock.move_by(timedelta(days=1))
    with monkeypatch.context() as full:
        full.setattr("storage.copy_file.new_file", lambda _: os.open("/dev/full", os.O_WRONLY))
        await backups.look()
    assert "No space left on device" in caplog.text
    assert [path.name for path in (data / "backups").iterdir()] == ["nightly-2027-03-01.backup"]
    await backups.look()
    assert [path.name for path in (data / "backups").iterdir()] == ["nightly-2027-03-02.backup"]
    await database.close()


async def test_a_disk_that_is_nearly_full_is_noted_once_until_there_is_room(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings()
    clock = MovableClock(datetime(2027, 3, 1, 12, tzinfo=UTC), running=False)
    database = open_database(settings.database_url, AesCipher(field_keys(settings)))
    watch = DiskWatch(settings, clock, database)
    found = []
    for free in (ENOUGH, LEAST - 1, LEAST + 1, LEAST - 1, ENOUGH):
        monkeypatch.setattr("bot.disk_watch.room", lambda _, free=free: free)
        await watch.look()
        async with database.read() as work:
            found.append([one.since for one in await troubles.all_of_them(work)])
        clock.move_by(timedelta(hours=1))
    since = datetime(2027, 3, 1, 13, tzinfo=UTC)
    assert found == [[], [since], [since], [since], []]
    monkeypatch.undo()
    assert room(settings) > 0
    await database.close()


def test_a_clock_that_jumps_takes_no_backup_away() -> None:
    days = [Path(f"nightly-{day}.backup") for day in ("2026-11-29", "2026-11-30", "2036-01-01")]
    assert too_old(days, 3) == []
    assert too_old(days, 2) == days[:1]


def test_nothing_is_named_that_was_not_made_here() -> None:
    assert too_old([Path("monday.backup"), Path("nightly-2026-11-29.backup.part"), Path("x")], 1) == []
