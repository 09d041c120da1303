"""Lines of the outbox, one for each chat: what is on its way in them, and what holds them up."""

from bot.clock import NO_TIME, Clock

LONGEST_HOLD = 10.0
"""Seconds. After a longer outage an answer goes at once: better in the wrong order than minutes late."""


class Lines:
    """Of a line one row is on its way at a time, so nobody overtakes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: dict[int, float] = {}
        self.busy: set[int] = set()

    def begin(self, line: int) -> None:
        self.busy.add(line)

    def end(self, line: int) -> None:
        self.busy.discard(line)

    def hold(self, line: int, seconds: float) -> None:
        """What comes for this line from now on waits for what could not go out."""
        now = self._clock.monotonic()
        self._held = {other: until for other, until in self._held.items() if until > now}
        self._held[line] = now + min(seconds, LONGEST_HOLD)

    def held_for(self, line: int) -> float:
        """Seconds; 0.0 when nothing holds it up."""
        left = self._held.get(line, 0.0) - self._clock.monotonic()
        return left if left > NO_TIME else 0.0
