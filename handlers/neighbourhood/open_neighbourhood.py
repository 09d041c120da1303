"""Opening a neighbourhood, when all that people need there is in place; and closing it for a while."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with, coordinated
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, lines, word
from storage import neighbourhoods, roles
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName

ASKS = {
    "name": ("tell_part", {"part": "name"}),
    "phone": ("tell_part", {"part": "phone"}),
    "confidant": ("tell_part", {"part": "confidant"}),
    "house_rules": ("tell_part", {"part": "rules"}),
    "privacy_text": ("tell_part", {"part": "privacy"}),
    "streets": ("add_streets", {}),
    "place": ("add_place", {}),
    "connector": ("invite_to_role", {"role": RoleName.CONNECTOR.value}),
}
"""For each thing that can be missing, the action that asks for it."""
FIRST_QUESTIONS = 2
"""With so many missing, all questions can be asked in one go."""


@command("openen", "open")
async def begin_opening(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_what_is_missing(turn)


async def what_is_missing(turn: Turn) -> list[str]:
    """What the neighbourhood needs before people may come in, a connector included."""
    where = turn.here.id
    missing = await neighbourhoods.missing_for_opening(turn.work, where)
    if await roles.holders(turn.work, where, RoleName.CONNECTOR):
        return missing
    return [*missing, "connector"]


@action(may=COORDINATOR)
async def show_what_is_missing(turn: Turn) -> None:
    missing = await what_is_missing(turn)
    if turn.here.state is NeighbourhoodState.OPEN and not missing:
        await answer_with(turn, Message("opening-is-open", buttons=(_pause(),)))
    elif missing:
        await answer_with(turn, _list_of(missing))
    else:
        opens = Button("opening-ready.open", "open_neighbourhood")
        await answer_with(turn, Message("opening-ready", {"neighbourhood": turn.here.name}, (opens,)))


def _list_of(missing: list[str]) -> Message:
    names = [name.replace("_", "-") for name in missing]
    asked = [Button(f"opening-ask.{name}", *ASKS[one]) for name, one in zip(names, missing, strict=True)]
    if sum(verb == "tell_part" for verb, _ in map(ASKS.__getitem__, missing)) >= FIRST_QUESTIONS:
        asked.insert(0, Button("opening-list.all", "tell_part", {"part": "all"}))
    listed = lines([word(f"opening-missing.{name}") for name in names])
    return Message("opening-list", {"count": len(missing), "lines": listed}, tuple(asked))


def _pause() -> Button:
    return Button("opening-is-open.pause", "ask_to_pause")


@action(may=COORDINATOR)
async def open_neighbourhood(turn: Turn) -> None:
    """Only when nothing is missing, however old the button is."""
    here = turn.here
    if await what_is_missing(turn):
        await show_what_is_missing(turn)
        return
    opened = here.opened_at or turn.now
    await neighbourhoods.change(turn.work, here.id, state=NeighbourhoodState.OPEN, opened_at=opened)
    await turn.note("neighbourhood_opened")
    await answer_with(turn, Message("opening-done", {"neighbourhood": here.name}))


@command("dicht", "close")
async def begin_pause(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await ask_to_pause(turn)


@action(may=COORDINATOR)
async def ask_to_pause(turn: Turn) -> None:
    if turn.here.state is not NeighbourhoodState.OPEN:
        raise Refusal("opening-not-open")
    buttons = (
        Button("opening-pause.yes", "pause_neighbourhood"),
        Button("opening-pause.no", "show_neighbourhood"),
    )
    await answer_with(turn, Message("opening-pause", {"neighbourhood": turn.here.name}, buttons))


@action(may=COORDINATOR, confirms=True)
async def pause_neighbourhood(turn: Turn) -> None:
    still_open = frozenset({NeighbourhoodState.OPEN})
    if not await neighbourhoods.move(turn.work, turn.here.id, still_open, NeighbourhoodState.PAUSED):
        raise Refusal("opening-not-open")
    await turn.note("neighbourhood_paused")
    again = Button("opening-paused.open", "open_neighbourhood")
    await answer_with(turn, Message("opening-paused", {"neighbourhood": turn.here.name}, (again,)))
