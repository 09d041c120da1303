"""Somebody chooses another language."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import KeptOff, action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import ANYONE
from handlers.texts.languages import on_offer
from handlers.texts.speaker import speaker
from storage import conversations, people


@command("taal", "language")
async def show_languages(turn: Turn, _rest: str) -> None:
    await open_aside(turn, "language")


@options
async def languages_on_offer(turn: Turn, _place: Place) -> list[Option]:
    """Each in its own words, so that everybody finds theirs."""
    return [Option(one, speaker(one).own_name, literal=True) for one in await on_offer(turn.work)]


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
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
