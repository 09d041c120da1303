"""Somebody blocked the bot, lets it in again, or simply writes: called by what comes in, by no button."""

from handlers.conversation.registry import KeptOff, action
from handlers.conversation.turn import Turn
from handlers.delivery.delivery_outcome import note_gone, note_reached
from handlers.permission.permissions import NEIGHBOUR


@action(may=NEIGHBOUR, kept_off=KeptOff.MUTED_TOO)
async def become_unreachable(turn: Turn) -> None:
    """A human asks whether all is well; nothing more is sent until they come back."""
    await note_gone(turn.work, turn.me.id, turn.now)


@action(may=NEIGHBOUR, kept_off=KeptOff.MUTED_TOO)
async def become_reachable(turn: Turn) -> None:
    if turn.me.unreachable:
        await note_reached(turn.work, turn.me.id, turn.now)
        await turn.refresh()
