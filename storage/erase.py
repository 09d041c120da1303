"""Erases somebody everywhere. What happens to which column stands with the tables (`on_erase`)."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Column, ColumnElement, Table, delete, update
from sqlalchemy.sql.dml import UpdateBase
from sqlmodel import SQLModel, col, or_, select

import storage.tables  # noqa: F401 - fills the metadata
from storage.ledger import chat_subject, erasure, person_subject
from storage.sealed import cipher_of
from storage.tables.conversation import ConversationRow
from storage.tables.group import GroupRow
from storage.tables.language import LanguageSignatureRow
from storage.tables.person import PersonRow
from storage.tables.upkeep import ErasureRow
from storage.work import Work


async def erase_person(work: Work, person_id: int, now: datetime) -> None:
    """Afterwards no row says anything about this person; the ledger keeps hashes for restores."""
    person = await work.first(select(PersonRow).where(col(PersonRow.id) == person_id).with_for_update())
    if person is None:
        return
    await _leave_screens_that_name(work, person)
    await _unname_groups(work, person)
    await _unname_reader(work, person)
    for statement in statements(person_id, person.telegram_id):
        await work.change(statement)
    await _note(work, now, person_subject(person_id))
    if person.telegram_id is not None:
        await _note(work, now, chat_subject(person.telegram_id))


async def erase_chat(work: Work, chat_id: int, now: datetime) -> None:
    """Somebody of whom only a chat is known."""
    for statement in statements(None, chat_id):
        await work.change(statement)
    await _note(work, now, chat_subject(chat_id))


async def times_erased(work: Work, chat_id: int, since: datetime) -> int:
    """How often this chat was erased since then."""
    ring = cipher_of(work.session.get_bind().dialect).ring
    subject = erasure(ring, chat_subject(chat_id), since).subject
    query = select(ErasureRow).where(ErasureRow.subject == subject, ErasureRow.erased_at >= since)
    return len(await work.all(query))


async def _note(work: Work, now: datetime, subject: str) -> None:
    """In the ledger of the database now, in the file beside the key once this is committed."""
    one = erasure(cipher_of(work.session.get_bind().dialect).ring, subject, now)
    known = select(ErasureRow).where(ErasureRow.subject == one.subject, ErasureRow.erased_at == one.erased_at)
    if await work.first(known) is None:
        await work.add(ErasureRow(subject=one.subject, key_id=one.key_id, erased_at=one.erased_at))
    work.erased.append(one)
    work.leaves_no_traces()


def statements(person_id: int | None, chat_id: int | None) -> Iterator[UpdateBase]:
    """All that has to be done, in an order that breaks no reference; the person's own row goes last."""
    own_row: list[UpdateBase] = []
    for table in reversed(SQLModel.metadata.sorted_tables):
        for column in table.columns:
            rule = column.info.get("on_erase")
            about = chat_id if rule in ("delete_by_chat", "forget_by_chat") else person_id
            if about is None or rule is None:
                continue
            if rule == "self":
                own_row.append(delete(table).where(column == about))
            else:
                yield from _by_rule(rule, table, column, column == about)
    yield from own_row


def _by_rule(rule: str, table: Table, column: Column[int], mine: ColumnElement[bool]) -> Iterator[UpdateBase]:
    if rule in ("forget", "forget_by_chat"):
        yield update(table).where(mine).values({column.name: None, **column.info.get("left", {})})
        return
    yield from _delete_with_what_hangs_on_it(table, mine)


def _delete_with_what_hangs_on_it(table: Table, which: ColumnElement[bool]) -> Iterator[UpdateBase]:
    """A suggestion goes with its members; what may stand alone only loses its link."""
    for child, link in _links_to(table):
        hangs = link.in_(select(table.c.id).where(which))
        if link.nullable:
            yield update(child).where(hangs).values({link.name: None})
        else:
            yield from _delete_with_what_hangs_on_it(child, hangs)
    yield delete(table).where(which)


def _links_to(table: Table) -> Iterator[tuple[Table, Column[int]]]:
    for child in SQLModel.metadata.sorted_tables:
        for key in child.foreign_keys:
            if key.column.table is table and child is not table:
                yield child, key.parent


async def _leave_screens_that_name(work: Work, person: PersonRow) -> None:
    """Others may be at a screen with this name on a button, or just have read it: there the name goes too."""
    if not person.call_name:
        return
    busy = select(ConversationRow).where(
        or_(col(ConversationRow.place).is_not(None), col(ConversationRow.last_said).is_not(None)),
        col(ConversationRow.chat_id) != (person.telegram_id or 0),
    )
    others = await work.all(busy)
    for kept in ("place", "last_said"):
        named = [row.id for row in others if person.call_name in str(getattr(row, kept))]
        change = update(ConversationRow).where(col(ConversationRow.id).in_(named))
        await work.change(change.values({kept: None}))


async def _unname_groups(work: Work, person: PersonRow) -> None:
    """All chose the name of a group; with this name in it, it goes with whom it names."""
    if not person.call_name:
        return
    near = await work.all(select(GroupRow).where(GroupRow.neighbourhood_id == person.neighbourhood_id))
    called = person.call_name.casefold()
    named = [row.id for row in near if row.name and called in row.name.casefold()]
    if named:
        await work.change(update(GroupRow).where(col(GroupRow.id).in_(named)).values(name=None))


async def _unname_reader(work: Work, person: PersonRow) -> None:
    """The texts that they read stay read; by whom is forgotten."""
    if person.call_name:
        row = update(LanguageSignatureRow).where(col(LanguageSignatureRow.reader) == person.call_name)
        await work.change(row.values(reader=""))
