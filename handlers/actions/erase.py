"""Being forgotten: one question, and then everything is gone; for who has no Telegram a connector does it."""

from typing import Any

from handlers.actions.neighbours import own_person
from handlers.leave import give_up_plans
from handlers.message import Button
from handlers.refusal import Refusal
from handlers.registry import action, command
from handlers.show import go_back, open_aside
from handlers.stop import leave_for_ever
from handlers.turn import Turn
from storage import journal
from storage.erase import erase_chat, erase_person
from storage.people import Person


@command("vergeetmij", "forgetme")
async def ask_erase(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "forget")


@action
async def erase_or_not(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["sure"] == "erase":
        await erase_now(turn)
        return
    await turn.say("forget-not")
    await go_back(turn, answers)


async def erase_now(turn: Turn) -> None:
    """The others at a walk hear one neutral line; after the goodbye nothing is left, not even the chat."""
    where = turn.neighbourhood.id if turn.neighbourhood else None
    person = turn.person
    if person:
        await leave_for_ever(turn.work, turn.now, person)
    await give_up_plans(turn.work, turn.now, None, turn.chat_id)
    turn.forget_person()
    if person:
        await erase_person(turn.work, person.id, turn.now)
    await erase_chat(turn.work, turn.chat_id)
    await journal.note(turn.work, "erased", turn.now, neighbourhood_id=where)
    await turn.say("erased-goodbye", keys=())


@action
async def ask_erase_neighbour(turn: Turn, *, person: int) -> None:
    """Somebody without Telegram said "take it away", on the phone or at the door."""
    found = await _without_telegram(turn, person)
    about = {"person": found.id}
    await turn.say(
        "erase-neighbour",
        Button("erase-neighbour.yes", "erase_neighbour", about),
        Button("erase-neighbour.no", "show_neighbour", about),
        name=found.call_name,
    )


@action
async def erase_neighbour(turn: Turn, *, person: int) -> None:
    found = await _without_telegram(turn, person)
    await leave_for_ever(turn.work, turn.now, found)
    await erase_person(turn.work, found.id, turn.now)
    await turn.note("erased")
    await turn.say("erase-neighbour-done")


async def _without_telegram(turn: Turn, person_id: int) -> Person:
    """Who has the bot on their own phone decides there."""
    found = await own_person(turn, person_id)
    if found.telegram_id is not None:
        raise Refusal
    return found
