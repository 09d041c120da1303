"""A wish as its connector sees it: who wishes what, who could do it and why, and what each gives and gets."""

from typing import Any

from handlers.exchange.exchanges import is_open, noon_of, who_could
from handlers.exchange.words import exactly
from handlers.notices.registry import STAFF, See, notice
from handlers.permission.human import human_for
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, lines, of, when, word
from matching.reasons import Companion, ReasonCode
from storage import neighbourhoods, people, suggestions
from storage.people import Person
from storage.suggestions import Suggestion
from storage.tables.person import Purpose


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def suggestion_exchange(look: See, *, suggestion: int) -> Message | None:
    found = await suggestions.find(look.work, suggestion)
    if found is None or not await is_open(look.work, found, look.now):
        return None
    return await wish_message(look, found)


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_human_looks(look: See, *, suggestion: int) -> Message | None:
    """To who wished it: a human goes on with it."""
    return await _of_wish("exchange-human-looks", look, suggestion)


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def exchange_nobody_now(look: See, *, suggestion: int) -> Message | None:
    """To who wished it: nobody was found, and it is not their doing."""
    return await _of_wish("exchange-nobody-now", look, suggestion)


async def _of_wish(text: str, look: See, suggestion_id: int) -> Message | None:
    found = await suggestions.find(look.work, suggestion_id)
    if found is None or found.about_id != look.person.id:
        return None
    human = await human_for(look.work, look.person, look.neighbourhood.id)
    shown = {"wish": word(f"offer-{found.wish}.wish"), "human": human.name or word("common-somebody")}
    return Message(text, shown)


async def wish_message(look: See, found: Suggestion) -> Message | None:
    """One neighbour at a time, as it is now: who may not be asked any more is never in it."""
    receiver = await people.find(look.work, found.about_id or 0)
    if receiver is None or found.on_day is None:
        return None
    could = await who_could(look.work, look.now, found)
    where = await neighbourhoods.get(look.work, found.neighbourhood_id)
    params = {
        "name": receiver.call_name,
        "wish": exactly(word(f"offer-{found.wish}.wish"), found.exactly),
        "date": when(noon_of(where, found.on_day), "date"),
    }
    which = {"suggestion": found.id}
    leave = Button("suggestion.set-aside", "leave_wish", which)
    giver = await people.find(look.work, int(could[0].id)) if could else None
    if giver is None:
        choose = Button("exchange-nobody.choose", "choose_giver", which)
        return Message("exchange-nobody", params, (choose, leave))
    which |= {"person": giver.id}
    ask = Button("suggestion.pass-on", "ask_giver", which)
    another = Button("exchange-wish.another", "offer_another", which)
    params |= {"other": giver.call_name, "lines": lines(_why(could[0], giver, receiver))}
    return Message("exchange-wish", params, (ask, *([another] if len(could) > 1 else []), leave))


def _why(one: Companion, giver: Person, receiver: Person) -> list[Any]:
    """The reasons of the allow-list, and what each gives and gets."""
    said: list[Any] = []
    for gift in one.gives:
        what = of(giver.id, What.REASONS, word(f"offer-{gift.what}.they-give"))
        said.append(word("exchange-because.offers", name=giver.call_name, what=what))
    if any(reason.code is ReasonCode.NEAR for reason in one.reasons):
        near = of(giver.id, What.REASONS, word("suggestion-reason.near"))
        said.append(word("suggestion-person.why", name=giver.call_name, reasons=near))
    for gift in one.gets:
        what = of(giver.id, What.REASONS, word(f"offer-{gift.what}.wish"))
        said.append(word("suggestion-gets", name=giver.call_name, who=receiver.call_name, what=what))
    return said
