"""In which neighbourhood somebody is: asked only where it is not clear by itself."""

from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import COMMANDS, KeptOff, action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import ANYONE
from handlers.texts.message import phone
from storage import conversations, neighbourhoods


async def know_where(turn: Turn, then: str) -> bool:
    """False when it has to be asked first, or when there is none; the command `then` follows the asking."""
    if turn.neighbourhood is not None:
        return True
    found = await neighbourhoods.open_ones(turn.work)
    if len(found) == 1:
        await live_here(turn, found[0].id)
        return True
    if found:
        await open_flow(turn, "living", {"then": then})
    else:
        await _say_that_none_is_open(turn)
    return False


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def live_in(turn: Turn, *, answers: dict[str, Any]) -> None:
    chosen = int(answers["where"])
    if chosen not in [one.id for one in await neighbourhoods.open_ones(turn.work)]:
        raise Stale
    await live_here(turn, chosen)
    await COMMANDS[answers["then"]](turn, "")


async def live_here(turn: Turn, neighbourhood_id: int) -> None:
    await conversations.put_neighbourhood(turn.work, turn.chat_id, neighbourhood_id)
    await turn.refresh()


async def _say_that_none_is_open(turn: Turn) -> None:
    """Whoever answers the phone of a neighbourhood that prepares itself can tell more."""
    numbers = [one.phone for one in await neighbourhoods.all_of_them(turn.work) if one.phone]
    if numbers:
        await turn.say("start-not-open-call", phone=phone(numbers[0]))
    else:
        await turn.say("start-not-open")
