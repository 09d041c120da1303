"""A thank-you: the receiver's own words, or what they say to who calls them, go to the giver as they are."""

from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.say_coming import by_phone, in_their_words
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import before, go_back, show
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.exchange.actions import the_receiver
from handlers.exchange.words import about
from handlers.notices.registry import see
from handlers.permission.permissions import SELF_OR_CALLER
from storage import exchanges
from storage.tables.exchange import ExchangeState


@action(may=SELF_OR_CALLER)
async def begin_thanks(turn: Turn, *, exchange: int, person: int) -> None:
    found, receiver = await the_receiver(turn, exchange, person)
    if found.state is not ExchangeState.DONE:
        raise Stale
    known = {"exchange": found.id, "person": receiver.id, **before(turn.place)}
    text = "exchange-words-heard" if by_phone(turn, receiver) else None
    await show(turn, begin(FLOWS["thanks"], known), text)


@fill
async def who_helped(turn: Turn, place: Place) -> dict[str, Any]:
    found, receiver = await the_receiver(turn, place.answers["exchange"], place.answers["person"])
    return await about(await see(turn.work, turn.now, receiver), found)


@action(may=SELF_OR_CALLER)
async def send_thanks(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The giver reads it as it was said."""
    found, receiver = await the_receiver(turn, answers["exchange"], answers["person"])
    states, words = (ExchangeState.DONE, ExchangeState.THANKED), answers["words"]
    if not await exchanges.move(turn.work, found.id, *states, turn.now, thanks=words):
        raise Stale
    await turn.note("exchange_thanked")
    await turn.notify(found.giver_id, "exchange_thanked", key=f"{found.id}", exchange=found.id)
    said = await about(await see(turn.work, turn.now, receiver), found)
    await turn.say(in_their_words(turn, receiver, "exchange-thanks-sent"), **said)
    await go_back(turn, answers)


@action(may=SELF_OR_CALLER)
async def no_thanks(turn: Turn, *, exchange: int, person: int) -> None:
    _, receiver = await the_receiver(turn, exchange, person)
    await say_to(turn, receiver, "exchange-accepted")
