"""What somebody may tell of their life, so that who knows that too can be the first to meet them.

Asked of who is new, in a line that needs no answer; told to whom they choose, and gone with one tap.
"""

from collections.abc import Iterable
from typing import Any

from handlers.card.answers import may_keep
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.registry import KeptOff, action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import NEIGHBOUR
from handlers.texts.message import Button, word, word_list
from storage import lived
from storage.tables.card import Lived, LivedTo


async def offer_to_tell(turn: Turn) -> None:
    """To a newcomer whom nobody knows yet and who told nothing: skipped by not tapping."""
    if turn.me.known_by_id is None and not await lived.of_person(turn.work, turn.me.id):
        await turn.say("lived-offer", Button("lived-offer.tell", "begin_lived"))


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def begin_lived(turn: Turn) -> None:
    await may_keep(turn)
    await open_aside(turn, "lived")


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def keep_lived(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A no takes away what was told before."""
    await may_keep(turn)
    told = [Lived(one) for one in answers.get("which", ())] if answers["may"] == "yes" else []
    await lived.put(turn.work, turn.me.id, told, LivedTo(answers.get("to", LivedTo.FIRST)))
    if told:
        away = Button("lived-kept.away", "forget_lived")
        await turn.say("lived-kept", away, what=lived_words(told))
    else:
        await turn.say("lived-none")
    await go_back(turn, answers)


@action(may=NEIGHBOUR, kept_off=KeptOff.MUTED_TOO)
async def forget_lived(turn: Turn) -> None:
    await lived.put(turn.work, turn.me.id, (), LivedTo.FIRST)
    await turn.say("lived-none")


def lived_words(told: Iterable[Lived]) -> Any:
    """In the order of the list; never a number of them."""
    said = set(told)
    return word_list([f"lived-what.{one.value}" for one in Lived if one in said])


def lived_line(told: Iterable[Lived]) -> list[dict[str, Any]]:
    said = set(told)
    return [word("lived-line", what=lived_words(said))] if said else []
