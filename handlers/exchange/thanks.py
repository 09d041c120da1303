"""Words of thanks go to the giver as they were said, by phone or not; an answer goes back the same way."""

from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.say_coming import by_phone, in_their_words
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import before, go_back, open_aside, show
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Place
from handlers.exchange.actions import one_of_them, the_receiver
from handlers.exchange.words import about
from handlers.notices.registry import see
from handlers.permission.permissions import SELF_OR_CALLER
from storage import exchanges
from storage.exchanges import Exchange
from storage.people import Person
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


@action(may=SELF_OR_CALLER)
async def answer_thanks(turn: Turn, *, exchange: int, person: int) -> None:
    """The giver says something back, once."""
    found, giver = await _thanked(turn, exchange, person)
    await open_aside(turn, "thanked", {"exchange": found.id, "person": giver.id})


@fill
async def who_thanked(turn: Turn, place: Place) -> dict[str, Any]:
    found, giver = await _thanked(turn, place.answers["exchange"], place.answers["person"])
    return await about(await see(turn.work, turn.now, giver), found)


@action(may=SELF_OR_CALLER)
async def send_answer_to_thanks(turn: Turn, *, answers: dict[str, Any]) -> None:
    found, giver = await _thanked(turn, answers["exchange"], answers["person"])
    assert found.receiver_id is not None
    said = {"exchange": found.id, "words": answers["answer"]}
    await turn.notify(found.receiver_id, "exchange_answered", key=f"{found.id}", **said)
    told = await about(await see(turn.work, turn.now, giver), found)
    await turn.say(in_their_words(turn, giver, "exchange-thanks-sent"), **told)
    await go_back(turn, answers)


async def _thanked(turn: Turn, exchange_id: int, person_id: int) -> tuple[Exchange, Person]:
    found, giver = await one_of_them(turn, exchange_id, person_id)
    if found.giver_id != giver.id or found.receiver_id is None or found.state is not ExchangeState.THANKED:
        raise Stale
    return found, giver
