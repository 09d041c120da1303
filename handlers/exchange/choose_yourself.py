"""Where the bot knows nobody to ask: a connector chooses from who offers it, and brings it about herself."""

from typing import Any

from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.exchange.pass_on_wish import open_suggestion
from handlers.permission.permissions import STAFF
from handlers.suggestion.suggest_companions import show_open_ones
from handlers.task.give_task import give_task
from handlers.task.notices import phone_line
from handlers.texts.message import lines, word
from storage import load, people, suggestions
from storage.activity_facts import facts
from storage.askable import open_to_it
from storage.people import Person
from storage.suggestions import Suggestion
from storage.tables.contact import TaskKind
from storage.tables.suggestion import SuggestionState


@action(may=STAFF)
async def choose_giver(turn: Turn, *, suggestion: int) -> None:
    found = await open_suggestion(turn, suggestion)
    if not await _who_offer(turn, found):
        raise Refusal("exchange-nobody-offers")
    await open_flow(turn, "choosegiver", {"suggestion": found.id})


@options
async def who_offer_it(turn: Turn, place: Place) -> list[Option]:
    offering = await _who_offer(turn, await open_suggestion(turn, place.answers["suggestion"]))
    return await people_to_choose(turn, offering)


@action(may=STAFF)
async def bring_giver(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The bot asks nobody: they do not know each other yet, so a human is there, with a task that stays."""
    found = await open_suggestion(turn, answers["suggestion"])
    giver = next((one for one in await _who_offer(turn, found) if str(one.id) == answers["who"]), None)
    receiver = await people.find(turn.work, found.about_id or 0)
    if giver is None or receiver is None:
        raise Stale
    if not await suggestions.decide(turn.work, found.id, SuggestionState.PASSED_ON):
        raise Refusal("suggestion-decided")
    await give_task(turn.work, turn.now, TaskKind.BRING_TOGETHER, about=receiver, for_id=turn.me.id)
    if receiver.id != turn.me.id:
        await turn.notify(receiver.id, "exchange_human_looks", key=f"{found.id}", suggestion=found.id)
    await show_open_ones(turn.work, turn.now, found.connector_id, found.neighbourhood_id)
    reached = [line for one in (receiver, giver) for line in await phone_line(turn.work, one)]
    said = [word("exchange-yours-unaware", other=giver.call_name), *reached]
    await turn.go(None)
    await turn.say("exchange-yours", name=receiver.call_name, other=giver.call_name, lines=lines(said))


async def _who_offer(turn: Turn, found: Suggestion) -> list[Person]:
    """Whom this connector knows first. Nobody apart from them, at rest, who agreed to less or does enough."""
    known = await facts(turn.work, found.neighbourhood_id, turn.now)
    busy = known.full | known.unknown | await load.at_their_cap(turn.work, found.neighbourhood_id)
    offering = [
        one
        for one in known.people.values()
        if one.id not in busy | {found.about_id, turn.me.id}
        and found.wish in known.offers.get(one.id, ())
        and open_to_it(known, one)
        and not known.apart(one.id, [found.about_id or 0])
    ]
    return sorted(offering, key=lambda one: (one.known_by_id != turn.me.id, one.call_name.casefold(), one.id))
