"""`burengroep check` says of each thing whether it is in order, and how to mend what is not."""

import base64
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.check import Finding, check, hearing, scheduler
from bot.clock import MovableClock, SystemClock
from bot.playground.playground import Playground
from bot.playground.serving import Serving, serve
from bot.settings import Settings
from storage import inbox, neighbourhoods, people, roles, ticks
from storage.database import Database
from storage.tables.person import RoleName
from tests.databases import TEST_KEY

NOW = SystemClock().now()
TOKEN = "4200000042:a-token-for-tests-of-check"


@pytest.fixture
async def telegram() -> AsyncIterator[Serving]:
    serving = await serve(Playground(MovableClock(NOW, running=False), token=TOKEN))
    yield serving
    await serving.stop()


def settings_of(database_url: str, tmp_path: Path, **others: Any) -> Settings:
    key = base64.b64encode(TEST_KEY).decode()
    data_dir = tmp_path / "data"
    given = {"database_url": database_url, "field_key": key, "data_dir": data_dir, "voice": "none", **others}
    return Settings(_env_file=None, **given)


async def all_in_order(database: Database) -> None:
    async with database.work() as work:
        here = await neighbourhoods.begin(
            work, "De Linden", confidant="Ruth", phone="020", house_rules="Aardig.", privacy_text="Weinig."
        )
        await neighbourhoods.add_place(work, here.id, "Buurthuis")
        await neighbourhoods.add_area(work, here.id, "Esdoornplein")
        for name, role in (("Ineke", RoleName.COORDINATOR), ("Nadia", RoleName.CONNECTOR)):
            person = await people.meet(work, here.id, NOW, call_name=name)
            await roles.give(work, person.id, here.id, role, NOW)
        await ticks.note(work, SystemClock().now())


def make_empty(database_url: str) -> None:
    """On PostgreSQL it is there already."""
    if database_url.startswith("sqlite"):
        Path(database_url.removeprefix("sqlite:///")).touch()


def wrong(findings: list[Finding]) -> list[str]:
    return [finding.line for finding in findings if not finding.ok]


async def test_when_all_is_in_order_nothing_is_to_mend(
    database: Database, database_url: str, tmp_path: Path, telegram: Serving
) -> None:
    await all_in_order(database)
    settings = settings_of(
        database_url, tmp_path, telegram_bot_token=TOKEN, telegram_base_url=telegram.address
    )
    findings = await check(settings)
    assert wrong(findings) == []
    said = "\n".join(finding.line for finding in findings)
    for part in ("as @", "field key opens", "De Linden is ready to open", "scheduler last ran"):
        assert part in said


async def test_a_fresh_database_lacks_a_coordinator_and_a_running_bot(
    database_url: str, tmp_path: Path
) -> None:
    lines = wrong(await check(settings_of(database_url, tmp_path)))
    assert len(lines) == 2
    assert "There is no coordinator" in lines[0]
    assert "The scheduler never ran" in lines[1]


async def test_what_keeps_a_neighbourhood_closed_is_named(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await all_in_order(database)
    async with database.work() as work:
        [here] = await neighbourhoods.all_of_them(work)
        await neighbourhoods.change(work, here.id, confidant="", phone="")
    [line] = wrong(await check(settings_of(database_url, tmp_path)))
    assert line.startswith("De Linden has no phone, no confidant")


async def test_dead_letters_are_told_by_kind_and_error(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await all_in_order(database)
    async with database.work() as work:
        await inbox.store(work, 1, 4242, {"kind": "text", "chat_id": 4242, "text": "geheim"}, NOW)
        [arrived], _ = await inbox.oldest_per_chat(work, 1, set())
        await inbox.count_failure(work, arrived.id, "KeyError", 1, NOW)
    [line] = wrong(await check(settings_of(database_url, tmp_path)))
    assert "1 dead letter in De Linden: said (KeyError)" in line
    assert "geheim" not in line


async def test_a_wrong_key_is_told(database: Database, database_url: str, tmp_path: Path) -> None:
    await all_in_order(database)
    other = base64.b64encode(bytes(32)).decode()
    [line] = wrong(await check(settings_of(database_url, tmp_path, field_key=other)))
    assert "The field key does not open this database." in line


async def test_a_key_that_is_not_there_is_told_and_not_made(database_url: str, tmp_path: Path) -> None:
    [line] = wrong(await check(settings_of(database_url, tmp_path, field_key=None)))
    assert "There is no FIELD_KEY" in line
    assert not (tmp_path / "data").exists()


async def test_a_database_without_tables_is_to_be_migrated(bare_database_url: str, tmp_path: Path) -> None:
    make_empty(bare_database_url)
    [line] = wrong(await check(settings_of(bare_database_url, tmp_path)))
    assert "run `burengroep migrate`" in line


async def test_no_database_is_made_by_looking(tmp_path: Path) -> None:
    path = tmp_path / "nothing" / "here.sqlite"
    [line] = wrong(await check(settings_of(f"sqlite:///{path}", tmp_path)))
    assert "There is no database yet" in line
    assert not path.parent.exists()


async def test_a_token_that_telegram_does_not_know(
    database_url: str, tmp_path: Path, telegram: Serving
) -> None:
    settings = settings_of(
        database_url,
        tmp_path,
        telegram_bot_token="4200000042:another-token-for-tests",
        telegram_base_url=telegram.address,
    )
    assert "Telegram does not know this TELEGRAM_BOT_TOKEN" in wrong(await check(settings))[0]


async def test_a_telegram_that_does_not_answer(database_url: str, tmp_path: Path) -> None:
    settings = settings_of(
        database_url, tmp_path, telegram_bot_token=TOKEN, telegram_base_url="http://127.0.0.1:9"
    )
    first = wrong(await check(settings))[0]
    assert "does not answer at http://127.0.0.1:9" in first
    assert TOKEN not in first


@pytest.mark.parametrize(("seconds", "ok"), [(0, True), (120, True), (121, False)])
def test_a_scheduler_is_late_after_two_minutes(seconds: int, ok: bool) -> None:
    assert scheduler(NOW - timedelta(seconds=seconds), NOW).ok is ok


def test_a_scheduler_of_the_playground_may_be_ahead() -> None:
    found = scheduler(NOW + timedelta(days=7), NOW)
    assert found.ok
    assert "a playground moves its own" in found.line


def test_a_voice_that_is_missing_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = settings_of("sqlite:///none", tmp_path, voice="espeak-ng")
    assert wrong([hearing(settings)]) == [
        "Nothing is read aloud without espeak-ng and opusenc: run make setup-system, or VOICE=none."
    ]
    (tmp_path / "opusenc").write_text("")
    (tmp_path / "opusenc").chmod(0o755)
    assert "without espeak-ng:" in hearing(settings).line
    assert wrong([hearing(settings_of("sqlite:///none", tmp_path))]) == []
