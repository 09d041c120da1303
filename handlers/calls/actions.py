"""What a caller does with a line of their list: passes on the answer, or notes that nobody answered."""

from dataclasses import replace
from datetime import timedelta

from handlers.calls.call_lists import call_again, settle_no_answer, take_buttons_away
from handlers.calls.notices import TOLD, line_message, round_done, round_message, said_to
from handlers.calls.tap_in_error import REVERSED
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import Turn
from handlers.exchange.pass_on_wish import offer_to_pass_on
from handlers.permission.human import human_for
from handlers.permission.permissions import CALLER, STAFF
from handlers.texts.message import MISTAKE, MISTAKE_LASTS, Button
from storage import calls, contact_routes, people, tasks
from storage.calls import Call
from storage.people import Person
from storage.tables.contact import CallState

ONE_CALL = timedelta(hours=1)
"""What is answered in this time is one call."""


@command("bellen", "calls")
async def show_calls(turn: Turn, _rest: str) -> None:
    if turn.person is None:
        raise Refusal
    message = await round_message(turn.work, turn.now, turn.person, every=True)
    if message is None:
        await turn.say("call-none")
    else:
        turn.messages.append((message, None))


@action(may=CALLER, looks=True)
async def call_other(turn: Turn, *, call: int) -> None:
    """Another one of this round first."""
    message = await round_message(turn.work, turn.now, turn.me, after=call)
    if message is None:
        raise Refusal("call-gone")
    turn.draw_over(message)


@action(may=STAFF)
async def show_calls_to(turn: Turn, *, task: int) -> None:
    """What a connector has to say to somebody who was not reached; from now on it is their line."""
    found = await tasks.find(turn.work, task)
    if found is None or found.about_id is None:
        raise Stale
    person = await people.get(turn.work, found.about_id)
    lines = await calls.open_to(turn.work, person.id, (CallState.GIVEN_TO_CONNECTOR,))
    for line in lines:
        await calls.change(turn.work, line.id, caller_id=turn.me.id)
    if await contact_routes.known_by(turn.work, person) is None:
        await people.change(turn.work, person.id, known_by_id=turn.me.id)
    await _show_lines(turn, lines)


async def _show_lines(turn: Turn, lines: list[Call]) -> None:
    shown = 0
    for line in lines:
        message = await line_message(turn.work, turn.now, line)
        if message is None:
            await calls.change(turn.work, line.id, state=CallState.WITHDRAWN)
            continue
        turn.messages.append((message, None))
        shown += 1
    if not shown:
        await turn.say("call-none")


@action(may=CALLER)
async def answer_call(turn: Turn, *, call: int, answer: str) -> None:
    """Does what the answer does when the neighbour presses it, and ticks the line off."""
    line = await calls.get(turn.work, call)
    button = await _answered(turn, line, answer)
    if not await calls.answer(turn.work, line.id, answer, turn.now):
        raise Refusal("call-gone")
    await take_buttons_away(turn.work, turn.now, line, turn.edits)
    person = await people.get(turn.work, line.person_id)
    await settle_no_answer(turn.work, turn.now, person.id, "spoken")
    if button is not None:
        await run_action(turn, button.action, button.params)
    if not turn.messages:
        await turn.say("call-noted", name=person.call_name)
    if answer in REVERSED:
        _offer_to_take_back(turn, line)
    await _go_on(turn, person.id)
    if not turn.moved and await _first_this_month(turn, person):
        await offer_to_pass_on(turn, person)


async def _first_this_month(turn: Turn, person: Person) -> bool:
    """All is said to them that was to be said, in the first call of this month."""
    if await calls.open_to(turn.work, person.id):
        return False
    month = turn.now.astimezone(turn.here.zone).replace(day=1, hour=0, minute=0)
    return not await calls.answered_to(turn.work, person.id, month, turn.now - ONE_CALL)


def _offer_to_take_back(turn: Turn, line: Call) -> None:
    """Under the first thing that was said of it."""
    said, edits = turn.messages[0]
    if said.keys is None:
        wrong = Button(MISTAKE, "take_back_call", {"call": line.id}, lasts=MISTAKE_LASTS)
        turn.messages[0] = (replace(said, buttons=(*said.buttons, wrong)), edits)


async def _go_on(turn: Turn, person_id: int) -> None:
    """The message that was pressed fills in: who was called, and who comes next."""
    caller = turn.me
    found = await round_message(turn.work, turn.now, caller, stay_with=person_id) or await round_done(
        turn.work, turn.now, caller
    )
    turn.messages.insert(0, (found, turn.edits))


@action(may=CALLER)
async def take_back_call(turn: Turn, *, call: int) -> None:
    """Tapped by mistake: what followed is undone, and the line asks again."""
    line = await calls.get(turn.work, call)
    answer = line.answer or ""
    if answer not in REVERSED or not await calls.open_again(turn.work, call):
        raise Refusal("call-gone")
    await REVERSED[answer](turn.work, turn.now, line)
    person = await people.get(turn.work, line.person_id)
    await turn.say("call-taken-back", name=person.call_name)
    message = await round_message(turn.work, turn.now, turn.me, first=call)
    if message is not None:
        turn.messages.append((message, None))


async def _answered(turn: Turn, line: Call, answer: str) -> Button | None:
    """The answer as the message has it now: what it does never comes from the line itself."""
    if line.state not in calls.TO_DO:
        raise Refusal("call-gone")
    said = await said_to(turn.work, turn.now, line)
    if said is None:
        raise Refusal("call-gone")
    if answer == TOLD:
        return None
    for button in said.buttons:
        if button.label == answer:
            return button
    raise Stale


@action(may=CALLER)
async def note_no_answer(turn: Turn, *, call: int) -> None:
    line = await calls.get(turn.work, call)
    if line.state not in calls.TO_DO:
        raise Refusal("call-gone")
    await take_buttons_away(turn.work, turn.now, line, turn.edits)
    person = await people.get(turn.work, line.person_id)
    if await call_again(turn.work, turn.now, line):
        await turn.say("call-later", name=person.call_name)
    elif await contact_routes.known_by(turn.work, person) == turn.me.id:
        await turn.say("call-your-task", name=person.call_name)
    else:
        human = await human_for(turn.work, person, person.neighbourhood_id)
        connector = human.name or await turn.human_name()
        await turn.say("call-handed-over", name=person.call_name, connector=connector)
    more = await round_message(turn.work, turn.now, turn.me)
    if more is not None:
        turn.messages.insert(0, (more, turn.edits))
