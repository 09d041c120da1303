"""The playground opens only what it made itself, and the bot never what a playground made."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.cli import main
from bot.playground_run import AMSTERDAM, running
from bot.settings import Settings
from bot.wiring import opened_database
from storage import neighbourhoods
from storage.database import Database
from storage.failure import Failure

MONDAY = datetime(2026, 11, 30, 14, 0, tzinfo=AMSTERDAM)


def settings_of(tmp_path: Path, database_url: str | None = None) -> Settings:
    return Settings(data_dir=tmp_path / "data", database_url=database_url, playground_port=0, voice="none")


async def test_a_real_database_is_refused_and_stays_as_it_was(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    async with database.work() as work:
        await neighbourhoods.begin(work, "De Linden")
    with pytest.raises(Failure, match="This is a real database"):
        async with running(settings_of(tmp_path, database_url), MONDAY):
            pass
    async with database.read() as work:
        assert len(await neighbourhoods.all_of_them(work)) == 1


async def test_a_real_database_is_refused_even_while_nobody_is_in_it(
    database_url: str, tmp_path: Path
) -> None:
    with pytest.raises(Failure, match="This is a real database"):
        async with opened_database(settings_of(tmp_path, database_url), playground=True):
            pass


async def test_what_a_playground_made_opens_again_for_it_and_never_for_the_bot(
    bare_database_url: str, tmp_path: Path
) -> None:
    settings = settings_of(tmp_path, bare_database_url)
    for _ in range(2):
        async with opened_database(settings, playground=True):
            pass
    with pytest.raises(Failure, match="is a playground's"):
        async with opened_database(settings):
            pass


async def test_a_file_of_its_own_is_only_wiped_when_it_made_it(tmp_path: Path) -> None:
    """Somebody may keep real data just where the playground would put its own."""
    real = settings_of(tmp_path, f"sqlite:///{tmp_path}/data/playground/playground.sqlite")
    async with opened_database(real) as database, database.work() as work:
        await neighbourhoods.begin(work, "De Linden")
    with pytest.raises(Failure, match="This is a real database"):
        async with running(settings_of(tmp_path), MONDAY):
            pass
    async with opened_database(real) as database, database.read() as work:
        assert len(await neighbourhoods.all_of_them(work)) == 1


def test_an_empty_token_never_starts_the_playground(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The shape of the compose file, with a secret that was never filled in."""
    (tmp_path / "token").write_text("\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(tmp_path / "token"))
    assert main(["run"]) == 2
    assert capsys.readouterr().err.startswith("TELEGRAM_BOT_TOKEN is empty")
