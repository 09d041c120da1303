"""Whoever presses whatever about whatever: it runs when the guide says so, and never across neighbourhoods.

`AUTHORISATION_PROBES=100000` tries so many (`make probes`).
"""

import inspect
import os
from dataclasses import dataclass
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import pytest

from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import ACTIONS, ALLOWED
from handlers.conversation.run_action import run_action
from handlers.permission.actor import actor_of
from handlers.permission.relations import Actor, Relation
from handlers.permission.targets import Mixed
from storage.work import Work
from tests.figures import none_of
from tests.probes.ground import CAST, Ground, Side
from tests.probes.groups import GROUPS
from tests.probes.test_who_sees_what import CONNECTORS

PROBES = int(os.environ.get("AUTHORISATION_PROBES", "3000"))
DECIDES = (
    *("buddy", "call", "invitation", "check_in", "friction", "report", "attendance", "task", "person"),
    *("exchange", "decision", "group", "suggestion", "activity"),
)
"""Of several things in one press the first of these says whose it is; the rest is the neighbourhood's."""
OF_EACH = {"attendance": ("subject", "away", "companion", "host"), "check_in": ("subject", "away")}
"""Whose these are, in the order in which they are on the ground."""
STRANGERS = ("stranger", "passer-by")
"""One who chose this neighbourhood, and one who chose none."""


@dataclass(frozen=True)
class Press:
    """Somebody of one side presses a button about things, each with the side that it is of."""

    reader: str
    home: Side
    action: str
    things: dict[str, tuple[Side, int]]


class Ran(Exception):
    """It got as far as being done."""


async def _done(*_: Any, **__: Any) -> None:
    raise Ran


def drawn(random: Random, sides: list[Side]) -> Press:
    name = random.choice(sorted(ACTIONS))
    nouns = [one for one in inspect.signature(ACTIONS[name]).parameters if one in sides[0].things]
    if "answers" in inspect.signature(ACTIONS[name]).parameters:
        nouns = random.sample(sorted(sides[0].things.keys() - {"flyer", "series"}), random.choice((0, 1, 2)))
    both = random.random() < 0.2
    of = random.choice(sides)
    things = {}
    for noun in nouns:
        side = random.choice(sides) if both else of
        things[noun] = side, random.choice(side.things[noun])
    return Press(random.choice((*CAST, *STRANGERS)), random.choice(sides), name, things)


def relations_by_the_guide(press: Press) -> set[Relation]:
    """How this reader stands to it, from who is who on the ground alone."""
    held = {Relation.ANYONE}
    of = next(iter(press.things.values()))[0] if press.things else press.home
    if press.reader in STRANGERS or (of is not press.home):
        return held
    held.add(Relation.NEIGHBOUR)
    noun = next((one for one in DECIDES if one in press.things), None)
    supporter = _there_for_its_group(press, noun)
    if press.reader in CONNECTORS and supporter in (None, press.reader):
        held.add(Relation.CONNECTOR)
    if supporter == press.reader:
        held.add(Relation.SUPPORTER)
    if press.reader == "coordinator":
        held.add(Relation.COORDINATOR)
    if noun is None:
        return held
    who = _who_is_it(press, noun)
    return held | {relation for relation, names in who.items() if press.reader in names}


def _there_for_its_group(press: Press, noun: str | None) -> str | None:
    side, number = press.things[noun] if noun else (press.home, 0)
    return side.groups.get((noun or "", number))


def _who_is_it(press: Press, noun: str) -> dict[Relation, set[str]]:
    side, number = press.things[noun]
    callers = {"away": {"buddy", "connector"}}
    match noun:
        case "person" | "buddy":
            who = next(name for name, person in side.people.items() if person.id == number)
        case "attendance" | "check_in":
            who = OF_EACH[noun][side.things[noun].index(number) % len(OF_EACH[noun])]
        case "invitation" | "friction":
            who = "subject"
        case "report":
            who = "confidant"
        case "call":
            return {Relation.CALLER: {"buddy"}}
        case "task":
            apart = side.things[noun].index(number) in side.nobodys_tasks
            return {Relation.SELF: set() if apart else {"connector"}}
        case "exchange" | "suggestion" | "group" | "decision":
            members = GROUPS[side.groups[noun, number]] if noun in ("group", "decision") else ()
            return {Relation.MEMBER: set(members)}
        case _:
            of_theirs = "subject" in GROUPS[side.groups.get((noun, number))]
            return {Relation.SELF: {"subject"} if of_theirs else set(), Relation.HOST: {"host"}}
    return {Relation.SELF: {who}, Relation.CALLER: callers.get(who, set())}


def should_run(press: Press) -> bool:
    sides = {side.id for side, _ in press.things.values()}
    return len(sides) <= 1 and bool(relations_by_the_guide(press) & ALLOWED[press.action])


async def runs(work: Work, actors: dict[tuple[str, int], Actor], press: Press) -> bool:
    numbers = {noun: number for noun, (_, number) in press.things.items()}
    answers = "answers" in inspect.signature(ACTIONS_AS_THEY_ARE[press.action]).parameters
    params = {"answers": numbers} if answers else numbers
    where = None if press.reader == "passer-by" else press.home
    actor = actors.get((press.reader, press.home.id), Actor(None, None))
    nobody_is_kept_off = {"person": None, "conversation": SimpleNamespace(muted_until=None)}
    turn = SimpleNamespace(work=work, actor=actor, neighbourhood=where, **nobody_is_kept_off)
    try:
        await run_action(cast(Any, turn), press.action, params)
    except Ran:
        return True
    except (Refusal, Stale, Mixed):
        return False
    return False


ACTIONS_AS_THEY_ARE = dict(ACTIONS)


async def test_whoever_presses_whatever(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    database, sides = ground
    random = Random(1)
    presses = [drawn(random, sides) for _ in range(PROBES)]
    for name in ACTIONS_AS_THEY_ARE:
        monkeypatch.setitem(ACTIONS, name, _done)
    async with database.read() as work:
        actors = {
            (who, side.id): await actor_of(work, person)
            for side in sides
            for who, person in side.people.items()
        }
        wrong = [one for one in presses if await runs(work, actors, one) is not should_run(one)]
    assert [(one.action, one.reader, one.home.name, one.things) for one in wrong][:5] == []
    assert sum(map(should_run, presses)) > PROBES / 20, "too few are allowed for this to say anything"
    none_of(request, "presses ran that should not, or did not run that should", PROBES)
