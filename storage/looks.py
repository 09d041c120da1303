"""The log of who saw whose card: only ever added to, each row with the hash of the one before."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from sqlmodel import col, delete, select

from storage.tables.look import LookRow
from storage.work import Work, all_frozen

BEGINNING = "the first"
LOCK = 7_463_003


@dataclass(frozen=True, slots=True)
class Look:
    """`viewer_id` None: somebody who was erased since."""

    at: datetime
    viewer_id: int | None


async def note(work: Work, viewer_id: int, about_id: int, on_day: date, now: datetime) -> None:
    """Once a day for each two."""
    query = select(LookRow).where(
        LookRow.viewer_id == viewer_id, LookRow.about_id == about_id, LookRow.on_day == on_day
    )
    if await work.first(query) is not None:
        return
    await work.alone(LOCK)
    last = await work.first(select(LookRow).order_by(col(LookRow.id).desc()))
    previous, salt = last.digest if last else BEGINNING, secrets.token_hex(16)
    leaf = _leaf(salt, on_day, viewer_id, about_id)
    row = LookRow(
        at=now,
        on_day=on_day,
        viewer_id=viewer_id,
        about_id=about_id,
        salt=salt,
        leaf=leaf,
        previous=previous,
        digest=_hash(previous, leaf),
    )
    await work.add(row)


async def at_card_of(work: Work, about_id: int, most: int) -> list[Look]:
    """The latest first."""
    query = select(LookRow).where(LookRow.about_id == about_id).order_by(col(LookRow.id).desc()).limit(most)
    return all_frozen(Look, await work.all(query))


async def broken_at(work: Work) -> int | None:
    """The first row that is not what was written, or before which one is missing; None when all is whole."""
    before: str | None = None
    for row in await work.all(select(LookRow).order_by(col(LookRow.id))):
        follows = before is None or row.previous == before
        whole = row.digest == _hash(row.previous, row.leaf)
        if not (follows and whole and _says_what_it_said(row)):
            return row.id
        before = row.digest
    return None


async def drop_old(work: Work, before: datetime) -> int:
    """From its beginning on: what is left is a chain still."""
    return await work.change(delete(LookRow).where(col(LookRow.at) < before))


def _says_what_it_said(row: LookRow) -> bool:
    """Of who was erased the salt is gone: then only the chain can be looked at."""
    if row.salt is None:
        return row.viewer_id is None or row.about_id is None
    return row.leaf == _leaf(row.salt, row.on_day, row.viewer_id, row.about_id)


def _leaf(salt: str, on_day: date, viewer_id: int | None, about_id: int | None) -> str:
    return _hash(salt, on_day.isoformat(), str(viewer_id), str(about_id))


def _hash(*parts: str) -> str:
    return sha256("|".join(parts).encode()).hexdigest()
