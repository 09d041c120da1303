"""Help: what can be done now."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import go_back, home_place, open_aside, place_before
from handlers.conversation.registry import COMMANDS, KeptOff, action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.home.actions import COMMAND_OF
from handlers.permission.permissions import ANYONE


@command("help")
async def show_help(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "help")


@options
async def help_choices(turn: Turn, place: Place) -> list[Option]:
    """What can be done now: on with what was going on, numbers to call in distress, what home offers."""
    home = FLOWS[home_place(turn).flow]
    onward = [Option("go_on", "help-menu.go-on")] if place_before(place.answers) else []
    urgent = [Option(one, f"help-menu.{one}") for one in ("distress", "report")]
    choices = [(one.key, one.label or f"{home.name}-menu.{one.key}") for one in home.first.choices]
    return [*onward, *urgent, *(Option(*one) for one in choices)]


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def leave_help(turn: Turn, *, answers: dict[str, Any]) -> None:
    chosen = answers["menu"]
    if chosen == "go_on":
        await go_back(turn, answers)
        return
    await turn.go(place_before(answers))
    await COMMANDS[COMMAND_OF[chosen]](turn, "")
