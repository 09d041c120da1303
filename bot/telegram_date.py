"""A second source of what time it is: the date in each answer of Telegram.

The wall clock alone may be set ten years ahead, and then all that people said would be cleared away as old.
"""

import logging
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.clock import Clock

log = logging.getLogger(__name__)

NEAR = timedelta(days=1)
"""So far the clock of the machine may be off before it is not believed: activities are about days."""


class TelegramDate:
    """`told` is called with the `Date` of each answer, while the monotonic clock counts what passes since."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began: datetime | None = None
        self._doubted = False

    def told(self, header: str | None) -> None:
        try:
            date = parsedate_to_datetime(header or "")
        except ValueError:
            return
        if date.tzinfo is not None:
            self._began = date - timedelta(seconds=self._clock.monotonic())

    def off(self) -> timedelta | None:
        """How far the clock of this machine is ahead of Telegram's; None when Telegram said nothing yet."""
        if self._began is None:
            return None
        return self._clock.now() - (self._began + timedelta(seconds=self._clock.monotonic()))

    def doubts(self) -> bool:
        """Whether what cannot be undone has to wait, until the clock is right again."""
        off = self.off()
        doubted, self._doubted = self._doubted, off is not None and abs(off) > NEAR
        if off is not None and self._doubted and not doubted:
            log.error("the clock of this machine is %+.1f days off: notices and clearing wait", off / NEAR)
        return self._doubted
