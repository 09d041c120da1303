"""Somebody's card: what they enjoy, can give and would like, and when they have time."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select

from storage.fixed import fixed
from storage.tables.card import AvailabilityRow, DayPart, InterestRow, OfferRow, SpokenLanguageRow, WishRow
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Card:
    """Tags of the catalogue; `own` are answers in somebody's own words, as (interest|offer|wish, words).

    `languages` are spoken ones; empty as long as nobody said so, then it is the one that they read.
    """

    person_id: int
    interests: tuple[str, ...]
    offers: tuple[str, ...]
    wishes: tuple[str, ...]
    times: tuple[tuple[int, DayPart], ...]
    own: tuple[tuple[str, str], ...]
    languages: tuple[str, ...] = ()


KINDS: dict[str, type[InterestRow] | type[OfferRow] | type[WishRow]] = {
    "interest": InterestRow,
    "offer": OfferRow,
    "wish": WishRow,
}


async def get(work: Work, person_id: int) -> Card:
    said = {kind: await _said(work, kind, person_id) for kind in KINDS}
    tags = {kind: tuple(tag for tag, _ in rows if tag) for kind, rows in said.items()}
    own = tuple((kind, words) for kind, rows in said.items() for _, words in rows if words)
    times = await work.rows(
        select(AvailabilityRow.day, AvailabilityRow.part)
        .where(AvailabilityRow.person_id == person_id)
        .order_by(col(AvailabilityRow.id))
    )
    return Card(
        person_id,
        tags["interest"],
        tags["offer"],
        tags["wish"],
        tuple((day, part) for day, part in times),
        own,
        tuple(await _languages(work, person_id)),
    )


async def _languages(work: Work, person_id: int) -> list[str]:
    query = select(SpokenLanguageRow.language).where(SpokenLanguageRow.person_id == person_id)
    return await work.all(query.order_by(col(SpokenLanguageRow.id)))


async def put_interests(
    work: Work, person_id: int, tags: list[str], now: datetime, own: str | None = None
) -> None:
    await _put(work, "interest", person_id, tags, now, own)


async def put_offers(
    work: Work, person_id: int, tags: list[str], now: datetime, own: str | None = None
) -> None:
    await _put(work, "offer", person_id, tags, now, own)


async def put_wishes(
    work: Work, person_id: int, tags: list[str], now: datetime, own: str | None = None
) -> None:
    await _put(work, "wish", person_id, tags, now, own)


async def add(work: Work, kind: str, person_id: int, tag: str, now: datetime) -> None:
    """One more tag, once; `kind`: interest, offer or wish."""
    if tag not in [known for known, _ in await _said(work, kind, person_id)]:
        await work.add(KINDS[kind](person_id=person_id, tag=tag, said_at=now))


async def add_own(work: Work, kind: str, person_id: int, words: str, now: datetime) -> None:
    """The same in their own words; it is sealed, so each is read."""
    if words not in [known for _, known in await _said(work, kind, person_id)]:
        await work.add(KINDS[kind](person_id=person_id, own_words=words, said_at=now))


async def put_times(work: Work, person_id: int, times: list[tuple[int, DayPart]]) -> None:
    await work.change(delete(AvailabilityRow).where(col(AvailabilityRow.person_id) == person_id))
    await work.add_all(AvailabilityRow(person_id=person_id, day=day, part=part) for day, part in times)


async def put_languages(work: Work, person_id: int, languages: list[str]) -> None:
    await work.change(delete(SpokenLanguageRow).where(col(SpokenLanguageRow.person_id) == person_id))
    await work.add_all(SpokenLanguageRow(person_id=person_id, language=one) for one in languages)


async def _said(work: Work, kind: str, person_id: int) -> list[tuple[str | None, str | None]]:
    return [(tag, words) for tag, words in await work.rows(_said_of(person_id, table=KINDS[kind]))]


@fixed
def _said_of(person_id: int, *, table: Any) -> Any:
    return select(table.tag, table.own_words).where(table.person_id == person_id).order_by(col(table.id))


async def _put(
    work: Work, kind: str, person_id: int, tags: list[str], now: datetime, own: str | None
) -> None:
    """The new answers take the place of the old ones."""
    table = KINDS[kind]
    await work.change(delete(table).where(col(table.person_id) == person_id))
    await work.add_all(table(person_id=person_id, tag=tag, said_at=now) for tag in tags)
    if own:
        await work.add(table(person_id=person_id, own_words=own, said_at=now))


async def drop_old_words(work: Work, before: datetime) -> int:
    """What somebody chose stays; what they said beside the choices goes, so long after they said it."""
    dropped = 0
    for table in KINDS.values():
        old = col(table.own_words).is_not(None) & (col(table.said_at) < before)
        dropped += await work.change(delete(table).where(old))
    return dropped
