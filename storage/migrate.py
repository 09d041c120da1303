"""Brings a database to this version's schema; safe when several processes start at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DatabaseError, OperationalError, ProgrammingError

from storage.failure import Failure
from storage.files import close_to_others, make_folder, private_file
from storage.key_ring import KeyRing
from storage.new_database import is_empty, make

# Any number will do, as long as nobody else uses it: only one process migrates at a time.
MIGRATION_LOCK = 7_463_001
NO_RIGHT = "42501"
"""insufficient_privilege, in the list of PostgreSQL."""
NEWER = "A newer version of burengroep made this database. Install that version, or restore a backup."


def sync_url(url: str) -> str:
    parsed = make_url(url)
    driver = "sqlite" if parsed.get_backend_name() == "sqlite" else "postgresql+psycopg"
    return parsed.set(drivername=driver).render_as_string(hide_password=False)


def migrate(
    database_url: str,
    ring: KeyRing | None = None,
    *,
    when_new: Callable[[Connection], None] | None = None,
    step_by_step: bool = False,
) -> None:
    """Raises `Failure` when the database does not answer or is newer than this program.

    `ring`: the field keys, where the database has names in it. `when_new`: what is done with a database that
    had no tables, in the transaction that makes them. `step_by_step`: not by the script, even when it is new.
    """
    with connected(database_url) as connection:
        before = version_of(connection)
        if before not in known_versions():
            raise Failure(NEWER)
        config = alembic_config()
        config.attributes["connection"] = connection
        config.attributes["ring"] = ring
        if not step_by_step and is_empty(connection):
            make(connection)
        with _may_not(connection):
            command.upgrade(config, "head")
        if before is None and when_new:
            when_new(connection)
        connection.commit()
        _use_log(connection)


@contextmanager
def _may_not(connection: Connection) -> Iterator[None]:
    """On a server the bot may have no right to change tables: their owner has."""
    try:
        yield
    except ProgrammingError as problem:
        if getattr(problem.orig, "sqlstate", "") != NO_RIGHT:
            raise
        role = connection.engine.url.username
        raise Failure(
            f"The database has an older schema, and {role} may not change it: "
            "run `burengroep migrate` as its owner."
        ) from problem


@contextmanager
def connected(database_url: str) -> Iterator[Connection]:
    """A connection that holds the migration lock."""
    with opened(database_url) as connection:
        _lock(connection)
        yield connection


@contextmanager
def opened(database_url: str) -> Iterator[Connection]:
    """A connection for work outside the bot. Raises `Failure` when the database does not answer."""
    url = make_url(sync_url(database_url))
    _make_file(url)
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            yield connection
    except OperationalError as problem:
        raise Failure(_why_not(url, problem)) from problem
    except DatabaseError as problem:
        if "not a database" not in str(problem.orig):
            raise
        raise Failure(
            f"{url.database} is no database. Is DATABASE_URL right, or has the file been damaged?"
        ) from None
    finally:
        engine.dispose()


def _make_file(url: URL) -> None:
    """Before SQLite makes it for everybody; what it puts beside the file gets the rights of the file."""
    if url.get_backend_name() != "sqlite" or not url.database:
        return
    path = Path(url.database)
    try:
        make_folder(path.parent)
        private_file(path)
        for beside in path.parent.glob(f"{path.name}-*"):
            close_to_others(beside)
    except OSError as problem:
        raise Failure(no_answer(url)) from problem


def _why_not(url: URL, problem: Exception) -> str:
    if "disk is full" in str(problem):
        return f"There is no room left for {url.database}: the disk is full."
    return no_answer(url)


def no_answer(url: URL) -> str:
    where = url.render_as_string(hide_password=True)
    return f"The database {where} does not answer. Is it running, and is DATABASE_URL right?"


def _lock(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA busy_timeout=60000"))
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        return
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})


def _use_log(connection: Connection) -> None:
    """SQLite's write-ahead log stays on once it is on. Only the last of several that start gets it on."""
    if connection.dialect.name == "sqlite":
        with suppress(OperationalError):
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def version_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def known_versions() -> set[str | None]:
    scripts = ScriptDirectory.from_config(alembic_config())
    return {None, *(script.revision for script in scripts.walk_revisions())}


def is_up_to_date(database_url: str) -> bool:
    with opened(database_url) as connection:
        return version_of(connection) == newest_version()


def newest_version() -> str | None:
    """What this program's migrations lead to."""
    return ScriptDirectory.from_config(alembic_config()).get_current_head()


def check_models(database_url: str) -> None:
    """Raises `Failure` when the tables in code and the migrations differ (`alembic check`)."""
    with connected(database_url) as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        try:
            command.check(config)
        except CommandError as difference:
            raise Failure(f"Tables and migrations differ: {difference}") from difference


def write_migration(database_url: str, message: str) -> None:
    """For developers: writes the next migration from the tables in code."""
    with connected(database_url) as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.revision(config, message=message, autogenerate=True)
