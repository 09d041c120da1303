"""Reminders: when each is due, for whoever chose them; written, cancelled and moved with their cause."""

from datetime import datetime, time, timedelta

from handlers.catalogue.doing import doing_of
from handlers.notices.notify import notice_key, notify, say_in_chat
from handlers.notices.quiet import at, kind_moment
from handlers.routines import routine
from handlers.texts.message import Button, Message, when
from storage import activities, attendance, calls, consents, neighbourhoods, outbox, people
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood
from storage.tables.person import Purpose
from storage.work import Work

DAY_BEFORE_AT = time(10, 0)
SOON = timedelta(minutes=90)
KINDS = ("activity_reminder", "activity_soon")


def day_before(where: Neighbourhood, activity: Activity) -> datetime:
    """Ten o'clock on the day before, by the clock on the wall."""
    eve = at(activity.starts_at.astimezone(where.zone) - timedelta(days=1), DAY_BEFORE_AT, where.zone)
    return kind_moment(where, eve, activity.starts_at)


def soon(where: Neighbourhood, activity: Activity) -> datetime:
    """An hour and a half before; out of quiet hours, if need be the evening before."""
    return kind_moment(where, activity.starts_at - SOON, activity.starts_at)


async def plan(work: Work, now: datetime, activity: Activity, person_id: int) -> None:
    """Writes those that still lie ahead. What is called has no second call shortly before."""
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    person = await people.get(work, person_id)
    moments = {"activity_reminder": day_before(where, activity), "activity_soon": soon(where, activity)}
    if person.telegram_id is None:
        del moments["activity_soon"]
    for kind, due in moments.items():
        if due > now:
            await notify(
                work,
                now,
                person_id,
                kind,
                key=_key(activity, where),
                group=activity.group,
                due=due,
                expires=activity.starts_at,
                revive=True,
                activity=activity.id,
            )


async def plan_for_all(work: Work, now: datetime, activity: Activity) -> None:
    """After the activity has moved: who chose reminders gets them at the new moments."""
    for one in await attendance.coming(work, activity.id):
        if one.reminders and one.person_id is not None:
            await plan(work, now, activity, one.person_id)
        elif one.reminders and one.chat_id is not None:
            await plan_in_chat(work, now, activity, one.chat_id)


async def plan_in_chat(work: Work, now: datetime, activity: Activity, chat_id: int) -> datetime | None:
    """One, for somebody of whom nothing is kept but the chat: when it comes, if there is time for it."""
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    ahead = [one for one in (day_before(where, activity), soon(where, activity)) if one > now]
    if not ahead:
        return None
    place = await neighbourhoods.get_place(work, activity.place_id)
    moment = {"day": when(activity.starts_at, "dated"), "clock": when(activity.starts_at, "clock")}
    which = {"activity": activity.id}
    said = Message(
        "activity-reminder-nameless",
        doing_of(activity) | moment | {"landmark": place.landmark or place.name},
        (
            Button("reminder-answer.come", "say_nameless_comes", which),
            Button("reminder-answer.cannot", "say_nameless_cannot", which),
        ),
    )
    await say_in_chat(
        work,
        now,
        chat_id,
        said,
        key=f"{_key(activity, where)}:chat:{chat_id}",
        group=_in_chats(activity),
        due=ahead[0],
        expires=activity.starts_at,
        revive=True,
    )
    return ahead[0]


@routine
async def tell_hosts(work: Work, now: datetime) -> None:
    """A host who does not come as a neighbour hears the day before who will be there."""
    for activity in await activities.between(work, now, now + timedelta(days=2)):
        where = await neighbourhoods.get(work, activity.neighbourhood_id)
        if activity.host_id is None or activity.small or now < day_before(where, activity):
            continue
        if await attendance.of_person(work, activity.id, activity.host_id) is None:
            await notify(
                work,
                now,
                activity.host_id,
                "activity_tomorrow",
                key=_key(activity, where),
                group=activity.group,
                expires=activity.starts_at,
                activity=activity.id,
            )


async def drop(work: Work, activity: Activity, person_id: int) -> None:
    """This person needs none any more, not by phone either."""
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    for kind in KINDS:
        await outbox.cancel_key(work, notice_key(kind, _key(activity, where), person_id))
    await calls.withdraw_group(work, activity.group, person_id=person_id, kinds=KINDS)


async def drop_in_chat(work: Work, activity: Activity, chat_id: int) -> None:
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    await outbox.cancel_key(work, f"{_key(activity, where)}:chat:{chat_id}")


async def drop_for_all(work: Work, activity: Activity) -> None:
    await outbox.cancel_group(work, _in_chats(activity))
    await outbox.cancel_group(work, activity.group, KINDS)
    await calls.withdraw_group(work, activity.group, kinds=KINDS)


async def choose(work: Work, now: datetime, activity: Activity, person_id: int, *, wanted: bool) -> None:
    """Their answer to "shall I send you a message the day before?"; a yes is the consent to it."""
    mine = await attendance.of_person(work, activity.id, person_id)
    if mine is None or not mine.comes:
        return
    await attendance.change(work, mine.id, reminders=wanted)
    if not wanted:
        await drop(work, activity, person_id)
        return
    person = await people.get(work, person_id)
    if Purpose.REMINDERS not in await consents.given(work, person_id):
        await consents.give(work, person_id, Purpose.REMINDERS, now, spoken=person.telegram_id is None)
    await plan(work, now, activity, person_id)


async def wanted_by(work: Work, person_id: int, chosen: bool | None) -> bool:
    """`chosen`: what they said for this activity; None: not asked, then their consent says it."""
    agreed = Purpose.REMINDERS in await consents.given(work, person_id)
    return agreed if chosen is None else agreed and chosen


def _in_chats(activity: Activity) -> str:
    """The cause of those in chats: what else is said there about it is cancelled apart from them."""
    return f"{activity.group}:reminders"


def _key(activity: Activity, where: Neighbourhood) -> str:
    """Of this activity at this moment: an activity that moved has other reminders."""
    return f"activity:{activity.id}:{activity.starts_at.astimezone(where.zone):%Y-%m-%dT%H:%M}"
