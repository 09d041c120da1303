"""What was typed left a doubt: what it may be stands on buttons, and the one that is tapped is done."""

from typing import Any

from handlers.conversation.go_to_screen import place_before
from handlers.conversation.lexicon import KIND
from handlers.conversation.registry import COMMANDS, KeptOff, action, options
from handlers.conversation.turn import Turn
from handlers.conversation.understand import follow
from handlers.conversation.work_of_role import WORK, work_label
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import ANYONE


@options
async def what_may_be_meant(_turn: Turn, place: Place) -> list[Option]:
    return [Option(one, _label(one)) for one in place.answers["found"]]


def _label(name: str) -> str:
    if name.startswith(WORK):
        return work_label(name.removeprefix(WORK))
    return f"activity-{name.removeprefix(KIND)}.button" if name.startswith(KIND) else f"said-meant.{name}"


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def do_what_was_meant(turn: Turn, *, answers: dict[str, Any]) -> None:
    """ "Leg uit" is about what can be done here: what was typed is behind us."""
    await turn.go(place_before(answers))
    if answers["which"] == "unclear":
        await COMMANDS["help"](turn, "")
    else:
        await follow(turn, answers["which"])
