"""Whose a database is: the playground opens only those that it made, and the bot never one of those."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, inspect, select

from storage.failure import Failure
from storage.migrate import opened, version_of
from storage.tables.upkeep import PlaygroundMarkRow

REAL = (
    "This is a real database: the playground only opens databases that it made itself. "
    "Take DATABASE_URL away, or give it the address of a new one."
)
PLAYGROUNDS = (
    "This database is a playground's. Give the bot on Telegram another one, with DATABASE_URL or DATA_DIR."
)
MARK = str(PlaygroundMarkRow.__tablename__)


def check_owner(database_url: str, *, playground: bool) -> None:
    """Raises `Failure` for a database of the other kind, before anything in it is changed."""
    with opened(database_url) as connection:
        if playground and not (is_new(connection) or is_marked(connection)):
            raise Failure(REAL)
        if not playground and is_marked(connection):
            raise Failure(PLAYGROUNDS)


def is_new(connection: Connection) -> bool:
    """Nobody has made tables in it yet."""
    return version_of(connection) is None


def is_marked(connection: Connection) -> bool:
    if not inspect(connection).has_table(MARK):
        return False
    return connection.execute(select(PlaygroundMarkRow.__table__)).first() is not None  # type: ignore[attr-defined]


def mark(connection: Connection) -> None:
    """Only together with its tables, in one transaction: a database that is there stays whose it is."""
    made = datetime.now(UTC)
    connection.execute(insert(PlaygroundMarkRow).values(made_at=made))
