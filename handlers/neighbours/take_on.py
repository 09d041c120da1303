"""A connector takes on a neighbour whom nobody knows any more; before that they see only a name."""

from handlers.acquaintance.actions import introduce
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.neighbours.actions import show_neighbour
from handlers.neighbours.known_by_nobody import neighbour_alone
from handlers.permission.permissions import CONNECTOR
from handlers.texts.message import Button
from storage import people
from storage.people import Person


@action(may=CONNECTOR)
async def show_alone(turn: Turn, *, person: int) -> None:
    found = await _alone(turn, person)
    await turn.say(
        "neighbours-take-on",
        Button("neighbours-take-on.yes", "take_on_neighbour", {"person": found.id}),
        Button("neighbours-card.all", "show_neighbours_from"),
        name=found.call_name,
    )


@action(may=CONNECTOR)
async def take_on_neighbour(turn: Turn, *, person: int) -> None:
    """From now on they are the human behind the bot for this neighbour, who hears so."""
    found = await _alone(turn, person)
    await people.change(turn.work, found.id, known_by_id=turn.me.id)
    await turn.note("acquaintance", person_id=found.id)
    await introduce(turn, found.id, turn.me.id)
    await show_neighbour(turn, person=found.id)


async def _alone(turn: Turn, person_id: int) -> Person:
    found = await neighbour_alone(turn, person_id)
    if found is None:
        raise Refusal("acquaintance-somebody-else")
    return found
