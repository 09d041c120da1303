"""What somebody wishes exactly: "melk", in their own words, or as who calls them heard it."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.exchange.exchanges import is_open
from handlers.exchange.pass_on_wish import own_or_called
from handlers.permission.permissions import SELF_CALLER_OR_CONNECTOR
from handlers.texts.message import word
from storage import suggested_exchange, suggestions
from storage.suggestions import Suggestion


@action(may=SELF_CALLER_OR_CONNECTOR)
async def begin_exactly(turn: Turn, *, suggestion: int, person: int) -> None:
    await _waiting(turn, suggestion, person)
    await open_aside(turn, "exactly", {"suggestion": suggestion, "person": person})


@fill
async def which_wish(turn: Turn, place: Place) -> dict[str, Any]:
    found = await _waiting(turn, place.answers["suggestion"], place.answers["person"])
    return {"wish": word(f"offer-{found.wish}.wish")}


@action(may=SELF_CALLER_OR_CONNECTOR)
async def say_exactly(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The connector and who is asked read it as it was said."""
    found = await _waiting(turn, answers["suggestion"], answers["person"])
    await suggested_exchange.say_exactly(turn.work, found.id, answers["words"])
    await turn.say("exchange-exactly-kept")
    await go_back(turn, answers)


async def _waiting(turn: Turn, suggestion_id: int, person_id: int) -> Suggestion:
    """As long as nobody was asked for it."""
    whose = await own_or_called(turn, person_id)
    found = await suggestions.find(turn.work, suggestion_id)
    if found is None or found.about_id != whose.id or not await is_open(turn.work, found, turn.now):
        raise Refusal("suggestion-decided")
    return found
