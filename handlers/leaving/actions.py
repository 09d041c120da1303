"""Stopping: nothing is asked any more; and coming back after that, or after a pause."""

from typing import Any

from handlers.activity.take_up_again import take_up_again
from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import open_aside
from handlers.conversation.registry import COMMANDS, KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.exchange.offer_again import offer_again
from handlers.leaving.erase import erase_now
from handlers.leaving.stop import stop
from handlers.pausing import pause
from handlers.permission.permissions import NEIGHBOUR
from handlers.texts.message import lines, when, word
from storage import consents
from storage.activities import Activity
from storage.tables.person import Purpose

AFTER_STOP = frozenset({Purpose.MATCHED, Purpose.CONTACTED, Purpose.REMINDERS})
"""What nobody may do any more with a card that is only kept."""


@command("ikbenerweer", "imback")
async def come_again(turn: Turn, _rest: str) -> None:
    """After a pause, or after a stop: then it is asked anew what we may do."""
    if turn.person is None:
        await COMMANDS["start"](turn, "")
    elif await pause.end_pause(turn):
        await _welcome(turn)
    elif await consents.given(turn.work, turn.person.id) & AFTER_STOP:
        await turn.say("paused-not")
    else:
        await open_aside(turn, "consents")


async def _welcome(turn: Turn) -> None:
    """With what they gave up for the pause, and do again."""
    await turn.refresh()
    taken = await take_up_again(turn.work, turn.now, turn.me)
    await offer_again(turn.work, turn.now, turn.me)
    if taken.again:
        await turn.say("welcome-back-again", again=_in_lines(taken.again))
    else:
        await turn.say("welcome-back")
    if taken.full:
        await turn.say("welcome-back-full", full=_in_lines(taken.full))


def _in_lines(found: list[Activity]) -> dict[str, Any]:
    soonest_first = sorted(found, key=lambda one: one.starts_at)
    return lines(
        [
            word("welcome-back-activity", **doing_of(one), date=when(one.starts_at, "date"))
            for one in soonest_first
        ]
    )


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
