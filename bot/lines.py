"""What the sender has claimed and not finished: one line for each chat, in which nobody overtakes."""

from collections import deque
from datetime import datetime, timedelta

from storage.outbox import Outgoing

LIVE_AT_ONCE = 30
BULK_AT_ONCE = 10
"""An answer to what somebody just said never waits behind more of the rest than this."""
LONGEST_HOLD = timedelta(seconds=10)
"""After a longer outage an answer goes at once: better in the wrong order than minutes late."""


class Lines:
    """By chat. The first of a line is on its way, or will be next."""

    def __init__(self) -> None:
        self._lines: dict[int, deque[Outgoing]] = {}
        self._held: dict[int, datetime] = {}

    def room(self) -> tuple[int, int]:
        """How many live and how many other rows may be claimed now; of the others several at a time."""
        held = [row.live for line in self._lines.values() for row in line]
        bulk = held.count(False)
        return LIVE_AT_ONCE - held.count(True), BULK_AT_ONCE - bulk if bulk <= BULK_AT_ONCE // 2 else 0

    def put(self, row: Outgoing) -> int | None:
        """The chat, if its line begins with this row. An answer goes before what nobody asked for."""
        chat = chat_of(row)
        line = self._lines.setdefault(chat, deque())
        places = [place for place, other in enumerate(line) if place and row.live and not other.live]
        line.insert(places[0] if places else len(line), row)
        return chat if len(line) == 1 else None

    def hold(self, chat: int, until: datetime, now: datetime) -> None:
        """What comes for this chat from now on waits for what could not go out."""
        self._held[chat] = min(until, now + LONGEST_HOLD)

    def held_until(self, chat: int, now: datetime) -> datetime | None:
        until = self._held.get(chat)
        if until is not None and until <= now:
            del self._held[chat]
            return None
        return until

    def first(self, chat: int) -> Outgoing | None:
        """The next of this line; a line that is empty is over."""
        line = self._lines[chat]
        if not line:
            del self._lines[chat]
            return None
        return line[0]

    def is_over(self, chat: int) -> bool:
        return not self._lines[chat]

    def leave(self, chat: int) -> None:
        """The first one is finished."""
        self._lines[chat].popleft()

    def break_up(self, chat: int) -> list[int]:
        """The whole line goes: the ids of who stood in it."""
        return [row.id for row in self._lines.pop(chat, ())]


def chat_of(row: Outgoing) -> int:
    """Its chat; below zero when that is only known at sending."""
    return row.chat_id or -(row.person_id or row.id)
