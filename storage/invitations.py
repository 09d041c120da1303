"""Invitations: one private question to one person about one activity."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Update
from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.activities import ON
from storage.fixed import fixed
from storage.tables.activity import ActivityRow, InvitationAnswer, InvitationRow
from storage.work import Work, all_frozen, frozen

OPEN = (InvitationAnswer.ASKED, InvitationAnswer.MAYBE, InvitationAnswer.QUESTION)
"""Answers after which somebody may still say another thing."""


@dataclass(frozen=True, slots=True)
class Invitation:
    id: int
    activity_id: int
    person_id: int
    answer: InvitationAnswer
    asked_at: datetime
    answered_at: datetime | None


async def find(work: Work, invitation_id: int) -> Invitation | None:
    row = await work.first(_find(invitation_id))
    return frozen(Invitation, row) if row else None


@fixed
def _find(invitation_id: int) -> SelectOfScalar[InvitationRow]:
    return select(InvitationRow).where(InvitationRow.id == invitation_id)


async def get(work: Work, invitation_id: int) -> Invitation:
    """Raises `LookupError` when it is gone."""
    invitation = await find(work, invitation_id)
    if invitation is None:
        raise LookupError(f"no invitation {invitation_id}")
    return invitation


async def find_for(work: Work, activity_id: int, person_id: int) -> Invitation | None:
    query = select(InvitationRow).where(
        InvitationRow.activity_id == activity_id, InvitationRow.person_id == person_id
    )
    row = await work.first(query)
    return frozen(Invitation, row) if row else None


async def ask(work: Work, activity_id: int, person_id: int, now: datetime) -> Invitation | None:
    """None when this person was asked for this activity before: nobody is asked twice."""
    if await find_for(work, activity_id, person_id):
        return None
    row = InvitationRow(activity_id=activity_id, person_id=person_id, asked_at=now)
    return frozen(Invitation, await work.add(row))


async def of_activity(work: Work, activity_id: int) -> list[Invitation]:
    return all_frozen(Invitation, await work.all(_of_activity(activity_id)))


@fixed
def _of_activity(activity_id: int) -> SelectOfScalar[InvitationRow]:
    return (
        select(InvitationRow).where(InvitationRow.activity_id == activity_id).order_by(col(InvitationRow.id))
    )


async def of_neighbourhood_since(work: Work, neighbourhood_id: int, since: datetime) -> list[Invitation]:
    """What was asked lately, for asking nobody too often."""
    return all_frozen(Invitation, await work.all(_of_neighbourhood_since(neighbourhood_id, since)))


@fixed
def _of_neighbourhood_since(neighbourhood_id: int, since: datetime) -> SelectOfScalar[InvitationRow]:
    return (
        select(InvitationRow)
        .join(ActivityRow, col(ActivityRow.id) == col(InvitationRow.activity_id))
        .where(ActivityRow.neighbourhood_id == neighbourhood_id, InvitationRow.asked_at >= since)
        .order_by(col(InvitationRow.id))
    )


async def waiting_for_answer(work: Work, neighbourhood_id: int, now: datetime) -> list[Invitation]:
    """Questions that still lie with somebody, about activities to come."""
    return all_frozen(Invitation, await work.all(_waiting_for_answer(neighbourhood_id, now)))


@fixed
def _waiting_for_answer(neighbourhood_id: int, now: datetime) -> SelectOfScalar[InvitationRow]:
    query = (
        select(InvitationRow)
        .join(ActivityRow, col(ActivityRow.id) == col(InvitationRow.activity_id))
        .where(
            ActivityRow.neighbourhood_id == neighbourhood_id,
            col(ActivityRow.state).in_(ON),
            ActivityRow.starts_at > now,
            col(InvitationRow.answer).in_(OPEN),
        )
    )
    return query.order_by(col(InvitationRow.id))


async def answer(work: Work, invitation_id: int, said: InvitationAnswer, now: datetime) -> bool:
    """False when it was answered or closed already."""
    return bool(
        await work.change(
            update(InvitationRow)
            .where(col(InvitationRow.id) == invitation_id, col(InvitationRow.answer).in_(OPEN))
            .values(answer=said, answered_at=now)
        )
    )


async def open_again(work: Work, invitation_id: int) -> None:
    """What was answered was a tap in error."""
    await work.change(
        update(InvitationRow)
        .where(col(InvitationRow.id) == invitation_id, col(InvitationRow.answer) != InvitationAnswer.CLOSED)
        .values(answer=InvitationAnswer.ASKED, answered_at=None)
    )


async def close_for_activity(work: Work, activity_id: int) -> int:
    """The activity is off or over: nothing is asked any more."""
    return await work.change(
        update(InvitationRow)
        .where(col(InvitationRow.activity_id) == activity_id, col(InvitationRow.answer).in_(OPEN))
        .values(answer=InvitationAnswer.CLOSED)
    )


async def close_for_person(work: Work, person_id: int) -> int:
    """Somebody stops: what they were asked need not be answered."""
    return await work.change(
        update(InvitationRow)
        .where(col(InvitationRow.person_id) == person_id, col(InvitationRow.answer).in_(OPEN))
        .values(answer=InvitationAnswer.CLOSED)
    )


async def close_overtaken(work: Work, now: datetime) -> int:
    """Questions that nobody answered before the activity began are closed, without a word to anybody."""
    return await work.change(_close_overtaken(now))


@fixed
def _close_overtaken(now: datetime) -> Update:
    over = select(ActivityRow.id).where(
        or_(col(ActivityRow.starts_at) <= now, col(ActivityRow.state).not_in(ON))
    )
    return (
        update(InvitationRow)
        .where(col(InvitationRow.answer).in_(OPEN), col(InvitationRow.activity_id).in_(over))
        .values(answer=InvitationAnswer.CLOSED)
    )


async def to_ask_again(work: Work, since: datetime, until: datetime) -> list[tuple[Invitation, datetime]]:
    """Who said "maybe" to an activity that starts in this time, and when it starts."""
    return [(frozen(Invitation, row), row.starts_at) for row in await work.rows(_to_ask_again(since, until))]


@fixed
def _to_ask_again(since: datetime, until: datetime) -> Any:
    return (
        select(InvitationRow, ActivityRow.starts_at)
        .join(ActivityRow, col(ActivityRow.id) == col(InvitationRow.activity_id))
        .where(
            InvitationRow.answer == InvitationAnswer.MAYBE,
            col(ActivityRow.state).in_(ON),
            ActivityRow.starts_at >= since,
            ActivityRow.starts_at < until,
        )
        .order_by(col(InvitationRow.id))
    )
