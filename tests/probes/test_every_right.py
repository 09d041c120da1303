"""Every reader, with every thing of both neighbourhoods, under every rule: buttons and lists, none left out.

What the random probes draw from is enumerated here: role x action x own or other group x own or other
neighbourhood. Who is of which group and which side is known from the ground alone, not from the code asked.
"""

import inspect
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

import pytest

from handlers.conversation.registry import ACTIONS, ALLOWED
from handlers.permission.actor import actor_of
from handlers.permission.of_group import that_may
from handlers.permission.permissions import TEAM, TEAM_OR_SELF, May, may
from handlers.permission.targets import NOUNS
from storage import activities, groups, suggestions, tasks
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
        for noun, of, number in every([one.name for one in NOUNS if one.name in DECIDES], sides):
            thing = await next(one for one in NOUNS if one.name == noun).find(work, number)
            assert thing, (noun, number)
            actions = actions_about(noun)
            tried += len(actions) * len(actors)
            wrong += [
                (who, home.name, action, of.name, number)
                for (who, home, actor), action in product(actors, actions)
                if may(actor, ALLOWED[action], thing)
                is not _should(who, home, noun, of, number, ALLOWED[action])
            ]
    assert wrong[:5] == []
    none_of(request, "buttons (role x action x group x neighbourhood) are wrong", tried)


def _should(who: str, home: Side, noun: str, of: Side, number: int, allowed: May) -> bool:
    return bool(relations_by_the_guide(Press(who, home, "", {noun: (of, number)})) & allowed)


def every(nouns: Iterable[str], sides: list[Side]) -> Iterator[tuple[str, Side, int]]:
    for noun, of in product(nouns, sides):
        for number in of.things[noun]:
            yield noun, of, number


async def test_every_line_of_every_list(ground: Ground, request: pytest.FixtureRequest) -> None:
    database, sides = ground
    wrong, tried = [], 0
    async with database.read() as work:
        for noun, (who, home) in product(LISTED, [*readers(sides)]):
            find, allowed = LISTED[noun]
            lines = [*every([noun], sides)]
            actor = await actor_of(work, home.people[who])
            rows = [await find(work, number) for *_, number in lines]
            shown = {one.id for one in await that_may(work, actor, allowed, noun, rows)}
            tried += len(lines)
            wrong += [
                (who, home.name, noun, of.name, number)
                for _, of, number in lines
                if (number in shown) is not _should(who, home, noun, of, number, allowed)
            ]
    assert wrong[:5] == []
    none_of(request, "lines of lists (role x list x group x neighbourhood) are wrong", tried)
