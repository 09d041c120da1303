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
    """Under "yes", so that who types "ja" has said it as well."""
    name = name_to_see(turn)
    return [Option("yes", name, literal=True)] if name else []


@fill
async def seen_name_or_none(turn: Turn, _place: Place) -> dict[str, Any]:
    name = name_to_see(turn)
    return {"seen": "yes" if name else "no", "name": name or ""}


def chosen_name(turn: Turn, answers: dict[str, Any]) -> str:
    """The last that was said: in own words, at once or behind "another name", or the name that we see."""
    if "name_words" in answers:
        return str(answers["name_words"])
    another = answers.get("called") if answers.get("name") != "yes" else None
    return str(another or name_to_see(turn))
