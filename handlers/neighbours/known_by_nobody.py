"""Neighbours whom no connector knows: each connector there sees their names, until one takes them on."""

from handlers.conversation.turn import Turn
from storage import contact_routes, tasks
from storage.people import Person
from storage.tables.contact import TaskKind


async def neighbours_alone(turn: Turn) -> list[Person]:
    """Without newcomers of whom every connector was told: they are taken on there."""
    found = await contact_routes.known_by_nobody(turn.work, turn.here.id)
    alone = [one for one in found if not await tasks.is_open(turn.work, one.id, TaskKind.NEWCOMER)]
    return sorted(alone, key=lambda one: one.call_name.casefold())


async def neighbour_alone(turn: Turn, person_id: int) -> Person | None:
    """None when somebody knows them meanwhile."""
    return next((one for one in await neighbours_alone(turn) if one.id == person_id), None)
