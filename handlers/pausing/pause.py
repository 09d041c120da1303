"""A pause: nothing is asked of somebody, nothing is sent to them, until a date that they chose."""

from datetime import date, datetime, time, timedelta

from handlers.conversation.kept_off import refuse_who_is_kept_off
from handlers.conversation.turn import Turn
from handlers.happenings import PersonBack, PersonPaused, happened
from handlers.notices.notify import notify
from handlers.routines import routine
from storage import attendance, neighbourhoods, people, suspensions
from storage.people import Person
from storage.work import Work

WEEKS = {"one": 1, "two": 2, "four": 4}
NOON = time(12)


async def pause(work: Work, now: datetime, person: Person, weeks: int) -> int:
    """Until the same weekday; says how many activities somebody gives up for it."""
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    return await rest_until(work, now, person, where.day_of(now) + timedelta(weeks=weeks))


async def rest_until(work: Work, now: datetime, person: Person, until: date) -> int:
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    begins_again = datetime.combine(until, time(), where.zone)
    given_up = await attendance.to_come_of(work, person.id, now, before=begins_again)
    await people.change(work, person.id, pause_until=until)
    await happened(work, now, PersonPaused(person, begins_again))
    return len(given_up)


async def come_back(work: Work, now: datetime, person: Person, *, chosen: bool = True) -> PersonBack:
    """Whoever ends a pause: each feature gives back what it took, or offers it."""
    await people.change(work, person.id, pause_until=None)
    back = PersonBack(await people.get(work, person.id), chosen)
    await happened(work, now, back)
    return back


async def end_pause(turn: Turn) -> PersonBack | None:
    """None when there was none. One that a coordinator decided is not theirs to end: `Refusal`."""
    if turn.me.pause_until is None:
        return None
    await refuse_who_is_kept_off(turn, "begin_pause")
    await turn.note("pause_ended")
    return await come_back(turn.work, turn.now, turn.me)


def last_day(turn: Turn, until: date) -> datetime:
    """A moment on that day, for a text."""
    return datetime.combine(until, NOON, turn.zone)


@routine
async def welcome_back_who_paused(work: Work, now: datetime) -> None:
    """On the day that they chose themselves; who agreed to messages gets one."""
    for person in await people.pausing(work):
        where = await neighbourhoods.get(work, person.neighbourhood_id)
        if person.pause_until is None or person.rests_on(where.day_of(now)):
            continue
        chosen = await suspensions.of_person(work, person.id) is None
        back = await come_back(work, now, person, chosen=chosen)
        key, again = person.pause_until.isoformat(), [one.id for one in back.again]
        await notify(work, now, person.id, "welcome_back", key=key, again=again)
        await say_what_is_full(work, now, back)


async def say_what_is_full(work: Work, now: datetime, back: PersonBack) -> None:
    """Others have their place there now."""
    if back.full:
        full = [one.id for one in back.full]
        await notify(work, now, back.person.id, "no_place_left", key=now.isoformat(), full=full)
