"""How often anybody may ask: enough for people and calendars, too little to keep a small computer busy."""

from collections import Counter
from datetime import datetime

EACH = 60
"""Requests a minute of one address. The web server in front counts as one."""
TOGETHER = 300


class Visits:
    """Counts this minute only: nothing is kept of who asked."""

    def __init__(self) -> None:
        self._minute: datetime | None = None
        self._asked: Counter[str] = Counter()

    def allows(self, address: str, now: datetime) -> bool:
        minute = now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self._asked.clear()
        if self._asked.total() >= TOGETHER or self._asked[address] >= EACH:
            return False
        self._asked[address] += 1
        return True
