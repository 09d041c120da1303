"""Every reader, with every thing of both neighbourhoods, under every rule: buttons and lists, none left out.

What the random probes draw from is enumerated here: role x action x own or other group x own or other
neighbourhood. Who is of which group and which side is known from the ground alone, not from the code asked.
"""

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from handlers.conversation.registry import ACTIONS, ALLOWED
from handlers.permission.actor import actor_of
from handlers.permission.of_group import that_may
from handlers.permission.permissions import TEAM, TEAM_OR_SELF, may
from handlers.permission.targets import NOUNS
from storage import activities, groups, suggestions, tasks
from storage.work import Work
from tests.figures import none_of
from tests.probes.ground import CAST, Ground, Side
from tests.probes.test_authorisation import DECIDES, Press, relations_by_the_guide

NOTHING = ""
"""For an action that names nothing: it is of the own neighbourhood."""
LISTED = {
    "task": tasks.find,
    "group": groups.find,
    "activity": activities.find,
    "suggestion": suggestions.find,
}


def readers(sides: list[Side]) -> Iterator[tuple[str, Side]]:
    for home in sides:
        for who in CAST:
            yield who, home


def actions_about(noun: str) -> list[str]:
    """Those that name it; of several things the first that says whose it is decides."""
    found = []
    for name, run in ACTIONS.items():
        named = [one for one in DECIDES if one in inspect.signature(run).parameters]
        if (named or [NOTHING])[0] == noun:
            found.append(name)
    return found


async def test_every_button_about_every_thing(ground: Ground, request: pytest.FixtureRequest) -> None:
    database, sides = ground
    wrong, tried = [], 0
    async with database.read() as work:
        for who, home in readers(sides):
            actor = await actor_of(work, home.people[who])
            for noun in (one.name for one in NOUNS if one.name in DECIDES):
                find = next(one.find for one in NOUNS if one.name == noun)
                for of in sides:
                    for number in of.things[noun]:
                        thing = await find(work, number)
                        assert thing, (noun, number)
                        for action in actions_about(noun):
                            press = Press(who, home, action, {noun: (of, number)})
                            should = bool(relations_by_the_guide(press) & ALLOWED[action])
                            tried += 1
                            if may(actor, ALLOWED[action], thing) is not should:
                                wrong.append((who, home.name, action, noun, of.name, number))
    assert wrong[:5] == []
    none_of(request, "buttons (role x action x group x neighbourhood) are wrong", tried)


async def test_every_line_of_every_list(ground: Ground, request: pytest.FixtureRequest) -> None:
    database, sides = ground
    wrong, tried = [], 0
    async with database.read() as work:
        for who, home in readers(sides):
            actor = await actor_of(work, home.people[who])
            for noun in LISTED:
                rows = [await _row(work, noun, number) for of in sides for number in of.things[noun]]
                for allowed in (TEAM, TEAM_OR_SELF):
                    shown = {one.id for one in await that_may(work, actor, allowed, noun, rows)}
                    for of in sides:
                        for number in of.things[noun]:
                            press = Press(who, home, "", {noun: (of, number)})
                            should = bool(relations_by_the_guide(press) & allowed)
                            tried += 1
                            if (number in shown) is not should:
                                wrong.append((who, home.name, noun, of.name, number))
    assert wrong[:5] == []
    none_of(request, "lines of lists (role x list x group x neighbourhood) are wrong", tried)


async def _row(work: Work, noun: str, number: int) -> Any:
    row = await LISTED[noun](work, number)
    assert row
    return row
