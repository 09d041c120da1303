"""Opens SQLite or PostgreSQL: drivers, options, and what is kept out of errors that are logged."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import create_async_engine

from storage.cell_cipher import Cipher
from storage.database import Database
from storage.failure import Failure
from storage.ledger import LedgerFile
from storage.postgresql_driver import NAME as POSTGRESQL
from storage.sealed import use_cipher
from storage.sqlite_driver import BUSY_MILLISECONDS, note_whether_it_writes
from storage.sqlite_driver import NAME as SQLITE

SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"busy_timeout={BUSY_MILLISECONDS}",
)


def async_url(url: str) -> str:
    """The same database by our own asynchronous driver."""
    parsed = make_url(url)
    driver = SQLITE if parsed.get_backend_name() == "sqlite" else POSTGRESQL
    return parsed.set(drivername=driver.replace(".", "+")).render_as_string(hide_password=False)


def open_database(url: str, cipher: Cipher, ledger: LedgerFile | None = None) -> Database:
    """`ledger`: the file beside the key in which erasures are kept."""
    # What a statement was given may be about people: an error that is logged does not tell it.
    engine = create_async_engine(async_url(url), hide_parameters=True, **_options(url))
    event.listen(engine.sync_engine, "handle_error", _leave_out_details)
    use_cipher(engine.sync_engine.dialect, cipher)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", note_whether_it_writes)
    return Database(engine, ledger)


def _leave_out_details(context: ExceptionContext) -> None:
    """PostgreSQL quotes the row that it refuses: what is logged does not."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).split("\nDETAIL:")[0], *error.args[1:])


def _options(url: str) -> dict[str, Any]:
    if make_url(url).get_backend_name() == "sqlite":
        return {"max_overflow": -1}  # A connection is a file that is open: nobody waits for one.
    return {"pool_size": 12, "max_overflow": 4, "pool_pre_ping": True}


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own BEGIN would be a deferred one, which fails under writers: we begin by hand.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


async def check_reachable(database: Database) -> None:
    """Raises `Failure` with one clear line when the database does not answer."""
    try:
        async with database.engine.connect() as connection:
            await connection.exec_driver_sql("SELECT 1")
    except (OperationalError, DBAPIError, OSError) as problem:
        where = database.engine.url.render_as_string(hide_password=True)
        raise Failure(
            f"The database {where} does not answer. Is it running, and is DATABASE_URL right?"
        ) from problem
