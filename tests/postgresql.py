"""A PostgreSQL of the suite's own: made from local binaries in a temporary folder, on a unix socket only."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

NEEDED = ("initdb", "pg_ctl", "postgres")
# Nothing here has to survive a power cut, so nothing waits for a disk.
FAST = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "max_connections=60",
    "jit=off",
    "dynamic_shared_memory_type=mmap",  # Beside the data: stopped at once, PostgreSQL leaves it elsewhere.
)


MEMORY = Path("/dev/shm")
ROOM = 2 * 1024**3
"""Bytes. Databases are made and dropped by the hundred: in memory that takes a tenth of the time."""


def quick_folder() -> Path | None:
    """Where files are kept in memory, if there is room; None for wherever temporary files go."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        return None
    return MEMORY if shutil.disk_usage(MEMORY).free >= ROOM else None


def find_binaries() -> Path | None:
    """The newest folder that has all that a server needs, or None."""
    return next((folder for folder in _folders() if all((folder / name).exists() for name in NEEDED)), None)


def _folders() -> Iterator[Path]:
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    if on_path := shutil.which("initdb"):
        yield Path(on_path).resolve().parent
    if config := shutil.which("pg_config"):
        said = subprocess.run([config, "--bindir"], check=False, capture_output=True, text=True)
        yield Path(said.stdout.strip())


def _version(folder: Path) -> int:
    return int(folder.parent.name) if folder.parent.name.isdigit() else 0


def _server_user() -> str | None:
    """PostgreSQL refuses to run as root: then it runs as its own user."""
    return "postgres" if os.geteuid() == 0 else None


def why_not() -> str | None:
    """What is missing, for `left_out`; None when a server can be started."""
    if not find_binaries():
        return "PostgreSQL is"
    if _server_user() and "postgres" not in {user.pw_name for user in pwd.getpwall()}:
        return "A user `postgres`, as which root runs PostgreSQL, is"
    return None


@dataclass
class Cluster:
    folder: Path
    numbers: Iterator[int] = field(default_factory=count)

    @cached_property
    def copying(self) -> str:
        """As files, which is quicker than through the log; PostgreSQL asks which from 15 on."""
        return "STRATEGY FILE_COPY" if self._version() >= 150_000 else ""

    def _version(self) -> int:
        with psycopg.connect(host=str(self.folder), user="postgres") as connection:
            return connection.info.server_version

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def create(self, database: str, template: str = "template0") -> None:
        self._admin(f"CREATE DATABASE {{}} TEMPLATE {{}} {self.copying}", database, template)

    def lend(self, template: str = "template0") -> Iterator[str]:
        """The address of a new database, which is dropped afterwards."""
        name = f"test_{next(self.numbers)}"
        self.create(name, template)
        yield self.url(name)
        self._admin("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def _admin(self, statement: str, *names: str) -> None:
        with psycopg.connect(host=str(self.folder), user="postgres", autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    # Not in pytest's own folder: that is closed to other users, and too deep for a socket's 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="burengroep-pg-", dir=quick_folder()))
    try:
        if user := _server_user():
            shutil.chown(folder, user)
        _start(folder)
        try:
            yield Cluster(folder)
        finally:
            _run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(folder / "data"), cwd=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(folder: Path) -> None:
    data = str(folder / "data")
    made = ("-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
    _run("initdb", "-D", data, *made, cwd=folder)
    options = " ".join(f"-c {option}" for option in (*FAST, f"unix_socket_directories={folder}"))
    arguments = ("-D", data, "-l", str(folder / "log"), "-o", f"{options} -c listen_addresses=''")
    _run("pg_ctl", "start", "-w", *arguments, cwd=folder)


def _run(program: str, *arguments: str, cwd: Path) -> None:
    binaries = find_binaries()
    assert binaries
    command: Sequence[str] = [str(binaries / program), *arguments]
    # A server inherits what it is started with: an open pipe would keep us waiting for its end.
    with (cwd / "output").open("ab") as output:
        done = subprocess.run(
            command, check=False, cwd=cwd, user=_server_user(), stdout=output, stderr=output
        )
    if done.returncode:
        raise RuntimeError(f"{program} failed:\n{(cwd / 'output').read_text()}")
