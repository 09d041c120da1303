"""Begins: says who it is, asks what may be kept, and makes somebody a neighbour."""

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.acquaintance.actions import tell_of_newcomer
from handlers.arriving.naming import chosen_name
from handlers.card.actions import begin_card
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.registry import COMMANDS, action, command, fill
from handlers.conversation.start_links import follow
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin as begin_flow
from handlers.engine.flow import Place
from handlers.home.actions import come_home
from handlers.leaving.stop import leave_for_ever
from handlers.neighbourhood.which_neighbourhood import know_where
from handlers.permission.permissions import ANYONE
from handlers.suspension.ask_first import wait_for_human
from handlers.team.take_role import begin_appointed
from handlers.texts.languages import is_offered
from handlers.whats_on.actions import show_what_is_on
from storage import consents, erase, people
from storage.people import Person
from storage.tables.person import PersonState, Purpose


@command("start", "begin")
async def begin(turn: Turn, token: str) -> None:
    """Without a token, or with one that leads nowhere, the ordinary start."""
    if (token and await follow(turn, token)) or await begin_appointed(turn):
        return
    if turn.person and turn.person.state is not PersonState.MET:
        await come_home(turn)
    elif turn.conversation.version == 0 and not await is_offered(turn.work, turn.said.language):
        await COMMANDS["taal"](turn, "")
    elif await know_where(turn, then="start"):
        await open_flow(turn, "start")


@fill
async def greeting(turn: Turn, _place: Place) -> dict[str, Any]:
    name = turn.person.call_name if turn.person else ""
    return {"known": "yes" if name else "no", "name": name}


@action(may=ANYONE)
async def leave_start(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Every way out of getting to know each other; the last one makes somebody a neighbour."""
    for (screen, choice), leave in WAYS_OUT.items():
        if answers.get(screen) == choice:
            await leave(turn)
            return
    person = await _become_neighbour(turn, chosen_name(turn, answers))
    await _keep_consents(turn, person, answers)
    await turn.note("joined")
    await tell_of_newcomer(turn, person)
    if answers.get("mentor") == "yes":
        await wait_for_human(turn)
    await begin_card(turn)


async def _become_neighbour(turn: Turn, name: str) -> Person:
    if turn.person is None:
        await people.meet(
            turn.work,
            turn.here.id,
            turn.now,
            telegram_id=turn.chat_id,
            call_name=name,
            language=turn.language,
            state=PersonState.WELCOME,
            came_by=turn.conversation.came_by,
        )
    else:
        met = turn.person.state is PersonState.MET
        state = PersonState.WELCOME if met else turn.person.state
        await people.change(turn.work, turn.person.id, call_name=name, state=state)
    await turn.refresh()
    return turn.me


async def _keep_consents(turn: Turn, person: Person, answers: dict[str, Any]) -> None:
    """What was asked. A no is no more than a no: what was said aloud before no longer counts."""
    for purpose in Purpose:
        if answers.get(purpose) == "yes":
            await consents.give(turn.work, person.id, purpose, turn.now)
        elif purpose in answers:
            await consents.withdraw(turn.work, person.id, turn.now, purpose)


async def _look(turn: Turn) -> None:
    await show_what_is_on(turn, "")


async def _choose_language(turn: Turn) -> None:
    """And then the same greeting once more, in that language."""
    await turn.go(begin_flow(FLOWS["start"]))
    await COMMANDS["taal"](turn, "")


async def _later(turn: Turn) -> None:
    await turn.say("start-later")


async def _rather_call(turn: Turn) -> None:
    await open_flow(turn, "callme")


async def _keep_nothing(turn: Turn) -> None:
    """Looking and walking in need no answers."""
    await _forget(turn)
    await turn.say("start-kept-nothing")
    await show_what_is_on(turn, "")


async def _adults_only(turn: Turn) -> None:
    await _forget(turn)
    await turn.say("start-adults-only")


async def _forget(turn: Turn) -> None:
    """A connector may have written down a name; now that they say no themselves, it goes. The chat stays."""
    if turn.person:
        await leave_for_ever(turn.work, turn.now, turn.person)
        await people.change(turn.work, turn.person.id, telegram_id=None)
        await erase.erase_person(turn.work, turn.person.id, turn.now)
        await turn.refresh()


WAYS_OUT: dict[tuple[str, str], Callable[[Turn], Awaitable[None]]] = {
    ("hello", "look"): _look,
    ("hello", "language"): _choose_language,
    ("questions", "later"): _later,
    ("questions", "phone"): _rather_call,
    ("keep", "no"): _keep_nothing,
    ("adult", "no"): _adults_only,
}
