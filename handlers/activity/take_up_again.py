"""Somebody is back from a pause: what they gave up for it is theirs again, where there is room."""

from datetime import datetime

from handlers.activity.attending import expect
from handlers.activity.weekly import expect_member
from handlers.happenings import PersonBack, when
from storage import activities, attendance, outbox, series
from storage.activities import Activity
from storage.attendance import Attendance
from storage.tables.activity import GivenUpAs
from storage.work import Work


@when(PersonBack)
async def take_up_again(work: Work, now: datetime, back: PersonBack) -> None:
    for given_up in await attendance.given_up_by(work, back.person.id, now):
        activity = await activities.get(work, given_up.activity_id)
        if await expect(work, now, activity, back.person.id, reminded=given_up.reminders):
            await _host_again(work, activity, given_up)
            back.again.append(activity)
        else:
            back.full.append(activity)
    await _every_week(work, now, back)


async def _host_again(work: Work, activity: Activity, given_up: Attendance) -> None:
    """Unless somebody else stepped in."""
    if given_up.given_up_as is GivenUpAs.HOST and activity.host_id is None:
        await activities.change(work, activity.id, host_id=given_up.person_id)
        await outbox.cancel_group(work, activity.group, ("activity_needs_host",))


async def _every_week(work: Work, now: datetime, back: PersonBack) -> None:
    """Those that were planned while they rested, without them."""
    person_id = back.person.id
    for one in await series.of_member(work, person_id):
        for activity in await series.activities_to_come(work, one.id, now):
            if activity.on and await attendance.of_person(work, activity.id, person_id) is None:
                await expect_member(work, now, one, activity, person_id)
                mine = await attendance.of_person(work, activity.id, person_id)
                (back.again if mine else back.full).append(activity)
