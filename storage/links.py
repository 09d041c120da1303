"""Start links: 128 random bits each, of which only the hash is kept."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlmodel import col, delete, or_, select, update

from storage.tables.contact import LinkKind, LinkRow
from storage.work import Work, all_frozen, frozen

TOKEN_BYTES = 16
"""128 bits, 22 characters of [A-Za-z0-9_-]: inside the 64 that Telegram allows behind /start."""


@dataclass(frozen=True, slots=True)
class Link:
    """What a link leads to; which of the numbers are filled depends on its kind."""

    id: int
    kind: LinkKind
    neighbourhood_id: int | None
    role: str | None
    person_id: int | None
    activity_id: int | None
    made_by_id: int | None
    partner_id: int | None
    single_use: bool
    expires_at: datetime
    used_at: datetime | None


async def make(  # noqa: PLR0913 - each is named where it is called, and most are left out
    work: Work,
    kind: LinkKind,
    *,
    expires_at: datetime,
    neighbourhood_id: int | None = None,
    role: str | None = None,
    person_id: int | None = None,
    activity_id: int | None = None,
    made_by_id: int | None = None,
    partner_id: int | None = None,
    single_use: bool = True,
) -> str:
    """Makes a link and gives its token, which cannot be read back later."""
    token = _new_token()
    await work.add(
        LinkRow(
            token_hash=_hash(token),
            kind=kind,
            neighbourhood_id=neighbourhood_id,
            role=role,
            person_id=person_id,
            activity_id=activity_id,
            made_by_id=made_by_id,
            partner_id=partner_id,
            single_use=single_use,
            expires_at=expires_at,
        )
    )
    return token


async def take(work: Work, token: str, now: datetime) -> Link | None:
    """Uses the link; None when it is unknown, expired, or was for one person who used it."""
    usable = (
        col(LinkRow.token_hash) == _hash(token),
        col(LinkRow.expires_at) > now,
        or_(col(LinkRow.single_use).is_(False), col(LinkRow.used_at).is_(None)),
    )
    if not await work.change(update(LinkRow).where(*usable).values(used_at=now)):
        return None
    row = await work.first(select(LinkRow).where(LinkRow.token_hash == _hash(token)))
    return frozen(Link, row) if row else None


async def find(work: Work, link_id: int) -> Link | None:
    row = await work.first(select(LinkRow).where(LinkRow.id == link_id))
    return frozen(Link, row) if row else None


async def unanswered(work: Work, kind: LinkKind, neighbourhood_id: int, now: datetime) -> list[Link]:
    """Those that still work and that nobody has used, the oldest first."""
    query = select(LinkRow).where(
        LinkRow.kind == kind,
        LinkRow.neighbourhood_id == neighbourhood_id,
        col(LinkRow.used_at).is_(None),
        col(LinkRow.expires_at) > now,
    )
    return all_frozen(Link, await work.all(query.order_by(col(LinkRow.id))))


async def give_back(work: Work, link_id: int) -> None:
    """It was only looked at: what it leads to asks first, and `use` comes with the yes."""
    await work.change(update(LinkRow).where(col(LinkRow.id) == link_id).values(used_at=None))


async def use(work: Work, link_id: int, now: datetime) -> Link | None:
    """For who looked at it before; None when it was used or ran out meanwhile."""
    usable = (
        col(LinkRow.id) == link_id,
        col(LinkRow.expires_at) > now,
        or_(col(LinkRow.single_use).is_(False), col(LinkRow.used_at).is_(None)),
    )
    if not await work.change(update(LinkRow).where(*usable).values(used_at=now)):
        return None
    row = await work.first(select(LinkRow).where(LinkRow.id == link_id))
    return frozen(Link, row) if row else None


async def drop_all(work: Work, kind: LinkKind) -> None:
    """A new one of this kind takes the place of all that were made before."""
    await work.change(delete(LinkRow).where(col(LinkRow.kind) == kind))


async def drop_of(work: Work, kind: LinkKind, person_id: int) -> None:
    """A new one of this kind takes the place of those that lead to this person."""
    await work.change(delete(LinkRow).where(col(LinkRow.kind) == kind, col(LinkRow.person_id) == person_id))


def _new_token() -> str:
    """Never one that reads as a public token, which begin with a letter and a low line: f_ of a flyer."""
    while (token := secrets.token_urlsafe(TOKEN_BYTES))[1] == "_":
        pass
    return token


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
