"""Who of the team was nowhere as a guest for weeks hears of one thing that is on (PRACTICE 36)."""

from datetime import datetime, time, timedelta

from handlers.activity.attending import who_come
from handlers.activity.changes import about
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.notify import notify
from handlers.notices.quiet import at, local
from handlers.notices.registry import See, notice
from handlers.permission.permissions import SELF
from handlers.routines import routine
from handlers.texts.message import Button, Message
from storage import activities, blocks, cards, groups, guests, load, neighbourhoods, people, roles
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.person import Purpose
from storage.work import Work

LOOK_BACK = timedelta(weeks=8)
AHEAD = timedelta(days=8)
DAYS, AT, LASTS = 7, time(11, 30), timedelta(hours=2)
"""In the first week of every second month, on its Thursday."""
THURSDAY = 3


@routine
async def invite_helpers(work: Work, now: datetime) -> None:
    for where in await neighbourhoods.open_ones(work):
        here, begins = local(now, where.zone), at(now, AT, where.zone)
        due = here.month % 2 and here.day <= DAYS and here.weekday() == THURSDAY
        if due and begins <= now < begins + LASTS:
            await _invite(work, now, where)


async def _invite(work: Work, now: datetime, where: Neighbourhood) -> None:
    been = await guests.times(work, where.id, now - LOOK_BACK)
    coming = [
        one
        for one in await activities.coming(work, where.id, now)
        if now + timedelta(days=1) < one.starts_at <= now + AHEAD
    ]
    for person_id in dict.fromkeys(one.person_id for one in await roles.in_neighbourhood(work, where.id)):
        person = await people.get(work, person_id)
        chosen = await _for(work, now, person, coming) if not been[person_id] else None
        if chosen is not None:
            key, until = f"{now.year}-{now.month}", chosen.starts_at
            await notify(work, now, person_id, "guest_invite", key=key, expires=until, activity=chosen.id)


async def _for(work: Work, now: datetime, person: Person, coming: list[Activity]) -> Activity | None:
    """What they enjoy first; not what is their work, nor with whom they would rather not be."""
    mine = {one.id for one in await groups.of_supporter(work, person.id)}
    if person.id in await load.full_week(work, [person.id], now):
        return None
    enjoys = (await cards.get(work, person.id)).interests
    able = []
    for one in coming:
        work_of_theirs = person.id in (one.host_id, one.started_by_id) or one.group_id in mine
        there = [who for who in await who_come(work, one) if who is not None]
        if work_of_theirs or person.id in there or await blocks.among(work, person.id, there):
            continue
        if await activities.places_left(work, one):
            able.append(one)
    return min(able, key=lambda one: (one.category not in enjoys, one.starts_at), default=None)


@notice(purpose=Purpose.CONTACTED, uncertain="never", by_call=False)
async def guest_invite(look: See, *, activity: int) -> Message | None:
    found = await activities.get(look.work, activity)
    if not found.on or found.starts_at <= look.now or look.person.dont_ask:
        return None
    come = Button("guest-invite.come", "come_along", {"activity": activity})
    not_now = Button("guest-invite.not-now", "not_as_guest", {"person": look.person.id})
    shown = {"name": look.person.call_name, **await about(look.work, found)}
    return Message("guest-invite", shown, (come, not_now))


@action(may=SELF)
async def not_as_guest(turn: Turn, *, person: int) -> None:
    """`person`: who was invited. A no needs no reason, and is kept nowhere."""
    me = await people.get(turn.work, person)
    await turn.say("guest-not-now", name=me.call_name)
