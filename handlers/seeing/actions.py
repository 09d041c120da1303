"""Pictures with the choices: from now on, or no more."""

from handlers.conversation.go_to_screen import is_home, redraw
from handlers.conversation.registry import KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.permission.permissions import ANYONE
from handlers.texts.message import Button
from storage import conversations


@command("plaatjes", "pictures")
async def begin_pictures(turn: Turn, _rest: str) -> None:
    await show_pictures(turn, wanted=True)


@command("geenplaatjes", "nopictures")
async def end_pictures(turn: Turn, _rest: str) -> None:
    await show_pictures(turn, wanted=False)


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def show_pictures(turn: Turn, *, wanted: bool) -> None:
    """What was asked is asked once more, as it looks from now on."""
    await conversations.put_show_pictures(turn.work, turn.chat_id, wanted=wanted)
    if wanted:
        await turn.say("pictures-shown", Button("pictures-shown.stop", "show_pictures", {"wanted": False}))
    else:
        await turn.say("pictures-hidden")
    if turn.place is not None and not is_home(turn.place):
        await redraw(turn)
