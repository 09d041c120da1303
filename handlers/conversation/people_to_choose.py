"""People to choose from, by name: no two read the same, and what is typed back means one of them."""

from collections.abc import Sequence

from handlers.conversation.turn import Turn
from handlers.engine.flow import Option
from handlers.permission.names_apart import names_apart
from storage.people import Person


async def people_to_choose(turn: Turn, people: Sequence[Person]) -> list[Option]:
    called = await names_apart(turn.work, turn.actor, people, turn.tongue)
    return [Option(str(one.id), called[one.id], literal=True) for one in people]
