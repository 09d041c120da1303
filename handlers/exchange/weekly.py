"""Every week: both said so. After each comes the next, until one of the two says no more."""

from datetime import datetime, time, timedelta

from handlers.exchange.end_exchanges import holds
from handlers.exchange.exchanges import ASKED_FOR, HOW_AT, noon_of
from handlers.happenings import PersonStopped, when
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.routines import routine
from storage import exchanges, neighbourhoods, people
from storage.exchanges import Exchange
from storage.tables.exchange import ExchangeState
from storage.work import Work

WEEK = timedelta(days=7)
EVE_AT = time(10)


@routine
async def go_on_weekly(work: Work, now: datetime) -> None:
    """When its day is over, whatever became of it, also where nobody said; while one rests it rests."""
    for last in await exchanges.weekly_ones(work):
        where = await neighbourhoods.get(work, last.neighbourhood_id)
        over = last.state is not ExchangeState.ASKED and where.day_of(now) > last.on_day
        if over and not await _decided_later(work, last) and await holds(work, last, now):
            made = await plan_next(work, now, last)
            await _say_after_rest(work, now, last, made)


async def _decided_later(work: Work, last: Exchange) -> bool:
    """Its day has come, but nobody has ended their pause yet: `come_back` says what goes on then."""
    if last.state is not ExchangeState.RESTS:
        return False
    both = [await people.find(work, one) for one in (last.giver_id, last.receiver_id) if one is not None]
    return any(one is not None and one.pause_until is not None for one in both)


async def _say_after_rest(work: Work, now: datetime, last: Exchange, made: Exchange) -> None:
    """The last one was off for a pause: both hear when the next is."""
    if last.state is not ExchangeState.RESTS or made.receiver_id is None:
        return
    for one in (made.giver_id, made.receiver_id):
        await notify(
            work, now, one, "exchange_on_again", key=f"{made.id}", group=made.group, exchange=made.id
        )


async def is_weekly(work: Work, found: Exchange) -> bool:
    """The next of these two is planned already, or this is it."""
    same = (found.giver_id, found.receiver_id, found.wish)
    weekly = await exchanges.weekly_ones(work)
    return any((one.giver_id, one.receiver_id, one.wish) == same for one in weekly)


async def plan_next(work: Work, now: datetime, last: Exchange) -> Exchange:
    """A week later; after a rest on the first such day that is still to come."""
    where = await neighbourhoods.get(work, last.neighbourhood_id)
    on_day = last.on_day + WEEK
    while on_day <= where.day_of(now):
        on_day += WEEK
    await exchanges.change(work, last.id, weekly=False)
    made = await exchanges.promise(work, last, on_day, now)
    await plan_messages(work, now, made)
    return made


async def plan_messages(work: Work, now: datetime, made: Exchange) -> None:
    """To who does it: every week the day before, and always the day after."""
    where = await neighbourhoods.get(work, made.neighbourhood_id)
    noon = noon_of(where, made.on_day)
    eve, how = (
        at(noon - timedelta(days=1), EVE_AT, where.zone),
        at(noon + timedelta(days=1), HOW_AT, where.zone),
    )
    planned = [("exchange_how", how, how + ASKED_FOR)]
    if made.weekly and now < eve:
        planned.insert(0, ("exchange_tomorrow", eve, noon))
    for kind, due, expires in planned:
        await notify(
            work,
            now,
            made.giver_id,
            kind,
            key=f"{made.id}",
            group=made.group,
            due=due,
            expires=expires,
            revive=True,
            exchange=made.id,
        )


@when(PersonStopped)
async def no_more_of_who_stopped(work: Work, _now: datetime, stopped: PersonStopped) -> None:
    for one in await exchanges.weekly_ones(work):
        if stopped.person.id in (one.giver_id, one.receiver_id):
            await exchanges.change(work, one.id, weekly=False)
