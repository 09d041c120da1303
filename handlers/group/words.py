"""A group in words, for those who belong to it."""

from typing import Any

from handlers.texts.message import names, word
from storage import blocks, groups, people
from storage.groups import Group
from storage.people import Person
from storage.work import Work

NAMES_SHOWN = 12


async def first_names(work: Work, group: Group, person: Person) -> Any:
    """The other members; whom somebody would rather not be with is counted, as where they come to a walk."""
    others = [one for one in await groups.members(work, group.id) if one != person.id]
    apart = await blocks.said_by(work, person.id)
    known = await people.named(work, [one for one in others if one not in apart])
    shown: list[Any] = [known[one].call_name for one in others if one in known][:NAMES_SHOWN]
    if more := len(others) - len(shown):
        shown.append(word("reminder-more-people", count=more))
    return names(shown)
