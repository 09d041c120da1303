"""What belongs to a group, as far as permission goes, and the one question that a list asks of each line."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from handlers.permission.permissions import May, may
from handlers.permission.relations import Actor, Thing
from handlers.permission.targets import NOUNS
from storage import groups
from storage.work import Work


class Numbered(Protocol):
    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=Numbered)


async def of_group(work: Work, thing: Thing, group_id: int | None) -> Thing:
    """The same, as a thing of that group: who is there for the group acts on it, and no other connector."""
    found = await groups.find(work, group_id) if group_id is not None else None
    return replace(thing, group_id=found.id, supporter_id=found.supporter_id) if found else thing


async def that_may(work: Work, actor: Actor, allowed: May, noun: str, found: Sequence[T]) -> list[T]:
    """Of a list what this person may do that to: asked as of a button."""
    find = next(one.find for one in NOUNS if one.name == noun)
    things = [(one, await find(work, one.id)) for one in found]
    return [one for one, thing in things if thing is not None and may(actor, allowed, thing)]
