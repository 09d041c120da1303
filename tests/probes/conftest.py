"""The probing ground, fresh for each test; only on SQLite, for nothing is asked of the database itself."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile

import pytest

from tests.engines import lent
from tests.probes.ground import SIDES, Ground, build


@pytest.fixture
async def ground(migrated_sqlite: Path, tmp_path: Path) -> AsyncIterator[Ground]:
    path = tmp_path / "ground.sqlite"
    copyfile(migrated_sqlite, path)
    async with lent(f"sqlite:///{path}", at_once=True) as database:
        async with database.work() as work:
            sides = [await build(work, name) for name in SIDES]
        yield database, sides
