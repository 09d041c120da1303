"""How people are: who was asked, after what, and what they answered."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select, update

from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState
from storage.tables.check_in import CheckInAfter, CheckInAnswer, CheckInRow
from storage.tables.person import RoleRow
from storage.work import Work, frozen

BAD = "bad"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """`asked_by_id`: who of the team wanted to know; None where it came of itself."""

    id: int
    person_id: int
    after: CheckInAfter
    asked_by_id: int | None
    asked_at: datetime
    answer: CheckInAnswer | None

    @property
    def key(self) -> str:
        return f"check_in:{self.id}"


async def ask(
    work: Work, person_id: int, after: CheckInAfter, now: datetime, by: int | None = None
) -> CheckIn:
    row = CheckInRow(person_id=person_id, after=after, asked_by_id=by, asked_at=now)
    return frozen(CheckIn, await work.add(row))


async def find(work: Work, check_in_id: int) -> CheckIn | None:
    row = await work.first(select(CheckInRow).where(CheckInRow.id == check_in_id))
    return frozen(CheckIn, row) if row else None


async def ever_asked(work: Work, person_id: int, after: CheckInAfter) -> bool:
    query = select(CheckInRow).where(CheckInRow.person_id == person_id, CheckInRow.after == after)
    return await work.first(query.limit(1)) is not None


async def asked_since(work: Work, person_id: int, since: datetime) -> bool:
    query = select(CheckInRow).where(CheckInRow.person_id == person_id, CheckInRow.asked_at > since)
    return await work.first(query.limit(1)) is not None


async def answer(work: Work, check_in_id: int, said: CheckInAnswer) -> bool:
    """False when it was answered already."""
    return bool(
        await work.change(
            update(CheckInRow)
            .where(col(CheckInRow.id) == check_in_id, col(CheckInRow.answer).is_(None))
            .values(answer=said)
        )
    )


async def drop_answers(work: Work, before: datetime) -> int:
    """That somebody was asked stays, so that nobody is asked twice after the same."""
    return await work.change(
        update(CheckInRow)
        .where(col(CheckInRow.asked_at) < before, col(CheckInRow.answer).is_not(None))
        .values(answer=None)
    )


async def first_visits(work: Work, neighbourhood_id: int, since: datetime, until: datetime) -> list[int]:
    """Whose very first time was then; without who led it, has a role, or said that it was not good:
    a human was offered to them there.
    """
    held = select(RoleRow.person_id).where(col(RoleRow.until).is_(None))
    query = (
        select(AttendanceRow.person_id, AttendanceRow.how_was_it)
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            ActivityRow.neighbourhood_id == neighbourhood_id,
            col(ActivityRow.starts_at) >= since,
            col(ActivityRow.starts_at) < until,
            AttendanceRow.state == AttendanceState.PRESENT,
            col(AttendanceRow.first_time).is_(True),
            col(AttendanceRow.person_id).is_not(None),
            col(AttendanceRow.person_id).not_in(held),
            col(ActivityRow.host_id).is_distinct_from(col(AttendanceRow.person_id)),
        )
        .order_by(col(AttendanceRow.id))
    )
    return [who for who, how in await work.rows(query) if who is not None and how != BAD]
