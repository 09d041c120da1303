"""Somebody is back before their pause ends: what it cost others and them is put before a connector again."""

from datetime import datetime

from handlers.exchange.end_exchanges import is_wanted
from handlers.notices.notify import notify
from handlers.suggestion.suggest_companions import connector_for
from storage import exchanges, journal, people, suggested_exchange, suggestions
from storage.exchanges import Exchange
from storage.people import Person
from storage.work import Work


async def offer_again(work: Work, now: datetime, person: Person) -> None:
    """Only what fell through with the pause, and as long as its day is to come and nobody else was asked."""
    began = await journal.last(work, person.id, "pause_began")
    for found in await exchanges.fell_through_at(work, person.id, began) if began else ():
        await _offer(work, now, found)


async def _offer(work: Work, now: datetime, found: Exchange) -> None:
    if found.suggestion_id is None or not await suggested_exchange.show_again(work, found.suggestion_id):
        return
    about = await suggestions.get(work, found.suggestion_id)
    receiver = await people.find(work, about.about_id) if about.about_id is not None else None
    connector = await connector_for(work, receiver) if receiver else None
    if connector is None or not await is_wanted(work, now, about):
        await suggested_exchange.close(work, about.id)
        return
    key = f"{about.id}:{found.id}:again"
    await notify(work, now, connector, "suggestion_exchange", key=key, suggestion=about.id)
