"""Doing something for each other: a wish goes to a connector, then to one neighbour at a time."""

import asyncio
from datetime import date, datetime, time, timedelta

from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.retention import kept
from handlers.suggestion.suggest_companions import connector_for
from matching.answer import Wish, answer
from matching.reasons import Companion
from storage import exchanges, neighbourhoods, suggested_exchange, suggestions
from storage.exchanges import Exchange
from storage.matching_exchange import neighbourhood_for_wish
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.suggestions import Suggestion
from storage.tables.exchange import ExchangeState
from storage.tables.suggestion import SuggestionKind, SuggestionState
from storage.work import Work

kept("words of thanks for an exchange", days=90, drop=exchanges.forget_thanks)
kept("what somebody wished exactly, in own words", days=90, drop=exchanges.forget_what_exactly)
kept("who was asked to do something for a neighbour, and who did", days=365, drop=exchanges.drop_old)

NOON = time(12)
REST_OF_THE_DAY = timedelta(hours=8)
TIME_TO_ANSWER = timedelta(days=2)
"""After that the next neighbour may be asked, whatever the reason."""
HOW_AT = time(11)
"""On the next day, in daylight."""
ASKED_FOR = timedelta(days=7)
"""So long it may be said how it went, and thank you."""


async def seek(
    work: Work, now: datetime, receiver: Person, wish: str, on_day: date, connector_id: int | None
) -> Suggestion:
    """Puts the wish before a connector; nobody is asked yet."""
    return await suggestions.make(
        work,
        receiver.neighbourhood_id,
        SuggestionKind.EXCHANGE,
        now,
        about_id=receiver.id,
        connector_id=connector_id,
        wish=wish,
        on_day=on_day,
    )


def noon_of(where: Neighbourhood, on_day: date) -> datetime:
    """On the day itself; later nobody is asked any more."""
    return datetime.combine(on_day, NOON, where.zone)


async def is_open(work: Work, found: Suggestion, now: datetime) -> bool:
    """It waits for a connector, and there is still time to ask somebody."""
    waits = found.kind is SuggestionKind.EXCHANGE and found.state is SuggestionState.SHOWN
    return waits and await still_time(work, found, now)


async def still_time(work: Work, found: Suggestion, now: datetime) -> bool:
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    return found.on_day is not None and now < noon_of(where, found.on_day)


async def who_could(work: Work, now: datetime, found: Suggestion) -> list[Companion]:
    """Whom to ask, in this order: as it is now, without who was asked or left out for this wish before.

    Who could not answer, for one of the two began a pause, was not asked.
    """
    receiver, wish = found.about_id, found.wish or ""
    if receiver is None:
        return []
    seen = await neighbourhood_for_wish(work, found.neighbourhood_id, receiver, wish, now)
    if seen is None:
        return []
    answers = await asyncio.to_thread(answer, seen, Wish(by=str(receiver), what=wish), seed=found.id)
    left_out = {one.person_id for one in await suggestions.members(work, found.id) if one.left_out}
    before = await exchanges.of_suggestion(work, found.id)
    asked = {one.giver_id for one in before if one.state is not ExchangeState.RESTS}
    return [one for one in answers.suggested if int(one.id) not in left_out | asked]


async def ask(work: Work, now: datetime, found: Suggestion, giver_id: int) -> Exchange:
    """One private question to one neighbour."""
    made = await exchanges.ask(work, found, giver_id, now)
    await notify(
        work,
        now,
        giver_id,
        "exchange_question",
        key=f"{made.id}",
        group=made.group,
        expires=await answer_until(work, made),
        exchange=made.id,
    )
    return made


async def answer_until(work: Work, found: Exchange) -> datetime:
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    return min(found.asked_at + TIME_TO_ANSWER, noon_of(where, found.on_day))


async def agree(work: Work, now: datetime, found: Exchange, receiver: Person) -> bool:
    """A yes: the receiver hears it, and the giver is asked the next day how it went. False: it was over."""
    before, after = ExchangeState.ASKED, ExchangeState.AGREED
    about = await suggestions.find(work, found.suggestion_id) if found.suggestion_id is not None else None
    said = {"receiver_id": receiver.id, "exactly": about.exactly if about else None}
    if not await exchanges.move(work, found.id, before, after, now, **said):
        return False
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    noon = noon_of(where, found.on_day)
    how = at(noon + timedelta(days=1), HOW_AT, where.zone)
    key, group = f"{found.id}", found.group
    evening, week = noon + REST_OF_THE_DAY, how + ASKED_FOR
    told = receiver.id, "exchange_found"
    await notify(work, now, *told, key=key, group=group, expires=evening, exchange=found.id)
    asked = found.giver_id, "exchange_how"
    await notify(work, now, *asked, key=key, group=group, due=how, expires=week, exchange=found.id)
    connector = await connector_for(work, receiver)
    if connector is not None:
        await notify(work, now, connector, "exchange_settled", key=key, group=group, exchange=found.id)
    return True


async def finish(work: Work, now: datetime, found: Exchange, after: ExchangeState) -> bool:
    """The giver said how it went, or nobody did: the wish is with nobody any more. False: it was over."""
    if not await exchanges.move(work, found.id, ExchangeState.AGREED, after, now):
        return False
    if found.suggestion_id is not None:
        await suggested_exchange.close(work, found.suggestion_id)
    return True
