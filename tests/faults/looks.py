"""Reads what a bot under trial has in its database, and whether it is done."""

import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine, text

from storage.migrate import sync_url
from tests.faults.trial import Look, Tally

WAITING = """SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
    + (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending'))"""
EVENTS = "SELECT event FROM journal WHERE event LIKE 'tally %'"
DOUBTS = "SELECT coalesce(sum(doubts), 0) FROM outbox"
GIVEN_UP = "SELECT count(*) FROM outbox WHERE state = 'uncertain'"
ON_THEIR_WAY = "SELECT count(*) FROM outbox WHERE state = 'sending'"
QUIET_SECONDS = 3.0


def look_at_ours(database_url: str) -> Look:
    """Done when neither inbox nor outbox has anything left."""
    engine = create_engine(sync_url(database_url))

    def look(tally: Tally) -> bool:
        with engine.connect() as connection:
            events = connection.execute(text(EVENTS)).scalars()
            tally.effects = numbers(list(events))
            tally.given_up = connection.execute(text(GIVEN_UP)).scalar_one()
            tally.in_doubt = connection.execute(text(DOUBTS)).scalar_one() + tally.given_up
            done = bool(connection.execute(text(WAITING)).scalar_one() == 0)
        engine.dispose()
        return done

    return look


def look_at_killed(database_url: str) -> Callable[[], int]:
    """How many messages were on their way when the bot was killed."""
    engine = create_engine(sync_url(database_url))

    def look() -> int:
        with engine.connect() as connection:
            found = connection.execute(text(ON_THEIR_WAY)).scalar_one()
        engine.dispose()
        return int(found)

    return look


def look_at_plain(path: Path) -> Look:
    """It has no list of what is left: done when nothing changed for some seconds."""
    changed = {"at": time.monotonic(), "rows": -1}

    def look(tally: Tally) -> bool:
        with closing(sqlite3.connect(path, timeout=10)) as connection:
            rows = [row[0] for row in connection.execute("SELECT event FROM journal")]
        tally.effects = numbers(rows)
        if len(rows) != changed["rows"]:
            changed.update(at=time.monotonic(), rows=len(rows))
        return time.monotonic() - changed["at"] > QUIET_SECONDS

    return look


def numbers(events: list[str]) -> Counter[int]:
    return Counter(int(event.split()[1]) for event in events)
