"""How much of one chat is taken in: enough for anybody who talks, too little to keep others waiting."""

from collections import Counter

from bot.clock import Clock

MOST_WAITING = 30
"""Updates of one chat that wait to be read. What comes on top is not kept, and that is said."""
MANY = 10
"""Updates of one chat in a minute, from which on it is counted how many wait."""
WINDOW = 60.0
SAID_AGAIN_AFTER = 600.0
"""Seconds until somebody hears again that it is too much."""


class Intake:
    """Counts who sends much, in memory: only of them it is worth asking the database."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counts: Counter[int] = Counter()
        self._since = clock.monotonic()
        self._told: dict[int, float] = {}

    def count(self, chats: list[int]) -> set[int]:
        """The chats that sent many updates in the last minute; `chats` has one for each that came now."""
        now = self._clock.monotonic()
        if now - self._since > WINDOW:
            # Who sent many is still among the many: what they sent may still wait.
            self._counts = Counter({chat: MANY for chat, seen in self._counts.items() if seen > 2 * MANY})
            self._since = now
        self._counts.update(chats)
        return {chat for chat in set(chats) if self._counts[chat] > MANY}

    def has_to_tell(self, chat: int) -> bool:
        """Once in a while, so that telling is no flood of its own."""
        now = self._clock.monotonic()
        self._told = {other: at for other, at in self._told.items() if now - at < SAID_AGAIN_AFTER}
        told = chat in self._told
        self._told.setdefault(chat, now)
        return not told
