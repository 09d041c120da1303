"""Reminders over whole years, with restarts, sleeps and changing clocks: none lost, early or unwanted.

`REMINDER_YEARS=10000` lives through more of them than the ordinary run.
"""

import os
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from handlers.activity import reminders
from handlers.activity.attending import cannot_come, expect
from handlers.activity.changes import call_off, move
from handlers.delivery.delivery_outcome import UNKNOWN_PAUSE, note_unknown
from handlers.delivery.prepare_message import Send, make_ready
from handlers.delivery.send_check import Later
from storage import activities, consents, neighbourhoods, outbox, outbox_lines, people
from storage.database import Database
from storage.neighbourhoods import Neighbourhood
from storage.outbox import Outgoing
from storage.outbox_lines import Waiting
from storage.people import Person
from storage.tables.conversation import OutboxState
from storage.tables.person import Purpose
from storage.work import Work
from tests.handlers.reminder_year import KINDS, Key, Model, Out, due_at, quiet, some_start

YEARS = int(os.environ.get("REMINDER_YEARS", "3"))
BEGIN, END = datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
STEPS = 50
SLEEPS, CRASHES = 0.15, 0.1
MOST_AT_ONCE = 100


class Year:
    """One neighbourhood lives through a year, beside the model of it."""

    def __init__(self, database: Database, seed: int, where: Neighbourhood, folk: list[Person]) -> None:
        self.database = database
        self.rng = random.Random(seed)
        self.where, self.folk = where, folk
        self.now = BEGIN
        self.model = Model({person.id for person in folk})
        self.sent: list[Out] = []
        self.doubled = 0

    async def live(self) -> None:
        ops = sorted(BEGIN + (END - BEGIN) * self.rng.random() for _ in range(STEPS))
        for op_at in ops:
            await self._pass_time_until(op_at)
            async with self.database.work() as work:
                await self.rng.choice(self._deeds())(work)
        await self._pass_time_until(END + timedelta(days=30))

    async def _pass_time_until(self, moment: datetime) -> None:
        """Wakes at whatever is due on the way, unless the bot sleeps through some of it."""
        while True:
            async with self.database.read() as work:
                due = await outbox.next_due(work)
            if due is None or due > moment:
                break
            self.now = max(self.now, due)
            if self.rng.random() < SLEEPS:
                self.now = min(moment, self.now + timedelta(hours=1) * self.rng.expovariate(1 / 12))
            await self._send_all()
        self.now = max(self.now, moment)
        await self._send_all()

    async def _send_all(self) -> None:
        """Until nothing is due; after a kill in the middle of a sending a little later, as the bot does."""
        crash = self.rng.choice(("seen", "sending", "sent")) if self.rng.random() < CRASHES else None
        self.model.send(self.now)
        while await self._send_some(crash):
            if crash in ("sending", "sent"):
                self.now += UNKNOWN_PAUSE
                self.model.send(self.now)
            crash = None

    async def _send_some(self, crash: str | None) -> bool:
        """What the sender does, up to the point at which it is killed. False when nothing was due."""
        async with self.database.work() as work:
            waiting = await outbox_lines.waiting(work, self.now, MOST_AT_ONCE)
            for one in waiting if crash is None else ():
                await self._deliver(work, one, None)
        if crash and waiting:
            await self._begin_and_die(waiting[0], crash)
        return bool(waiting)

    async def _begin_and_die(self, one: Waiting, crash: str) -> None:
        """As soon as it was seen, or with it on its way."""
        if crash != "seen":
            async with self.database.work() as work:
                await self._deliver(work, one, crash)
        await self._restart()

    async def _deliver(self, work: Work, one: Waiting, crash: str | None) -> None:
        row = await outbox.start_sending(work, one.id, self.now)
        assert row
        ready = await make_ready(work, row, self.now)
        if isinstance(ready, Later):
            await outbox.try_again(work, row.id, ready.at)
        elif not isinstance(ready, Send):
            await outbox.finish(work, row, OutboxState.CANCELLED, self.now, error="not")
        elif crash != "sending":
            await self._note(work, row)
            if crash is None:
                await outbox.finish(work, row, OutboxState.SENT, self.now)
            elif row.kind in KINDS:
                self.doubled += 1

    async def _note(self, work: Work, row: Outgoing) -> None:
        if row.kind not in KINDS:
            return
        activity = await activities.get(work, row.params["activity"])
        assert row.person_id is not None
        kind = next(one for one in KINDS if one == row.kind)
        self.sent.append(Out(self.now, Key(activity.id, activity.starts_at, row.person_id, kind)))

    async def _restart(self) -> None:
        """As the sender takes up at its start what a crash left."""
        async with self.database.work() as work:
            for row in await outbox.sending(work):
                await note_unknown(work, row, self.now, "crash")

    def _deeds(self) -> list[Callable[[Work], Awaitable[None]]]:
        ahead = [activity for activity, starts_at in self.model.starts.items() if starts_at > self.now]
        if not ahead:
            return [self._start]
        self.activity, self.person = self.rng.choice(ahead), self.rng.choice(self.folk)
        often = [self._start, self._expect, self._expect, self._expect]
        seldom = [self._choose, self._change_mind, self._move, self._there_and_back, self._call_off]
        return [*often, self._cannot, self._hesitate, *seldom]

    async def _start(self, work: Work) -> None:
        starts_at = some_start(self.rng, self.now)
        place = (await neighbourhoods.places(work, self.where.id))[0]
        activity = await activities.start(work, self.where.id, place.id, starts_at, 20, created_at=self.now)
        self.model.starts[activity.id] = starts_at
        for person in self.rng.sample(self.folk, 2):
            self.activity, self.person = activity.id, person
            await self._expect(work)

    async def _expect(self, work: Work) -> None:
        assert await expect(work, self.now, await activities.get(work, self.activity), self.person.id)
        self.model.expect(self.activity, self.person.id, self.now)

    async def _cannot(self, work: Work) -> None:
        await cannot_come(work, self.now, await activities.get(work, self.activity), self.person.id)
        self.model.cannot(self.activity, self.person.id)

    async def _hesitate(self, work: Work) -> None:
        await self._cannot(work)
        await self._expect(work)

    async def _choose(self, work: Work) -> None:
        activity, wanted = await activities.get(work, self.activity), self.rng.random() < 0.5
        await reminders.choose(work, self.now, activity, self.person.id, wanted=wanted)
        self.model.choose(self.activity, self.person.id, wanted, self.now)

    async def _change_mind(self, work: Work) -> None:
        """About reminders altogether."""
        if self.person.id in self.model.agree:
            await consents.withdraw(work, self.person.id, self.now, Purpose.REMINDERS)
        else:
            await consents.give(work, self.person.id, Purpose.REMINDERS, self.now)
        self.model.agree ^= {self.person.id}

    async def _move(self, work: Work) -> None:
        await self._move_to(work, some_start(self.rng, self.now))

    async def _there_and_back(self, work: Work) -> None:
        was = self.model.starts[self.activity]
        await self._move(work)
        await self._move_to(work, was)

    async def _move_to(self, work: Work, starts_at: datetime) -> None:
        activity = await activities.get(work, self.activity)
        await move(work, self.now, activity, starts_at, activity.place_id)
        self.model.move(activity.id, starts_at, self.now)

    async def _call_off(self, work: Work) -> None:
        await call_off(work, self.now, await activities.get(work, self.activity))
        self.model.cancel(self.activity)
        del self.model.starts[self.activity]


async def a_year(database: Database, seed: int) -> Year:
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden")
        await neighbourhoods.add_place(work, where.id, "Bankje")
        folk: list[Person] = []
        for name in ("Martin", "Riek", "Piet"):
            number = 1000 * seed + len(folk) + 1
            person = await people.meet(work, where.id, BEGIN, call_name=name, telegram_id=number)
            await consents.give(work, person.id, Purpose.REMINDERS, BEGIN)
            folk.append(person)
    return Year(database, seed, where, folk)


@pytest.mark.slow
async def test_whole_years_of_reminders_none_lost_none_early_none_unwanted(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    total = 0
    for seed in range(1, YEARS + 1):
        year = await a_year(database, seed)
        await year.live()
        went, should = Counter(out.key for out in year.sent), {out.key: out.at for out in year.model.sent}
        assert went.keys() == should.keys(), f"year {seed}"
        assert went.total() - len(should) <= year.doubled, f"year {seed}"
        for out in year.sent:
            assert due_at(out.key.kind, out.key.starts_at) <= out.at < out.key.starts_at, f"year {seed}"
            assert out.at - should[out.key] <= UNKNOWN_PAUSE, f"year {seed}"
            assert not quiet(out.at), f"year {seed}"
        total += len(should)
    assert total > 10 * YEARS
    with capsys.disabled():
        print(f"\n{YEARS} years, {total} reminders: 0 lost, 0 early, 0 unwanted, at most", 3 / YEARS)  # noqa: T201
