"""On Monday morning a coordinator hears of last week in all neighbourhoods of theirs, in one message."""

from datetime import datetime, time, timedelta

from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.notices.registry import See, notice
from handlers.routines import routine
from handlers.texts.message import Button, Message, lines, word
from storage import activities, neighbourhoods, roles
from storage.neighbourhoods import Neighbourhood
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from storage.waiting_list import waiting_in
from storage.work import Work

NINE = time(9)
WEEK, LATE = timedelta(days=7), timedelta(hours=3)
COORDINATOR = frozenset({RoleName.COORDINATOR})


@routine
async def tell_of_the_week(work: Work, now: datetime) -> None:
    """Late by three hours at most: after that the day has begun without it."""
    first: dict[int, Neighbourhood] = {}
    for here in await neighbourhoods.open_ones(work):
        for coordinator in await roles.holders(work, here.id, RoleName.COORDINATOR):
            first.setdefault(coordinator, here)
    for coordinator, here in first.items():
        local = now.astimezone(here.zone)
        morning = at(now - timedelta(days=local.weekday()), NINE, here.zone)
        if morning <= now < morning + LATE:
            until = morning.isoformat()
            await notify(work, now, coordinator, "desk_week", key=morning.date().isoformat(), until=until)


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def desk_week(look: See, *, until: str) -> Message | None:
    """What was done and what waits; no number of people, and nobody's name."""
    end = datetime.fromisoformat(until)
    mine = {
        one.neighbourhood_id
        for one in await roles.of_person(look.work, look.person.id)
        if one.role is RoleName.COORDINATOR
    }
    said = []
    for here in await neighbourhoods.all_of_them(look.work):
        if here.id not in mine or here.state is NeighbourhoodState.CLOSED:
            continue
        waiting = await waiting_in(look.work, [here.id])
        said.append(
            word(
                "desk-week-line",
                neighbourhood=here.name or word("role-asked-by.new-place"),
                count=await activities.count_between(look.work, here.id, end - WEEK, end),
                waiting=len(waiting),
                days=(look.now - waiting[0].since).days if waiting else 0,
            )
        )
    show = Button("desk-week.waiting", "show_waiting")
    return Message("desk-week", {"lines": lines(said)}, (show,)) if said else None
