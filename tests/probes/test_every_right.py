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
from handlers.permission.permissions import TEAM, TEAM_OR_SELF, May, may
from handlers.permission.targets import NOUNS
from storage import activities, groups, suggestions, tasks
from storage.work import Work
from tests.figures import none_of
from tests.probes.ground import CAST, Ground, Side
from tests.probes.test_authorisation import DECIDES, Press, relations_by_the_guide

NOTHING = ""
"""For an action that names nothing: it is of the own neighbourhood."""
LISTED: dict[str, tuple[Any, May]] = {
    "task": (tasks.find, TEAM_OR_SELF),
    "group": (groups.find, TEAM),
    "activity": (activities.find, TEAM),
    "suggestion": (suggestions.find, TEAM),
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
    """Each thing is looked up once: who asks is no part of what it is."""
    database, sides = ground
    wrong, tried = [], 0
    async with database.read() as work:
        actors = [(who, home, await actor_of(work, home.people[who])) for who, home in readers(sides)]
        for noun in (one for one in NOUNS if one.name in DECIDES):
            actions = actions_about(noun.name)
            for of, number in every(noun.name, sides):
                thing = await noun.find(work, number)
                assert thing, (noun.name, number)
                for who, home, actor in actors:
                    guide = relations_by_the_guide(Press(who, home, "", {noun.name: (of, number)}))
                    tried += len(actions)
                    wrong += [
                        (who, home.name, action, of.name, number)
                        for action in actions
                        if may(actor, ALLOWED[action], thing) is not bool(guide & ALLOWED[action])
                    ]
    assert wrong[:5] == []
    none_of(request, "buttons (role x action x group x neighbourhood) are wrong", tried)


def every(noun: str, sides: list[Side]) -> Iterator[tuple[Side, int]]:
    for of in sides:
        for number in of.things[noun]:
            yield of, number


async def test_every_line_of_every_list(ground: Ground, request: pytest.FixtureRequest) -> None:
    database, sides = ground
    wrong, tried = [], 0
    async with database.read() as work:
        for noun, (_, allowed) in LISTED.items():
            rows = [await _row(work, noun, number) for _, number in every(noun, sides)]
            for who, home in readers(sides):
                actor = await actor_of(work, home.people[who])
                shown = {one.id for one in await that_may(work, actor, allowed, noun, rows)}
                for of, number in every(noun, sides):
                    guide = relations_by_the_guide(Press(who, home, "", {noun: (of, number)}))
                    tried += 1
                    if (number in shown) is not bool(guide & allowed):
                        wrong.append((who, home.name, noun, of.name, number))
    assert wrong[:5] == []
    none_of(request, "lines of lists (role x list x group x neighbourhood) are wrong", tried)


async def _row(work: Work, noun: str, number: int) -> Any:
    row = await LISTED[noun][0](work, number)
    assert row
    return row
