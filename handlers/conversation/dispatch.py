"""One update, one turn: who is it, where are they, what did they say, and what follows."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from handlers.conversation.after_silence import ask_once_more_later
from handlers.conversation.go_to_screen import (
    go_home,
    home_place,
    is_home,
    redraw,
)
from handlers.conversation.hear import (
    hear_blocked,
    hear_distress,
    hear_edited,
    hear_forwarded,
    hear_heavy,
    hear_location,
    hear_other,
    hear_press,
    hear_text,
    hear_unblocked,
    hear_voice,
)
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import ACTIONS
from handlers.conversation.screen_message import message_for, prepare
from handlers.conversation.turn import Turn, open_turn
from storage.work import Work


async def take_turn(
    work: Work, said: Said, language: str, now: datetime, source: str, useless: Refusal | Stale | None = None
) -> None:
    """Everything that follows from one update, answers included, in the caller's transaction.

    Raises `Refusal` or `Stale` where nothing of it may stay: the caller rolls back, and calls again with it
    as `useless`, which is then answered.
    """
    turn = await open_turn(work, said, language, now, source)
    if turn.person and turn.person.unreachable and said.kind is not SaidKind.BLOCKED:
        await ACTIONS["become_reachable"](turn)
    if useless:
        await answer_kindly(turn, useless)
    else:
        await LISTENERS[said.kind](turn)
    await come_home(turn)
    await turn.keep_unheard()
    await ask_once_more_later(turn)
    await turn.write_messages()


async def answer_kindly(turn: Turn, useless: Refusal | Stale) -> None:
    """Nothing was changed: say so, and lead on."""
    if isinstance(useless, Refusal):
        await turn.say(useless.text, **useless.params)
        return
    await turn.say("common-old-button")
    await redraw(turn)


LISTENERS: dict[SaidKind, Callable[[Turn], Awaitable[None]]] = {
    SaidKind.TEXT: hear_text,
    SaidKind.PRESS: hear_press,
    SaidKind.VOICE: hear_voice,
    SaidKind.LOCATION: hear_location,
    SaidKind.OTHER: hear_other,
    SaidKind.EDITED: hear_edited,
    SaidKind.FORWARDED: hear_forwarded,
    SaidKind.DISTRESS: hear_distress,
    SaidKind.HEAVY: hear_heavy,
    SaidKind.BLOCKED: hear_blocked,
    SaidKind.UNBLOCKED: hear_unblocked,
}


async def come_home(turn: Turn) -> None:
    """Whoever is nowhere is at home: its choices come with the last message, without another question."""
    if turn.moved and turn.place is None and not turn.messages and not turn.parting:
        await go_home(turn)  # What was asked is over, and nothing was said of it.
    elif turn.actor.staff and turn.messages and not any(message.buttons for message, _ in turn.messages):
        await redraw(turn)  # No keyboard stays at the bottom for them: buttons come with each answer.
    if turn.actor.staff or turn.parting or (turn.place and not is_home(turn.place)):
        return
    if turn.place:
        await _bring_choices(turn)
        return
    was_asked = turn.moved
    home = await prepare(turn, home_place(turn))
    await turn.go(home)
    drawn = await message_for(turn, home)
    if drawn.keys is not None and not turn.add_keys_to_last(drawn.keys) and was_asked:
        turn.messages.append((drawn, None))  # A question was answered: its keyboard must not stay.


async def _bring_choices(turn: Turn) -> None:
    """Who is at home already: the message that brought its choices may never have come."""
    if any(message.keys is not None for message, _ in turn.messages):
        return
    drawn = await message_for(turn, await prepare(turn, home_place(turn)))
    if drawn.keys:
        turn.add_keys_to_last(drawn.keys)
