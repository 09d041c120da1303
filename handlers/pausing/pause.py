"""A pause: nothing is asked of somebody, nothing is sent to them, until a date that they chose."""

from datetime import date, datetime, time, timedelta

from handlers.activity.give_up_places import give_up_plans
from handlers.conversation.turn import Turn
from handlers.exchange.end_exchanges import give_up_exchanges
from handlers.notices.notify import notify
from storage import neighbourhoods, people
from storage.work import Work

WEEKS = {"one": 1, "two": 2, "four": 4}
NOON = time(12)


async def pause(turn: Turn, weeks: int) -> int:
    """Until the same weekday; says how many walks somebody gave up for it."""
    until = turn.now.astimezone(turn.zone).date() + timedelta(weeks=weeks)
    await people.change(turn.work, turn.me.id, pause_until=until)
    await give_up_exchanges(turn.work, turn.now, turn.me.id)
    begins_again = datetime.combine(until, time(), turn.zone)
    return await give_up_plans(turn.work, turn.now, turn.me.id, before=begins_again)


async def end_pause(turn: Turn) -> bool:
    """False when there was none."""
    if turn.me.pause_until is None:
        return False
    await people.change(turn.work, turn.me.id, pause_until=None)
    await turn.note("pause_ended")
    return True


def last_day(turn: Turn, until: date) -> datetime:
    """A moment on that day, for a text."""
    return datetime.combine(until, NOON, turn.zone)


async def welcome_back_who_paused(work: Work, now: datetime) -> None:
    """On the day that they chose themselves; who agreed to messages gets one."""
    for person in await people.pausing(work):
        where = await neighbourhoods.get(work, person.neighbourhood_id)
        assert person.pause_until is not None
        if now.astimezone(where.zone).date() < person.pause_until:
            continue
        await people.change(work, person.id, pause_until=None)
        await notify(work, now, person.id, "welcome_back", key=person.pause_until.isoformat())
