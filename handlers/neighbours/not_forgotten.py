"""Whom a connector could forget: who is in no group, who was never asked, and of whom nothing was heard."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import CONNECTOR
from handlers.texts.message import Button, lines, when, word
from storage import last_contact, people
from storage.people import Person
from storage.tables.person import PersonState

LONG = timedelta(weeks=6)
SHOWN = 10


class Which(StrEnum):
    NO_GROUP = "no-group"
    NEVER_ASKED = "never-asked"
    LONG_AGO = "long-ago"


async def which_buttons(turn: Turn, mine: list[Person]) -> list[Button]:
    """One for each list that has somebody in it, with how many."""
    found = await _found(turn, mine)
    return [
        Button(
            f"neighbours-which.{which}",
            "show_forgotten",
            {"which": which.value},
            {"count": len(found[which])},
        )
        for which in Which
        if found[which]
    ]


@action(may=CONNECTOR, looks=True)
async def show_forgotten(turn: Turn, *, which: str, start: int = 0) -> None:
    """Longest ago first; each name leads to the card of that neighbour."""
    if which not in list(Which):
        raise Stale
    mine = await people.known_by(turn.work, turn.me.id)
    last = await last_contact.last_contact(turn.work, [one.id for one in mine])
    found = sorted((await _found(turn, mine))[Which(which)], key=lambda one: _since(last.get(one.id)))
    page = found[start : start + SHOWN]
    buttons = [Button(one.call_name, "show_neighbour", {"person": one.id}, literal=True) for one in page]
    if len(found) > start + SHOWN:
        further = {"which": which, "start": start + SHOWN}
        buttons.append(Button("common-footer.more", "show_forgotten", further))
    said = [word("neighbours-last", name=one.call_name, last=contact_words(last.get(one.id))) for one in page]
    await turn.say(f"neighbours-forgotten-{which}", *buttons, count=len(found), lines=lines(said))


async def _found(turn: Turn, mine: list[Person]) -> dict[Which, list[Person]]:
    """Of those who take part and do not rest."""
    there = [one for one in mine if one.state is PersonState.TAKING_PART and not one.rests_on(turn.today)]
    ids = [one.id for one in there]
    grouped = await last_contact.in_a_group(turn.work, ids)
    asked = await last_contact.ever_asked(turn.work, ids)
    last = await last_contact.last_contact(turn.work, ids)
    long_ago = turn.now - LONG
    return {
        Which.NO_GROUP: [one for one in there if one.id not in grouped],
        Which.NEVER_ASKED: [one for one in there if one.id not in asked],
        Which.LONG_AGO: [one for one in there if one.id not in last or last[one.id] < long_ago],
    }


def _since(moment: datetime | None) -> float:
    return moment.timestamp() if moment else 0.0


def contact_words(moment: datetime | None) -> Any:
    return when(moment, "date") if moment else word("neighbours-no-contact")
