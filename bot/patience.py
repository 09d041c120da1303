"""When the database does not answer: say so, wait a moment, and look again."""

import asyncio
import logging

from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)

PAUSE_SECONDS = 1.0


async def wait_for_database(problem: DBAPIError) -> None:
    """In real time, whatever the clock says: it is a real database."""
    log.warning("the database does not answer: %s", type(problem.orig).__name__)
    await asyncio.sleep(PAUSE_SECONDS)
