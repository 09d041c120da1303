"""Keeps to Telegram's pace: a message a second to one chat, about 26 a second in all, a few at once.

All seconds here are of the monotonic clock: the wall clock may be set while the bot runs.
"""

from collections import deque

from bot.clock import NO_TIME, Clock

PER_CHAT = 1.0
OVERALL = 1 / 26
MOST_IN_A_SECOND = 30
"""By Telegram's own count, whatever the network does to what is on its way."""
AHEAD = 2
"""So many messages may leave before their time when the pace was not used."""
ON_THEIR_WAY = 8
"""Messages that Telegram has not answered yet: what a crash leaves in doubt (decision 0036)."""
OF_THE_REST = 6
"""Of those at most so many that nobody waits for: an answer always finds a place."""
BESIDE_ANSWERS = 1 / 12
"""Seconds between two of the rest while many people are being answered.

Whoever just got a reminder when they write waits out the second of their chat: so it happens to fewer.
"""
MANY_ANSWERS = 8
"""So many within `ANSWERING`: fewer people writing now and then slow nothing down."""
ANSWERING = 3.0
"""Seconds for which an answer counts there."""
REMEMBERED = 10.0
"""Seconds for which a chat counts as one that got something lately."""


class Limiter:
    """What may leave when. Nothing is reserved beforehand, so a chat that waits holds up no other.

    The second of a chat is counted from Telegram's answer: a slow request can't bring two close together.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chat_free: dict[int, float] = {}
        self._free = clock.monotonic()
        self._paused_until = clock.monotonic()
        self._asked: dict[int, float] = {}
        self._rest = 0
        self._rest_free = clock.monotonic()
        self._answers: deque[float] = deque(maxlen=MANY_ANSWERS)
        self._answered: deque[float] = deque()
        self._unused = 0
        self.on_their_way = 0

    @property
    def lately(self) -> set[int]:
        """Chats that got a message in the last seconds."""
        since = self._clock.monotonic() - REMEMBERED + PER_CHAT
        self._chat_free = {chat: free for chat, free in self._chat_free.items() if free > since}
        return set(self._chat_free)

    def until_chat(self, chat: int) -> float:
        """Seconds until this chat may get a message; 0.0 is now."""
        return self._left(max(self._chat_free.get(chat, 0.0), self._asked.get(chat, 0.0)))

    def until_pace(self, *, live: bool = True) -> float:
        """Seconds until the bot as a whole may send a message, an answer or one of the rest."""
        free = max(self._free - AHEAD * OVERALL, self._paused_until, self._second_is_over())
        return self._left(free if live else max(free, self._rest_free))

    def _second_is_over(self) -> float:
        """The moment from which another message can't be one too many in any second of Telegram's.

        It counted each at some moment between its leaving and its answer: as late as that may have been.
        """
        now = self._clock.monotonic()
        while self._answered and self._answered[0] <= now - 1.0:
            self._answered.popleft()
        too_many = len(self._answered) + self.on_their_way + 1 - MOST_IN_A_SECOND
        if too_many <= 0 or not self._answered:
            return now
        return self._answered[min(too_many, len(self._answered)) - 1] + 1.0

    def until_pause_ends(self) -> float:
        return self._left(self._paused_until)

    def has_place(self, *, live: bool) -> bool:
        """Whether another message may be on its way, an answer or one of the rest."""
        return not self.full and (live or self._rest < OF_THE_REST)

    @property
    def full(self) -> bool:
        """No message may leave, until one of those that are on their way has arrived."""
        return self.on_their_way >= ON_THEIR_WAY

    def leave(self, *, live: bool) -> None:
        """A message takes its place."""
        self.on_their_way += 1
        self._rest += not live
        now = self._clock.monotonic()
        self._free = max(self._free, now) + OVERALL
        if live:
            self._answers.append(now)
        elif len(self._answers) == MANY_ANSWERS and now < self._answers[0] + ANSWERING:
            self._rest_free = now + BESIDE_ANSWERS

    def come_back(self, *, live: bool) -> None:
        """What became of it is known."""
        self.on_their_way -= 1
        self._rest -= not live
        if self._unused:
            self._unused -= 1
        else:
            self._answered.append(self._clock.monotonic())

    def sent(self, chat: int) -> None:
        """A message went to this chat, or may have."""
        self._chat_free[chat] = self._clock.monotonic() + PER_CHAT

    def unused(self) -> None:
        """What left turned out to be nothing to send: its place in the pace is free again."""
        self._free -= OVERALL
        self._unused += 1

    def asked_to_wait(self, chat: int, seconds: float) -> None:
        """Telegram says wait, and never for whom. While it asks two chats to wait, it asks everybody."""
        now = self._clock.monotonic()
        until = now + seconds
        self._asked = {other: end for other, end in self._asked.items() if end > now}
        if self._asked.keys() - {chat}:
            self._paused_until = max(self._paused_until, until)
        self._asked[chat] = max(until, self._asked.get(chat, 0.0))

    def _left(self, moment: float) -> float:
        left = moment - self._clock.monotonic()
        return left if left > NO_TIME else 0.0
