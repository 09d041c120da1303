"""Somebody of the team asks for a talk: between whom, and with whom whom both trust."""

from collections.abc import Mapping
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.friction.trusted import trusted_by_both
from handlers.permission.permissions import NEIGHBOUR, SELF
from storage import acquainted, frictions, groups, people, reports
from storage.people import Person
from storage.tables.person import RoleName


@command("gedoetje", "quarrel")
async def begin_talk(turn: Turn, _rest: str) -> None:
    if not await _own(turn):
        raise Refusal
    await open_aside(turn, "friction")


@action(may=SELF)
async def talk_about_report(turn: Turn, *, report: int) -> None:
    """Who told it is asked before anybody else hears of it."""
    found = await reports.get(turn.work, report)
    if found.about_id is None:
        raise Refusal
    await _open(turn, found.from_id, found.about_id)


@action(may=NEIGHBOUR)
async def ask_somebody_else(turn: Turn, *, person: int, neighbour: int) -> None:
    """Whoever was asked could not; somebody else whom both trust may."""
    if person not in {one.id for one in await _own(turn)}:
        raise Refusal
    await _open(turn, person, neighbour)


async def _open(turn: Turn, one_id: int, other_id: int) -> None:
    one, other = await people.get(turn.work, one_id), await people.get(turn.work, other_id)
    if not await trusted_by_both(turn.work, turn.now, one, other, turn.me.id):
        raise Refusal("friction-nobody", one=one.call_name, other=other.call_name)
    await open_aside(turn, "friction", {"one": str(one_id), "other": str(other_id)}, screen="between")


async def _own(turn: Turn) -> list[Person]:
    """Whom they know, and who belongs to a group that they are there for."""
    if turn.person is None or not (turn.actor.staff or turn.actor.has(RoleName.VOLUNTEER)):
        return []
    known = {one.id for one in await people.known_by(turn.work, turn.me.id)}
    for group in await groups.of_supporter(turn.work, turn.me.id):
        known |= set(await groups.members(turn.work, group.id))
    named = await people.named(turn.work, sorted(known - {turn.me.id}))
    return sorted((one for one in named.values() if one.call_name), key=lambda one: one.call_name.casefold())


@options
async def own_people(turn: Turn, _place: Place) -> list[Option]:
    return await people_to_choose(turn, await _own(turn))


@options
async def whom_they_met(turn: Turn, place: Place) -> list[Option]:
    """Not who asks for it: then somebody else of the team should."""
    one = int(place.answers["one"])
    met = await people.named(turn.work, sorted(await acquainted.met(turn.work, one) - {one, turn.me.id}))
    return await people_to_choose(turn, [person for person in met.values() if person.call_name])


@options
async def who_is_trusted(turn: Turn, place: Place) -> list[Option]:
    one, other = await _two(turn, place.answers)
    return await people_to_choose(turn, await trusted_by_both(turn.work, turn.now, one, other, turn.me.id))


@fill
async def between_whom(turn: Turn, place: Place) -> dict[str, Any]:
    one, other = await _two(turn, place.answers)
    return {"one": one.call_name, "other": other.call_name}


async def _two(turn: Turn, answers: Mapping[str, Any]) -> tuple[Person, Person]:
    return await people.get(turn.work, int(answers["one"])), await people.get(
        turn.work, int(answers["other"])
    )


@action(may=NEIGHBOUR)
async def ask_for_talk(turn: Turn, *, answers: dict[str, Any]) -> None:
    one, other = await _two(turn, answers)
    able = await trusted_by_both(turn.work, turn.now, one, other, turn.me.id)
    between = next((person for person in able if str(person.id) == answers["between"]), None)
    if between is None or one.neighbourhood_id != turn.here.id or other.neighbourhood_id != turn.here.id:
        raise Refusal
    if await frictions.between_these(turn.work, one.id, other.id):
        raise Refusal("friction-under-way")
    made = await frictions.begin(
        turn.work,
        neighbourhood_id=turn.here.id,
        handler_id=turn.me.id,
        one_id=one.id,
        other_id=other.id,
        between_id=between.id,
        since=turn.now,
    )
    await turn.notify(one.id, "friction_may", key=f"{made.id}", group=made.key, friction=made.id)
    await turn.say("friction-asking", one=one.call_name)
    await go_back(turn, answers)
