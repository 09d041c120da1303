"""Who agreed to what. No row is no: consent fails closed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from storage.fixed import fixed
from storage.tables.person import ConsentRow, Purpose
from storage.work import Work, all_frozen

CONSENT_VERSION = 1
"""Raise it when the consent texts change: an older yes then no longer counts."""


@dataclass(frozen=True, slots=True)
class Consent:
    purpose: Purpose
    version: int
    spoken: bool
    given_at: datetime
    withdrawn_at: datetime | None


async def give(
    work: Work,
    person_id: int,
    purpose: Purpose,
    now: datetime,
    *,
    spoken: bool = False,
    recorded_by_id: int | None = None,
) -> None:
    row = await work.to_change(
        select(ConsentRow).where(ConsentRow.person_id == person_id, ConsentRow.purpose == purpose)
    )
    if row is None:
        row = ConsentRow(person_id=person_id, purpose=purpose, version=CONSENT_VERSION, given_at=now)
    row.version, row.given_at, row.withdrawn_at = CONSENT_VERSION, now, None
    row.spoken, row.recorded_by_id = spoken, recorded_by_id
    await work.add(row)


async def withdraw(work: Work, person_id: int, now: datetime, purpose: Purpose | None = None) -> None:
    """Takes back one purpose, or all."""
    statement = update(ConsentRow).where(
        col(ConsentRow.person_id) == person_id, col(ConsentRow.withdrawn_at).is_(None)
    )
    if purpose:
        statement = statement.where(col(ConsentRow.purpose) == purpose)
    await work.change(statement.values(withdrawn_at=now))


async def given(work: Work, person_id: int) -> frozenset[Purpose]:
    """What this person agrees to now."""
    return frozenset(Purpose(one) for one in await work.all(_given(person_id)))


@fixed
def _given(person_id: int) -> Any:
    return select(ConsentRow.purpose).where(
        ConsentRow.person_id == person_id,
        col(ConsentRow.withdrawn_at).is_(None),
        ConsentRow.version == CONSENT_VERSION,
    )


async def given_by_all(work: Work, purpose: Purpose, person_ids: list[int]) -> frozenset[int]:
    """Which of these people agree to `purpose` now."""
    query = select(ConsentRow.person_id).where(
        col(ConsentRow.person_id).in_(person_ids),
        ConsentRow.purpose == purpose,
        col(ConsentRow.withdrawn_at).is_(None),
        ConsentRow.version == CONSENT_VERSION,
    )
    return frozenset(await work.all(query))


async def agreed(work: Work, person_ids: list[int]) -> dict[Purpose, frozenset[int]]:
    """Who of these people agrees now, for each purpose."""
    said = await work.rows(_agreed(person_ids))
    return {one: frozenset(who for purpose, who in said if purpose == one) for one in Purpose}


@fixed
def _agreed(person_ids: list[int]) -> Any:
    return select(ConsentRow.purpose, ConsentRow.person_id).where(
        col(ConsentRow.person_id).in_(person_ids),
        col(ConsentRow.withdrawn_at).is_(None),
        ConsentRow.version == CONSENT_VERSION,
    )


async def history(work: Work, person_id: int) -> list[Consent]:
    query = select(ConsentRow).where(ConsentRow.person_id == person_id).order_by(col(ConsentRow.id))
    return all_frozen(Consent, await work.all(query))
