"""Of a newcomer whom nobody knows: who of the team could meet them first, and why."""

from typing import Any

from handlers.permission.visibility import What
from handlers.texts.message import Button, of, word, word_list
from storage import lived, people, roles
from storage.first_contact import who_could_meet
from storage.people import Person
from storage.tables.card import Lived, LivedTo
from storage.tables.contact import TaskKind
from storage.tables.person import ShownTo
from storage.tasks import Task
from storage.work import Work

CONTACTS_SHOWN = 2


async def first_contact_lines(work: Work, task: Task, about: Person | None) -> list[Any]:
    """Of a newcomer whom nobody knows: who shares a language or part of their life, and what these tell."""
    if task.kind is not TaskKind.NEWCOMER or task.outcome or about is None:
        return []
    said: list[Any] = []
    for one in (await who_could_meet(work, about))[:CONTACTS_SHOWN]:
        known = await people.get(work, int(one.supporter))
        if one.languages:
            spoken = word_list([f"language-name.{each}" for each in sorted(one.languages)])
            said.append(word("task-speaks-too", who=known.call_name, languages=spoken))
        said += await _knows_it_too(work, about, known, one.background)
        if told := await roles.told_of(work, known.id, *ShownTo):
            said.append(word("task-tells", who=known.call_name, words=told))
    return said


async def _knows_it_too(
    work: Work, newcomer: Person, known: Person, alike: frozenset[str]
) -> list[dict[str, Any]]:
    """What both chose to tell; what the newcomer tells only who gets to know them has no name here."""
    names = {"who": known.call_name, "other": newcomer.call_name}
    if not alike:
        return []
    told = alike & await lived.of_person(work, newcomer.id, LivedTo.TEAM)
    if not told:
        return [word("task-lived-something", **names)]
    said = word_list([f"lived-what.{one.value}" for one in Lived if one in told])
    return [word("task-lived-too", **names, what=of(newcomer.id, What.LIVED, said, chosen=True))]


async def ask_for_contact(work: Work, task: Task, about: Person | None) -> list[Button]:
    found = (await who_could_meet(work, about))[:1] if about else ()
    return [
        Button(
            "task-waits.contact",
            "ask_first_contact",
            {"task": task.id, "colleague": int(one.supporter)},
            {"name": (await people.get(work, int(one.supporter))).call_name},
        )
        for one in found
    ]
