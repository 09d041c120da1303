"""Whom somebody knows by now: for themselves alone."""

from datetime import datetime, time
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.notices.notify import notify
from handlers.notices.quiet import local
from handlers.notices.registry import See, notice
from handlers.permission.permissions import NEIGHBOUR
from handlers.routines import routine
from handlers.texts.message import Button, Message, names
from storage import blocks, connections, neighbourhoods, outbox, people
from storage.people import Person
from storage.tables.person import Purpose
from storage.work import Work

MONTHS, FIRST_DAYS, AT = (1, 7), 7, time(11)
"""Once in half a year, in its first week."""


async def known_to(work: Work, person_id: int) -> list[Person]:
    """Not whom they would rather not be with."""
    apart = await blocks.said_by(work, person_id)
    ids = [one for one in await connections.known_to(work, person_id) if one not in apart]
    named = await people.named(work, ids)
    return [named[one] for one in ids if one in named and named[one].call_name]


@routine
async def tell_whom_they_know(work: Work, now: datetime) -> None:
    for where in await neighbourhoods.all_of_them(work):
        here = local(now, where.zone)
        if here.month not in MONTHS or here.day > FIRST_DAYS or here.time() < AT:
            continue
        key = f"{here.year}-{here.month}"
        told = await outbox.written_to(work, "connections_told", key)
        for one in sorted(await connections.who_know_somebody(work, where.id) - told):
            await notify(work, now, one, "connections_told", key=key)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def connections_told(look: See) -> Message | None:
    count = len(await known_to(look.work, look.person.id))
    if not count:
        return None
    show = (Button("connections-told.show", "show_known"),) if look.person.telegram_id is not None else ()
    return Message("connections-told", {"name": look.person.call_name, "count": count}, show)


@command("bekenden", "whoiknow")
async def begin_known(turn: Turn, _rest: str) -> None:
    await show_known(turn)


@action(may=NEIGHBOUR)
async def show_known(turn: Turn) -> None:
    known = await known_to(turn.work, turn.me.id) if turn.person else []
    if not known:
        await turn.say("connections-none")
        return
    hide = Button("connections-known.hide", "begin_hiding")
    said = names([one.call_name for one in known])
    await turn.say("connections-known", hide, count=len(known), names=said)


@action(may=NEIGHBOUR)
async def begin_hiding(turn: Turn) -> None:
    await open_aside(turn, "hideknown")


@options
async def whom_i_know(turn: Turn, _place: Place) -> list[Option]:
    return await people_to_choose(turn, await known_to(turn.work, turn.me.id))


@action(may=NEIGHBOUR)
async def hide_known(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The other one sees no difference."""
    who = await people.find(turn.work, int(answers["who"]))
    if who is None or who.id not in await connections.known_to(turn.work, turn.me.id):
        raise Stale
    await connections.hide(turn.work, turn.me.id, who.id)
    await turn.say("connections-hidden", name=who.call_name)
    await go_back(turn, answers)
