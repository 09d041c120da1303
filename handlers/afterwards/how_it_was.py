"""How was it, and again? Asked of each who was there; of their answers a weekly activity may come."""

from datetime import datetime, time, timedelta

from handlers.activity import reminders
from handlers.catalogue.doing import doing_of
from handlers.happenings import MayBeAsked, when
from handlers.notices.notify import notify, say_in_chat
from handlers.notices.quiet import at
from handlers.routines import routine
from handlers.texts.message import Button, Message
from storage import activities, attendance, attendance_names, groups, neighbourhoods, outbox, series
from storage.activities import Activity
from storage.attendance import Attendance
from storage.neighbourhoods import Neighbourhood
from storage.tables.activity import AttendanceState
from storage.tables.group import GroupPhase
from storage.work import Work

ASK_AT = time(16, 0)
REST = timedelta(hours=1)
"""Nobody is asked how it was sooner than this after it."""
ASKED_FOR = timedelta(days=7)
AFTER_A_YES = timedelta(minutes=30)
GOOD_TIMES, REST_FROM_ASKING = 3, timedelta(weeks=8)


async def ask_all(work: Work, now: datetime, activity: Activity) -> None:
    """Each who was there, privately. In a weekly one only who is new to it: a happy group is left alone.

    So is a group that runs itself, whatever it does.
    """
    present = await attendance.of_activity(work, activity.id, AttendanceState.PRESENT)
    if len(present) < 2:
        return
    regulars = await _regulars(work, activity)
    for one in present:
        if one.person_id is None:
            await _ask_name(work, now, activity, one)
        elif one.person_id not in regulars:
            await _ask_who_is_new_to_it(work, now, activity, one.person_id)


async def _ask_who_is_new_to_it(
    work: Work, now: datetime, activity: Activity, person_id: int, *, revive: bool = False
) -> None:
    alone_with_them = activity.small and person_id == activity.host_id
    if not alone_with_them and not await _said_it_often(work, now, activity, person_id):
        await ask_how_it_was(work, now, activity, person_id, revive=revive)


async def _said_it_often(work: Work, now: datetime, activity: Activity, person_id: int) -> bool:
    """Good each time: who was kind enough to say so is left in peace for a while."""
    before = await attendance.before(work, person_id, activity.starts_at)
    said = [one for one in before if one.how_was_it is not None][:GOOD_TIMES]
    all_good = len(said) == GOOD_TIMES and all(one.how_was_it == "good" for one in said)
    return all_good and said[0].said_at + REST_FROM_ASKING > now


async def _regulars(work: Work, activity: Activity) -> list[int]:
    weekly = await _not_new(work, activity) if activity.series_id else []
    group = await groups.find(work, activity.group_id) if activity.group_id is not None else None
    by_itself = group is not None and group.phase is GroupPhase.SELF_RUNNING
    return weekly + (await groups.members(work, group.id) if group and by_itself else [])


async def _not_new(work: Work, activity: Activity) -> list[int]:
    """Who comes every week, and who was at an earlier one: whoever leads it, or comes now and then."""
    assert activity.series_id is not None
    here = await attendance.of_activity(work, activity.id, AttendanceState.PRESENT)
    before = await attendance.at_series_before(work, activity.series_id, activity.starts_at)
    known = [one.person_id for one in here if one.person_id is not None and one.person_id in before]
    return [*await series.members(work, activity.series_id), *known]


async def ask_how_it_was(
    work: Work, now: datetime, activity: Activity, person_id: int, *, revive: bool = False
) -> None:
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    await notify(
        work,
        now,
        person_id,
        "how_was_it",
        key=f"{activity.id}",
        group=activity.group,
        due=max(_asked_at(where, activity), now),
        expires=activity.ends_at + ASKED_FOR,
        revive=revive,
        activity=activity.id,
    )


@when(MayBeAsked)
async def ask_after_a_yes(work: Work, now: datetime, agreed: MayBeAsked) -> None:
    """Who told their name after it and said yes a little later: their answer counts as the others' do.

    Not in the middle of what they are filling in.
    """
    for mine in await attendance.before(work, agreed.person_id, now):
        activity = await activities.get(work, mine.activity_id)
        if activity.ends_at + ASKED_FOR <= now:
            return
        open_yet = mine.state is AttendanceState.PRESENT and mine.how_was_it is None
        if open_yet and agreed.person_id not in await _regulars(work, activity):
            later = now + AFTER_A_YES
            await _ask_who_is_new_to_it(work, later, activity, agreed.person_id, revive=True)


def _asked_at(where: Neighbourhood, activity: Activity) -> datetime:
    return max(at(activity.starts_at, ASK_AT, where.zone), activity.ends_at + REST)


async def _ask_name(work: Work, now: datetime, activity: Activity, one: Attendance) -> None:
    """Only now, after the activity, and once: nobody has to say who they are to come along."""
    if one.chat_id is None:
        return
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    doing = doing_of(activity)
    said = Message("afterwards-your-name", doing, (Button("afterwards-your-name.say", "tell_my_name"),))
    due = max(_asked_at(where, activity), now)
    await say_in_chat(work, now, one.chat_id, said, key=_name_key(one.chat_id), due=due)


def _name_key(chat_id: int) -> str:
    return f"your_name:{chat_id}"


async def _keep_reminders(
    work: Work, now: datetime, activity: Activity, one: Attendance, person_id: int
) -> None:
    """Asked for in that chat, they go on as those of the person; what they agreed to since counts as well."""
    if one.chat_id is not None:
        await reminders.drop_in_chat(work, activity, one.chat_id)
    if one.reminders or await reminders.wanted_by(work, person_id, None):
        await reminders.choose(work, now, activity, person_id, wanted=True)


@routine
async def give_names(work: Work, now: datetime) -> None:
    """Who told their name since is at their activities by that name, with the reminders they chose."""
    for attendance_id, person_id in await attendance_names.with_a_name_now(work):
        one = await attendance.get(work, attendance_id)
        if one.chat_id is not None:
            await outbox.cancel_key(work, _name_key(one.chat_id))
        if await attendance.of_person(work, one.activity_id, person_id):
            await attendance.drop(work, one.id)
            continue
        await attendance.change(work, one.id, person_id=person_id, chat_id=None)
        activity = await activities.get(work, one.activity_id)
        if one.comes and activity.on:
            await _keep_reminders(work, now, activity, one, person_id)
        if one.state is AttendanceState.PRESENT and activity.ends_at + ASKED_FOR > now:
            await ask_how_it_was(work, now, activity, person_id)
