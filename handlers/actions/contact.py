"""May we send messages? Asked in the middle of the card, when it is clear what about."""

from dataclasses import replace
from typing import Any

from handlers.actions.acquaintance import tell_who_knows_them
from handlers.engine.flow import Place
from handlers.registry import action
from handlers.show import BEFORE, open_flow, place_before, show
from handlers.turn import Turn
from storage import consents, people
from storage.tables.person import Purpose


async def ask_contact(turn: Turn, onward: Place) -> None:
    """Once, and never to who said yes or no before; then on to `onward`, where the card goes."""
    if onward.answers.get("changing") or Purpose.CONTACTED in onward.answers:
        return
    said = [one for one in await consents.history(turn.work, turn.me.id) if one.purpose == Purpose.CONTACTED]
    if not said:
        await open_flow(turn, "contact", {BEFORE: onward.to_json()})


@action
async def keep_contact(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["may"] == "yes":
        await consents.give(turn.work, turn.me.id, Purpose.CONTACTED, turn.now)
        await tell_who_knows_them(turn, await people.get(turn.work, turn.me.id))
    onward = place_before(answers)
    if onward is not None:
        await show(turn, replace(onward, answers={**onward.answers, Purpose.CONTACTED: answers["may"]}))
