"""The bot is not superuser of its PostgreSQL: an owner migrates, and the bot only reads and writes rows."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import ProgrammingError

from storage import people
from storage.backup import backup
from storage.erase import erase_person
from storage.failure import Failure
from storage.key_ring import single
from storage.migrate import migrate
from storage.open_database import open_database
from storage.restore import restore
from storage.restore_doubts import Beside
from storage.running_lock import only_one
from storage.sealed import AesCipher
from tests.databases import TEST_KEY
from tests.lives import NOW, begin, live
from tests.postgresql import Cluster, find_binaries

pytestmark = pytest.mark.postgres
ROLES = Path(__file__).parents[2] / "docker" / "roles.sql"
RING = single(TEST_KEY)
FORBIDDEN = (
    "CREATE TABLE mine (id integer)",
    "ALTER TABLE person ADD COLUMN origin text",
    "DROP TABLE person",
    "TRUNCATE person",
    "CREATE ROLE another SUPERUSER",
    "COPY person TO PROGRAM 'cat'",
    "SELECT pg_read_file('postgresql.conf')",
)


@pytest.fixture
def urls(postgresql: Cluster) -> Iterator[tuple[str, str]]:
    """The same new database for its owner and for the bot."""
    for url in postgresql.lend():
        _make_roles(postgresql, str(make_url(url).database))
        yield (
            url.replace("//postgres@", "//burengroep_owner@"),
            url.replace("//postgres@", "//burengroep_bot@"),
        )


def _make_roles(cluster: Cluster, name: str) -> None:
    binaries = find_binaries()
    assert binaries
    psql = shutil.which("psql") or str(binaries / "psql")
    where = (
        "--host",
        str(cluster.folder),
        "--username",
        "postgres",
        "--dbname",
        name,
        "--no-psqlrc",
        "--quiet",
    )
    passwords = ("--set", "owner_password=one's own", "--set", "bot_password=another")
    done = subprocess.run(
        [psql, *where, *passwords, "--file", ROLES], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


async def test_the_bot_does_all_its_work_as_a_role_that_may_change_no_table(urls: tuple[str, str]) -> None:
    owner, bot = urls
    with pytest.raises(
        Failure, match="burengroep_bot may not change it: run `burengroep migrate` as its owner"
    ):
        migrate(bot)
    migrate(owner)
    migrate(bot)
    database = open_database(bot, AesCipher(RING))
    async with only_one(database):
        async with database.work() as work:
            one = await begin(work, "Merel", 41)
            other = await begin(work, "Spreeuw", 42, one.neighbourhood_id)
            await live(work, one, other)
        async with database.work() as work:
            await erase_person(work, one.person_id, NOW)
        async with database.read() as work:
            assert (await people.get(work, other.person_id)).call_name == "Spreeuw"
            said = text(
                "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user"
            )
            assert (await work.rows(said))[0][0] is False
        assert not database.traces_wait
    await database.close()


@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_what_the_bot_may_not(urls: tuple[str, str], statement: str) -> None:
    owner, bot = urls
    migrate(owner)
    database = open_database(bot, AesCipher(RING))
    async with database.engine.connect() as connection:
        with pytest.raises(ProgrammingError, match=r"permission denied|must be owner|must be superuser"):
            await connection.exec_driver_sql(statement)
    await database.close()


async def test_after_a_restore_by_the_owner_the_bot_may_go_on(urls: tuple[str, str], tmp_path: Path) -> None:
    owner, bot = urls
    migrate(owner)
    database = open_database(bot, AesCipher(RING))
    async with database.work() as work:
        one = await begin(work, "Merel", 41)
    await backup(bot, tmp_path / "monday.backup", RING)
    await database.close()
    await restore(owner, tmp_path / "monday.backup", Beside(RING))
    async with database.work() as work:
        await people.change(work, one.person_id, call_name="Specht")
        await begin(work, "Mus", 43, one.neighbourhood_id)
    await database.close()
