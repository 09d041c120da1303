"""`/check`: whether all that people need of us is in order here (PRACTICE 19); what is not stands first."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.desk.machine import OLD_BACKUP
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.neighbourhood.open_neighbourhood import what_is_missing
from handlers.overview.actions import LATE, WAITED, tick_words
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, lines, when, word, word_list
from storage import dead_letters, ticks, troubles, vettings
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.upkeep import MachineTrouble
from storage.waiting_list import waiting_in

SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the answer. `well`: nobody has to do anything."""

    well: bool
    said: dict[str, Any]


@command("check")
async def begin_check(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_check(turn)


@action(may=COORDINATOR)
async def show_check(turn: Turn) -> None:
    found = [one async for one in _all(turn)]
    asks = [one for one in found if not one.well]
    said = lines([one.said for one in sorted(found, key=lambda one: one.well)])
    shown = {"neighbourhood": turn.here.name, "count": len(asks), "lines": said}
    waits = Button("check.waiting", "show_waiting")
    repair = Button("check.missing", "show_what_is_missing")
    missing = not found[0].well
    await answer_with(turn, Message("check", shown, (repair, waits) if missing else (waits,)))


async def _all(turn: Turn) -> AsyncIterator[Found]:
    yield await _ready(turn)
    async for one in _vetted(turn):
        yield one
    yield await _backup(turn)
    async for one in _machine(turn):
        yield one
    last = await ticks.last(turn.work)
    yield Found(last is not None and turn.now - last <= LATE, tick_words(last, turn.now))
    letters = await dead_letters.of_neighbourhood(turn.work, turn.here.id)
    yield Found(not letters, word("overview-dead", count=len(letters)))
    yield await _waits(turn)


async def _ready(turn: Turn) -> Found:
    """A person of trust, a phone, house rules, a text on privacy, a place and a connector."""
    if missing := await what_is_missing(turn):
        names = [f"opening-missing.{name.replace('_', '-')}" for name in missing]
        return Found(False, word("check-line.missing", what=word_list(names)))
    paused = turn.here.state is NeighbourhoodState.PAUSED
    return Found(True, word("check-line.paused" if paused else "check-line.ready"))


async def _vetted(turn: Turn) -> AsyncIterator[Found]:
    waiting = len(await vettings.waiting(turn.work, turn.here.id))
    ending = [
        one
        for one in await vettings.ending(turn.work, turn.today + SOON)
        if one.neighbourhood_id == turn.here.id
    ]
    if waiting:
        yield Found(False, word("check-line.vetting-waits", count=waiting))
    if ending:
        yield Found(False, word("check-line.vetting-ends", count=len(ending)))
    if not waiting and not ending:
        yield Found(True, word("check-line.vetted"))


async def _backup(turn: Turn) -> Found:
    made = await ticks.last_backup(turn.work)
    if made is None:
        return Found(False, word("check-line.backup-never"))
    said = "backup" if turn.now - made <= OLD_BACKUP else "backup-old"
    return Found(said == "backup", word(f"check-line.{said}", when=when(made)))


async def _machine(turn: Turn) -> AsyncIterator[Found]:
    """Its disk and its clock; of the backup is said above how old it is."""
    kinds = {one.kind for one in await troubles.all_of_them(turn.work)} - {MachineTrouble.BACKUP}
    for kind in sorted(kinds):
        yield Found(False, word(f"check-line.{kind.value.replace('_', '-')}"))
    if not kinds:
        yield Found(True, word("check-line.machine"))


async def _waits(turn: Turn) -> Found:
    waiting = await waiting_in(turn.work, [turn.here.id])
    days = (turn.now - waiting[0].since).days if waiting else 0
    old = bool(waiting) and turn.now - waiting[0].since > WAITED
    return Found(not old, word("check-waits", count=len(waiting), days=days))
