"""Who comes to an activity, and who cannot come after all: places, reminders, and what the others hear."""

from dataclasses import dataclass
from datetime import datetime

from handlers.activity import reminders
from handlers.activity.one_less import tell_the_others
from handlers.conversation.refusal import Stale
from handlers.happenings import PersonComes, StrangerComes, happened
from handlers.notices.notify import notify
from handlers.permission.human import staff_for
from storage import activities, attendance, load
from storage.activities import Activity
from storage.attendance import Attendance
from storage.tables.activity import ActivityState, AttendanceSource, AttendanceState, Origin
from storage.work import Work

HAPPENS_WITH = 2


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody comes: who says so, and who brings them along."""

    source: AttendanceSource = AttendanceSource.SELF
    introducer_id: int | None = None


BY_THEMSELVES = Way()


@dataclass(frozen=True, slots=True)
class SentWord:
    """Somebody said that they cannot come. `others_hear`: whether all who still come are told in time."""

    others_hear: bool


async def expect(
    work: Work,
    now: datetime,
    activity: Activity,
    person_id: int | None,
    chat_id: int | None = None,
    *,
    reminded: bool | None = None,
    way: Way = BY_THEMSELVES,
) -> bool:
    """False when the activity is full. Whoever comes already still comes, once.

    Without `person_id` a nameless neighbour, of this chat or of somebody who brings them. `reminded`: what
    they chose for this activity; None when they were not asked, then their consent to reminders says it.
    Raises `Stale` when the activity is over or off.
    """
    activity = await activities.lock(work, activity.id)
    if not activity.on or activity.ends_at <= now:
        raise Stale
    mine = await _mine(work, activity, person_id, chat_id)
    if mine is not None and mine.comes:
        return True
    if not await activities.places_left(work, activity):
        return False
    wanted = person_id is not None and await reminders.wanted_by(work, person_id, reminded)
    await _put(work, now, activity, mine, person_id, chat_id, wanted, way)
    if wanted and person_id is not None:
        await reminders.plan(work, now, activity, person_id)
    if person_id is not None:
        await happened(work, now, PersonComes(person_id, activity))
    elif chat_id is not None and way.introducer_id is None:
        await happened(work, now, StrangerComes(chat_id, activity))
    planned = activity.origin in (Origin.PARTNER, Origin.SEASON)
    nobodys = activity.host_id is None and activity.series_id is None and not planned
    if nobodys and len(await who_come(work, activity)) == 1:
        await _ask_for_host(work, now, activity)  # Whoever began it is gone: nobody should stand there alone.
    await _goes_on(work, activity)
    return True


async def confirm(work: Work, mine: Attendance, activity: Activity) -> None:
    """Somebody who said yes by phone was asked once more: from now on they count."""
    if mine.unconfirmed:
        await attendance.change(work, mine.id, unconfirmed=False)
        await _goes_on(work, activity)


async def _goes_on(work: Work, activity: Activity) -> None:
    if activity.state is ActivityState.IDEA and len(await surely_come(work, activity)) >= HAPPENS_WITH:
        await activities.change(work, activity.id, state=ActivityState.GOING)


async def _put(  # noqa: PLR0913, PLR0917 - the columns of one row
    work: Work,
    now: datetime,
    activity: Activity,
    mine: Attendance | None,
    person_id: int | None,
    chat_id: int | None,
    wanted: bool,
    way: Way,
) -> None:
    unconfirmed = way.source is not AttendanceSource.SELF
    if mine is None:
        chat = chat_id if person_id is None else None
        await attendance.put(
            work,
            activity.id,
            now,
            person_id=person_id,
            chat_id=chat,
            reminders=wanted,
            source=way.source,
            unconfirmed=unconfirmed,
            introducer_id=way.introducer_id,
        )
    else:
        again = {"state": AttendanceState.EXPECTED, "said_at": now, "reminders": wanted, "given_up_as": None}
        await attendance.change(work, mine.id, person_id=person_id, unconfirmed=unconfirmed, **again)


async def _mine(
    work: Work, activity: Activity, person_id: int | None, chat_id: int | None
) -> Attendance | None:
    mine = await attendance.of_person(work, activity.id, person_id) if person_id is not None else None
    if mine is None and chat_id is not None:
        mine = await attendance.of_chat(work, activity.id, chat_id)
    return mine


async def who_come(work: Work, activity: Activity) -> list[int | None]:
    """The persons who are expected, the host among them; None for each nameless neighbour."""
    people = [one.person_id for one in await attendance.coming(work, activity.id)]
    return people if activity.host_id is None or activity.host_id in people else [activity.host_id, *people]


async def surely_come(work: Work, activity: Activity) -> list[int | None]:
    """`who_come` without those for whom somebody else said it, and who were not asked once more."""
    unsure = {one.person_id for one in await attendance.coming(work, activity.id) if one.unconfirmed}
    return [one for one in await who_come(work, activity) if one is None or one not in unsure]


async def cannot_come(
    work: Work,
    now: datetime,
    activity: Activity,
    person_id: int | None,
    chat_id: int | None = None,
    *,
    tell: bool = True,
) -> SentWord | None:
    """Frees the place and tells the others at once, without a name; None when they were not expected.

    Why no name: who cannot come is nobody's business, and who does come stands in the reminder.
    """
    activity = await activities.lock(work, activity.id)
    mine = await _mine(work, activity, person_id, chat_id)
    expected = AttendanceState.EXPECTED
    if mine is None or not await attendance.move_state(
        work, mine.id, expected, AttendanceState.SENT_WORD, now
    ):
        return None
    if person_id is not None:
        await reminders.drop(work, activity, person_id)
    elif chat_id is not None:
        await reminders.drop_in_chat(work, activity, chat_id)
    if activity.on and activity.host_id is not None and activity.host_id == person_id:
        activity = await _seek_host(work, now, activity)
    told = activity.on and tell and await _tell_the_others(work, now, activity, mine.person_id, f"{mine.id}")
    return SentWord(told)


async def host_cannot_come(work: Work, now: datetime, activity: Activity) -> None:
    """A host who was not counted among the neighbours; for the others it is one less all the same."""
    gone = activity.host_id
    activity = await _seek_host(work, now, await activities.lock(work, activity.id))
    await _tell_the_others(work, now, activity, gone, "host")


async def _tell_the_others(work: Work, now: datetime, activity: Activity, gone: int | None, key: str) -> bool:
    coming = [one for one in await who_come(work, activity) if one is None or one != gone]
    return await tell_the_others(work, now, activity, coming, key)


async def _seek_host(work: Work, now: datetime, activity: Activity) -> Activity:
    """The host cannot come: a connector may step in, so that the others are not left to themselves."""
    await activities.change(work, activity.id, host_id=None)
    if not activity.at_home:
        await _ask_for_host(work, now, activity)
    return await activities.get(work, activity.id)


async def _ask_for_host(work: Work, now: datetime, activity: Activity) -> None:
    staff = await staff_for(work, activity.neighbourhood_id, without=(activity.host_id,))
    full = await load.full_week(work, staff, now)
    for person_id in [one for one in staff if one not in full] or staff:
        await notify(
            work,
            now,
            person_id,
            "activity_needs_host",
            key=f"{activity.id}:{now.isoformat()}",
            group=activity.group,
            expires=activity.starts_at,
            activity=activity.id,
        )
