"""Rings whenever something changed that somebody may be looking at."""

import asyncio
from collections.abc import AsyncIterator


class Bell:
    """What rings is the key of a phone, or "clock", "people", "faults"."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[str | None]] = set()

    def ring(self, what: str) -> None:
        for listener in self._listeners:
            listener.put_nowait(what)

    def close(self) -> None:
        """Everybody who listens goes home."""
        for listener in self._listeners:
            listener.put_nowait(None)

    async def listen(self) -> AsyncIterator[set[str]]:
        """Everything that changed since the last time, together."""
        mine: asyncio.Queue[str | None] = asyncio.Queue()
        self._listeners.add(mine)
        try:
            while (first := await mine.get()) is not None:
                changed = {first}
                while not mine.empty() and (more := mine.get_nowait()) is not None:
                    changed.add(more)
                yield changed
        finally:
            self._listeners.discard(mine)
