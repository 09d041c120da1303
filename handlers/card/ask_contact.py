"""May we send messages? Asked in the middle of the card, or else at its end, when it is clear what about."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from handlers.acquaintance.actions import tell_who_knows_them
from handlers.conversation.go_to_screen import BEFORE, open_flow, place_before, show
from handlers.conversation.registry import KeptOff, action
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.happenings import MayBeAsked, happened
from handlers.permission.permissions import NEIGHBOUR
from storage import consents, people
from storage.tables.person import Purpose

DONE_WITH = "done_with"
"""The answers of a card that is done, kept while this is asked."""


async def ask_contact(turn: Turn, onward: Place) -> None:
    """Once, and never to who said yes or no before; then on to `onward`, where the card goes."""
    if await _to_ask(turn, onward.answers):
        await open_flow(turn, "contact", {BEFORE: onward.to_json()})


async def ask_contact_last(turn: Turn, answers: Mapping[str, Any]) -> bool:
    """Whoever went past it, by not knowing what to offer, is asked when the card is done."""
    asked = await _to_ask(turn, answers)
    if asked:
        await open_flow(turn, "contact", {DONE_WITH: dict(answers)})
    return asked


async def _to_ask(turn: Turn, answers: Mapping[str, Any]) -> bool:
    if answers.get("changing") or Purpose.CONTACTED in answers:
        return False
    return all(one.purpose != Purpose.CONTACTED for one in await consents.history(turn.work, turn.me.id))


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def keep_contact(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["may"] == "yes":
        await consents.give(turn.work, turn.me.id, Purpose.CONTACTED, turn.now)
        await happened(turn.work, turn.now, MayBeAsked(turn.me.id))
        await tell_who_knows_them(turn, await people.get(turn.work, turn.me.id))
    onward = place_before(answers)
    if DONE_WITH in answers:
        card = {**answers[DONE_WITH], Purpose.CONTACTED.value: answers["may"]}
        await run_action(turn, "finish_card", {"answers": card})
    elif onward is not None:
        await show(turn, replace(onward, answers={**onward.answers, Purpose.CONTACTED: answers["may"]}))
