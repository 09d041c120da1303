"""What works on every screen: help, another language, a pause, stopping."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import go_back, home_place, open_aside, place_before
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import COMMANDS, action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.home.actions import COMMAND_OF
from handlers.leaving.erase import erase_now
from handlers.leaving.stop import stop
from handlers.pausing import pause
from handlers.texts.languages import on_offer
from handlers.texts.message import when
from handlers.texts.speaker import speaker
from storage import consents, conversations, people
from storage.tables.person import Purpose

AFTER_STOP = frozenset({Purpose.MATCHED, Purpose.CONTACTED, Purpose.REMINDERS})
"""What nobody may do any more with a card that is only kept."""


@command("help")
async def show_help(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "help")


@options
async def help_choices(turn: Turn, place: Place) -> list[Option]:
    """What can be done now: on with what was going on, and what home offers."""
    home = FLOWS[home_place(turn).flow]
    onward = [Option("go_on", "help-menu.go-on")] if place_before(place.answers) else []
    return onward + [Option(one.key, f"{home.name}-menu.{one.key}") for one in home.first.choices]


@action
async def leave_help(turn: Turn, *, answers: dict[str, Any]) -> None:
    chosen = answers["menu"]
    if chosen == "go_on":
        await go_back(turn, answers)
        return
    await turn.go(place_before(answers))
    await COMMANDS[COMMAND_OF[chosen]](turn, "")


@command("taal", "language")
async def show_languages(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "language")


@options
async def languages_on_offer(turn: Turn, _place: Place) -> list[Option]:
    """Each in its own words, so that everybody finds theirs."""
    return [Option(one, speaker(one).own_name, literal=True) for one in await on_offer(turn.work)]


@action
async def change_language(turn: Turn, *, answers: dict[str, Any]) -> None:
    language = answers["choose"]
    if language not in await on_offer(turn.work):  # its signature was withdrawn since
        raise Stale
    await conversations.put_language(turn.work, turn.chat_id, language)
    if turn.person:
        await people.change(turn.work, turn.person.id, language=language)
    await turn.refresh()
    await turn.say("language-changed")
    turn.edits = None
    await go_back(turn, answers)


@command("pauze", "pause")
async def ask_pause(turn: Turn, _rest: str) -> None:
    if turn.person is None:
        await turn.say("pause-nothing")
    elif turn.person.pause_until:
        await open_aside(turn, "paused")
    else:
        await open_aside(turn, "pause")


@fill
async def pause_end(turn: Turn, _place: Place) -> dict[str, Any]:
    until = turn.me.pause_until or turn.now.astimezone(turn.zone).date()
    return {"until": when(pause.last_day(turn, until), "date")}


@action
async def begin_pause(turn: Turn, *, answers: dict[str, Any]) -> None:
    given_up = await pause.pause(turn, pause.WEEKS[answers["weeks"]])
    await turn.refresh()
    await turn.note("pause_began")
    assert turn.me.pause_until is not None
    until = when(pause.last_day(turn, turn.me.pause_until), "date")
    await turn.say("pause-begun-and-walks" if given_up else "pause-begun", until=until)


@action
async def leave_paused(turn: Turn, *, answers: dict[str, Any]) -> None:
    match answers["menu"]:
        case "again":
            await come_again(turn, "")
        case "longer":
            await open_aside(turn, "pause")
        case _:
            await turn.say("paused-still")


@command("ikbenerweer", "imback")
async def come_again(turn: Turn, _rest: str) -> None:
    """After a pause, or after a stop: then it is asked anew what we may do."""
    if turn.person is None:
        await COMMANDS["start"](turn, "")
    elif await pause.end_pause(turn):
        await turn.say("welcome-back")
    elif await consents.given(turn.work, turn.person.id) & AFTER_STOP:
        await turn.say("paused-not")
    else:
        await open_aside(turn, "consents")


@command("stop")
async def ask_stop(turn: Turn, _rest: str) -> None:
    """Of somebody who is not known there is nothing to keep: then stopping is forgetting."""
    if turn.person is None:
        await erase_now(turn)
    else:
        await open_aside(turn, "stop")


@action
async def stop_or_erase(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["how"] == "erase":
        await erase_now(turn)
        return
    for purpose in AFTER_STOP:
        await consents.withdraw(turn.work, turn.me.id, turn.now, purpose)
    await stop(turn.work, turn.now, turn.me)
    await turn.note("stopped")
    await turn.say("stop-done")
