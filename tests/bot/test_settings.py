"""What an operator sets: right values are understood, wrong ones said in one line, secrets stay secret."""

import base64
import stat
from pathlib import Path

import pytest

from bot.field_key import field_keys
from bot.settings import Settings, known_names, load_settings
from bot.settings_problems import names_without_effect
from storage.failure import Failure

CANARY_TOKEN = "123456789:AAcanaryTokenThatMayNeverBeSeen_42"
CANARY_KEY = base64.b64encode(b"canary-key-that-may-not-be-seen!").decode()


def problems(env_file: Path | None = None) -> list[str]:
    with pytest.raises(Failure) as caught:
        load_settings(env_file)
    return str(caught.value).splitlines()


def test_without_any_setting_it_is_a_playground_on_this_machine_with_sqlite() -> None:
    settings = load_settings(None)
    assert settings.telegram_bot_token is None
    assert (settings.playground_host, settings.playground_port) == ("127.0.0.1", 8080)
    assert settings.database_url == f"sqlite:///{Path('.data/burengroep.sqlite').absolute()}"
    assert settings.tick_seconds == 15


def test_settings_come_from_a_file_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("LOG_LEVEL=debug\nTICK_SECONDS=20\nCOMPOSE_PROJECT_NAME=buurt\n")
    monkeypatch.setenv("TICK_SECONDS", "10")
    settings = load_settings(env_file)
    assert (settings.log_level, settings.tick_seconds) == ("DEBUG", 10)


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        ("postgres://me:pass@host/name", "postgresql+psycopg://me:pass@host/name"),
        ("postgresql://me@host:5433/name", "postgresql+psycopg://me@host:5433/name"),
        ("postgresql+asyncpg://me@host/name", "postgresql+psycopg://me@host/name"),
        ("sqlite+aiosqlite:////srv/buurt.sqlite", "sqlite:////srv/buurt.sqlite"),
    ],
)
def test_addresses_of_databases_are_understood_however_they_name_their_driver(
    given: str, understood: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", given)
    assert load_settings(None).database_url == understood


def test_secrets_come_from_files_as_docker_hands_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {"TELEGRAM_BOT_TOKEN": CANARY_TOKEN, "FIELD_KEY": CANARY_KEY, "DATABASE_PASSWORD": "pass@word"}
    for name, value in kept.items():
        (tmp_path / name).write_text(value + "\n")
        monkeypatch.setenv(f"{name}_FILE", str(tmp_path / name))
    monkeypatch.setenv("DATABASE_URL", "postgresql://me@db/buurt")
    settings = load_settings(None)
    assert settings.telegram_bot_token
    assert settings.telegram_bot_token.get_secret_value() == CANARY_TOKEN
    assert settings.database_url == "postgresql+psycopg://me:pass%40word@db/buurt"
    assert field_keys(settings).keys == {1: b"canary-key-that-may-not-be-seen!"}
    assert set(settings.secrets()) == set(kept.values())


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("TELEGRAM_BOT_TOKEN", "abc", "@BotFather"),
        ("TELEGRAM_BASE_URL", "api.telegram.org", "without /bot"),
        ("DATABASE_URL", "mysql://me@host/name", "postgresql://user@host/name"),
        ("DATABASE_URL", "no address", "must be like postgresql://"),
        ("DATABASE_URL", "sqlite://", "sqlite:///file"),
        ("DATABASE_URL_FILE", "/nowhere/url", "cannot be read from /nowhere/url"),
        ("FIELD_KEY", "c2hvcnQ=", "openssl rand -base64 32"),
        ("PLAYGROUND_PASSWORD", "short", "at least 8 characters"),
        ("TELEGRAM_BOT_TOKEN_FILE", "/dev/null", "is empty: /dev/null must hold it"),
        ("FIELD_KEY_FILE", "/dev/null", "is empty"),
        ("DATABASE_PASSWORD_FILE", "/dev/null", "is empty"),
        ("COORDINATOR_IDS", "12, martin", "numeric Telegram ids"),
        ("COORDINATOR_IDS", "-100123", "a group"),
        ("PLAYGROUND_PORT", "70000", "65535"),
        ("LOG_LEVEL", "loud", "INFO, WARNING or ERROR"),
        ("TICK_SECONDS", "soon", "from 1 to 60"),
    ],
)
def test_a_wrong_setting_is_named_with_what_mends_it(
    name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    (line,) = problems()
    assert line.startswith(name.removesuffix("_FILE"))
    assert words in line


def test_all_problems_are_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TICK_SECONDS", "PLAYGROUND_PORT", "TELEGRAM_BOT_TOKEN"):
        monkeypatch.setenv(name, "wrong")
    monkeypatch.setenv("FIELD_KEY_FILE", "/nowhere/key")
    assert len(problems()) == 4


def test_a_secret_given_twice_is_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "token").write_text(CANARY_TOKEN)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", CANARY_TOKEN)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(tmp_path / "token"))
    assert problems() == [
        "TELEGRAM_BOT_TOKEN is there twice: set TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE, not both."
    ]


def test_a_mistyped_name_in_the_file_is_not_silently_ignored(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"TELEGRAM_TOKEN={CANARY_TOKEN}\n")
    (line,) = problems(env_file)
    assert "Did you mean TELEGRAM_BOT_TOKEN?" in line


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("TELEGRAM_BOT_TOKN=x", "TELEGRAM_BOT_TOKEN"),
        ("BOT_TOKEN=x", "TELEGRAM_BOT_TOKEN"),
        ("telegram_token=x", "TELEGRAM_BOT_TOKEN"),
        ("COORDINATORS=1", "COORDINATOR_IDS"),
        ("LOGLEVEL=DEBUG", "LOG_LEVEL"),
    ],
)
def test_what_a_mistyped_name_was_meant_to_be_is_said(tmp_path: Path, line: str, meant: str) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"LOG_LEVEL=INFO\n{line}\n")
    assert [said.endswith(f"Did you mean {meant}?") for said in problems(env_file)] == [True]


@pytest.mark.parametrize(
    "line", ["TELEGRAM_BOT_TOKEN: canary", "TELEGRAM BOT TOKEN=canary", "LOG_LEVEL canary"]
)
def test_a_line_that_cannot_be_read_is_said_by_its_number(tmp_path: Path, line: str) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"LOG_LEVEL=INFO\n{line}\n")
    (said,) = problems(env_file)
    assert "line 2 cannot be read: write NAME=value" in said
    assert "canary" not in said


def test_a_name_of_another_program_changes_nothing_and_is_told(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("COMPOSE_FILE=x\nPOSTGRES_PASSWORD=x\nSMTP_SERVER=x\nLOG_LEVEL=INFO\n")
    load_settings(env_file)
    (said,) = names_without_effect(env_file, known_names())
    assert "has SMTP_SERVER, which is not a setting and changes nothing" in said


def test_a_file_that_is_no_text_is_said_in_one_line(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_bytes(b"LOG_LEVEL=\xff\xfe\n")
    assert len(problems(env_file)) == 1


def test_no_secret_shows_when_settings_are_printed_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", CANARY_TOKEN)
    monkeypatch.setenv("FIELD_KEY", CANARY_KEY)
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:canary-pass@host/name")
    settings = load_settings(None)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", CANARY_TOKEN.replace(":", ""))
    monkeypatch.setenv("DATABASE_URL", "mysql://me:canary-pass@host/name")
    seen = f"{settings!r} {settings} {settings.model_dump()} {problems()}"
    for secret in ("canaryToken", CANARY_KEY, "canary-pass"):
        assert secret not in seen


def test_the_first_run_makes_a_key_that_only_its_user_reads_and_later_runs_keep_it(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    key = field_keys(settings)
    assert len(key.keys[1]) == 32
    assert field_keys(settings) == key
    assert stat.S_IMODE((tmp_path / "data" / "field.key").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["field.key"]


def test_a_damaged_key_file_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "field.key").write_text("half a k")
    with pytest.raises(Failure, match="put back the one"):
        field_keys(Settings(data_dir=tmp_path))
    assert (tmp_path / "field.key").read_text() == "half a k"


def test_a_data_folder_that_cannot_be_made_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Failure, match="DATA_DIR"):
        field_keys(Settings(data_dir=tmp_path / "file" / "data"))


def test_a_file_with_settings_that_is_named_must_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("settings.env", "."):
        with pytest.raises(Failure, match="is no file with settings: is its name right"):
            load_settings(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    assert load_settings().telegram_bot_token is None, "without a name there may be none"


def test_several_field_keys_are_read_and_each_stays_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    other = base64.b64encode(b"another-key-that-nobody-may-see!").decode()
    monkeypatch.setenv("FIELD_KEY", f"{CANARY_KEY}\n2:{other}")
    settings = load_settings(None)
    assert set(field_keys(settings).keys) == {1, 2}
    assert {CANARY_KEY, other} <= set(settings.secrets())


def test_a_data_folder_that_somebody_else_left_open_is_closed(tmp_path: Path) -> None:
    """A playground made it first; and with FIELD_KEY set there is no key file to make."""
    tmp_path.chmod(0o755)
    field_keys(Settings(data_dir=tmp_path, field_key=CANARY_KEY))
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
