"""Databases for tests: each test gets its own, copied from one that was migrated once."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from storage.database import Database
from storage.migrate import migrate
from tests.engines import TEST_KEY, lent
from tests.left_out import left_out
from tests.postgresql import Cluster, running_cluster, why_not

__all__ = ["TEST_KEY"]

BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))
TEMPLATE = "migrated"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    if reason := why_not():
        left_out(reason)
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "migrated.sqlite"
    migrate(f"sqlite:///{path}")
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        # A copy of the one file must be the whole database.
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql: Cluster) -> Cluster:
    postgresql.create(TEMPLATE)
    migrate(postgresql.url(TEMPLATE))
    return postgresql


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated, empty database of this test alone; once on each kind."""
    if request.param == "sqlite":
        path = tmp_path / "burengroep.sqlite"
        shutil.copyfile(request.getfixturevalue("migrated_sqlite"), path)
        yield f"sqlite:///{path}"
        return
    yield from request.getfixturevalue("migrated_postgresql").lend(TEMPLATE)


@pytest.fixture(params=BOTH)
def bare_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """As `database_url`, but without any table: for tests of migrations."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.sqlite'}"
        return
    yield from request.getfixturevalue("postgresql").lend()


@pytest.fixture
async def database(database_url: str, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """Under a whole town SQLite is asked at once; tests of storage ask it as the bot does."""
    async with lent(database_url, at_once="town" in request.fixturenames) as opened:
        yield opened
