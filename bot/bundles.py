"""What one deed of somebody sends as several messages is one thing: heard once, and answered once."""

from datetime import timedelta

from handlers.conversation.incoming import SaidKind
from handlers.telegram.said import Heard

TOGETHER = timedelta(seconds=1)
"""Apps send the pieces of a text that was too long, and messages that are passed on, at one moment."""
REMEMBERED = 1000
"""Chats."""


class Bundles:
    """Remembers the newest of each chat, in memory: after a start the rest of one is answered too."""

    def __init__(self) -> None:
        self._newest: dict[int, Heard] = {}

    def is_more_of_the_same(self, one: Heard) -> bool:
        """Whether it belongs to what this chat sent just before."""
        before = self._newest.pop(one.said.chat_id, None)
        self._newest[one.said.chat_id] = one
        if len(self._newest) > REMEMBERED:
            del self._newest[next(iter(self._newest))]  # Of whoever sent nothing for the longest time.
        # What comes again, since it could not be stored, is no more of the same.
        return before is not None and before.update_id < one.update_id and _belongs(before, one)


def _belongs(before: Heard, one: Heard) -> bool:
    if one.album:
        return one.album == before.album
    if before.at is None or one.at is None or not timedelta() <= one.at - before.at <= TOGETHER:
        return False
    forwarded = before.said.kind is one.said.kind is SaidKind.FORWARDED
    cut = before.cut and one.said.kind is SaidKind.TEXT
    return forwarded or cut
