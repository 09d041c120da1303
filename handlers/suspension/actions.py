"""`/schorsen`: a coordinator keeps somebody from taking part for a time, ends that, or removes them."""

from datetime import date, datetime, time
from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.permission.names_apart import names_apart
from handlers.permission.permissions import COORDINATOR
from handlers.suspension.keep_off import WEEKS, begin, end, remove
from handlers.texts.message import Button, Message, when
from storage import people, roles, suspensions
from storage.people import Person
from storage.tables.person import PersonState, SuspendedFor

SHOWN = 10
NOON = time(12)


@command("schorsen", "suspend")
async def show_who_can_be_suspended(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_suspendable_from(turn)


@action(may=COORDINATOR)
async def show_suspendable_from(turn: Turn, *, start: int = 0) -> None:
    """By name alone, without who has a role: that is ended first, in /team."""
    held = {one.person_id for one in await roles.in_neighbourhood(turn.work, turn.here.id)}
    found = [one for one in await people.of_neighbourhood(turn.work, turn.here.id) if _takes_part(one)]
    found = sorted((one for one in found if one.id not in held), key=lambda one: one.call_name.casefold())
    called = await names_apart(turn.work, turn.actor, found, turn.tongue)
    buttons = [
        Button(called[one.id], "show_suspendable", {"person": one.id}, literal=True)
        for one in found[start : start + SHOWN]
    ]
    if len(found) > start + SHOWN:
        buttons.append(Button("neighbours-list.more", "show_suspendable_from", {"start": start + SHOWN}))
    await answer_with(turn, Message("suspend-whom" if found else "suspend-nobody", {}, tuple(buttons)))


def _takes_part(person: Person) -> bool:
    return bool(person.call_name) and person.state is not PersonState.MET


@action(may=COORDINATOR)
async def show_suspendable(turn: Turn, *, person: int) -> None:
    """What can be done, and until when it was decided already."""
    found = await _neighbour(turn, person)
    which = {"person": found.id}
    shown: dict[str, Any] = {"name": found.call_name}
    decided = await suspensions.of_person(turn.work, found.id)
    now = decided if decided and decided.holds_on(turn.today) else None
    first = Button("suspend-what.end", "end_suspension", which)
    if now is None:
        first = Button("suspend-what.begin", "begin_suspending", which)
    buttons = (first, Button("suspend-what.remove", "ask_to_remove", which))
    if now:
        shown["until"] = _on(turn, now.until)
    await answer_with(turn, Message("suspend-what-now" if now else "suspend-what", shown, buttons))


@action(may=COORDINATOR)
async def begin_suspending(turn: Turn, *, person: int) -> None:
    await _neighbour(turn, person)
    await open_flow(turn, "suspend", {"person": person})


@fill
async def who_is_suspended(turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": (await _neighbour(turn, place.answers["person"])).call_name}


@action(may=COORDINATOR)
async def suspend(turn: Turn, *, answers: dict[str, Any]) -> None:
    """They hear it at once, kindly, and who can tell them why."""
    found = await _neighbour(turn, answers["person"])
    until = await begin(
        turn.work, turn.now, found, SuspendedFor(answers["why"]), WEEKS[answers["weeks"]], turn.me.id
    )
    await turn.note("suspended", person_id=found.id)
    await answer_with(turn, Message("suspend-done", {"name": found.call_name, "until": _on(turn, until)}))


@action(may=COORDINATOR)
async def end_suspension(turn: Turn, *, person: int) -> None:
    found = await _neighbour(turn, person)
    await end(turn.work, turn.now, found)
    await turn.note("suspension_ended", person_id=found.id)
    await answer_with(turn, Message("suspend-ended", {"name": found.call_name}))


@action(may=COORDINATOR)
async def ask_to_remove(turn: Turn, *, person: int) -> None:
    found = await _neighbour(turn, person)
    which = {"person": found.id}
    buttons = (Button("remove-sure.yes", "remove_neighbour", which), Button("remove-sure.no", "show_menu"))
    await answer_with(turn, Message("remove-sure", {"name": found.call_name}, buttons))


@action(may=COORDINATOR, confirms=True)
async def remove_neighbour(turn: Turn, *, person: int) -> None:
    """Everything of them goes, and this chat cannot begin anew for a year."""
    await remove(turn.work, turn.now, await _neighbour(turn, person))
    await turn.note("removed")
    await answer_with(turn, Message("remove-done"))


async def _neighbour(turn: Turn, person_id: int) -> Person:
    """Not oneself, and nobody who has a role: a right that somebody has is ended first."""
    if await roles.of_person(turn.work, person_id):
        raise Refusal("suspend-role-first")
    return await people.get(turn.work, person_id)


def _on(turn: Turn, until: date) -> dict[str, str]:
    return when(datetime.combine(until, NOON, turn.zone), "date")
