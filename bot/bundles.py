"""What one deed of somebody sends as several messages is one thing: heard once, and answered once."""

import time
from collections.abc import Callable
from datetime import timedelta

from handlers.conversation.incoming import SaidKind
from handlers.telegram.said import Heard

TOGETHER = timedelta(seconds=1)
"""Apps send the pieces of a text that was too long, and messages that are passed on, at one moment."""
AT_ONCE_SECONDS = 3.0
"""They come in together as well: what is typed after a long text is somebody's next word, not the rest of it,
however the dates round (and in the playground the clock stands still)."""
REMEMBERED = 1000
"""Chats."""


class Bundles:
    """Remembers the newest of each chat, in memory: after a start the rest of one is answered too."""

    def __init__(self, elapsed: Callable[[], float] = time.monotonic) -> None:
        """`elapsed`: real seconds, whatever the clock of the bot says."""
        self._elapsed = elapsed
        self._newest: dict[int, tuple[Heard, float]] = {}

    def is_more_of_the_same(self, one: Heard) -> bool:
        """Whether it belongs to what this chat sent just before."""
        now = self._elapsed()
        before, came = self._newest.pop(one.said.chat_id, (None, now))
        self._newest[one.said.chat_id] = one, now
        if len(self._newest) > REMEMBERED:
            del self._newest[next(iter(self._newest))]  # Of whoever sent nothing for the longest time.
        # What comes again, since it could not be stored, is no more of the same.
        if before is None or before.update_id >= one.update_id:
            return False
        return _belongs(before, one, at_once=now - came <= AT_ONCE_SECONDS)


def _belongs(before: Heard, one: Heard, *, at_once: bool) -> bool:
    if one.album:
        return one.album == before.album
    if before.at is None or one.at is None or not timedelta() <= one.at - before.at <= TOGETHER:
        return False
    forwarded = before.said.kind is one.said.kind is SaidKind.FORWARDED
    cut = before.cut and at_once and one.said.kind is SaidKind.TEXT
    return forwarded or cut
