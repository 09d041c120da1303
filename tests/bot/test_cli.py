"""The command line: it explains itself, and says in one line what an operator can mend."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from bot.cli import main
from bot.settings import Settings
from bot.settings_sources import database_address

TOKEN = "123456789:AAcanaryTokenThatMayNeverBeSeen_42"

COMMANDS = (
    *("run", "playground", "migrate", "check", "backup", "restore", "rehearse", "reseal"),
    *("texts", "match", "verify"),
)


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.cli.start_logging", lambda *_: None)  # pytest keeps its own log


def burengroep(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """The real command, in the folder of the test."""
    command = [sys.executable, "-m", "bot", *arguments]
    root = Path(__file__).parents[2]
    env = os.environ | settings | {"PYTHONPATH": str(root)}
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=600, check=False)


def test_help_explains_every_command_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    said = capsys.readouterr().out
    assert left.value.code == 0
    for command in COMMANDS:
        assert re.search(rf"^    {command} +\w.*", said, re.MULTILINE), command
    assert "examples:" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 3


@pytest.mark.slow
def test_version_is_the_one_that_is_installed() -> None:
    done = burengroep("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"burengroep \d+\.\d+\.\d+\n", done.stdout)


@pytest.mark.slow
def test_wrong_settings_are_said_one_a_line_with_exit_code_2_and_no_traceback() -> None:
    done = burengroep("run", TELEGRAM_BOT_TOKEN="canary", PLAYGROUND_PORT="no")
    assert done.returncode == 2
    assert [line.split()[0] for line in done.stderr.splitlines()] == ["TELEGRAM_BOT_TOKEN", "PLAYGROUND_PORT"]
    assert "canary" not in done.stdout + done.stderr


@pytest.mark.slow
def test_an_unreachable_database_is_said_in_one_line_without_its_password() -> None:
    done = burengroep("migrate", DATABASE_URL="postgresql://me:canary-pass@127.0.0.1:1/buurt")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "canary-pass" not in done.stderr


@pytest.mark.slow
def test_an_unreachable_telegram_is_said_in_one_line_without_the_token() -> None:
    done = burengroep("run", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_BASE_URL="http://127.0.0.1:1")
    assert done.returncode == 2
    assert "TELEGRAM_BASE_URL" in done.stderr or "127.0.0.1:1" in done.stderr
    assert "Traceback" not in done.stderr
    assert "canary" not in done.stdout + done.stderr


def test_a_bug_is_logged_with_its_traceback_but_without_secrets(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def bug(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.cli_commands.migrate", bug)
    assert main(["migrate"]) == 1
    assert "please report it" in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_migrate_makes_the_tables_and_may_be_run_again(
    bare_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", bare_database_url)
    assert [main(["migrate"]), main(["migrate"])] == [0, 0]
    engine = create_engine(database_address(bare_database_url))
    assert "person" in inspect(engine).get_table_names()
    engine.dispose()


def test_alive_is_read_from_the_last_tick(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings()
    assert main(["check", "--alive"]) == 1
    settings.health_file.parent.mkdir()
    settings.health_file.touch()
    assert main(["check", "--alive"]) == 0
    long_ago = time.time() - 600
    os.utime(settings.health_file, (long_ago, long_ago))
    assert main(["check", "--alive"]) == 1
