"""Somebody is back: what they gave up of doing something for each other is agreed again, or offered again."""

from datetime import datetime

from handlers.exchange.end_exchanges import holds, is_wanted
from handlers.exchange.exchanges import noon_of
from handlers.exchange.weekly import plan_messages
from handlers.happenings import PersonBack, PersonReachable, when
from handlers.notices.notify import notify
from handlers.suggestion.suggest_companions import connector_for
from storage import exchanges, neighbourhoods, people, suggested_exchange, suggestions
from storage.exchanges import Exchange
from storage.tables.exchange import ExchangeState
from storage.tables.suggestion import SuggestionState
from storage.work import Work


@when(PersonBack)
async def take_up_exchanges(work: Work, now: datetime, back: PersonBack) -> None:
    """After a suspension a connector looks first: nothing between two people goes on by itself."""
    await _take_up(work, now, back.person.id, agreed_too=back.chosen)


@when(PersonReachable)
async def take_up_of_who_is_reached(work: Work, now: datetime, reached: PersonReachable) -> None:
    await _take_up(work, now, reached.person.id)


async def _take_up(work: Work, now: datetime, person_id: int, *, agreed_too: bool = True) -> None:
    """What is not agreed again is with the connector, as long as nobody else was asked."""
    rested = [one.id for one in await suggested_exchange.about(work, person_id, SuggestionState.RESTS)]
    for one in rested:
        await suggested_exchange.show_again(work, one)
    found = await exchanges.open_of(work, person_id, ExchangeState.RESTS)
    for mine in found:
        if agreed_too:
            await _agree_again(work, now, mine)
        else:
            await exchanges.change(work, mine.id, weekly=False)
    others = {mine.suggestion_id for mine in found if mine.suggestion_id is not None}
    for number in sorted({*rested, *others}):
        await _offer(work, now, number)


async def _agree_again(work: Work, now: datetime, found: Exchange) -> None:
    """Only what both had said yes to, while its day is to come and both are there."""
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    too_late = now >= noon_of(where, found.on_day)
    if found.receiver_id is None or too_late or not await holds(work, found, now):
        return
    if found.suggestion_id is not None and not await _still_theirs(work, now, found, found.suggestion_id):
        return
    await exchanges.move(work, found.id, ExchangeState.RESTS, ExchangeState.AGREED, now)
    await plan_messages(work, now, found)
    await say_that_it_goes_on(work, now, found)


async def _still_theirs(work: Work, now: datetime, found: Exchange, suggestion_id: int) -> bool:
    """It is wished, nobody else was asked since, and who does it promised nothing else meanwhile."""
    promised = [
        one for one in await exchanges.open_of(work, found.giver_id) if one.giver_id == found.giver_id
    ]
    if promised or not await is_wanted(work, now, await suggestions.get(work, suggestion_id)):
        return False
    return await suggestions.decide(work, suggestion_id, SuggestionState.PASSED_ON)


async def say_that_it_goes_on(work: Work, now: datetime, found: Exchange) -> None:
    """To both, for both had heard or said that it was off; and to the connector who knows of the wish."""
    key, told = f"{found.id}:{now.isoformat()}", [(found.giver_id, "exchange_on_again")]
    receiver = await people.get(work, found.receiver_id or 0)
    told.append((receiver.id, "exchange_on_again"))
    connector = await connector_for(work, receiver) if found.suggestion_id is not None else None
    if connector is not None:
        told.append((connector, "exchange_settled"))
    for one, kind in told:
        await notify(work, now, one, kind, key=key, group=found.group, exchange=found.id)


async def _offer(work: Work, now: datetime, suggestion_id: int) -> None:
    about = await suggestions.get(work, suggestion_id)
    receiver = await people.find(work, about.about_id) if about.about_id is not None else None
    if about.state is not SuggestionState.SHOWN or receiver is None:
        return
    connector = await connector_for(work, receiver)
    if not await is_wanted(work, now, about):
        await suggested_exchange.close(work, about.id)
    elif connector is not None:
        key = f"{about.id}:{now.isoformat()}"
        await notify(work, now, connector, "suggestion_exchange", key=key, suggestion=about.id)
