"""A year of activities as it happens and as it should be: what must go out, and what went out."""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Literal
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
Kind = Literal["activity_reminder", "activity_soon"]
KINDS: tuple[Kind, ...] = ("activity_reminder", "activity_soon")


@dataclass(frozen=True, slots=True)
class Key:
    """One reminder: of this activity at this moment, to this person."""

    activity: int
    starts_at: datetime
    person: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Out:
    at: datetime
    key: Key


def quiet(moment: datetime) -> bool:
    hour = moment.astimezone(AMSTERDAM).hour
    return hour >= 20 or hour < 9


def due_at(kind: Kind, starts_at: datetime) -> datetime:
    """Worked out anew, from the words of the promise and the clock on the wall alone."""
    wall = starts_at.astimezone(AMSTERDAM).replace(tzinfo=None)
    if kind == "activity_reminder":
        eve = wall.date() - timedelta(days=1)
        return datetime(eve.year, eve.month, eve.day, 10, tzinfo=AMSTERDAM).astimezone(UTC)
    soon = starts_at - timedelta(minutes=90)
    if not quiet(soon):
        return soon
    there = soon.astimezone(AMSTERDAM)
    nine = datetime(there.year, there.month, there.day, 9, tzinfo=AMSTERDAM)
    if there < nine.astimezone(AMSTERDAM) and nine.astimezone(UTC) < starts_at:
        return nine.astimezone(UTC)
    evening = there.date() - timedelta(days=there.hour < 9)
    return datetime(evening.year, evening.month, evening.day, 19, 30, tzinfo=AMSTERDAM).astimezone(UTC)


class Fate(StrEnum):
    """A cancelled one may be wanted again; one that is over, sent or too late, never comes again."""

    WAITS = "waits"
    CANCELLED = "cancelled"
    OVER = "over"


@dataclass
class Model:
    """Which reminders wait, by the rules as a human would tell them."""

    agree: set[int]
    starts: dict[int, datetime] = field(default_factory=dict)
    coming: set[tuple[int, int]] = field(default_factory=set)
    wants: set[tuple[int, int]] = field(default_factory=set)
    fates: dict[Key, Fate] = field(default_factory=dict)
    sent: list[Out] = field(default_factory=list)

    def plan(self, activity: int, person: int, now: datetime) -> None:
        for kind in KINDS:
            key = Key(activity, self.starts[activity], person, kind)
            if due_at(kind, key.starts_at) > now and self.fates.get(key) is not Fate.OVER:
                self.fates[key] = Fate.WAITS

    def cancel(self, activity: int, person: int | None = None) -> None:
        for key, fate in self.fates.items():
            if key.activity == activity and person in (None, key.person) and fate is Fate.WAITS:
                self.fates[key] = Fate.CANCELLED

    def expect(self, activity: int, person: int, now: datetime) -> None:
        if (activity, person) not in self.coming:
            self.coming.add((activity, person))
            self._choose(activity, person, person in self.agree, now)

    def choose(self, activity: int, person: int, wanted: bool, now: datetime) -> None:
        if (activity, person) in self.coming:
            self.agree |= {person} if wanted else set()
            self._choose(activity, person, wanted, now)

    def _choose(self, activity: int, person: int, wanted: bool, now: datetime) -> None:
        if wanted:
            self.wants.add((activity, person))
            self.plan(activity, person, now)
        else:
            self.wants.discard((activity, person))
            self.cancel(activity, person)

    def cannot(self, activity: int, person: int) -> None:
        if (activity, person) in self.coming:
            self.coming.discard((activity, person))
            self.cancel(activity, person)

    def move(self, activity: int, starts_at: datetime, now: datetime) -> None:
        self.cancel(activity)
        self.starts[activity] = starts_at
        for one, person in self.coming:
            if one == activity and (activity, person) in self.wants:
                self.plan(activity, person, now)

    def send(self, now: datetime) -> None:
        """The bot is up at this moment: what is due goes, unless it is quiet, too late or not agreed to."""
        for key, fate in self.fates.items():
            if fate is Fate.WAITS and due_at(key.kind, key.starts_at) <= now:
                self.fates[key] = self._send(key, now)

    def _send(self, key: Key, now: datetime) -> Fate:
        if key.starts_at <= now:
            return Fate.OVER
        if key.person not in self.agree:
            return Fate.CANCELLED
        if quiet(now):
            return Fate.WAITS
        if key.kind == "activity_soon" or now < due_at("activity_soon", key.starts_at):
            self.sent.append(Out(now, key))
        return Fate.OVER


def some_start(rng: random.Random, now: datetime) -> datetime:
    """Between tomorrow and three weeks on, from eight in the morning to eight in the evening; often on the
    nights when the clocks change."""
    day = (now.astimezone(AMSTERDAM) + timedelta(days=rng.randint(1, 21))).date()
    for change in ("2027-03-28", "2027-10-31"):
        near = datetime.fromisoformat(change).date()
        if abs((near - day).days) < 10:
            day = near + timedelta(days=rng.randint(-1, 1))
    hour, minute = rng.randint(8, 19), rng.choice((0, 15, 30, 45))
    starts_at = datetime(day.year, day.month, day.day, hour, minute, tzinfo=AMSTERDAM).astimezone(UTC)
    return starts_at if starts_at > now + timedelta(hours=1) else now + timedelta(days=2)
