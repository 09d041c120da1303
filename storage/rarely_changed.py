"""What is read at every turn or tick and seldom written: kept in memory between transactions."""

import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any

SECONDS = 30.0
"""Another process may have changed it, such as a command: later than this it is read again."""

Versions = dict[str, int]
"""Of each table: how many transactions have written to it."""


@dataclass(frozen=True, slots=True)
class _Kept:
    at: float
    value: Any
    tables: frozenset[str]


class RarelyChanged:
    """A transaction that wrote to a table makes all that is kept of it void when it is committed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: dict[Hashable, _Kept] = {}
        self._versions: defaultdict[str, int] = defaultdict(int)

    def versions(self, tables: Iterable[str]) -> Versions:
        return {table: self._versions[table] for table in tables}

    def find(self, key: Hashable) -> tuple[Any] | None:
        """What is kept, in a tuple since it may be None."""
        kept = self._kept.get(key)
        return (kept.value,) if kept and self._clock() - kept.at < SECONDS else None

    def keep(self, key: Hashable, value: Any, before: Versions) -> None:
        """`before`: of its tables, before it was read. If one was changed since, it is not kept."""
        if before == self.versions(before):
            self._kept[key] = _Kept(self._clock(), value, frozenset(before))

    def drop(self, tables: set[str]) -> None:
        """Out of memory as well: what somebody had erased stays in none of it."""
        for table in tables:
            self._versions[table] += 1
        for key in [key for key, kept in self._kept.items() if kept.tables & tables]:
            del self._kept[key]

    def tables(self) -> set[str]:
        """Of which something is kept."""
        return {table for kept in self._kept.values() for table in kept.tables}
