"""Call lists: what is to be said to whom by whom, over the phone or at the door."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import String, Update, cast, func, literal
from sqlmodel import col, delete, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.activity import ActivityRow
from storage.tables.contact import CallRow, CallState
from storage.work import Work, all_frozen, frozen

TO_DO = (CallState.OPEN, CallState.GIVEN_TO_CONNECTOR)


@dataclass(frozen=True, slots=True)
class Call:
    """The notice `kind` with `params`, to be said to `person_id` by `caller_id`."""

    id: int
    person_id: int
    caller_id: int | None
    kind: str
    params: dict[str, Any]
    group_key: str | None
    state: CallState
    no_answers: int
    answer: str | None
    due_at: datetime
    expires_at: datetime | None


async def put(work: Work, **fields: Any) -> int:
    """Puts a line on the list and gives its number."""
    row = await work.add(CallRow(**fields))
    assert row.id is not None
    return row.id


async def find(work: Work, call_id: int) -> Call | None:
    row = await work.first(select(CallRow).where(CallRow.id == call_id))
    return frozen(Call, row) if row else None


async def get(work: Work, call_id: int) -> Call:
    """Raises `LookupError` when there is no such line."""
    call = await find(work, call_id)
    if call is None:
        raise LookupError(f"no call {call_id}")
    return call


async def open_of(work: Work, caller_id: int) -> list[Call]:
    query = select(CallRow).where(CallRow.caller_id == caller_id, col(CallRow.state).in_(TO_DO))
    return all_frozen(Call, await work.all(query.order_by(col(CallRow.due_at), col(CallRow.id))))


async def open_to(work: Work, person_id: int, states: tuple[CallState, ...] = TO_DO) -> list[Call]:
    query = select(CallRow).where(CallRow.person_id == person_id, col(CallRow.state).in_(states))
    return all_frozen(Call, await work.all(query.order_by(col(CallRow.due_at), col(CallRow.id))))


async def all_open(work: Work) -> list[Call]:
    return all_frozen(Call, await work.all_between_changes(_all_open()))


@fixed
def _all_open() -> SelectOfScalar[CallRow]:
    return select(CallRow).where(col(CallRow.state).in_(TO_DO)).order_by(col(CallRow.id))


async def perhaps_late(work: Work, *, before: datetime, since: datetime) -> list[Call]:
    """Lines without a caller, of what starts before `before`, or that wait since `since` or longer."""
    return all_frozen(Call, await work.all(_perhaps_late(since, before)))


@fixed
def _perhaps_late(since: datetime, before: datetime) -> SelectOfScalar[CallRow]:
    group = literal("activity:") + cast(ActivityRow.id, String)
    return (
        select(CallRow)
        .join(ActivityRow, col(CallRow.group_key) == group, isouter=True)
        .where(
            CallRow.state == CallState.OPEN,
            or_(
                col(CallRow.caller_id).is_(None),
                col(CallRow.due_at) <= since,
                col(ActivityRow.starts_at) <= before,
            ),
        )
        .order_by(col(CallRow.id))
    )


async def withdraw_expired(work: Work, now: datetime) -> int:
    return await work.change(_withdraw_expired(now))


@fixed
def _withdraw_expired(now: datetime) -> Update:
    return (
        update(CallRow)
        .where(col(CallRow.state).in_(TO_DO), col(CallRow.expires_at) <= now)
        .values(state=CallState.WITHDRAWN)
    )


async def since(work: Work, earliest: datetime) -> list[Call]:
    """All lines of this time, answered ones included, oldest first."""
    query = select(CallRow).where(col(CallRow.due_at) >= earliest).order_by(col(CallRow.id))
    return all_frozen(Call, await work.all(query))


async def change(work: Work, call_id: int, **fields: Any) -> None:
    await work.change(
        update(CallRow).where(col(CallRow.id) == call_id).values(in_row(CallRow, call_id, fields))
    )


async def drop_old(work: Work, before: datetime) -> int:
    """What was to be said may hold somebody's own words: lines that are done go."""
    over = [CallState.ANSWERED, CallState.WITHDRAWN]
    return await work.change(
        delete(CallRow).where(col(CallRow.state).in_(over), col(CallRow.due_at) < before)
    )


async def answer(work: Work, call_id: int, said: str, now: datetime) -> bool:
    """Ticks the line off; False when it was answered or withdrawn already."""
    return bool(
        await work.change(
            update(CallRow)
            .where(col(CallRow.id) == call_id, col(CallRow.state).in_(TO_DO))
            .values(state=CallState.ANSWERED, answer=said, answered_at=now)
        )
    )


async def finish_given(work: Work, person_id: int, said: str, now: datetime) -> int:
    """The connector spoke with them: all that waited to be said is said."""
    return await work.change(
        update(CallRow)
        .where(col(CallRow.person_id) == person_id, col(CallRow.state) == CallState.GIVEN_TO_CONNECTOR)
        .values(state=CallState.ANSWERED, answer=said, answered_at=now)
    )


async def answered_by(work: Work, caller_id: int, since: datetime) -> list[Call]:
    """What this caller got an answer to since then, the first one first."""
    query = select(CallRow).where(
        CallRow.caller_id == caller_id,
        CallRow.state == CallState.ANSWERED,
        col(CallRow.answered_at) >= since,
    )
    return all_frozen(Call, await work.all(query.order_by(col(CallRow.answered_at), col(CallRow.id))))


async def answered_to(work: Work, person_id: int, since: datetime, before: datetime) -> int:
    """How many answers of this person were noted in that time."""
    query = select(func.count()).where(
        CallRow.person_id == person_id,
        CallRow.state == CallState.ANSWERED,
        col(CallRow.answered_at) >= since,
        col(CallRow.answered_at) < before,
    )
    return (await work.all(query))[0]


async def open_again(work: Work, call_id: int) -> bool:
    """The answer was a tap in error; False when it has none."""
    return bool(
        await work.change(
            update(CallRow)
            .where(col(CallRow.id) == call_id, col(CallRow.state) == CallState.ANSWERED)
            .values(state=CallState.OPEN, answer=None, answered_at=None)
        )
    )


async def withdraw_group(
    work: Work, group_key: str, *, person_id: int | None = None, kinds: tuple[str, ...] = ()
) -> int:
    """What was to be said about an activity that moved or was called off need not be said any more.

    With `person_id` only to that person, with `kinds` only those notices.
    """
    statement = update(CallRow).where(col(CallRow.group_key) == group_key, col(CallRow.state).in_(TO_DO))
    if person_id is not None:
        statement = statement.where(col(CallRow.person_id) == person_id)
    if kinds:
        statement = statement.where(col(CallRow.kind).in_(kinds))
    return await work.change(statement.values(state=CallState.WITHDRAWN))


async def withdraw_for_person(work: Work, person_id: int) -> int:
    """Somebody stops: nothing need be said to them any more."""
    return await work.change(
        update(CallRow)
        .where(col(CallRow.person_id) == person_id, col(CallRow.state).in_(TO_DO))
        .values(state=CallState.WITHDRAWN)
    )
