"""The weekly activity: begins when all want it, keeps its next activities ahead, and lets people go."""

from datetime import datetime

from handlers.activity.attending import HAPPENS_WITH, cannot_come, expect
from handlers.happenings import WeeklyJoined, happened
from handlers.notices.notify import notify
from handlers.routines import routine
from storage import activities, attendance, consents, neighbourhoods, people, roles, series
from storage.activities import Activity
from storage.series import Series
from storage.tables.activity import AttendanceState, SeriesState
from storage.tables.person import Purpose, RoleName
from storage.work import Work

WEEKLY = "weekly"
"""What somebody answers who would like it every week."""
AHEAD = 2
"""So many activities of a series are in the diary at any time."""


async def settle_on_weekly(work: Work, now: datetime, activity: Activity) -> bool:
    """When all who were there want it, it is weekly from now on: by phone counts as much as by Telegram.

    Connectors are there for others: theirs is not waited for, but another wish of theirs counts. Nor is
    somebody waited for who may not be asked. The activity is locked by the caller, so that of the last two
    answers one sees the other.
    """
    present = await attendance.of_activity(work, activity.id, AttendanceState.PRESENT)
    said = {one.person_id: one.again for one in present if one.person_id is not None}
    connectors = await roles.holders(work, activity.neighbourhood_id, RoleName.CONNECTOR)
    asked = await consents.given_by_all(work, Purpose.CONTACTED, list(said))
    wanted = [one for one in said if one in asked and one not in connectors]
    if any(again not in (None, WEEKLY) for again in said.values()):
        return False
    if not wanted or any(said[one] != WEEKLY for one in wanted):
        return False
    members = [one for one in said if said[one] == WEEKLY]
    if len({*members, activity.host_id} - {None}) < HAPPENS_WITH:
        return False
    await begin_weekly(work, now, activity, members)
    return True


async def begin_weekly(work: Work, now: datetime, activity: Activity, members: list[int]) -> None:
    """From this activity on every week; once, also when the last two answers come together."""
    if (await activities.lock(work, activity.id)).series_id is not None:
        return
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    made = await series.begin(work, activity, where.zone)
    for person_id in members:
        await series.join(work, made.id, person_id)
    await plan_ahead(work, now, made)
    for person_id in members:
        await notify(work, now, person_id, "series_started", key=f"{made.id}", series=made.id)


@routine
async def keep_ahead(work: Work, now: datetime) -> None:
    """The next activities of each series, however long nobody looked."""
    for one in await series.running(work):
        where = await neighbourhoods.get(work, one.neighbourhood_id)
        if series.next_starts(one, where.zone, now, AHEAD)[-1] > one.planned_until:
            await plan_ahead(work, now, one)


async def plan_ahead(work: Work, now: datetime, one: Series) -> None:
    """Makes what is not made yet. An activity that moved or was called off is not made again."""
    locked = await series.lock(work, one.id)
    if not locked.running:
        return
    where = await neighbourhoods.get(work, locked.neighbourhood_id)
    for starts_at in series.next_starts(locked, where.zone, now, AHEAD):
        if starts_at > locked.planned_until and await series.activity_at(work, one.id, starts_at) is None:
            await _make(work, now, locked, starts_at)
    until = series.next_starts(locked, where.zone, now, AHEAD)[-1]
    await series.change(work, one.id, planned_until=max(until, locked.planned_until))


async def _make(work: Work, now: datetime, one: Series, starts_at: datetime) -> None:
    before = await series.latest_activity(work, one.id)
    made = await activities.start(
        work,
        one.neighbourhood_id,
        one.place_id,
        starts_at,
        one.minutes,
        category=one.category,
        title=one.title,
        o4=before.o4,
        cost_cents=before.cost_cents,
        bring=before.bring,
        languages=before.languages,
        started_by_id=one.started_by_id,
        host_id=one.host_id,
        series_id=one.id,
        group_id=one.group_id,
        created_at=now,
    )
    for person_id in await series.members(work, one.id):
        await expect_member(work, now, one, made, person_id)


async def expect_member(work: Work, now: datetime, one: Series, activity: Activity, person_id: int) -> None:
    """Expected, with the reminders they chose before; not while they rest."""
    person = await people.get(work, person_id)
    where = await neighbourhoods.get(work, one.neighbourhood_id)
    if person.rests_on(where.day_of(activity.starts_at)):
        return
    reminded = await series.chose_reminders(work, one.id, person_id)
    await expect(work, now, activity, person_id, reminded=reminded)


async def join_weekly(work: Work, now: datetime, series_id: int, person_id: int) -> bool:
    """False when the series has ended meanwhile."""
    locked = await series.lock(work, series_id)
    if not locked.running:
        return False
    await series.join(work, series_id, person_id)
    for activity in await series.activities_to_come(work, series_id, now):
        if activity.on:
            await expect_member(work, now, locked, activity, person_id)
    await happened(work, now, WeeklyJoined(person_id, series_id))
    return True


async def leave_weekly(work: Work, now: datetime, series_id: int, person_id: int) -> None:
    """Not expected any more; without a word to the others, whose reminders say who comes."""
    locked = await series.lock(work, series_id)
    await series.leave(work, series_id, person_id)
    for activity in await series.activities_to_come(work, series_id, now):
        mine = await attendance.of_person(work, activity.id, person_id)
        if mine and mine.comes:
            await cannot_come(work, now, activity, person_id, tell=False)
    if len({*await series.members(work, series_id), locked.host_id} - {None, person_id}) < 2:
        await series.change(work, series_id, state=SeriesState.ENDED)
