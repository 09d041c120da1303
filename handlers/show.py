"""Moves a chat to a screen and draws it: what actions and the dispatcher share."""

from typing import Any

from handlers.draw import message_for, prepare
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.flows import FLOWS
from handlers.flows.home import CONNECTOR_HOME, COORDINATOR_HOME, HOME, WELCOME
from handlers.turn import Turn
from storage.tables.person import RoleName


async def open_flow(
    turn: Turn, name: str, answers: dict[str, Any] | None = None, screen: str | None = None
) -> None:
    """Begins a flow. `answers` are known beforehand: what it is about, or what need not be asked."""
    await show(turn, begin(FLOWS[name], answers, screen))


async def show(turn: Turn, place: Place, text: str | None = None) -> None:
    """Goes to a screen and draws it."""
    ready = await prepare(turn, place)
    await turn.go(ready)
    turn.draw_over(await message_for(turn, ready, text))


async def redraw(turn: Turn) -> None:
    """The current screen once more."""
    turn.edits = None
    await show(turn, turn.place or home_place(turn))


def home_place(turn: Turn) -> Place:
    """Where somebody is when nothing is asked: by the role they have."""
    if turn.actor.has(RoleName.CONNECTOR):
        return begin(CONNECTOR_HOME)
    if turn.actor.has(RoleName.COORDINATOR):
        return begin(COORDINATOR_HOME)
    return begin(HOME if turn.person else WELCOME)
