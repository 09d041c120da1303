"""Places to meet: what is good to know of each, added, changed and taken away by the coordinator."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow, show
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.neighbourhood.actions import measured
from handlers.neighbourhood.coordinator import answer_with, coordinated, onward
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, lines, word, word_list
from storage import neighbourhoods
from storage.neighbourhoods import Place

GOOD = {"step-free": "step_free", "toilet": "toilet", "bench": "bench"}
COLUMNS = {"name": "name", "landmark": "landmark", "address": "address", "moment": "walk_in"}
PARTS = (*COLUMNS, "good", "where")


@command("plekken", "places")
async def begin_places(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_places(turn)


@action(may=COORDINATOR)
async def show_places(turn: Turn) -> None:
    found = await neighbourhoods.places(turn.work, turn.here.id)
    buttons = [Button(place.name, "show_place", {"place": place.id}, literal=True) for place in found]
    add = Button("place-list.add", "add_place")
    await answer_with(turn, Message("place-list", {"count": len(found)}, (*buttons, add, *onward(turn))))


@action(may=COORDINATOR)
async def show_place(turn: Turn, *, place: int) -> None:
    found = await neighbourhoods.get_place(turn.work, place)
    change = [
        Button(f"place-change.{part}", "change_place", {"place": place, "part": part}) for part in PARTS
    ]
    remove = Button("place-change.remove", "remove_place", {"place": place})
    back = Button("place-change.all", "show_places")
    known = {"place": found.name, "lines": lines(known_of(found))}
    await answer_with(turn, Message("place-known", known, (*change, remove, back)))


def known_of(place: Place) -> list[Any]:
    """What is known of a place beside its name, each on a line; what is empty stays away."""
    told: list[Any] = [word("place-tells.landmark", landmark=place.landmark)]
    if place.address:
        told.append(word("place-tells.address", address=place.address))
    if place.walk_in:
        told.append(word("place-tells.moment", moment=place.walk_in))
    good = [f"place-has.{name}" for name, column in GOOD.items() if getattr(place, column)]
    if good:
        told.append(word("place-tells.good", good=word_list(good)))
    return told


@action(may=COORDINATOR)
async def add_place(turn: Turn) -> None:
    await open_flow(turn, "place")


@action(may=COORDINATOR)
async def change_place(turn: Turn, *, place: int, part: str) -> None:
    found = await neighbourhoods.get_place(turn.work, place)
    ticked = [name for name, column in GOOD.items() if getattr(found, column)]
    await show(turn, begin(FLOWS["place"], {"place": place, "good": ticked}, part, only=True))


@action(may=COORDINATOR)
async def keep_place(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A new place; with `place` among the answers, what changed of one."""
    told = await told_of(turn, answers)
    if "place" not in answers:
        await neighbourhoods.add_place(turn.work, turn.here.id, **told)
        await show_places(turn)
        return
    if told:
        await neighbourhoods.change_place(turn.work, answers["place"], **told)
    await show_place(turn, place=answers["place"])


async def told_of(turn: Turn, answers: dict[str, Any]) -> dict[str, Any]:
    """The answers as columns. What was skipped is left as it was; its words are under "<screen>_words"."""
    told: dict[str, Any] = {}
    for screen, column in COLUMNS.items():
        said = answers.get(f"{screen}_words", answers.get(screen))
        if said is not None and said != "skip":
            told[column] = said
    if "good" in answers:
        told |= {column: name in answers["good"] for name, column in GOOD.items()}
    if "where_at" in answers:
        told |= await measured(turn, answers["where_at"])
    return told


@action(may=COORDINATOR)
async def remove_place(turn: Turn, *, place: int) -> None:
    if not await neighbourhoods.drop_place(turn.work, place, turn.now):
        raise Refusal("place-in-use")
    await show_places(turn)
