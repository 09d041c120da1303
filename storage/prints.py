"""What was put on paper, with all that stands on it: so that it can be seen, and printed once more."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select

from storage.tables.contact import PrintRow
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class Print:
    """`kind` names the maker in `handlers.delivery.attachments`, `params` what it is made of."""

    id: int
    person_id: int
    kind: str
    params: dict[str, Any]
    printed_at: datetime


async def put(work: Work, person_id: int, kind: str, params: dict[str, Any], now: datetime) -> Print:
    row = PrintRow(person_id=person_id, kind=kind, params=params, printed_at=now)
    return frozen(Print, await work.add(row))


async def find(work: Work, print_id: int) -> Print | None:
    row = await work.first(select(PrintRow).where(PrintRow.id == print_id))
    return frozen(Print, row) if row else None


async def drop_old(work: Work, before: datetime) -> int:
    """A name and a street stand on it: what was printed long ago is printed no more."""
    return await work.change(delete(PrintRow).where(col(PrintRow.printed_at) < before))


async def all_of_them(work: Work) -> list[Print]:
    return all_frozen(Print, await work.all(select(PrintRow).order_by(col(PrintRow.id))))
