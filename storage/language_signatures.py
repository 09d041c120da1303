"""Which drafts of languages a native reader has read, and who that was."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, delete, func, select

from storage.tables.language import LanguageSignatureRow
from storage.tables.person import PersonRow
from storage.work import Work, frozen


@dataclass(frozen=True, slots=True)
class LanguageSignature:
    language: str
    reader: str
    signed_at: datetime


async def all_of_them(work: Work) -> dict[str, LanguageSignature]:
    """By language."""
    rows = await work.all(select(LanguageSignatureRow))
    return {row.language: frozen(LanguageSignature, row) for row in rows}


async def signed(work: Work) -> frozenset[str]:
    return await work.between_changes(LanguageSignatureRow, "signed", lambda: _signed(work))


async def _signed(work: Work) -> frozenset[str]:
    return frozenset(await work.all(select(LanguageSignatureRow.language)))


async def sign(work: Work, language: str, reader: str, now: datetime) -> None:
    """A later reader takes the place of an earlier one."""
    await withdraw(work, language)
    await work.add(LanguageSignatureRow(language=language, reader=reader, signed_at=now))


async def withdraw(work: Work, language: str) -> None:
    await work.change(delete(LanguageSignatureRow).where(col(LanguageSignatureRow.language) == language))


async def count_readers(work: Work, language: str) -> int:
    """How many people chose to read this language."""
    counted = select(func.count()).select_from(PersonRow).where(col(PersonRow.language) == language)
    return (await work.all(counted))[0]
