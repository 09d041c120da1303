"""Who of the team may be woken at night for somebody in distress: each says it of themselves."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.distress.who_is_told import on_call_now
from handlers.notices.quiet import at
from handlers.permission.permissions import STAFF
from handlers.texts.message import Button, Message, names, when, word
from storage import roles


@command("wacht", "oncall")
async def begin_on_call(turn: Turn, _rest: str) -> None:
    if not turn.actor.staff:
        raise Refusal
    await _show(turn)


@action(may=STAFF)
async def be_on_call(turn: Turn, *, on: bool) -> None:
    await roles.be_on_call(turn.work, turn.me.id, on)
    await turn.say("distress-watch-on" if on else "distress-watch-off")


async def _show(turn: Turn) -> None:
    here = turn.here
    ready = [one.call_name for one in await on_call_now(turn.work, here) if one.call_name]
    shown = {
        "names": names(ready) if ready else word("distress-watch-nobody"),
        "from": when(at(turn.now, here.quiet_from, here.zone), "clock"),
        "until": when(at(turn.now, here.quiet_until, here.zone), "clock"),
    }
    buttons = (
        Button("distress-watch.yes", "be_on_call", {"on": True}),
        Button("distress-watch.no", "be_on_call", {"on": False}),
    )
    await turn.go(None)
    turn.draw_over(Message("distress-watch", shown, buttons))
