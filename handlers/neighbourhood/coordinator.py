"""What the coordinator's commands share: who may give them, and the way on while a neighbourhood prepares."""

from dataclasses import replace

from handlers.conversation.go_to_screen import go_home
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message
from storage.neighbourhoods import Neighbourhood
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName


def coordinated(turn: Turn) -> Neighbourhood:
    """The neighbourhood that this person coordinates. Raises `Refusal` for everybody else."""
    here = turn.neighbourhood
    if here is None or not turn.actor.has(RoleName.COORDINATOR, here.id):
        raise Refusal
    return here


async def answer_with(turn: Turn, message: Message) -> None:
    """Out of whatever was going on: what is typed next is no answer to it any more."""
    await turn.go(None)
    turn.draw_over(replace(message, buttons=(*message.buttons, Button("common-choice.home", "show_menu"))))


@action(may=COORDINATOR)
async def show_menu(turn: Turn) -> None:
    await go_home(turn)


def onward(turn: Turn) -> tuple[Button, ...]:
    """Back to what must still be done, as long as the neighbourhood is not open."""
    if turn.here.state is not NeighbourhoodState.PREPARING:
        return ()
    return (Button("opening-list.onward", "show_what_is_missing"),)
