"""What is said between a connector and somebody who would like to call a neighbour."""

from typing import Any

from handlers.notices.registry import STAFF, See, notice
from handlers.texts.message import Button, Message
from storage import contact_routes, people
from storage.contact_routes import ContactRoute
from storage.people import Person
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="never", by_call=False)
async def buddy_question(look: See, *, person: int) -> Message | None:
    _, route = await _called(look, person)
    if route is None or route.buddy_id is not None:
        return None
    params = {"name": look.person.call_name, "human": await look.human_name()}
    return Message("buddy-question", params, _answers(look.person.id, person, "answer_buddy_question"))


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def buddy_said_yes(look: See, *, person: int, buddy: int) -> Message | None:
    called, route = await _called(look, person)
    if called is None or route is None or route.buddy_id != buddy or route.buddy_agreed_at is not None:
        return None
    names = await _names(look, called, buddy)
    return Message("buddy-said-yes", names, _answers(buddy, person, "confirm_buddy", "buddy-said-yes"))


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def buddy_said_no(look: See, *, person: int, buddy: int) -> Message | None:
    called, route = await _called(look, person)
    if called is None or route is None or route.buddy_id is not None:
        return None
    return Message("buddy-said-no", await _names(look, called, buddy), _another(called))


@notice(purpose=None, uncertain="again", by_call=False)
async def buddy_begins(look: See, *, person: int) -> Message | None:
    called, route = await _called(look, person)
    if called is None or route is None or route.buddy_id != look.person.id or not route.buddy_agreed_at:
        return None
    return Message("buddy-begins", {"name": called.call_name, "human": await look.human_name()})


@notice(purpose=Purpose.CONTACTED, uncertain="never", by_call=False)
async def buddy_not_needed(look: See) -> Message | None:
    return Message("buddy-not-needed", {"name": look.person.call_name})


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def buddy_stopped(look: See, *, person: int, buddy: int) -> Message | None:
    called, _ = await _called(look, person)
    if called is None:
        return None
    return Message("buddy-stopped", await _names(look, called, buddy), _another(called))


async def _called(look: See, person_id: int) -> tuple[Person | None, ContactRoute | None]:
    called = await people.find(look.work, person_id)
    return called, await contact_routes.of_person(look.work, person_id) if called else None


async def _names(look: See, called: Person, buddy_id: int) -> dict[str, Any]:
    buddy = await people.find(look.work, buddy_id)
    return {"name": called.call_name, "buddy": buddy.call_name if buddy else await look.human_name()}


def _answers(buddy: int, person: int, action: str, text: str = "buddy-question") -> tuple[Button, ...]:
    about: dict[str, Any] = {"buddy": buddy, "person": person}
    return tuple(Button(f"{text}.{one}", action, about | {"answer": one}) for one in ("yes", "no"))


def _another(called: Person) -> tuple[Button, ...]:
    return (Button("met-done.buddy", "choose_buddy", {"person": called.id}),)
