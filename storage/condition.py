"""What can be told of a database without changing it: its version, and whether the field key opens it."""

from pathlib import Path

from sqlalchemy.engine import make_url
from sqlmodel import SQLModel, select

import storage.tables  # noqa: F401 - fills the metadata
from storage.failure import Failure
from storage.migrate import known_versions, newest_version, opened, sync_url, version_of
from storage.sealed import SealedJson, SealedText
from storage.work import Work


def check_schema(database_url: str) -> None:
    """Raises `Failure` with what to do when the database does not answer, is empty, old or too new."""
    url = make_url(sync_url(database_url))
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        raise Failure(f"There is no database yet at {url.database}: `burengroep run` makes it.")
    with opened(database_url) as connection:
        version = version_of(connection)
    if version not in known_versions():
        raise Failure("A newer version of burengroep made this database. Install that version.")
    if version != newest_version():
        raise Failure("The database has an older schema: run `burengroep migrate`.")


async def open_something(work: Work) -> bool:
    """Unseals one value of each kind. False when there is none yet; raises `Failure` for a wrong key."""
    found = False
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, SealedText | SealedJson):
                found = bool(await work.rows(select(column).where(column.is_not(None)).limit(1))) or found
    return found
