"""How somebody wants to be called: the name that we see, or another one in their own words."""

from typing import Any

from handlers.conversation.registry import fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.texts.clean import call_name
from handlers.texts.emoji import seen_length
from handlers.texts.speaker import BUTTON_LENGTH


def name_to_see(turn: Turn) -> str | None:
    """What they are called already, or the first name that they show on Telegram, if it is one."""
    if turn.person and turn.person.call_name:
        return turn.person.call_name
    name = call_name(turn.said.name)
    return name if name and seen_length(name) <= BUTTON_LENGTH else None


@options
async def seen_name(turn: Turn, _place: Place) -> list[Option]:
    name = name_to_see(turn)
    return [Option("seen", name, literal=True)] if name else []


@fill
async def seen_name_or_none(turn: Turn, _place: Place) -> dict[str, Any]:
    name = name_to_see(turn)
    return {"seen": "yes" if name else "no", "name": name or ""}


def chosen_name(turn: Turn, answers: dict[str, Any]) -> str:
    """The last that was said: on the button, or in own words."""
    if answers.get("name") == "other":
        return str(answers["called"])
    return str(answers.get("name_words") or name_to_see(turn))
