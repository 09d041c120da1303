"""The tick of a story: what found nothing at this very moment is not asked again before its rows change.

A story beats after every turn, mostly at the same moment: a quarter of its computing went into routines that
found nothing twice. `make test-both` ticks as the bot does.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache, wraps
from typing import Any

from sqlalchemy import event
from sqlmodel import SQLModel

from bot.clock import Clock
from bot.tick import Tick
from handlers.routines import Routine
from storage.database import Database
from storage.rarely_changed import Versions
from storage.work import Work

_WORD = re.compile(r"\w+")


class RestingTick(Tick):
    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock)
        self._found_nothing: dict[Routine, tuple[datetime, Versions]] = {}
        self._asked: set[str] = set()
        event.listen(database.engine.sync_engine, "before_cursor_execute", self._note)

    def stop(self) -> None:
        event.remove(self._database.engine.sync_engine, "before_cursor_execute", self._note)

    def _note(self, *given: Any) -> None:
        self._asked.add(given[2])

    async def _run(self, routines: Sequence[Routine], now: datetime) -> Sequence[Routine]:
        """What is left of a tick comes back watched already."""
        own = [getattr(one, "__wrapped__", one) for one in routines]
        return await super()._run([self._watched(one) for one in own if not self._rests(one, now)], now)

    def _rests(self, routine: Routine, now: datetime) -> bool:
        at, seen = self._found_nothing.get(routine, (None, {}))
        return at == now and seen == self._versions(seen)

    def _versions(self, tables: Iterable[str]) -> Versions:
        return self._database._rarely_changed.versions(tables)

    def _watched(self, routine: Routine) -> Routine:
        @wraps(routine)
        async def run(work: Work, now: datetime) -> None:
            changes, known = self._database.changes, set(work._once)
            self._asked.clear()
            await routine(work, now)
            if not work.changed and self._database.changes == changes:
                # What was read in this transaction, or kept since an earlier one, takes no statement.
                known = known.union(work._once, self._database._rarely_changed.tables())
                read = known.union(*map(_tables_in, self._asked))
                self._found_nothing[routine] = now, self._versions(read)

        return run


@cache
def _tables_in(statement: str) -> frozenset[str]:
    """A word that only looks like a table is one too many, which does no harm."""
    return _tables().intersection(_WORD.findall(statement))


@cache
def _tables() -> frozenset[str]:
    return frozenset(SQLModel.metadata.tables)
