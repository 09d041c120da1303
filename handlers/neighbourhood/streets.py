"""The streets of a neighbourhood, as far as people say where they live: a name, and about where it is."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow, show
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.neighbourhood.actions import measured
from handlers.neighbourhood.coordinator import answer_with, coordinated, onward
from handlers.permission.permissions import COORDINATOR
from handlers.texts.letters import folded
from handlers.texts.message import Button, Message
from storage import neighbourhoods

SHOWN = 20


@command("straten", "streets")
async def begin_streets(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_streets(turn)


@action(may=COORDINATOR)
async def show_streets(turn: Turn, *, start: int = 0) -> None:
    areas = await neighbourhoods.areas(turn.work, turn.here.id)
    buttons = [Button(area.name, "show_street", {"area": area.id}, literal=True) for area in areas]
    buttons = buttons[start : start + SHOWN]
    if len(areas) > start + SHOWN:
        buttons.append(Button("common-footer.more", "show_streets", {"start": start + SHOWN}))
    add = Button("street-list.add", "add_streets")
    await answer_with(turn, Message("street-list", {"count": len(areas)}, (*buttons, add, *onward(turn))))


@action(may=COORDINATOR)
async def show_street(turn: Turn, *, area: int) -> None:
    found = await neighbourhoods.find_area(turn.work, area)
    if found is None:
        raise Stale
    buttons = (
        Button("street-menu.name", "change_street", {"area": area, "part": "name"}),
        Button("street-menu.where", "change_street", {"area": area, "part": "where"}),
        Button("street-menu.remove", "remove_street", {"area": area}),
        Button("street-menu.all", "show_streets"),
    )
    await answer_with(turn, Message("street-menu", {"street": found.name}, buttons))


@action(may=COORDINATOR)
async def add_streets(turn: Turn) -> None:
    await open_flow(turn, "streets")


@action(may=COORDINATOR)
async def keep_streets(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Of one alone it is asked at once where it is; of a pasted list each can be told later."""
    known = {folded(area.name) for area in await neighbourhoods.areas(turn.work, turn.here.id)}
    new = [one for one in answers["names"].splitlines() if folded(one) not in known]
    added = [await neighbourhoods.add_area(turn.work, turn.here.id, one) for one in new]
    if len(added) == 1:
        await change_street(turn, area=added[0].id, part="where")
        return
    every = Button("street-added.all", "show_streets")
    await answer_with(turn, Message("street-added", {"count": len(added)}, (every, *onward(turn))))


@action(may=COORDINATOR)
async def change_street(turn: Turn, *, area: int, part: str) -> None:
    await show(turn, begin(FLOWS["street"], {"area": area}, part, only=True))


@action(may=COORDINATOR)
async def keep_street(turn: Turn, *, answers: dict[str, Any]) -> None:
    told: dict[str, Any] = {"name": answers["name"]} if "name" in answers else {}
    if "where_at" in answers:
        told |= await measured(turn, answers["where_at"])
    if told:
        await neighbourhoods.change_area(turn.work, answers["area"], **told)
    await show_streets(turn)


@action(may=COORDINATOR)
async def remove_street(turn: Turn, *, area: int) -> None:
    if not await neighbourhoods.drop_area(turn.work, area):
        raise Refusal("street-in-use")
    await show_streets(turn)
