"""A line on somebody's call list: whom to call, what to say, and what they may answer."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from handlers.notices.registry import NOTICES, See, notice, see, why_not
from handlers.permission.actor import actor_of
from handlers.permission.seen import as_seen_by
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, of, phone, word
from storage import calls, contact_routes, neighbourhoods, people, roles
from storage.calls import Call
from storage.people import Person
from storage.tables.person import RoleName, RouteKind
from storage.work import Work

TOLD = "call-line.told"
"""The answer where nothing is asked."""


@notice(purpose=None, uncertain="again", by_call=False)
async def call_round(look: See) -> Message | None:
    """Once a day, above the lines."""
    if not await calls.open_of(look.work, look.person.id):
        return None
    held = [role.role for role in await roles.of_person(look.work, look.person.id)]
    stop = (Button("call-round.stop", "stop_calling"),) if RoleName.PHONE_BUDDY in held else ()
    return Message("call-round", buttons=stop)


@notice(purpose=None, uncertain="again", by_call=False)
async def call_line(look: See, *, call: int) -> Message | None:
    line = await calls.find(look.work, call)
    if line is None or line.state not in calls.TO_DO or line.caller_id != look.person.id:
        return None
    return await line_message(look.work, look.now, line)


async def said_to(work: Work, now: datetime, line: Call) -> Message | None:
    """What is to be said, as it is true now; None when it need not be said any more."""
    person = await people.find(work, line.person_id)
    if person is None or (line.expires_at is not None and line.expires_at <= now):
        return None
    original = NOTICES[line.kind]
    if await why_not(work, person, original, now):
        return None
    return await original.fill(await see(work, now, person), **line.params)


async def line_message(work: Work, now: datetime, line: Call) -> Message | None:
    said = await said_to(work, now, line)
    if said is None:
        return None
    person = await people.get(work, line.person_id)
    # A caller says it for them: they hear what they may see, and who calls them hears no more than that.
    said = await as_seen_by(work, await actor_of(work, person), said)
    params = await _who_and_how(work, person) | {"words": word(f"{said.text}.call", **said.params)}
    answers = [answer_button(line, one) for one in said.buttons if one.action]
    none = Button("call-line.no-answer", "note_no_answer", {"call": line.id})
    text = "call-line-answers" if answers else "call-line"
    return Message(text, params, (*(answers or [answer_button(line, Button(TOLD))]), none))


def answer_button(line: Call, answer: Button) -> Button:
    """An answer is known by its label: which action that is, is found again when it is pressed."""
    return replace(answer, action="answer_call", params={"call": line.id, "answer": answer.label}, lasts=None)


async def _who_and_how(work: Work, person: Person) -> dict[str, Any]:
    """`how` is a number to call, or where to go by."""
    name = person.call_name
    route = await contact_routes.of_person(work, person.id)
    if route and route.phone and route.kind is not RouteKind.DOOR:
        number = of(person.id, What.PHONE, phone(route.phone), chosen=True)
        return {"name": name, "how": word("call-how.phone", name=name, phone=number)}
    if person.area_id is None:
        return {"name": name, "how": word("call-how.door", name=name)}
    areas = {area.id: area.name for area in await neighbourhoods.areas(work, person.neighbourhood_id)}
    street = of(person.id, What.STREET, areas[person.area_id])
    return {"name": name, "how": word("call-how.street", name=name, street=street)}
