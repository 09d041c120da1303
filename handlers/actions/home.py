"""The choices of the home screens: each leads to what its command does."""

from typing import Any

from handlers.registry import COMMANDS, action
from handlers.turn import Turn

# The choices of all home screens; a new one needs a line here and a label in home.ftl.
COMMAND_OF = {
    "start": "begin",
    "walk": "wandeling",
    "look": "kijk",
    "card": "kaart",
    "language": "taal",
    "pause": "pauze",
    "privacy": "privacy",
    "rules": "huisregels",
    "stop": "stop",
    "suggestions": "voorstellen",
    "tasks": "taken",
    "calls": "bellen",
    "met": "ontmoet",
    "neighbours": "buren",
    "overview": "overzicht",
    "places": "plekken",
    "invite": "uitnodigen",
    "neighbourhood": "buurt",
    "open": "openen",
}


@action
async def leave_home(turn: Turn, *, answers: dict[str, Any]) -> None:
    await COMMANDS[COMMAND_OF[answers["menu"]]](turn, "")
