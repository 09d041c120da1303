"""What must outlive "stop", known by a keyed hash of a chat: that it is kept off, its tries of links."""

from datetime import datetime

from sqlmodel import col, delete, select

from storage.cell_cipher import subject_hash
from storage.key_ring import KeyRing
from storage.ledger import chat_subject
from storage.sealed import cipher_of
from storage.tables.upkeep import ChatMarkRow, MarkKind
from storage.work import Work


async def put(work: Work, chat_id: int, kind: MarkKind, until: datetime) -> None:
    ring = _ring(work)
    subject = subject_hash(ring, ring.newest, chat_subject(chat_id))
    await work.add(ChatMarkRow(subject=subject, key_id=ring.newest, kind=kind, until=until))


async def of_chat(work: Work, chat_id: int, kind: MarkKind, now: datetime) -> list[datetime]:
    """Until when each of those counts that still do, the last one first."""
    ring = _ring(work)
    subjects = [subject_hash(ring, key_id, chat_subject(chat_id)) for key_id in ring.keys]
    query = select(ChatMarkRow.until).where(
        col(ChatMarkRow.subject).in_(subjects), ChatMarkRow.kind == kind, col(ChatMarkRow.until) > now
    )
    return await work.all(query.order_by(col(ChatMarkRow.until).desc()))


async def drop(work: Work, chat_id: int, kind: MarkKind) -> None:
    ring = _ring(work)
    subjects = [subject_hash(ring, key_id, chat_subject(chat_id)) for key_id in ring.keys]
    await work.change(
        delete(ChatMarkRow).where(col(ChatMarkRow.subject).in_(subjects), col(ChatMarkRow.kind) == kind)
    )


async def drop_over(work: Work, before: datetime) -> int:
    return await work.change(delete(ChatMarkRow).where(col(ChatMarkRow.until) < before))


def _ring(work: Work) -> KeyRing:
    return cipher_of(work.session.get_bind().dialect).ring
