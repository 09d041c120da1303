"""Somebody blocked the bot, or lets it in again. Called when Telegram says so, never by a button."""

from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.delivery.delivery_outcome import note_gone
from handlers.permission.permissions import NEIGHBOUR
from storage import people, tasks
from storage.tables.contact import TaskKind


@action(may=NEIGHBOUR)
async def become_unreachable(turn: Turn) -> None:
    """A human asks whether all is well; nothing more is sent until they come back."""
    await note_gone(turn.work, turn.me.id, turn.now)


@action(may=NEIGHBOUR)
async def become_reachable(turn: Turn) -> None:
    await people.change(turn.work, turn.me.id, unreachable=False)
    await tasks.finish_about(turn.work, turn.me.id, TaskKind.UNREACHABLE, "came_back", turn.now)
