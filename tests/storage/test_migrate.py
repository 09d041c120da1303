"""A database that cannot be used says so in one line, before anything else happens."""

from pathlib import Path

import pytest

from storage.database import Database
from storage.failure import Failure
from storage.migrate import known_versions, opened, version_of
from storage.open_database import check_reachable, open_database
from storage.sealed import PlainCipher


async def test_a_database_that_answers_is_reachable(database: Database) -> None:
    await check_reachable(database)


async def test_one_that_does_not_answer_is_said_in_one_line_without_its_password() -> None:
    database = open_database("postgresql://me:canary@127.0.0.1:1/buurt", PlainCipher())
    with pytest.raises(Failure) as said:
        await check_reachable(database)
    await database.close()
    assert "does not answer" in str(said.value)
    assert "canary" not in str(said.value)
    assert "\n" not in str(said.value)


def test_a_full_disk_is_called_a_full_disk(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/burengroep.sqlite"
    with pytest.raises(Failure, match=r"no room left for .*: the disk is full\."):
        _fill(url)


def _fill(url: str) -> None:
    with opened(url) as there:
        there.exec_driver_sql("PRAGMA max_page_count=1")
        there.exec_driver_sql("CREATE TABLE too_much (words TEXT)")


def test_a_migrated_database_knows_its_version(database_url: str) -> None:
    with opened(database_url) as connection:
        assert version_of(connection) in known_versions() - {None}


def test_an_empty_one_has_none(bare_database_url: str) -> None:
    with opened(bare_database_url) as connection:
        assert version_of(connection) is None
