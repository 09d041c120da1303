"""A Telegram in bad weather: by seeded chance it refuses, breaks off, answers nothing; and what arrived."""

import random
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.playground.faults import Fault, FaultKind, Faults
from bot.playground.rates import Sendings
from bot.playground.telegram import Telegram
from handlers.notices.registry import Notice, See
from handlers.texts.kept_message import to_json
from handlers.texts.message import Message, names
from storage import outbox
from storage.outbox import Draft
from storage.work import Work

SPOKEN = frozenset({"sendMessage", "answerCallbackQuery", "editMessageText"})
HANG = 0.02
"""Real seconds until a connection without an answer breaks."""


class Storm(Faults):
    """Of every hundred requests `percent` go wrong, each in one of four ways."""

    def __init__(self, seed: int, percent: int) -> None:
        super().__init__()
        self.chance = random.Random(seed)
        self.percent = percent
        self.struck: list[FaultKind] = []

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        if method not in SPOKEN or self.chance.random() * 100 >= self.percent:
            return None
        kind = self.chance.choice(
            (FaultKind.TOO_MANY, FaultKind.BROKEN, FaultKind.TIMEOUT, FaultKind.RESET, FaultKind.RESET)
        )
        self.struck.append(kind)
        delivered = self.chance.random() < 0.5
        return Fault(kind, retry_after=self.chance.randint(1, 4), seconds=HANG, delivered=delivered)


@dataclass(frozen=True, slots=True)
class Landed:
    chat_id: int
    number: int
    at: datetime


class Arrivals(Sendings):
    """What landed on phones, in its order; messages of this test end in their number."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__()
        self.landed: list[Landed] = []
        self._telegram = telegram

    def note(self, chat_id: int, at: datetime) -> None:
        super().note(chat_id, at)
        *_, newest = self._telegram.chat(chat_id).messages.values()
        self.landed.append(Landed(chat_id, int(re.findall(r"bericht (\d+)", newest["text"])[0]), at))

    def first_of_each(self) -> dict[int, Landed]:
        firsts: dict[int, Landed] = {}
        for one in self.landed:
            firsts.setdefault(one.number, one)
        return firsts

    def by_chat(self) -> dict[int, list[int]]:
        """The numbers that each chat got, in the order in which they first came."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for one in self.first_of_each().values():
            found[one.chat_id].append(one.number)
        return found


async def fill(see: See, *, number: int) -> Message:
    return numbered(number)


NOTICE = Notice("storm", fill, purpose=None, uncertain="again", quiet=False, by_call=False)


def numbered(number: int) -> Message:
    return Message("common-chosen", {"chosen": names([f"bericht {number}"])})


async def write(work: Work, number: int, chat_id: int, person_id: int, now: datetime, *, live: bool) -> None:
    """An answer to what somebody just said, or one of many notices."""
    draft = Draft(
        dedupe_key=f"storm:{number}",
        kind="say" if live else "storm",
        params=to_json(numbered(number)) if live else {"number": number},
        due_at=now,
        person_id=person_id,
        chat_id=chat_id,
        live=live,
    )
    assert await outbox.write(work, draft, now)


def p95(waits: list[timedelta]) -> timedelta:
    return sorted(waits)[int(len(waits) * 0.95)]
