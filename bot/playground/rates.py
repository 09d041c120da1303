"""Keeps when each message was sent, so that a test can see how many went out in the busiest second."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Sending:
    chat_id: int
    at: datetime


class Sendings:
    """`at` is the time of the server's clock, not of the wall."""

    def __init__(self) -> None:
        self.all: list[Sending] = []

    def note(self, chat_id: int, at: datetime) -> None:
        self.all.append(Sending(chat_id, at))

    def most_within(self, window: timedelta = SECOND) -> int:
        """The largest number of messages within any window of this length; its end does not count."""
        return _busiest([sending.at for sending in self.all], window)

    def most_to_one_chat_within(self, window: timedelta = SECOND) -> int:
        moments: defaultdict[int, list[datetime]] = defaultdict(list)
        for sending in self.all:
            moments[sending.chat_id].append(sending.at)
        return max((_busiest(of_one, window) for of_one in moments.values()), default=0)


def _busiest(moments: list[datetime], window: timedelta) -> int:
    ordered, first, most = sorted(moments), 0, 0
    for last, moment in enumerate(ordered):
        while moment - ordered[first] >= window:
            first += 1
        most = max(most, last - first + 1)
    return most
