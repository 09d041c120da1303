"""Groups that are handed over to a volunteer, and how far that is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.activity import ActivityRow, ActivityState, AttendanceRow, AttendanceState, SeriesRow
from storage.tables.contact import TaskKind, TaskRow, TaskState
from storage.tables.handover import HandoverRow, HandoverState
from storage.tables.person import PersonRow
from storage.tables.suggestion import SuggestionRow, SuggestionState
from storage.work import Work, all_frozen, frozen

UNDER_WAY = (HandoverState.PLANNED, HandoverState.TOGETHER)
OPEN = (HandoverState.ASKED, *UNDER_WAY)


@dataclass(frozen=True, slots=True)
class Handover:
    """`words`: who the volunteer is, as they told it to the group."""

    id: int
    group_id: int
    from_id: int | None
    to_id: int | None
    words: str | None
    state: HandoverState
    asked_at: datetime
    agreed_at: datetime | None
    handed_over_at: datetime | None

    @property
    def key(self) -> str:
        """The key under which its messages wait."""
        return f"handover:{self.id}"


async def ask(work: Work, group_id: int, from_id: int, to_id: int, now: datetime) -> Handover:
    row = HandoverRow(group_id=group_id, from_id=from_id, to_id=to_id, asked_at=now)
    return frozen(Handover, await work.add(row))


async def find(work: Work, handover_id: int) -> Handover | None:
    row = await work.first(select(HandoverRow).where(HandoverRow.id == handover_id))
    return frozen(Handover, row) if row else None


async def in_state(work: Work, *states: HandoverState) -> list[Handover]:
    return all_frozen(Handover, await work.all_between_changes(_in_state(list(states))))


@fixed
def _in_state(states: list[HandoverState]) -> SelectOfScalar[HandoverRow]:
    return select(HandoverRow).where(col(HandoverRow.state).in_(states)).order_by(col(HandoverRow.id))


async def of_group(work: Work, group_id: int, *states: HandoverState) -> list[Handover]:
    query = select(HandoverRow).where(HandoverRow.group_id == group_id, col(HandoverRow.state).in_(states))
    return all_frozen(Handover, await work.all(query.order_by(col(HandoverRow.id))))


async def open_to(work: Work, person_id: int) -> list[Handover]:
    """What this volunteer said yes to and is not theirs yet."""
    query = select(HandoverRow).where(HandoverRow.to_id == person_id, col(HandoverRow.state).in_(UNDER_WAY))
    return all_frozen(Handover, await work.all(query.order_by(col(HandoverRow.id))))


async def move(
    work: Work, handover_id: int, before: tuple[HandoverState, ...], after: HandoverState, **fields: Any
) -> bool:
    """False when it was in none of the states `before` any more."""
    values = in_row(HandoverRow, handover_id, {"state": after, **fields})
    return bool(
        await work.change(
            update(HandoverRow)
            .where(col(HandoverRow.id) == handover_id, col(HandoverRow.state).in_(before))
            .values(values)
        )
    )


async def put_from(work: Work, handover_id: int, from_id: int | None) -> None:
    await work.change(update(HandoverRow).where(col(HandoverRow.id) == handover_id).values(from_id=from_id))


async def times_together(work: Work, found: Handover) -> int:
    """How often both were there with the group since it said yes."""
    one, other = aliased(AttendanceRow), aliased(AttendanceRow)
    query = (
        select(func.count())
        .select_from(ActivityRow)
        .join(one, col(one.activity_id) == col(ActivityRow.id))
        .join(other, col(other.activity_id) == col(ActivityRow.id))
        .where(
            ActivityRow.group_id == found.group_id,
            ActivityRow.state == ActivityState.HAPPENED,
            col(ActivityRow.starts_at) >= found.agreed_at,
            one.person_id == found.from_id,
            one.state == AttendanceState.PRESENT,
            other.person_id == found.to_id,
            other.state == AttendanceState.PRESENT,
        )
    )
    return (await work.all(query))[0]


async def drop_old(work: Work, before: datetime) -> int:
    over = [HandoverState.LOOKED_BACK, HandoverState.CALLED_OFF]
    return await work.change(
        delete(HandoverRow).where(col(HandoverRow.state).in_(over), col(HandoverRow.asked_at) < before)
    )


async def pass_on_people(work: Work, members: frozenset[int], from_id: int, to_id: int) -> int:
    """Whom the one knew of these, the other knows from now on."""
    return await work.change(
        update(PersonRow)
        .where(col(PersonRow.id).in_(members), col(PersonRow.known_by_id) == from_id)
        .values(known_by_id=to_id)
    )


async def pass_on_tasks(
    work: Work,
    group_id: int,
    members: frozenset[int],
    from_id: int,
    to_id: int,
    but: frozenset[TaskKind],
) -> int:
    """Open ones about its people or what it does; those `but` stay with whom it was told."""
    of_it = select(ActivityRow.id).where(ActivityRow.group_id == group_id)
    return await work.change(
        update(TaskRow)
        .where(
            col(TaskRow.for_id) == from_id,
            col(TaskRow.state) == TaskState.OPEN,
            col(TaskRow.kind).not_in(but),
            col(TaskRow.about_id).in_(members) | col(TaskRow.activity_id).in_(of_it),
        )
        .values(for_id=to_id, outcome=None)
    )


async def pass_on_suggestions(work: Work, group_id: int, from_id: int, to_id: int) -> int:
    """Those about what the group does that nobody decided on yet."""
    of_it = select(ActivityRow.id).where(ActivityRow.group_id == group_id)
    return await work.change(
        update(SuggestionRow)
        .where(
            col(SuggestionRow.connector_id) == from_id,
            col(SuggestionRow.state) == SuggestionState.SHOWN,
            col(SuggestionRow.activity_id).in_(of_it),
        )
        .values(connector_id=to_id)
    )


async def pass_on_hosting(work: Work, group_id: int, from_id: int, to_id: int, now: datetime) -> None:
    """What the one led every week, and what is still to come, the other leads."""
    await work.change(
        update(SeriesRow)
        .where(col(SeriesRow.group_id) == group_id, col(SeriesRow.host_id) == from_id)
        .values(host_id=to_id)
    )
    await work.change(
        update(ActivityRow)
        .where(
            col(ActivityRow.group_id) == group_id,
            col(ActivityRow.host_id) == from_id,
            col(ActivityRow.starts_at) > now,
        )
        .values(host_id=to_id)
    )
