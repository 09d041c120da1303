"""Migrations: they make exactly the tables of the code, on both databases, however many start at once."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from sqlalchemy import Enum, inspect, text
from sqlmodel import SQLModel

from storage.failure import Failure
from storage.migrate import check_models, connected, migrate, opened
from storage.new_database import END, script_of
from storage.write_new_database import from_migrations

AT_ONCE = 6


def test_they_make_the_tables_of_the_code(bare_database_url: str) -> None:
    migrate(bare_database_url)
    check_models(bare_database_url)


@pytest.mark.slow
def test_a_new_sqlite_database_has_the_tables_that_the_migrations_make(tmp_path: Path) -> None:
    """The script may be older than the newest migration, which then runs after it; never different."""
    url = f"sqlite:///{tmp_path}/new.sqlite"
    migrate(url)
    with opened(url) as connection:
        assert as_made(script_of(connection)) == as_made(from_migrations())


def as_made(script: str) -> set[tuple[str, ...]]:
    """Each statement by its lines: Alembic writes the constraints of a table in any order."""
    return {
        tuple(sorted(line.strip(" \t,") for line in one.splitlines())) for one in script.split(END) if one
    }


def test_a_table_that_is_not_in_them_would_be_found(database_url: str) -> None:
    with connected(database_url) as connection:
        connection.execute(text("ALTER TABLE tick ADD COLUMN extra INTEGER"))
        connection.commit()
    with pytest.raises(Failure, match="differ"):
        check_models(database_url)


def test_a_second_time_changes_nothing(database_url: str) -> None:
    migrate(database_url)
    check_models(database_url)


@pytest.mark.slow
async def test_six_processes_that_start_at_once_all_succeed(bare_database_url: str) -> None:
    loop = asyncio.get_running_loop()
    context = get_context("forkserver")
    context.set_forkserver_preload(["storage.migrate"])
    with ProcessPoolExecutor(AT_ONCE, mp_context=context) as pool:
        await asyncio.gather(
            *(loop.run_in_executor(pool, migrate, bare_database_url) for _ in range(AT_ONCE))
        )
    check_models(bare_database_url)


def test_a_newer_database_is_said_in_one_line(database_url: str) -> None:
    with connected(database_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(Failure, match="newer version of burengroep"):
        migrate(database_url)


@pytest.mark.parametrize(
    "url", ["postgresql://me:canary@127.0.0.1:1/buurt", "sqlite:////proc/nowhere/a.sqlite"]
)
def test_a_database_that_does_not_answer_is_said_in_one_line(url: str) -> None:
    with pytest.raises(Failure) as said:
        migrate(url)
    assert "\n" not in str(said.value)
    assert "canary" not in str(said.value)


def test_the_file_of_sqlite_gets_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data" / "buurt.sqlite"
    migrate(f"sqlite:///{path}")
    assert path.exists()


def test_every_word_of_a_fixed_list_can_be_stored(database_url: str) -> None:
    """Alembic does not compare these checks: a new word without a migration would fail at the first use."""
    with connected(database_url) as connection:
        checks = {
            str(one["name"]): one["sqltext"]
            for table in SQLModel.metadata.tables
            for one in inspect(connection).get_check_constraints(table)
        }
    missing = [
        f"{table.name}.{column.name}: {word}"
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Enum)
        for word in column.type.enums
        if f"'{word}'" not in checks[f"ck_{table.name}_{column.type.name}"]
    ]
    assert missing == []
