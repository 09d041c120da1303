"""How much somebody wants to do at once, and what they tell of themselves: nobody else decides that."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.own_role.rest import held_here
from handlers.permission.permissions import NEIGHBOUR
from storage import roles
from storage.tables.person import ShownTo


@action(may=NEIGHBOUR)
async def choose_cap(turn: Turn, *, role: str) -> None:
    await held_here(turn, role)
    await open_aside(turn, "rolecap", {"capped": role})


@action(may=NEIGHBOUR)
async def keep_cap(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Lower than what is carried takes nothing away."""
    held, most = await held_here(turn, answers["capped"]), int(answers["most"].removeprefix("c"))
    await roles.put_cap(turn.work, turn.me.id, held.neighbourhood_id, held.role, most)
    await turn.say("role-cap-kept", most=most)
    await go_back(turn, answers)


@action(may=NEIGHBOUR)
async def begin_background(turn: Turn, *, role: str) -> None:
    await held_here(turn, role)
    await open_aside(turn, "roletold")


@action(may=NEIGHBOUR)
async def keep_background(turn: Turn, *, answers: dict[str, Any]) -> None:
    await roles.tell_of_oneself(turn.work, turn.me.id, answers["words"], ShownTo(answers["to"]))
    await turn.say("role-told-kept")
    await go_back(turn, answers)


@action(may=NEIGHBOUR)
async def hide_background(turn: Turn) -> None:
    await roles.tell_of_oneself(turn.work, turn.me.id, None, ShownTo.TEAM)
    await turn.say("role-told-gone")
