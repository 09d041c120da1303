"""Passing a wish on: chosen by who wishes it, or who calls or knows them; decided on by a connector."""

from datetime import date, timedelta
from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.exchange.exchanges import ask, is_open, noon_of, seek, who_could
from handlers.exchange.suggestion_notices import wish_message
from handlers.exchange.wishes_to_pass_on import may_wish, wishes_to_pass
from handlers.notices.registry import see
from handlers.permission.permissions import SELF_CALLER_OR_CONNECTOR, STAFF
from handlers.suggestion.suggest_companions import connector_for, show_open_ones
from handlers.texts.message import Button, when
from storage import contact_routes, people, suggestions
from storage.people import Person
from storage.suggestions import Suggestion
from storage.tables.suggestion import SuggestionState

DAYS = 7
NOT_EVERY_CALL = timedelta(weeks=4)


@action(may=SELF_CALLER_OR_CONNECTOR)
async def begin_wish(turn: Turn, *, person: int) -> None:
    """With one wish there is nothing to choose but the day."""
    whose = await own_or_called(turn, person)
    found = await wishes_to_pass(turn.work, whose, turn.now)
    if not found:
        raise Refusal("exchange-nothing-to-ask")
    flow = "askhelp" if turn.me.id == whose.id else "passwish"
    known: dict[str, Any] = {"person": whose.id} | ({"wish": found[0]} if len(found) == 1 else {})
    await open_aside(turn, flow, known, "day" if "wish" in known else None)


async def offer_to_pass_on(turn: Turn, person: Person) -> None:
    """After a call: perhaps help is welcome, with something of their card or something new.

    Not after each: a human who calls every day need not ask it every day. It stays on the card.
    """
    asked = person.asked_for_wish_at
    if asked is not None and asked + NOT_EVERY_CALL > turn.now:
        return
    if person.telegram_id is not None or not await may_wish(turn.work, person, turn.now):
        return
    await people.change(turn.work, person.id, asked_for_wish_at=turn.now)
    known = await wishes_to_pass(turn.work, person, turn.now)
    begin = [Button("exchange-pass.begin", "begin_wish", {"person": person.id})] if known else []
    new = Button("exchange-pass.new", "begin_new_wish", {"person": person.id})
    await turn.say("exchange-pass", *begin, new, name=person.call_name)


@options
async def wishes_to_pass_on(turn: Turn, place: Place) -> list[Option]:
    whose = await own_or_called(turn, place.answers["person"])
    found = await wishes_to_pass(turn.work, whose, turn.now)
    return [Option(one, f"offer-{one}.wish-button") for one in found]


@options
async def days_for_wish(turn: Turn, _place: Place) -> list[Option]:
    """From tomorrow on: within a week the day of the week says it all."""
    days = [turn.today + timedelta(days=ahead) for ahead in range(1, DAYS + 1)]
    return [Option(one.isoformat(), _day_label(turn, one), literal=True) for one in days]


def _day_label(turn: Turn, day: date) -> str:
    if day == turn.today + timedelta(days=1):
        return str(turn.tongue.words(when(noon_of(turn.here, day), "day")))
    return str(turn.tongue.words({"$": "weekday", "day": day.weekday()}))


@action(may=SELF_CALLER_OR_CONNECTOR)
async def pass_on_wish(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A connector sees at once who could; for somebody else it is put before one. Nobody is asked yet."""
    whose = await own_or_called(turn, answers["person"])
    wish, on_day = answers["wish"], date.fromisoformat(answers["day"])
    if wish not in await wishes_to_pass(turn.work, whose, turn.now):
        raise Refusal("exchange-nothing-to-ask")
    if on_day <= turn.today:
        raise Refusal("exchange-too-late")
    mine = turn.actor.staff and turn.me.id != whose.id
    connector = turn.me.id if mine else await connector_for(turn.work, whose)
    made = await seek(turn.work, turn.now, whose, wish, on_day, connector)
    if mine:
        await _draw(turn, made)
        return
    await show_open_ones(turn.work, turn.now, connector, made.neighbourhood_id)
    exactly = Button("exchange-begin.exactly", "begin_exactly", {"suggestion": made.id, "person": whose.id})
    await turn.say("exchange-passed-on" if turn.me.id == whose.id else "exchange-passed-on-heard", exactly)
    await go_back(turn, answers)


@action(may=STAFF)
async def ask_giver(turn: Turn, *, suggestion: int, person: int) -> None:
    """The connector says yes: this one neighbour is asked, if they may still be."""
    found = await open_suggestion(turn, suggestion)
    await suggestions.lock_all(turn.work, found.neighbourhood_id)
    if person not in [int(one.id) for one in await who_could(turn.work, turn.now, found)]:
        await _draw(turn, found)
        return
    await _decide(turn, found, SuggestionState.PASSED_ON)
    await ask(turn.work, turn.now, found, person)
    await turn.note("exchange_asked")
    await turn.say("exchange-asking", other=(await people.get(turn.work, person)).call_name)


@action(may=STAFF)
async def offer_another(turn: Turn, *, suggestion: int, person: int) -> None:
    """Somebody else: who was left out for this wish is not shown for it again, and never hears of it."""
    found = await open_suggestion(turn, suggestion)
    if not await suggestions.change_member(turn.work, found.id, person, left_out=True):
        position = len(await suggestions.members(turn.work, found.id))
        await suggestions.put_member(turn.work, found.id, person, position=position, left_out=True)
    await _draw(turn, found)


@action(may=STAFF)
async def leave_wish(turn: Turn, *, suggestion: int) -> None:
    """Nobody is asked; whoever wished it hears so."""
    found = await open_suggestion(turn, suggestion)
    await _decide(turn, found, SuggestionState.SET_ASIDE)
    if found.about_id is not None:
        await turn.notify(found.about_id, "exchange_nobody_now", key=f"{found.id}", suggestion=found.id)
    await turn.say("exchange-left")


async def open_suggestion(turn: Turn, suggestion_id: int) -> Suggestion:
    found = await suggestions.find(turn.work, suggestion_id)
    if found is None:
        raise Stale
    if not await is_open(turn.work, found, turn.now):
        raise Refusal("suggestion-decided")
    return found


async def _decide(turn: Turn, found: Suggestion, state: SuggestionState) -> None:
    if not await suggestions.decide(turn.work, found.id, state):
        raise Refusal("suggestion-decided")
    await show_open_ones(turn.work, turn.now, found.connector_id, found.neighbourhood_id)


async def _draw(turn: Turn, found: Suggestion) -> None:
    message = await wish_message(await see(turn.work, turn.now, turn.me), found)
    if message is None:
        raise Stale
    turn.draw_over(message)


async def own_or_called(turn: Turn, person_id: int) -> Person:
    """Their own wish; else of somebody whom they know, or call."""
    person = await people.get(turn.work, person_id)
    may = {person.id, person.known_by_id, *await contact_routes.callers_of(turn.work, person)}
    if turn.me.id not in may:
        raise Refusal
    return person
