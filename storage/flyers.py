"""Flyers: a call to the street in somebody's own words, and the public token that its QR code opens."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select

from storage.tables.contact import FlyerRow, FlyerState
from storage.work import Work, frozen

PREFIX = "f_"
TOKEN_BYTES = 9
"""12 characters. It hangs in the street, so it is no secret; it only must not be guessed by counting."""


@dataclass(frozen=True, slots=True)
class Flyer:
    """`person_id`: whose flyer it is, and who approved of it."""

    id: int
    activity_id: int
    person_id: int
    headline: str
    token: str
    state: FlyerState
    with_street: bool
    made_at: datetime


async def approve(
    work: Work, activity_id: int, person_id: int, headline: str, now: datetime, *, street: bool = False
) -> Flyer:
    """Only what its person said yes to is kept; before that a flyer is no more than an answer in a chat."""
    row = FlyerRow(
        activity_id=activity_id,
        person_id=person_id,
        headline=headline,
        token=PREFIX + secrets.token_urlsafe(TOKEN_BYTES),
        state=FlyerState.APPROVED,
        with_street=street,
        made_at=now,
    )
    return frozen(Flyer, await work.add(row))


async def find(work: Work, flyer_id: int) -> Flyer | None:
    row = await work.first(select(FlyerRow).where(FlyerRow.id == flyer_id))
    return frozen(Flyer, row) if row else None


async def with_token(work: Work, token: str) -> Flyer | None:
    row = await work.first(select(FlyerRow).where(FlyerRow.token == token))
    return frozen(Flyer, row) if row else None
