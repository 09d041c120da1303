"""Runs an action, if this person may do that to this thing: asked anew each time."""

from typing import Any

from handlers.conversation.kept_off import refuse_who_is_kept_off
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import ACTIONS, ALLOWED
from handlers.conversation.turn import Turn
from handlers.permission.permissions import may
from handlers.permission.targets import thing_of


async def run_action(turn: Turn, name: str, params: dict[str, Any]) -> None:
    await refuse_who_is_kept_off(turn, name)
    where = turn.neighbourhood.id if turn.neighbourhood else None
    thing = await thing_of(turn.work, params, where)
    if thing is None:
        raise Stale
    if not may(turn.actor, ALLOWED[name], thing):
        raise Refusal
    await ACTIONS[name](turn, **params)
