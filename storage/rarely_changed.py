"""What everybody's turns read and hardly anybody changes: kept in memory between transactions."""

import time
from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import Any

SECONDS = 30.0
"""Another process may have changed it, such as a command: later than this it is read again."""


class RarelyChanged:
    """By table. A transaction that wrote to one makes all that is kept of it void when it is committed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: defaultdict[str, dict[Hashable, tuple[float, Any]]] = defaultdict(dict)
        self._versions: defaultdict[str, int] = defaultdict(int)

    def version(self, table: str) -> int:
        return self._versions[table]

    def find(self, table: str, key: Hashable) -> tuple[Any] | None:
        """What is kept, in a tuple since it may be None."""
        at, value = self._kept[table].get(key, (-SECONDS, None))
        return (value,) if self._clock() - at < SECONDS else None

    def keep(self, table: str, key: Hashable, value: Any, version: int) -> None:
        """`version`: of before it was read. What was changed meanwhile is not kept."""
        if version == self._versions[table]:
            self._kept[table][key] = (self._clock(), value)

    def drop(self, tables: set[str]) -> None:
        for table in tables:
            self._versions[table] += 1
            self._kept.pop(table, None)
