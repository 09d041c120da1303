"""A small neighbourhood that can be lived in by anybody in any order, with what should hold after each step.

What people said is kept beside the bot, as plain sets: what the bot does is held against that.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import Any, TypeVar

from sqlmodel import col, select, update

from handlers.activity.attending import expect
from handlers.apart.help_both import help_both
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import open_turn
from handlers.delivery.send_check import Addressed, Later, address
from handlers.leaving.forget_person import erase_for_ever
from handlers.leaving.stop import stop
from handlers.notices.registry import NOTICES
from handlers.pausing.pause import pause
from handlers.routines import ROUTINES, Routine
from handlers.suggestion.suggest_companions import seek_company
from storage import (
    activities,
    blocks,
    cards,
    consents,
    invitations,
    neighbourhoods,
    outbox,
    people,
    roles,
    suggestions,
)
from storage.activities import Activity
from storage.outbox import Outgoing
from storage.tables.card import DayPart
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import PersonState, Purpose, RoleName
from storage.work import Work, all_frozen
from tests.engines import lent
from tests.probes.ground import NOW

RESIDENTS = ("Joke", "Piet", "Riek", "Fatima", "Martin")
CONNECTOR = "Nadia"
T = TypeVar("T")


@dataclass
class Remembered:
    """What people said, as they would remember it."""

    agrees: dict[str, set[Purpose]] = field(default_factory=dict)
    apart: set[tuple[str, str]] = field(default_factory=set)
    paused: dict[str, datetime] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)


class Life:
    """`do` runs one thing that somebody does; `broken`: what does not hold; `heard` counts what was said."""

    def __init__(self, template: Path, path: Path) -> None:
        copyfile(template, path)
        self.runner = asyncio.Runner()
        self._opened = lent(f"sqlite:///{path}", at_once=True)
        self.database = self.runner.run(self._opened.__aenter__())
        self.now = NOW
        self.said = Remembered(agrees={name: set(Purpose) for name in RESIDENTS})
        self.numbers: dict[str, int] = {}
        self.where = 0
        self.place = 0
        self.broken: list[str] = []
        self.heard: Counter[str] = Counter()
        self.do(self._begin)

    def close(self) -> None:
        self.runner.run(self._opened.__aexit__(None, None, None))
        self.runner.close()

    def do(self, run: Callable[[Work], Awaitable[T]]) -> T | None:
        """In a transaction of its own, as the bot does it; a kind refusal changes nothing."""

        async def once() -> T | None:
            try:
                async with self.database.work() as work:
                    return await run(work)
            except (Refusal, Stale):
                return None

        return self.runner.run(once())

    @property
    def here(self) -> list[str]:
        return [name for name in RESIDENTS if name not in self.said.erased]

    async def _begin(self, work: Work) -> None:
        made = await neighbourhoods.begin(work, "De Linden", state=NeighbourhoodState.OPEN, opened_at=NOW)
        self.where = made.id
        self.place = (await neighbourhoods.add_place(work, made.id, "Plein", landmark="het plein")).id
        for number, name in enumerate((CONNECTOR, *RESIDENTS), 1):
            person = await people.meet(
                work, made.id, NOW, telegram_id=number, call_name=name, state=PersonState.TAKING_PART
            )
            self.numbers[name] = person.id
            await cards.put_interests(work, person.id, ["walk"], NOW)
            await cards.put_times(work, person.id, [(day, DayPart.MORNING) for day in range(7)])
        await roles.give(work, self.numbers[CONNECTOR], made.id, RoleName.CONNECTOR, NOW)
        for name in RESIDENTS:
            await people.change(work, self.numbers[name], known_by_id=self.numbers[CONNECTOR])
            for purpose in Purpose:
                await consents.give(work, self.numbers[name], purpose, NOW)

    async def agree(self, work: Work, name: str, purpose: Purpose, *, yes: bool) -> None:
        if yes:
            await consents.give(work, self.numbers[name], purpose, self.now)
            self.said.agrees[name].add(purpose)
        else:
            await consents.withdraw(work, self.numbers[name], self.now, purpose)
            self.said.agrees[name].discard(purpose)

    async def keep_apart(self, work: Work, name: str, other: str, *, yes: bool) -> None:
        if yes:
            await blocks.put(work, self.numbers[name], self.numbers[other])
            await help_both(work, self.now, self.numbers[name], self.numbers[other])
            self.said.apart.add((name, other))
        else:
            await blocks.take_away(work, self.numbers[name], self.numbers[other])
            self.said.apart.discard((name, other))

    async def pause(self, work: Work, name: str, weeks: int) -> None:
        await pause(work, self.now, await people.get(work, self.numbers[name]), weeks)
        self.said.paused[name] = self.now + timedelta(weeks=weeks)

    async def stop(self, work: Work, name: str) -> None:
        person = await people.get(work, self.numbers[name])
        await stop(work, self.now, person)
        await people.change(work, person.id, state=PersonState.RESTING)
        await consents.withdraw(work, person.id, self.now)
        self.said.agrees[name].clear()
        self.said.stopped.add(name)

    async def erase(self, work: Work, name: str) -> None:
        await erase_for_ever(work, self.now, await people.get(work, self.numbers[name]))
        self.said.erased.add(name)

    async def begin_activity(self, work: Work, name: str, days: int) -> None:
        starts = self.now + timedelta(days=days, hours=-1)
        host = self.numbers[name]
        made = await activities.start(
            work, self.where, self.place, starts, 30, created_at=self.now, host_id=host, started_by_id=host
        )
        await expect(work, self.now, made, host)
        await seek_company(work, self.now, made)

    async def come_along(self, work: Work, name: str, which: int) -> None:
        found = await self._ahead(work)
        if found:
            await expect(work, self.now, found[which % len(found)], self.numbers[name])

    async def decide(self, work: Work) -> None:
        """The connector passes on all that waits for them."""
        for one in await suggestions.open_for(work, self.numbers[CONNECTOR], self.where):
            if one.activity_id is not None:
                await self._press(work, CONNECTOR, "pass_on", {"suggestion": one.id})

    async def answer(self, work: Work, name: str, answer: str) -> None:
        for activity in await self._ahead(work):
            asked = await invitations.find_for(work, activity.id, self.numbers[name])
            if asked:
                at = activity.starts_at.isoformat()
                said = {"invitation": asked.id, "answer": answer, "at": at}
                await self._press(work, name, "answer_invitation", said)

    async def _press(self, work: Work, name: str, action: str, params: dict[str, Any]) -> None:
        chat = [CONNECTOR, *RESIDENTS].index(name) + 1
        turn = await open_turn(
            work, Said(SaidKind.PRESS, chat), "nl", self.now, f"{self.now}:{name}:{action}"
        )
        await run_action(turn, action, params)
        await turn.write_messages()

    async def _ahead(self, work: Work) -> list[Activity]:
        found = await activities.coming(work, self.where, self.now)
        return sorted(found, key=lambda one: one.id)

    def pass_time(self, hours: int) -> None:
        """Hour by hour would be truer, and slower: what the bot does by itself is done once, late."""
        self.now += timedelta(hours=hours)
        for routine in ROUTINES:
            self.do(partial(self._by_itself, routine))
        self.do(self.send_what_is_due)

    async def _by_itself(self, run: Routine, work: Work) -> None:
        await run(work, self.now)

    async def send_what_is_due(self, work: Work) -> None:
        rows = await work.all(
            select(OutboxRow)
            .where(OutboxRow.state == OutboxState.PENDING, OutboxRow.due_at <= self.now)
            .order_by(col(OutboxRow.id))
        )
        for row in all_frozen(Outgoing, rows):
            to = await address(work, row, self.now) if row.kind in ("say", *NOTICES) else None
            self.broken += self._wrong_with(row, to) if isinstance(to, Addressed) else []
            if isinstance(to, Later):
                later = update(OutboxRow).where(col(OutboxRow.id) == row.id).values(due_at=to.at)
                await work.change(later)
            else:
                await outbox.finish(work, row, OutboxState.SENT, self.now)

    def _wrong_with(self, row: Outgoing, to: Addressed) -> list[str]:
        name = next((one for one, number in self.numbers.items() if number == row.person_id), "")
        self.heard[row.kind] += 1
        said = to.tongue.text(to.message.text, to.message.params)
        found = [
            f"{name} reads {row.kind} of {one}, who was erased" for one in self.said.erased if one in said
        ]
        if name not in RESIDENTS:
            return found
        if name in self.said.erased:
            found.append(f"{row.kind} to {name}, who was erased")
        notice = NOTICES.get(row.kind)
        if notice and notice.purpose:
            found += self._not_agreed(name, row.kind, notice.purpose, in_pause=notice.in_pause)
        apart = [other for one, other in self.said.apart if one == name]
        return found + [f"{name} reads of {other} in {row.kind}" for other in apart if other in said]

    def _not_agreed(self, name: str, kind: str, purpose: Purpose, *, in_pause: bool) -> list[str]:
        found = [] if purpose in self.said.agrees[name] else [f"{kind} to {name} without {purpose}"]
        rests = self.said.paused.get(name, self.now) > self.now + timedelta(days=1)
        return [*found, *([f"{kind} to {name} in a pause"] if rests and not in_pause else [])]

    async def look(self, work: Work) -> None:
        """What the database says of people is what they said; who may be asked agreed to it."""
        for name in self.here:
            if set(await consents.given(work, self.numbers[name])) != self.said.agrees[name]:
                self.broken.append(f"{name} agreed to something else")
        for activity in await self._ahead(work):
            for one in await invitations.of_activity(work, activity.id):
                self._look_at_invitation(one.person_id)

    def _look_at_invitation(self, person_id: int) -> None:
        name = next(one for one, number in self.numbers.items() if number == person_id)
        if name in self.said.erased:
            self.broken.append(f"{name} was erased and is invited")
