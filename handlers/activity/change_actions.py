"""A host or connector looks at a walk, moves it or calls it off."""

from datetime import datetime
from typing import Any

from handlers.activity.changes import about, call_off, move, walk_card
from handlers.activity.words import fits_on_a_flyer
from handlers.conversation.go_to_screen import go_back, kept_before, open_aside, open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import OPTIONS, action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import OWNER, STAFF
from handlers.texts.message import Button
from storage import walks
from storage.tables.person import RoleName
from storage.walks import Walk

SHOWN = 5
OWN_SHOWN = 2
"""Above the question when a new walk should be: enough to change one, not so many that it is lost."""


@command("wandelingen", "walks")
async def show_walks(turn: Turn, _rest: str) -> None:
    """A host's own walks; a connector's are all of the neighbourhood."""
    found = await _own(turn)
    if turn.actor.has(RoleName.CONNECTOR):
        seen = {walk.id for walk in found}
        found += [w for w in await walks.coming(turn.work, turn.here.id, turn.now) if w.id not in seen]
    for walk in sorted(found, key=lambda one: one.starts_at)[:SHOWN]:
        await _say_card(turn, walk)
    if not found:
        await turn.say("walk-change-none")


async def show_own_walks(turn: Turn) -> None:
    for walk in (await _own(turn))[:OWN_SHOWN]:
        await _say_card(turn, walk)


async def _own(turn: Turn) -> list[Walk]:
    return await walks.owned_by(turn.work, turn.person.id, turn.now) if turn.person else []


async def _say_card(turn: Turn, walk: Walk) -> None:
    mine = walk.started_by_id == turn.me.id or turn.actor.has(RoleName.CONNECTOR, walk.neighbourhood_id)
    flyer = mine and fits_on_a_flyer(walk, turn.now)
    turn.messages.append((await walk_card(turn.work, walk, turn.me, flyer=flyer), None))


@action(may=STAFF)
async def host_walk(turn: Turn, *, walk: int) -> None:
    """A connector steps in where the host cannot come."""
    found = await walks.lock(turn.work, walk)
    if not found.on or found.host_id is not None:
        raise Stale
    await walks.change(turn.work, walk, host_id=turn.me.id)
    await turn.note("walk_host_found", walk_id=walk)
    await turn.say("walk-change-you-host", **await about(turn.work, found))


@action(may=OWNER)
async def begin_move(turn: Turn, *, walk: int) -> None:
    await _still_to_come(turn, walk)
    await open_aside(turn, "move", {"walk": walk})


@options
async def places_to_move_to(turn: Turn, place: Place) -> list[Option]:
    """Where it is now first."""
    walk = await walks.get(turn.work, place.answers["walk"])
    found = await OPTIONS["walk_places"](turn, place)
    return sorted(found, key=lambda one: one.key != f"{walk.place_id}")


@action(may=OWNER)
async def move_walk(turn: Turn, *, answers: dict[str, Any]) -> None:
    walk = await _still_to_come(turn, answers["walk"])
    starts_at, place_id = datetime.fromisoformat(answers["when"]), int(answers["where"])
    try:
        moved = await move(turn.work, turn.now, walk, starts_at, place_id, by=turn.me.id)
    except Refusal as not_then:
        await turn.say(not_then.text)
        await open_flow(turn, "move", {"walk": walk.id, **kept_before(answers)})
        return
    await turn.note("walk_moved", walk_id=walk.id)
    await turn.say("walk-change-moved", **await about(turn.work, moved))
    await go_back(turn, answers)


@action(may=OWNER)
async def ask_call_off(turn: Turn, *, walk: int) -> None:
    """One tap more: it cannot be taken back."""
    await _still_to_come(turn, walk)
    which = {"walk": walk}
    yes = Button("walk-change-sure.yes", "call_off_walk", which)
    await turn.say("walk-change-sure", yes, Button("walk-change-sure.no", "keep_walk", which))


@action(may=OWNER)
async def call_off_walk(turn: Turn, *, walk: int) -> None:
    found = await _still_to_come(turn, walk)
    await call_off(turn.work, turn.now, found, by=turn.me.id)
    await turn.note("walk_called_off", walk_id=walk)
    await turn.say("walk-change-called-off")


@action(may=OWNER)
async def keep_walk(turn: Turn, *, walk: int) -> None:
    await _still_to_come(turn, walk)
    await turn.say("walk-change-kept")


async def _still_to_come(turn: Turn, walk_id: int) -> Walk:
    walk = await walks.get(turn.work, walk_id)
    if not walk.on or walk.starts_at <= turn.now:
        raise Stale
    return walk
