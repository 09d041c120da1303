"""A phone buddy: asked by the connector, agreed to by who is called, and free to stop at any time."""

from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import KeptOff, action, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.happenings import RoleGiven, happened
from handlers.neighbours.actions import own_person
from handlers.permission.permissions import CONNECTOR, NEIGHBOUR, SELF
from handlers.team.end_role import end_role
from handlers.texts.message import Button
from storage import blocks, cards, consents, contact_routes, load, people, roles
from storage.people import Person
from storage.tables.person import PersonState, Purpose, RoleName

CAP = 2
"""So many neighbours one buddy calls, unless they agreed on more (PRACTICE 58)."""


@action(may=CONNECTOR)
async def choose_buddy(turn: Turn, *, person: int) -> None:
    found = await own_person(turn, person)
    if not await _candidates(turn, found):
        await turn.say("buddy-nobody", name=found.call_name)
        return
    await open_flow(turn, "buddy", {"person": found.id})


@options
async def buddy_candidates(turn: Turn, place: Place) -> list[Option]:
    found = await _candidates(turn, await people.get(turn.work, place.answers["person"]))
    return await people_to_choose(turn, found)


@action(may=CONNECTOR)
async def ask_buddy(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Whoever is asked hears no name yet: that is given only after the other one agreed."""
    person = await own_person(turn, answers["person"])
    buddy = await people.get(turn.work, int(answers["who"]))
    if buddy not in await _candidates(turn, person):
        raise Stale
    key = f"{person.id}:{turn.today.isoformat()}"
    await turn.notify(buddy.id, "buddy_question", key=key, person=person.id)
    await turn.say("buddy-asked", buddy=buddy.call_name, name=person.call_name)


@action(may=SELF)
async def answer_buddy_question(turn: Turn, *, buddy: int, person: int, answer: str) -> None:
    """`answer`: yes or no. A yes goes to the connector, who now asks the neighbour."""
    called = await people.get(turn.work, person)
    route = await contact_routes.of_person(turn.work, called.id)
    if route is None or route.buddy_id not in (None, buddy) or route.buddy_agreed_at is not None:
        raise Refusal("buddy-found")
    if answer == "yes" and not await contact_routes.offer_buddy(turn.work, called.id, buddy):
        raise Refusal("buddy-found")
    connector = await contact_routes.known_by(turn.work, called)
    if connector is not None:
        kind = "buddy_said_yes" if answer == "yes" else "buddy_said_no"
        key = f"{called.id}:{buddy}:{turn.source}"
        await turn.notify(connector, kind, key=key, person=called.id, buddy=buddy)
    await turn.say(f"buddy-thanks.{answer}")


@action(may=CONNECTOR)
async def confirm_buddy(turn: Turn, *, buddy: int, person: int, answer: str) -> None:
    """The neighbour was asked by phone: may this buddy call you?"""
    called = await own_person(turn, person)
    route = await contact_routes.of_person(turn.work, called.id)
    if route is None or route.buddy_id != buddy or route.buddy_agreed_at is not None:
        raise Stale
    caller = await people.get(turn.work, buddy)
    if answer == "yes":
        await contact_routes.put_buddy(turn.work, called.id, buddy, turn.now)
        await roles.give(turn.work, buddy, called.neighbourhood_id, RoleName.PHONE_BUDDY, turn.now, CAP)
        await happened(turn.work, turn.now, RoleGiven(buddy))
        await turn.note("buddy_begins", person_id=buddy)
        await turn.notify(buddy, "buddy_begins", key=f"{called.id}:{turn.source}", person=called.id)
        await turn.say("buddy-begun", buddy=caller.call_name, name=called.call_name)
        return
    await contact_routes.put_buddy(turn.work, called.id, None)
    await turn.notify(buddy, "buddy_not_needed", key=f"{called.id}:{turn.source}")
    again = Button("met-done.buddy", "choose_buddy", {"person": called.id})
    await turn.say("buddy-not-begun", again, name=called.call_name)


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def stop_calling(turn: Turn) -> None:
    """At once, without a reason; who was called is called by their connector again."""
    if not turn.actor.has(RoleName.PHONE_BUDDY):
        raise Refusal
    for route in await contact_routes.of_buddy(turn.work, turn.me.id):
        called = await people.get(turn.work, route.person_id)
        connector = await contact_routes.known_by(turn.work, called)
        if connector is not None:
            key = f"{called.id}:{turn.source}"
            await turn.notify(connector, "buddy_stopped", key=key, person=called.id, buddy=turn.me.id)
    await end_role(turn.work, turn.now, turn.me, RoleName.PHONE_BUDDY)
    await turn.note("buddy_stopped")
    await turn.say("buddy-stopped-thanks")


async def _candidates(turn: Turn, person: Person) -> list[Person]:
    """Neighbours of this connector, and who calls already; who offered to call goes first."""
    calls_already = await roles.holders(turn.work, turn.here.id, RoleName.PHONE_BUDDY)
    apart = await blocks.of_person(turn.work, person.id)
    found = []
    for one in await people.of_neighbourhood(turn.work, turn.here.id):
        near = one.known_by_id == turn.me.id or one.id in calls_already
        if near and one.id not in apart and await _can_call(turn, one):
            found.append((not await _offers_calling(turn, one), one.call_name, one))
    return [one for *_, one in sorted(found, key=lambda each: each[:2])]


async def _can_call(turn: Turn, one: Person) -> bool:
    if one.telegram_id is None or one.unreachable or one.dont_ask or one.state is not PersonState.TAKING_PART:
        return False
    if one.rests_on(turn.today):
        return False
    if Purpose.CONTACTED not in await consents.given(turn.work, one.id):
        return False
    held = [
        role.cap for role in await roles.of_person(turn.work, one.id) if role.role is RoleName.PHONE_BUDDY
    ]
    cap = held[0] if held else CAP
    if one.id in await load.full_week(turn.work, [one.id], turn.now):
        return False
    return await contact_routes.load_of_buddy(turn.work, one.id) < cap


async def _offers_calling(turn: Turn, one: Person) -> bool:
    return "calling" in (await cards.get(turn.work, one.id)).offers
