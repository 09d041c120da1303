"""Stopping: nothing is asked any more; and coming back after that, or after a pause."""

from typing import Any

from handlers.conversation.go_to_screen import open_aside
from handlers.conversation.registry import COMMANDS, KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.happenings import PersonBack
from handlers.leaving.erase import erase_now
from handlers.leaving.stop import stop
from handlers.pausing import pause
from handlers.pausing.words import in_lines
from handlers.permission.permissions import NEIGHBOUR
from storage import consents
from storage.tables.person import Purpose

AFTER_STOP = frozenset({Purpose.MATCHED, Purpose.CONTACTED, Purpose.REMINDERS})
"""What nobody may do any more with a card that is only kept."""


@command("ikbenerweer", "imback")
async def come_again(turn: Turn, _rest: str) -> None:
    """After a pause, or after a stop: then it is asked anew what we may do."""
    if turn.person is None:
        await COMMANDS["start"](turn, "")
    elif back := await pause.end_pause(turn):
        await _welcome(turn, back)
    elif await consents.given(turn.work, turn.person.id) & AFTER_STOP:
        await turn.say("paused-not")
    else:
        await open_aside(turn, "consents")


async def _welcome(turn: Turn, back: PersonBack) -> None:
    """With what they gave up for the pause, and do again."""
    await turn.refresh()
    if back.again:
        await turn.say("welcome-back-again", again=in_lines(back.again))
    else:
        await turn.say("welcome-back")
    if back.full:
        await turn.say("welcome-back-full", full=in_lines(back.full))


@command("stop")
async def ask_stop(turn: Turn, _rest: str) -> None:
    """Of somebody who is not known there is nothing to keep: then stopping is forgetting."""
    if turn.person is None:
        await erase_now(turn)
    else:
        await open_aside(turn, "stop")


@action(may=NEIGHBOUR, kept_off=KeptOff.MUTED_TOO)
async def stop_or_erase(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["how"] == "erase":
        await erase_now(turn)
        return
    for purpose in AFTER_STOP:
        await consents.withdraw(turn.work, turn.me.id, turn.now, purpose)
    await stop(turn.work, turn.now, turn.me)
    await turn.note("stopped")
    await turn.say("stop-done")
