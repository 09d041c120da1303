"""Attendance: who comes to an activity, who sent word, who was there, and what they said of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.activity import (
    ActivityRow,
    ActivityState,
    AttendanceRow,
    AttendanceSource,
    AttendanceState,
    GivenUpAs,
)
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Attendance:
    """Without `person_id` a nameless neighbour, known by `chat_id` or not at all.

    `how_was_it`: good, so_so or bad. `again`: weekly, sometimes or other.
    """

    id: int
    activity_id: int
    person_id: int | None
    chat_id: int | None
    state: AttendanceState
    reminders: bool
    how_was_it: str | None
    again: str | None
    source: AttendanceSource
    first_time: bool
    introducer_id: int | None
    given_up_as: GivenUpAs | None
    said_at: datetime
    unconfirmed: bool
    buddy_id: int | None = None
    own_feet: bool = False

    @property
    def comes(self) -> bool:
        return self.state is AttendanceState.EXPECTED


async def find(work: Work, attendance_id: int) -> Attendance | None:
    row = await work.first(select(AttendanceRow).where(AttendanceRow.id == attendance_id))
    return frozen(Attendance, row) if row else None


async def get(work: Work, attendance_id: int) -> Attendance:
    """Raises `LookupError` when it is gone."""
    found = await find(work, attendance_id)
    if found is None:
        raise LookupError(f"no attendance {attendance_id}")
    return found


async def of_person(work: Work, activity_id: int, person_id: int) -> Attendance | None:
    row = await work.first(_of_person(activity_id, person_id))
    return frozen(Attendance, row) if row else None


@fixed
def _of_person(activity_id: int, person_id: int) -> SelectOfScalar[AttendanceRow]:
    return select(AttendanceRow).where(
        AttendanceRow.activity_id == activity_id, AttendanceRow.person_id == person_id
    )


async def of_chat(work: Work, activity_id: int, chat_id: int) -> Attendance | None:
    query = select(AttendanceRow).where(
        AttendanceRow.activity_id == activity_id, AttendanceRow.chat_id == chat_id
    )
    row = await work.first(query)
    return frozen(Attendance, row) if row else None


async def of_activity(work: Work, activity_id: int, *states: AttendanceState) -> list[Attendance]:
    """Everybody of this activity, or only those in one of `states`, in the order in which they said so."""
    found = all_frozen(Attendance, await work.all(_of_activity(activity_id)))
    return [one for one in found if one.state in states] if states else found


@fixed
def _of_activity(activity_id: int) -> SelectOfScalar[AttendanceRow]:
    here = select(AttendanceRow).where(AttendanceRow.activity_id == activity_id)
    return here.order_by(col(AttendanceRow.id))


async def coming(work: Work, activity_id: int) -> list[Attendance]:
    return await of_activity(work, activity_id, AttendanceState.EXPECTED)


async def put(  # noqa: PLR0913 - each is named where it is called, and most are left out
    work: Work,
    activity_id: int,
    now: datetime,
    *,
    person_id: int | None = None,
    chat_id: int | None = None,
    state: AttendanceState = AttendanceState.EXPECTED,
    reminders: bool = False,
    source: AttendanceSource = AttendanceSource.SELF,
    unconfirmed: bool = False,
    introducer_id: int | None = None,
) -> Attendance:
    """Somebody more. Each person and each chat is at an activity once."""
    row = AttendanceRow(
        activity_id=activity_id,
        person_id=person_id,
        chat_id=chat_id,
        state=state,
        reminders=reminders,
        source=source,
        unconfirmed=unconfirmed,
        introducer_id=introducer_id,
        first_time=not await _came_before(work, person_id, chat_id),
        said_at=now,
    )
    return frozen(Attendance, await work.add(row))


async def _came_before(work: Work, person_id: int | None, chat_id: int | None) -> bool:
    """Of somebody without a name and a chat nobody can know; they count as here for the first time."""
    if person_id is None and chat_id is None:
        return False
    mine = AttendanceRow.chat_id == chat_id if person_id is None else AttendanceRow.person_id == person_id
    query = select(AttendanceRow).where(mine, AttendanceRow.state == AttendanceState.PRESENT)
    return await work.first(query.limit(1)) is not None


async def change(work: Work, attendance_id: int, **fields: Any) -> None:
    await work.change(update(AttendanceRow).where(col(AttendanceRow.id) == attendance_id).values(**fields))


async def drop(work: Work, attendance_id: int) -> None:
    await work.change(delete(AttendanceRow).where(col(AttendanceRow.id) == attendance_id))


async def move_state(
    work: Work, attendance_id: int, before: AttendanceState, after: AttendanceState, now: datetime
) -> bool:
    """False when they were not in the state `before` any more."""
    return bool(
        await work.change(
            update(AttendanceRow)
            .where(col(AttendanceRow.id) == attendance_id, col(AttendanceRow.state) == before)
            .values(state=after, said_at=now)
        )
    )


async def say(work: Work, attendance_id: int, **answer: str) -> bool:
    """Keeps `how_was_it` or `again`; False when it was said already."""
    ((name, said),) = answer.items()
    field = col(getattr(AttendanceRow, name))
    return bool(
        await work.change(
            update(AttendanceRow)
            .where(col(AttendanceRow.id) == attendance_id, field.is_(None))
            .values({name: said})
        )
    )


async def before(work: Work, person_id: int, moment: datetime) -> list[Attendance]:
    """How it went at earlier activities, the latest first; those not yet told of do not count."""
    return all_frozen(Attendance, await work.all(_before(person_id, moment)))


@fixed
def _before(person_id: int, moment: datetime) -> SelectOfScalar[AttendanceRow]:
    return (
        select(AttendanceRow)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            AttendanceRow.person_id == person_id,
            col(AttendanceRow.state).in_([AttendanceState.PRESENT, AttendanceState.MISSED]),
            ActivityRow.starts_at < moment,
        )
        .order_by(col(ActivityRow.starts_at).desc())
    )


async def at_series_before(work: Work, series_id: int, moment: datetime) -> set[int]:
    """Who was at an earlier activity of this series."""
    query = (
        select(AttendanceRow.person_id)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            ActivityRow.series_id == series_id,
            col(ActivityRow.starts_at) < moment,
            AttendanceRow.state == AttendanceState.PRESENT,
            col(AttendanceRow.person_id).is_not(None),
        )
    )
    return {person_id for (person_id,) in await work.rows(query) if person_id is not None}


async def all_of(work: Work, person_id: int) -> list[Attendance]:
    """Every activity of this person, the first one first."""
    query = select(AttendanceRow).where(AttendanceRow.person_id == person_id).order_by(col(AttendanceRow.id))
    return all_frozen(Attendance, await work.all(query))


async def given_up_by(work: Work, person_id: int, now: datetime) -> list[Attendance]:
    """What somebody gave up for a pause and is still to come, soonest first."""
    query = (
        select(AttendanceRow)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            AttendanceRow.person_id == person_id,
            AttendanceRow.state == AttendanceState.SENT_WORD,
            col(AttendanceRow.given_up_as).is_not(None),
            col(ActivityRow.state).in_([ActivityState.IDEA, ActivityState.GOING]),
            ActivityRow.starts_at > now,
        )
        .order_by(col(ActivityRow.starts_at))
    )
    return all_frozen(Attendance, await work.all(query))


async def to_come_of(
    work: Work,
    person_id: int | None,
    now: datetime,
    chat_id: int | None = None,
    *,
    before: datetime | None = None,
) -> list[Attendance]:
    """Where this person, or this nameless chat, is expected from `now` on (until `before`), soonest first."""
    mine = AttendanceRow.chat_id == chat_id if person_id is None else AttendanceRow.person_id == person_id
    query = (
        select(AttendanceRow)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            mine,
            AttendanceRow.state == AttendanceState.EXPECTED,
            col(ActivityRow.state).in_([ActivityState.IDEA, ActivityState.GOING]),
            ActivityRow.starts_at > now,
        )
        .order_by(col(ActivityRow.starts_at))
    )
    if before is not None:
        query = query.where(ActivityRow.starts_at < before)
    return all_frozen(Attendance, await work.all(query))


async def comes_with(work: Work, person_id: int, host_id: int) -> bool:
    """Whether they are expected at an activity that this host leads."""
    query = (
        select(AttendanceRow)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            AttendanceRow.person_id == person_id,
            AttendanceRow.state == AttendanceState.EXPECTED,
            ActivityRow.host_id == host_id,
        )
    )
    return await work.first(query) is not None
