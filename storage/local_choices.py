"""What a neighbourhood adds to the choices: its own activities and offers, as a coordinator says them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from storage.tables.card import InterestRow, OfferRow, WishRow
from storage.tables.local_choice import FourO, LocalChoiceKind, LocalChoiceRow
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class LocalChoice:
    """`tag` stands on cards and in the matcher, as the tags of the catalogue do."""

    id: int
    neighbourhood_id: int
    kind: LocalChoiceKind
    label: str
    other_language: str | None
    other_label: str | None
    emoji: str
    o4: FourO
    hidden_at: datetime | None

    @property
    def tag(self) -> str:
        return f"local-{self.id}"


async def all_of_them(work: Work) -> list[LocalChoice]:
    """Of every neighbourhood, hidden ones too: somebody who moves keeps what stands on their card."""
    return await work.between_changes(LocalChoiceRow, "all", lambda: _all(work))


async def _all(work: Work) -> list[LocalChoice]:
    return all_frozen(LocalChoice, await work.all(select(LocalChoiceRow).order_by(col(LocalChoiceRow.id))))


async def of_neighbourhood(work: Work, neighbourhood_id: int) -> list[LocalChoice]:
    """Hidden ones too, in the order in which they were added."""
    query = select(LocalChoiceRow).where(LocalChoiceRow.neighbourhood_id == neighbourhood_id)
    return all_frozen(LocalChoice, await work.all(query.order_by(col(LocalChoiceRow.id))))


async def find(work: Work, choice_id: int) -> LocalChoice | None:
    row = await work.first(select(LocalChoiceRow).where(LocalChoiceRow.id == choice_id))
    return frozen(LocalChoice, row) if row else None


async def add(
    work: Work, neighbourhood_id: int, kind: LocalChoiceKind, label: str, now: datetime, **fields: Any
) -> LocalChoice:
    row = LocalChoiceRow(neighbourhood_id=neighbourhood_id, kind=kind, label=label, added_at=now, **fields)
    return frozen(LocalChoice, await work.add(row))


async def count_people(work: Work, one: LocalChoice) -> int:
    """How many have it on their card."""
    tables: tuple[Any, ...] = (InterestRow,) if one.kind is LocalChoiceKind.ACTIVITY else (OfferRow, WishRow)
    found = [await work.all(select(row.person_id).where(row.tag == one.tag)) for row in tables]
    return len(set().union(*found))


async def hide(work: Work, choice_id: int, hidden_at: datetime | None) -> None:
    """None: it is offered again."""
    of_choice = col(LocalChoiceRow.id) == choice_id
    await work.change(update(LocalChoiceRow).where(of_choice).values(hidden_at=hidden_at))
