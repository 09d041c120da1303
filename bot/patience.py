"""When the database does not answer: say so, wait a moment, and look again."""

import asyncio
import logging
import sqlite3

from psycopg.errors import DiskFull
from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)

PAUSE_SECONDS = 1.0


async def wait_for_database(problem: DBAPIError) -> None:
    """In real time, whatever the clock says: it is a real database."""
    if is_disk_full(problem):
        log.error("the disk is full: nothing is lost, and all goes on when there is room again")
    else:
        log.warning("the database does not answer: %s", type(problem.orig).__name__)
    await asyncio.sleep(PAUSE_SECONDS)


def is_disk_full(problem: DBAPIError) -> bool:
    """Of either database: it looks like any other of its troubles, but waiting does not help."""
    if isinstance(problem.orig, sqlite3.Error):
        return getattr(problem.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return isinstance(problem.orig, DiskFull)
