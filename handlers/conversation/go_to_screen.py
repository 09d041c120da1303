"""Moves a chat to a screen and draws it: what actions and the dispatcher share."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from handlers.conversation.flows import FLOWS, place_of
from handlers.conversation.screen_message import message_for, prepare
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.home.screens import BOTH_HOME, CONNECTOR_HOME, COORDINATOR_HOME, HOME, WELCOME
from storage.tables.person import PersonState, RoleName

HOMES = frozenset(flow.name for flow in (HOME, WELCOME, CONNECTOR_HOME, COORDINATOR_HOME, BOTH_HOME))
BEFORE = "before"


async def open_flow(
    turn: Turn, name: str, answers: dict[str, Any] | None = None, screen: str | None = None
) -> None:
    """Begins a flow. `answers` are known beforehand: what it is about, or what need not be asked."""
    await show(turn, begin(FLOWS[name], answers, screen))


async def open_aside(
    turn: Turn, name: str, answers: dict[str, Any] | None = None, screen: str | None = None
) -> None:
    """Begins a flow beside what was going on: `go_back` and "back" lead there again, and lose nothing."""
    await open_flow(turn, name, {**(answers or {}), **before(turn.place)}, screen)


def before(place: Place | None) -> dict[str, Any]:
    """What was going on, to be kept among the answers of an aside; an aside of an aside keeps the first."""
    if place is None or place.flow in HOMES:
        return {}
    return {BEFORE: place.answers.get(BEFORE) or place.to_json()}


def kept_before(answers: Mapping[str, Any]) -> dict[str, Any]:
    """What was going on, handed on from one aside to the next."""
    return {BEFORE: answers[BEFORE]} if BEFORE in answers else {}


async def go_back(turn: Turn, answers: Mapping[str, Any]) -> None:
    """To what was going on before an aside; without that nowhere, which is home."""
    place = place_before(answers)
    if place is not None:
        await show(turn, place)


def place_before(answers: Mapping[str, Any]) -> Place | None:
    place = place_of(answers.get(BEFORE))
    return replace(place, options=(), missed=0) if place else None


async def show(turn: Turn, place: Place, text: str | None = None) -> None:
    """Goes to a screen and draws it."""
    ready = await prepare(turn, place)
    await turn.go(ready)
    turn.draw_over(await message_for(turn, ready, text))


async def redraw(turn: Turn) -> None:
    """The current screen once more."""
    turn.edits = None
    await show(turn, turn.place or home_place(turn))


async def go_home(turn: Turn) -> None:
    await show(turn, home_place(turn))


def home_place(turn: Turn) -> Place:
    """Where somebody is when nothing is asked: by the role they have, and whether they began."""
    if turn.actor.has(RoleName.CONNECTOR):
        return begin(BOTH_HOME if turn.actor.has(RoleName.COORDINATOR) else CONNECTOR_HOME)
    if turn.actor.has(RoleName.COORDINATOR):
        return begin(COORDINATOR_HOME)
    began = turn.person is not None and turn.person.state is not PersonState.MET
    return begin(HOME if began else WELCOME)
