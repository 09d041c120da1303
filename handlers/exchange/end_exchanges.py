"""An exchange that cannot go on: somebody rests, stops, is erased or blocked, or the day is over.

What somebody gives up for a pause, or since nobody can reach them, rests: `come_back` looks at it again.
"""

from datetime import datetime, timedelta

from handlers.exchange.exchanges import ASKED_FOR, answer_until, finish, is_open, noon_of, still_time
from handlers.happenings import PersonPaused, PersonStopped, when
from handlers.notices.notify import notify
from handlers.routines import routine
from handlers.suggestion.suggest_companions import connector_for, show_open_ones
from storage import calls, exchanges, neighbourhoods, outbox, people, suggested_exchange, suggestions
from storage.exchanges import Exchange
from storage.matching_exchange import is_wished, neighbourhood_for_wish, still_holds
from storage.neighbours import Neighbours, neighbours
from storage.suggestions import Suggestion
from storage.tables.exchange import ExchangeState
from storage.tables.suggestion import SuggestionState
from storage.work import Work

WISHES = (*suggested_exchange.UNDER_WAY, SuggestionState.RESTS)
EXCHANGES = (*exchanges.OPEN, ExchangeState.RESTS)


async def rest_exchanges(work: Work, now: datetime, person_id: int) -> None:
    """Somebody rests: nothing is asked about their wishes, and what they are asked or promised is off."""
    mine = await suggested_exchange.about(work, person_id)
    for one in mine:
        await suggested_exchange.close(work, one.id, SuggestionState.RESTS)
    for found in await exchanges.open_of(work, person_id):
        await fall_through(work, now, found, but=person_id, rests=True)
    for one in mine:
        await show_open_ones(work, now, one.connector_id, one.neighbourhood_id)


async def give_up_exchanges(work: Work, now: datetime, person_id: int) -> None:
    """Somebody stops: their wishes go, and what they are asked or promised falls through."""
    mine = await suggested_exchange.about(work, person_id, *WISHES)
    for one in mine:
        await suggested_exchange.close(work, one.id)
    for found in await exchanges.open_of(work, person_id, *EXCHANGES):
        await fall_through(work, now, found, but=person_id)
    for one in mine:
        await show_open_ones(work, now, one.connector_id, one.neighbourhood_id)


async def fall_through(
    work: Work, now: datetime, found: Exchange, *, but: int | None = None, rests: bool = False
) -> bool:
    """Whatever the reason, nobody hears it. Of a plan that was agreed both hear that it is off, and not why.

    `but`: who need not hear it, for they said it themselves. `rests`: it may come back with who is away.
    False when it was over already.
    """
    after = ExchangeState.RESTS if rests else ExchangeState.FELL_THROUGH
    if not await exchanges.move(work, found.id, found.state, after, now):
        return False
    if found.state is ExchangeState.RESTS:
        return True
    await outbox.cancel_group(work, found.group)
    await calls.withdraw_group(work, found.group)
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    if found.state is ExchangeState.AGREED and where.day_of(now) <= found.on_day:
        for one in {found.giver_id, found.receiver_id} - {None, but}:
            assert one is not None
            await notify(work, now, one, "exchange_off", key=f"{found.id}", on=found.on_day.isoformat())
    await _offer_next(work, now, found)
    return True


async def _offer_next(work: Work, now: datetime, found: Exchange) -> None:
    """The connector decides again, as long as it is wished and there is time."""
    about = await suggestions.find(work, found.suggestion_id) if found.suggestion_id is not None else None
    receiver = await people.find(work, about.about_id) if about and about.about_id is not None else None
    if about is None or receiver is None or about.state is not SuggestionState.PASSED_ON:
        return
    connector = await connector_for(work, receiver)
    await suggested_exchange.reopen(work, about.id, connector)
    if not await is_wanted(work, now, await suggestions.get(work, about.id)):
        await suggested_exchange.close(work, about.id)
    elif connector is not None:
        await notify(
            work, now, connector, "suggestion_exchange", key=f"{about.id}:{found.id}", suggestion=about.id
        )


async def is_wanted(work: Work, now: datetime, found: Suggestion) -> bool:
    if found.about_id is None or not await is_open(work, found, now):
        return False
    where, wish = found.neighbourhood_id, found.wish or ""
    return await neighbourhood_for_wish(work, where, found.about_id, wish, now) is not None


async def receiver_of(work: Work, found: Exchange) -> int | None:
    """Before the giver's yes only the suggestion says whose wish it is."""
    if found.receiver_id is not None or found.suggestion_id is None:
        return found.receiver_id
    about = await suggestions.find(work, found.suggestion_id)
    return about.about_id if about else None


async def holds(work: Work, found: Exchange, now: datetime) -> bool:
    """As it is now: both agree, neither rests, stopped or blocked the other."""
    known = await neighbours(work, found.neighbourhood_id, now)
    return still_holds(known, found, await receiver_of(work, found))


@routine
async def close_fallen_exchanges(work: Work, now: datetime) -> None:
    """Also what nobody told us, such as a block, a consent taken back, a day that is over."""
    known = _Known(work, now)
    for found in await exchanges.all_open(work, *EXCHANGES):
        await _close_if_fallen(work, now, found, await known.of(found.neighbourhood_id))
    for one in await suggested_exchange.waiting(work):
        await _close_if_nobody_wishes(work, now, one, await known.of(one.neighbourhood_id))


async def _close_if_fallen(work: Work, now: datetime, found: Exchange, here: Neighbours) -> None:
    over = await _is_over(work, now, found)
    if over and found.state is ExchangeState.AGREED:
        await finish(work, now, found, ExchangeState.FELL_THROUGH)
    elif over or found.state is ExchangeState.RESTS:
        if over and not found.weekly:
            await fall_through(work, now, found)
    elif not still_holds(here, found, receiver := await receiver_of(work, found)):
        away = _is_away(here, found.giver_id) or _is_away(here, receiver)
        await fall_through(work, now, found, rests=away)


async def _close_if_nobody_wishes(work: Work, now: datetime, one: Suggestion, here: Neighbours) -> None:
    if not await still_time(work, one, now):
        await suggested_exchange.close(work, one.id)
    elif one.state is SuggestionState.RESTS or is_wished(here, one.about_id or 0, one.wish or ""):
        return
    else:
        away = _is_away(here, one.about_id)
        await suggested_exchange.close(
            work, one.id, SuggestionState.RESTS if away else SuggestionState.CLOSED
        )
    await show_open_ones(work, now, one.connector_id, one.neighbourhood_id)


def _is_away(here: Neighbours, person_id: int | None) -> bool:
    """For a time: rests, or cannot be reached now."""
    one = here.people.get(person_id or 0)
    return one is not None and (one.unreachable or one.rests_on(here.today))


class _Known:
    """Who lives in each neighbourhood, read once."""

    def __init__(self, work: Work, now: datetime) -> None:
        self._work, self._now = work, now
        self._neighbours: dict[int, Neighbours] = {}

    async def of(self, neighbourhood_id: int) -> Neighbours:
        if neighbourhood_id not in self._neighbours:
            self._neighbours[neighbourhood_id] = await neighbours(self._work, neighbourhood_id, self._now)
        return self._neighbours[neighbourhood_id]


async def _is_over(work: Work, now: datetime, found: Exchange) -> bool:
    if found.state is ExchangeState.ASKED:
        return now >= await answer_until(work, found)
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    return now >= noon_of(where, found.on_day) + timedelta(days=1) + ASKED_FOR


@when(PersonStopped)
async def end_those_of_who_stopped(work: Work, now: datetime, stopped: PersonStopped) -> None:
    await give_up_exchanges(work, now, stopped.person.id)


@when(PersonPaused)
async def end_those_of_who_paused(work: Work, now: datetime, paused: PersonPaused) -> None:
    await rest_exchanges(work, now, paused.person.id)
