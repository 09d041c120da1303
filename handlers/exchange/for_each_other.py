"""Who has met a neighbour three times is asked once what they could do for each other, both ways."""

from datetime import datetime, timedelta
from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.say_coming import by_phone
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import go_back, open_aside, open_flow, show
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.exchange.pass_on_wish import own_or_called
from handlers.exchange.wishes_to_pass_on import wishes_to_pass
from handlers.happenings import ActivityTold, when
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.permission.badge import team_of
from handlers.permission.permissions import SELF_CALLER_OR_CONNECTOR, SELF_OR_CALLER
from handlers.texts.message import Button, Message, names
from storage import acquainted, attendance, blocks, cards, people
from storage.tables.activity import AttendanceState
from storage.tables.person import Purpose
from storage.work import Work

TIMES = 3
NEXT_DAY = timedelta(hours=20)
"""Not together with how it was."""
NAMED = 2


@when(ActivityTold)
async def ask_for_each_other(work: Work, now: datetime, told: ActivityTold) -> None:
    for one in await attendance.of_activity(work, told.activity.id, AttendanceState.PRESENT):
        person = await people.find(work, one.person_id) if one.person_id is not None else None
        if person is None or person.asked_for_each_other:
            continue
        if await _known_by_now(work, person.id, told.activity.neighbourhood_id):
            await people.change(work, person.id, asked_for_each_other=True)
            due = told.activity.ends_at + NEXT_DAY
            await notify(work, now, person.id, "for_each_other", key=f"{person.id}", due=max(due, now))


async def _known_by_now(work: Work, person_id: int, neighbourhood_id: int) -> list[int]:
    """Of the neighbours, whom they have met three times and may be named to them."""
    team = await team_of(work, neighbourhood_id)
    without = team | await blocks.of_person(work, person_id)
    met = await acquainted.met_in_public(work, person_id)
    known = [one for one, often in sorted(met.items()) if often >= TIMES and one not in without]
    return [] if person_id in team else known


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def for_each_other(look: See) -> Message | None:
    known = await _known_by_now(look.work, look.person.id, look.neighbourhood.id)
    called = await people.named(look.work, known[:NAMED])
    if not called:
        return None
    which = {"person": look.person.id}
    buttons = (
        Button("for-each-other.give", "begin_give", which),
        Button("for-each-other.want", "begin_new_wish", which),
        Button("for-each-other.no", "leave_for_each_other", which),
    )
    said = {"name": look.person.call_name, "names": names([one.call_name for one in called.values()])}
    return Message("for-each-other", said, buttons)


@action(may=SELF_OR_CALLER)
async def leave_for_each_other(turn: Turn, *, person: int) -> None:
    await say_to(turn, await people.get(turn.work, person), "for-each-other-fine")


@action(may=SELF_OR_CALLER)
async def begin_give(turn: Turn, *, person: int) -> None:
    await _ask(turn, person, "heardoffer", ("card", "offer", "offer"))


@action(may=SELF_CALLER_OR_CONNECTOR)
async def begin_new_wish(turn: Turn, *, person: int) -> None:
    await _ask(turn, person, "heardwish", ("wish", "list", "wish"))


async def _ask(turn: Turn, person_id: int, heard: str, own: tuple[str, str, str]) -> None:
    """On the own card what was chosen stays chosen; a caller writes down one thing that they heard."""
    whose = await own_or_called(turn, person_id)
    if by_phone(turn, whose):
        await open_aside(turn, heard, {"person": whose.id})
        return
    flow, screen, kind = own
    card = await cards.get(turn.work, whose.id)
    chosen = list(card.offers if kind == "offer" else card.wishes)
    await show(turn, begin(FLOWS[flow], {"changing": True, screen: chosen}, screen, only=True))


@fill
async def heard_of(turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": (await own_or_called(turn, place.answers["person"])).call_name}


@action(may=SELF_CALLER_OR_CONNECTOR)
async def keep_heard_offer(turn: Turn, *, answers: dict[str, Any]) -> None:
    whose = await own_or_called(turn, answers["person"])
    await _add(turn, "offer", whose.id, answers["what"])
    await turn.say("for-each-other-kept", name=whose.call_name)
    await go_back(turn, answers)


@action(may=SELF_CALLER_OR_CONNECTOR)
async def keep_heard_wish(turn: Turn, *, answers: dict[str, Any]) -> None:
    """On their card from now on, and on its way if they like: a day is asked at once."""
    whose = await own_or_called(turn, answers["person"])
    await _add(turn, "wish", whose.id, answers["what"])
    if answers["what"] in await wishes_to_pass(turn.work, whose, turn.now):
        known = {"person": whose.id, "wish": answers["what"]}
        await open_flow(turn, "passwish", known, screen="day")
        return
    await turn.say("for-each-other-kept", name=whose.call_name)
    await go_back(turn, answers)


async def _add(turn: Turn, kind: str, person_id: int, tag: str) -> None:
    card = await cards.get(turn.work, person_id)
    if tag not in (card.offers if kind == "offer" else card.wishes):
        await cards.add(turn.work, kind, person_id, tag, turn.now)
