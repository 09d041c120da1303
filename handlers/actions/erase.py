"""Being forgotten: one question, and then everything is gone."""

from typing import Any

from handlers.leave import give_up_plans
from handlers.registry import action, command
from handlers.show import go_back, open_aside
from handlers.stop import leave_for_ever
from handlers.turn import Turn
from storage import journal
from storage.erase import erase_chat, erase_person


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
