"""Decides what of somebody may stand in a message to this reader: the one way by which it gets there.

A sentence holds it as `handlers.texts.message.of(...)`, which cannot be rendered before it was looked at.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from handlers.permission.relations import Actor
from handlers.permission.standing import is_own_person, standings
from handlers.permission.visibility import TABLE, Sight, Table, Viewer, What, sight
from handlers.texts.message import Message
from storage import people
from storage.people import Person
from storage.work import Work

ALWAYS = frozenset({Sight.YES, Sight.IN_NEIGHBOURHOOD, Sight.WHOSE_IT_IS, Sight.OWN_GROUP, Sight.TODAY})
"""Who stands so sees it: to stand so, it has to be their neighbourhood, their group, their activity."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What of whom: see `handlers.texts.message.of`."""

    whose: int | None
    what: What
    told: int | None
    chosen: bool


class NotTheirs(Exception):
    """The message is nothing without what its reader may not see."""


async def may_see(work: Work, reader: Actor, fact: Fact, table: Table = TABLE) -> bool:
    """The one function that decides it, for every message, list, task and file."""
    told = fact.told is not None and fact.told == reader.person_id
    about = await people.find(work, fact.whose) if fact.whose is not None else None
    if about is None:
        return told  # Somebody nothing is kept of: only whom they told it.
    for viewer in await standings(work, reader, about):
        match sight(table, fact.what, viewer):
            case one if one in ALWAYS:
                return True
            case Sight.IF_TOLD | Sight.IF_ASKED if told:
                return True
            case Sight.OWN_CHOICE if fact.chosen and viewer is not Viewer.COMPANION:
                return True
            case Sight.OWN_PEOPLE if await is_own_person(work, reader, about):
                return True
    return False


async def looked_at(work: Work, reader: Actor, message: Message) -> tuple[Message, frozenset[Fact]]:
    """The message with what this reader may see, and what that is: the first half of `for_reader`.

    Lines that hold anything else are left out. Raises `NotTheirs` where that stands in the middle of a
    sentence or on a button.
    """
    facts = set(_facts(_all_of(message)))
    if not facts:
        return message, frozenset()
    seen = frozenset([fact for fact in facts if await may_see(work, reader, fact)])
    attachment = message.attachment
    if attachment and not seen.issuperset(_facts(attachment.params)):
        attachment = None
    buttons = tuple(
        replace(one, label_params=_looked_at(one.label_params, seen), params=_looked_at(one.params, seen))
        for one in message.buttons
    )
    gone_through = replace(
        message,
        params=_looked_at(message.params, seen),
        buttons=buttons,
        attachment=attachment and replace(attachment, params=_looked_at(attachment.params, seen)),
    )
    return gone_through, seen


async def may_see_of(work: Work, reader: Actor, person: Person, what: What) -> bool:
    """For what is no sentence, such as a choice to press."""
    return await may_see(work, reader, Fact(person.id, what, told=None, chosen=False))


def _all_of(message: Message) -> list[Any]:
    attached = message.attachment.params if message.attachment else {}
    buttons = [[one.params, one.label_params] for one in message.buttons]
    keys = [one.label_params for row in message.keys or () for one in row]
    return [message.params, attached, buttons, keys]


def _facts(value: Any) -> Iterator[Fact]:
    if isinstance(value, dict):
        if value.get("$") == "of":
            yield _fact(value)
        for one in value.values():
            yield from _facts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _facts(one)


def _fact(value: dict[str, Any]) -> Fact:
    return Fact(value["whose"], What(value["what"]), value["told"], value["chosen"])


def _looked_at(value: Any, seen: frozenset[Fact]) -> Any:
    if isinstance(value, list | tuple):
        return [_looked_at(one, seen) for one in value]
    if not isinstance(value, dict):
        return value
    if value.get("$") == "of" and _fact(value) in seen:
        return _looked_at(value["is"], seen)
    if value.get("$") == "of":
        if "otherwise" not in value:
            raise NotTheirs(value["what"])
        return _looked_at(value["otherwise"], seen)
    if value.get("$") == "lines":
        return {**value, "of": list(_lines_kept(value["of"], seen))}
    return {name: _looked_at(one, seen) for name, one in value.items()}


def _lines_kept(of: list[Any], seen: frozenset[Fact]) -> Iterator[Any]:
    for one in of:
        with suppress(NotTheirs):
            yield _looked_at(one, seen)
