"""Somebody is back before their pause ends: what they gave up for it is theirs again, where there is room."""

from dataclasses import dataclass, field
from datetime import datetime

from handlers.activity.attending import expect
from handlers.activity.weekly import expect_member
from storage import activities, attendance, outbox, series
from storage.activities import Activity
from storage.attendance import Attendance
from storage.people import Person
from storage.tables.activity import GivenUpAs
from storage.work import Work


@dataclass(frozen=True, slots=True)
class TakenUp:
    """`full`: others have their place there now."""

    again: list[Activity] = field(default_factory=list)
    full: list[Activity] = field(default_factory=list)


async def take_up_again(work: Work, now: datetime, person: Person) -> TakenUp:
    taken = TakenUp()
    for given_up in await attendance.given_up_by(work, person.id, now):
        activity = await activities.get(work, given_up.activity_id)
        if await expect(work, now, activity, person.id, reminded=given_up.reminders):
            await _host_again(work, activity, given_up)
            taken.again.append(activity)
        else:
            taken.full.append(activity)
    await _every_week(work, now, person, taken)
    return taken


async def _host_again(work: Work, activity: Activity, given_up: Attendance) -> None:
    """Unless somebody else stepped in."""
    if given_up.given_up_as is GivenUpAs.HOST and activity.host_id is None:
        await activities.change(work, activity.id, host_id=given_up.person_id)
        await outbox.cancel_group(work, activity.group, ("activity_needs_host",))


async def _every_week(work: Work, now: datetime, person: Person, taken: TakenUp) -> None:
    """Those that were planned while they rested, without them."""
    for one in await series.of_member(work, person.id):
        for activity in await series.activities_to_come(work, one.id, now):
            if activity.on and await attendance.of_person(work, activity.id, person.id) is None:
                await expect_member(work, now, one, activity, person.id)
                mine = await attendance.of_person(work, activity.id, person.id)
                (taken.again if mine else taken.full).append(activity)
