"""Being forgotten: one question, and then everything is gone; for who has no Telegram a connector does it."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.leaving.forget_person import erase_for_ever, erase_stranger
from handlers.neighbourhood.coordinator import coordinated
from handlers.neighbours.actions import SHOWN
from handlers.permission.names_apart import names_apart
from handlers.permission.permissions import ANYONE, COORDINATOR, STAFF_OR_CALLER
from handlers.texts.message import Button
from storage import contact_routes, journal, people
from storage.people import Person
from storage.tables.person import PersonState, RoleName


@command("vergeetmij", "forgetme")
async def ask_erase(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "forget")


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def erase_or_not(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["sure"] == "erase":
        await erase_now(turn)
        return
    await turn.say("forget-not")
    await go_back(turn, answers)


async def erase_now(turn: Turn) -> None:
    """Who would come too hears one neutral line; after the goodbye nothing is left, not even the chat."""
    where = turn.neighbourhood.id if turn.neighbourhood else None
    person = turn.person
    turn.forget_person()
    if person:
        await erase_for_ever(turn.work, turn.now, person)
    else:
        await erase_stranger(turn.work, turn.now, turn.chat_id)
    await journal.note(turn.work, "erased", turn.now, neighbourhood_id=where)
    await turn.say("erased-goodbye", keys=())


@command("weghalen", "erase")
async def show_who_can_be_erased(turn: Turn, _rest: str) -> None:
    """For a coordinator: also those whom no connector knows any more."""
    coordinated(turn)
    await show_erasable_from(turn)


@action(may=COORDINATOR)
async def show_erasable_from(turn: Turn, *, start: int = 0) -> None:
    """By name alone, and only who cannot do it on a phone of their own."""
    found = [one for one in await people.of_neighbourhood(turn.work, turn.here.id) if _erased_by_others(one)]
    found.sort(key=lambda one: (one.call_name.casefold(), one.id))
    called = await names_apart(turn.work, turn.actor, found, turn.tongue)
    buttons = [
        Button(called[one.id], "ask_erase_neighbour", {"person": one.id}, literal=True)
        for one in found[start : start + SHOWN]
    ]
    if len(found) > start + SHOWN:
        buttons.append(Button("neighbours-list.more", "show_erasable_from", {"start": start + SHOWN}))
    await turn.say("erase-whom" if found else "erase-nobody", *buttons)


@action(may=STAFF_OR_CALLER)
async def ask_erase_neighbour(turn: Turn, *, person: int) -> None:
    """Somebody without Telegram said "take it away", on the phone or at the door."""
    found = await _erasable(turn, person)
    about = {"person": found.id}
    await turn.say(
        "erase-neighbour",
        Button("erase-neighbour.yes", "erase_neighbour", about),
        Button("erase-neighbour.no", "keep_neighbour", about),
        name=found.call_name,
    )


@action(may=STAFF_OR_CALLER)
async def keep_neighbour(turn: Turn, *, person: int) -> None:
    found = await _erasable(turn, person)
    await turn.say("erase-neighbour-not", name=found.call_name)


@action(may=STAFF_OR_CALLER, confirms=True)
async def erase_neighbour(turn: Turn, *, person: int) -> None:
    found = await _erasable(turn, person)
    await erase_for_ever(turn.work, turn.now, found)
    await turn.note("erased")
    await turn.say("erase-neighbour-done")


async def _erasable(turn: Turn, person_id: int) -> Person:
    """By who knows or calls them, or a coordinator of their neighbourhood."""
    found = await people.get(turn.work, person_id)
    near = {found.known_by_id, *await contact_routes.callers_of(turn.work, found)}
    coordinates = turn.actor.has(RoleName.COORDINATOR, found.neighbourhood_id)
    if not _erased_by_others(found) or not (coordinates or turn.me.id in near):
        raise Refusal
    return found


def _erased_by_others(person: Person) -> bool:
    """Who has the bot on their own phone decides there; who only followed a link never said yes to it."""
    return person.telegram_id is None or person.state is PersonState.MET
