"""Flyers: a call to the street in somebody's own words, and the public token that its QR code opens."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select

from storage.tables.contact import FlyerRow, FlyerState
from storage.work import Work, frozen

PREFIX = "f_"
CODE_LENGTH = 6
LETTERS, DIGITS = "abcdefghkmnprstuvwxyz", "23456789"
"""Without those that are taken for one another."""
_CODE = re.compile(f"(?:[{LETTERS}][{DIGITS}]){{{CODE_LENGTH // 2}}}")


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
        token=PREFIX + _new_code(),
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


def _new_code() -> str:
    """Such as k7m4p9, one in 4.7 million. It hangs in the street: it is no secret, and is typed over."""
    return "".join(secrets.choice(LETTERS if place % 2 == 0 else DIGITS) for place in range(CODE_LENGTH))


def code_of(token: str) -> str:
    """What somebody types who cannot scan; empty for a flyer of before there were codes."""
    code = token.removeprefix(PREFIX)
    return code if _CODE.fullmatch(code) else ""


def typed_token(text: str) -> str | None:
    """The token of a code that somebody typed from a flyer, with capitals or spaces as it comes."""
    code = "".join(text.split()).casefold()
    return PREFIX + code if _CODE.fullmatch(code) else None
