"""A round of calls as one message: whom to call now, what to say, what they may answer, who comes after."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from handlers.activity.say_coming import in_their_name
from handlers.calls.call_order import in_order
from handlers.catalogue.tongue import tongue_for
from handlers.notices.registry import NOTICES, See, notice, see, why_not
from handlers.permission.actor import actor_of
from handlers.permission.for_reader import for_reader
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, lines, names, of, phone, word
from storage import calls, contact_routes, neighbourhoods, people, roles
from storage.calls import Call
from storage.people import Person
from storage.tables.contact import CallState
from storage.tables.person import RoleName, RouteKind
from storage.work import Work

TOLD = "call-line.told"
"""The answer where nothing is asked."""
MOST_WISHES = 3


@notice(purpose=None, uncertain="again", by_call=False)
async def call_round(look: See, *, call: int = 0) -> Message | None:
    """`call`: the line that is called about once more."""
    line = await calls.find(look.work, call) if call else None
    if call and (line is None or line.state not in calls.TO_DO or line.caller_id != look.person.id):
        return None
    return await round_message(look.work, look.now, look.person, first=call)


async def round_message(
    work: Work,
    now: datetime,
    caller: Person,
    *,
    first: int = 0,
    after: int = 0,
    stay_with: int = 0,
    every: bool = False,
) -> Message | None:
    """None when there is nobody to call now.

    `first`, `after`, `stay_with`: see `in_order`. `every`: also who did not answer and comes back later, and
    whom somebody else handed over.
    """
    waiting = [one for one in await calls.open_of(work, caller.id) if every or _now(one, first)]
    ordered = in_order(waiting, first=first, after=after, stay_with=stay_with)
    told = [(one, said) for one in ordered if (said := await said_to(work, now, one)) is not None]
    if not told:
        return None
    (line, said), rest = told[0], told[1:]
    person = await people.get(work, line.person_id)
    done = await _called(work, await calls.answered_by(work, caller.id, await _morning(work, now, caller)))
    later = await _called(work, [one for one, _ in rest if one.person_id != person.id])
    more = any(one.person_id == person.id for one, _ in rest)
    shown: list[Any] = [word("call-round-line.done", who=names(done))] if done and not more else []
    told_so = await _told(work, now, caller, person, said)
    shown.append(word("call-line-answers" if said.buttons else "call-line", **told_so))
    if more:
        shown.append(word("call-round-line.more"))
    elif later:
        shown.append(word("call-round-line.rest", who=names(later)))
    other = [Button("call-round.other", "call_other", {"call": line.id})] if rest else []
    buttons = (*_answers(line, said, person), *other, *await _stop(work, caller))
    return Message("call-round", {"lines": lines(shown)}, buttons)


async def round_done(work: Work, now: datetime, caller: Person) -> Message:
    """Nobody is left: the message says who was called."""
    done = await _called(work, await calls.answered_by(work, caller.id, await _morning(work, now, caller)))
    shown: list[Any] = [word("call-round-line.done", who=names(done))] if done else []
    wishes = [await _wish(work, one) for one in await _whom_called(work, now, caller)]
    text = {"lines": lines([*shown, word("call-round-line.all-done")])}
    return Message("call-round", text, tuple(wishes[:MOST_WISHES]))


async def _whom_called(work: Work, now: datetime, caller: Person) -> list[int]:
    """This morning, and still theirs to speak for."""
    answered = await calls.answered_by(work, caller.id, await _morning(work, now, caller))
    known = [await people.find(work, one) for one in dict.fromkeys(line.person_id for line in answered)]
    return [one.id for one in known if one and caller.id in await contact_routes.callers_of(work, one)]


async def _wish(work: Work, person_id: int) -> Button:
    """Whatever came up on the phone can be passed on, without being asked for each time."""
    name = (await people.get(work, person_id)).call_name
    return Button("call-round.new-wish", "begin_new_wish", {"person": person_id}, {"name": name})


def _now(line: Call, first: int) -> bool:
    return line.id == first or (line.state is CallState.OPEN and not line.no_answers)


async def _morning(work: Work, now: datetime, caller: Person) -> datetime:
    where = await neighbourhoods.get(work, caller.neighbourhood_id)
    return now.astimezone(where.zone).replace(hour=0, minute=0, second=0, microsecond=0)


async def _called(work: Work, of: list[Call]) -> list[str]:
    known = await people.named(work, [one.person_id for one in of])
    return [known[one].call_name for one in dict.fromkeys(line.person_id for line in of) if one in known]


async def _stop(work: Work, caller: Person) -> tuple[Button, ...]:
    held = [role.role for role in await roles.of_person(work, caller.id)]
    return (Button("call-round.stop", "stop_calling"),) if RoleName.PHONE_BUDDY in held else ()


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
    """One line alone: for the list beside the phones, and for what was handed over."""
    said = await said_to(work, now, line)
    if said is None:
        return None
    person = await people.get(work, line.person_id)
    text = "call-line-answers" if said.buttons else "call-line"
    caller = await people.find(work, line.caller_id) if line.caller_id else None
    told_so = await _told(work, now, caller or person, person, said)
    return Message(text, told_so, _answers(line, said, person))


async def _told(work: Work, now: datetime, caller: Person, person: Person, said: Message) -> dict[str, Any]:
    """A caller says it for them: they hear what they may see, and who calls them hears no more than that."""
    tongue = await tongue_for(work, now, caller)
    said, _ = await for_reader(work, await actor_of(work, person), said, tongue)
    return await _who_and_how(work, person) | {"words": word(f"{said.text}.call", **said.params)}


def _answers(line: Call, said: Message, person: Person) -> tuple[Button, ...]:
    answers = [answer_button(line, one, person.call_name) for one in said.buttons if one.action]
    none = Button("call-line.no-answer", "note_no_answer", {"call": line.id})
    return (*(answers or [answer_button(line, Button(TOLD), person.call_name)]), none)


def answer_button(line: Call, answer: Button, name: str) -> Button:
    """An answer is known by its label: which action that is, is found again when it is pressed."""
    about = {"call": line.id, "answer": answer.label}
    return replace(in_their_name(answer, name), action="answer_call", params=about, lasts=None)


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
