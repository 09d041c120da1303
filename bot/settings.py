"""What an operator can set, from the environment, `.env` and secret files; each problem is one clear line."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url

from bot.settings_problems import problems_in, unknown_names
from bot.settings_sources import database_address, secret_from_file
from storage.failure import Failure

# Each of these may also come from a file, as Docker secrets do: TELEGRAM_BOT_TOKEN_FILE and so on.
SECRETS = ("telegram_bot_token", "field_key", "database_url", "database_password", "playground_password")
SHAPES = {
    "telegram_bot_token": r"\d+:[A-Za-z0-9_-]{20,}",
    "field_key": r"(\d{1,3}:)?[A-Za-z0-9+/_-]{43}=(\s+\d{1,3}:[A-Za-z0-9+/_-]{43}=)*",
    "playground_password": r".{8,}",
}


class Settings(BaseSettings):
    """Field descriptions finish the sentence "it must be ..." in what an operator reads."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True)

    telegram_bot_token: SecretStr | None = Field(
        None, description="the token that @BotFather gave, like 123456:AAE..."
    )
    telegram_bot_token_file: Path | None = Field(None, description="a file with the token in it")
    telegram_base_url: str = Field(
        "https://api.telegram.org",
        pattern=r"^https?://[^/\s]+(/\S*)?$",
        description="the address of a Bot API server, without /bot and the token",
    )
    data_dir: Path = Field(Path(".data"), description="a folder that this program may write in")
    given_database_url: SecretStr | None = Field(
        None, alias="database_url", description="like sqlite:///file or postgresql://user@host/name"
    )
    database_url_file: Path | None = Field(None, description="a file with the address in it")
    database_password: SecretStr | None = Field(None, description="the password that DATABASE_URL leaves out")
    database_password_file: Path | None = Field(None, description="a file with the password in it")
    field_key: SecretStr | None = Field(
        None, description="32 random bytes in base64, as `openssl rand -base64 32` prints them"
    )
    field_key_file: Path | None = Field(None, description="a file with the key in it")
    coordinator_ids: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="numeric Telegram ids of people with commas between, like 1234567,7654321"
    )
    voice: Literal["espeak-ng", "recordings", "none"] = Field(
        "espeak-ng", description="espeak-ng, recordings or none"
    )
    playground_host: str = Field("127.0.0.1", description="an address of this machine")
    playground_port: int = Field(8080, ge=0, le=65535, description="a port up to 65535; 0 takes a free one")
    playground_password: SecretStr | None = Field(None, description="at least 8 characters")
    playground_password_file: Path | None = Field(None, description="a file with the password in it")
    public_address: str = Field(
        "",
        pattern=r"^(\[[0-9A-Fa-f:]+\]|[^\s:/]+):\d{1,5}$|^$",
        description="an address of this machine and a port, like 127.0.0.1:8090; without it there is no page",
    )
    given_backup_dir: Path | None = Field(
        None, alias="backup_dir", description="a folder that this program may write in"
    )
    backups_kept: int = Field(
        7, ge=0, le=366, description="how many days of nightly backups are kept; 0 makes none"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR"
    )
    tick_seconds: int = Field(15, ge=1, le=60, description="a whole number of seconds from 1 to 60")
    given_health_file: Path | None = Field(
        None, alias="health_file", description="a file that this program may write"
    )

    @model_validator(mode="before")
    @classmethod
    def read_secret_files(cls, given: dict[str, Any]) -> dict[str, Any]:
        # A file that cannot be read travels on as an error, so that its field reports it beside all others.
        return given | {name: secret_from_file(given, name) for name in SECRETS if given.get(f"{name}_file")}

    @field_validator(
        "telegram_bot_token",
        "field_key",
        "given_database_url",
        "database_password",
        "playground_password",
        mode="before",
    )
    @classmethod
    def report_unread_file(cls, value: object) -> object:
        if isinstance(value, ValueError):
            raise value
        return value

    @field_validator("telegram_bot_token", "field_key", "playground_password")
    @classmethod
    def have_its_shape(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        name = str(info.field_name)
        if value and not re.fullmatch(SHAPES[name], value.get_secret_value()):
            raise ValueError(f"is not right: it must be {cls.model_fields[name].description}.")
        return value

    @field_validator("given_database_url")
    @classmethod
    def know_the_database(cls, value: SecretStr | None) -> SecretStr | None:
        if value:
            database_address(value.get_secret_value())
        return value

    @field_validator("coordinator_ids", mode="before")
    @classmethod
    def split_at_commas(cls, value: object) -> object:
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("coordinator_ids")
    @classmethod
    def people_only(cls, value: frozenset[int]) -> frozenset[int]:
        if any(number <= 0 for number in value):
            raise ValueError("has the id of a group: only a person, with an id above 0, can be coordinator.")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def in_capitals(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("telegram_base_url")
    @classmethod
    def without_last_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @property
    def database_url(self) -> str:
        """With the password in it: never log it."""
        if not self.given_database_url:
            return f"sqlite:///{self.data_dir.absolute() / 'burengroep.sqlite'}"
        url = database_address(self.given_database_url.get_secret_value())
        if self.database_password and not url.password:
            url = url.set(password=self.database_password.get_secret_value())
        return url.render_as_string(hide_password=False)

    @property
    def backup_dir(self) -> Path:
        """Where nightly backups go, and what a restore replaces."""
        return self.given_backup_dir or self.data_dir / "backups"

    @property
    def health_file(self) -> Path:
        """Touched at every tick: how old it is says whether the bot is alive."""
        return self.given_health_file or self.data_dir / "alive"

    def secrets(self) -> list[str]:
        """Every value that may never be logged."""
        kept = (self.telegram_bot_token, self.field_key, self.database_password, self.playground_password)
        password = make_url(self.database_url).password
        keys = self.field_key.get_secret_value().split() if self.field_key else []
        each = [key.rpartition(":")[2] for key in keys]
        given = [secret.get_secret_value() for secret in kept if secret]
        return [*dict.fromkeys(given + each + ([password] if password else []))]


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Raises `Failure` with one line for each problem. Only `.env` need not be there."""
    if env_file is not None and (env_file.is_dir() or not (env_file.exists() or env_file == Path(".env"))):
        raise Failure(f"{env_file} is no file with settings: is its name right, and is it there?")
    try:
        unknown = unknown_names(env_file, known_names())
        settings = Settings(_env_file=env_file)
    except ValidationError as error:
        raise Failure("\n".join(problems_in(error, Settings))) from None
    except UnicodeDecodeError:
        raise Failure(f"{env_file} is not plain UTF-8 text: write it again with a text editor.") from None
    if unknown:
        raise Failure("\n".join(unknown))
    return settings


def known_names() -> list[str]:
    return [(field.alias or name).upper() for name, field in Settings.model_fields.items()]
