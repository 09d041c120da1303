"""Somebody asks for a pause, or for a longer one."""

from typing import Any

from handlers.conversation.go_to_screen import open_aside
from handlers.conversation.registry import COMMANDS, KeptOff, action, command, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.pausing import pause
from handlers.permission.permissions import NEIGHBOUR
from handlers.texts.message import when


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
    until = turn.me.pause_until or turn.today
    return {"until": when(pause.last_day(turn, until), "date")}


@action(may=NEIGHBOUR)
async def begin_pause(turn: Turn, *, answers: dict[str, Any]) -> None:
    given_up = await pause.pause(turn.work, turn.now, turn.me, pause.WEEKS[answers["weeks"]])
    await turn.refresh()
    await turn.note("pause_began")
    assert turn.me.pause_until is not None
    until = when(pause.last_day(turn, turn.me.pause_until), "date")
    await turn.say("pause-begun-and-activities" if given_up else "pause-begun", until=until)


@action(may=NEIGHBOUR, kept_off=KeptOff.MUTED_TOO)
async def leave_paused(turn: Turn, *, answers: dict[str, Any]) -> None:
    match answers["menu"]:
        case "again":
            await COMMANDS["ikbenerweer"](turn, "")
        case "longer":
            await open_aside(turn, "pause")
        case _:
            await turn.say("paused-still")
