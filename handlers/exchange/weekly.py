"""Every week: both said so. After each comes the next, until one of the two says no more."""

from datetime import datetime, time, timedelta

from handlers.exchange.end_exchanges import holds
from handlers.exchange.exchanges import ASKED_FOR, HOW_AT, noon_of
from handlers.happenings import PersonStopped, when
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.routines import routine
from storage import exchanges, neighbourhoods
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
        if over and await holds(work, last, now):
            await plan_next(work, now, last)


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
    noon = noon_of(where, on_day)
    eve, how = (
        at(noon - timedelta(days=1), EVE_AT, where.zone),
        at(noon + timedelta(days=1), HOW_AT, where.zone),
    )
    for kind, due, expires in (("exchange_tomorrow", eve, noon), ("exchange_how", how, how + ASKED_FOR)):
        await notify(
            work,
            now,
            made.giver_id,
            kind,
            key=f"{made.id}",
            group=made.group,
            due=due,
            expires=expires,
            exchange=made.id,
        )
    return made


@when(PersonStopped)
async def no_more_of_who_stopped(work: Work, _now: datetime, stopped: PersonStopped) -> None:
    for one in await exchanges.weekly_ones(work):
        if stopped.person.id in (one.giver_id, one.receiver_id):
            await exchanges.change(work, one.id, weekly=False)
