"""Moves a chat to a screen and draws it: what actions and the dispatcher share."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from handlers.conversation.flows import FLOWS, place_of
from handlers.conversation.kept_off import refuse_who_is_kept_off
from handlers.conversation.screen_message import message_for, prepare
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Flow, Place

BEFORE = "before"
Home = Callable[[Turn], Flow]
_HOME: list[Home] = []


async def open_flow(
    turn: Turn, name: str, answers: dict[str, Any] | None = None, screen: str | None = None
) -> None:
    """Begins a flow. `answers` are known beforehand: what it is about, or what need not be asked."""
    await show(turn, begin(FLOWS[name], answers, screen))


async def open_aside(
    turn: Turn, name: str, answers: dict[str, Any] | None = None, screen: str | None = None
) -> None:
    """Begins a flow beside what was going on: `go_back` and "back" lead there again, and lose nothing.

    The same aside once more takes the place of the first: who answers it is not asked it again.
    """
    place = turn.place
    first = kept_before(place.answers) if place and place.flow == name else before(place)
    await open_flow(turn, name, {**(answers or {}), **first}, screen)


def before(place: Place | None) -> dict[str, Any]:
    """What was going on, to be kept among the answers of an aside; an aside of an aside keeps the first."""
    if place is None or is_home(place):
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
    """Goes to a screen and draws it. Nobody begins what they may not finish: that raises `Refusal`."""
    await refuse_who_is_kept_off(turn, FLOWS[place.flow].action)
    ready = await prepare(turn, place)
    await turn.go(ready)
    turn.draw_over(await message_for(turn, ready, text))


async def redraw(turn: Turn) -> None:
    """The current screen once more."""
    turn.edits = None
    await show(turn, turn.place or home_place(turn))


async def go_home(turn: Turn) -> None:
    await show(turn, home_place(turn))


def home(find: Home) -> Home:
    """Registers which screen somebody comes home to."""
    _HOME.append(find)
    return find


def home_place(turn: Turn) -> Place:
    """Where somebody is when nothing is asked."""
    return begin(_HOME[0](turn))


def is_home(place: Place) -> bool:
    return FLOWS[place.flow].home


def is_for_staff(place: Place) -> bool:
    return FLOWS[place.flow].audience == "staff"
