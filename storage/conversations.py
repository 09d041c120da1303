"""Where each chat is in its conversation."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Delete, Update
from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage import chat_marks
from storage.fixed import fixed
from storage.sealed import InRow
from storage.tables.conversation import ConversationRow
from storage.tables.person import CameBy, PersonRow
from storage.tables.upkeep import MarkKind
from storage.work import Work, frozen


@dataclass(frozen=True, slots=True)
class Conversation:
    """`place` is the flow engine's, as JSON; `version` rises with every screen that is drawn.

    `last_said` is as `handlers.delivery.reading_aloud` keeps it; `read_aloud`: it wants to hear everything;
    `show_pictures`: it wants to see pictures of the choices. `unheard`: words that were not understood.
    """

    id: int
    chat_id: int
    language: str
    neighbourhood_id: int | None
    place: dict[str, Any] | None
    version: int
    last_said: dict[str, Any] | None
    read_aloud: bool
    show_pictures: bool
    came_by: CameBy | None
    unheard: str | None
    muted_until: datetime | None
    may_come: bool
    updated_at: datetime


async def find(work: Work, chat_id: int) -> Conversation | None:
    return await work.once(ConversationRow, chat_id, lambda: _find(work, chat_id))


async def _find(work: Work, chat_id: int) -> Conversation | None:
    row = await work.first(_of_chat(chat_id))
    return frozen(Conversation, row) if row else None


@fixed
def _of_chat(chat_id: int) -> SelectOfScalar[ConversationRow]:
    return select(ConversationRow).where(ConversationRow.chat_id == chat_id)


async def find_or_start(work: Work, chat_id: int, language: str, now: datetime) -> Conversation:
    found = await find(work, chat_id)
    if found:
        return found
    muted = await chat_marks.of_chat(work, chat_id, MarkKind.MUTED, now)
    new = ConversationRow(chat_id=chat_id, language=language, updated_at=now)
    new.muted_until = next(iter(muted), None)
    return frozen(Conversation, await work.add(new))


async def put_may_come(work: Work, chat_id: int) -> None:
    await work.change(
        update(ConversationRow).where(col(ConversationRow.chat_id) == chat_id).values(may_come=True)
    )


async def mute(work: Work, chat_id: int, until: datetime) -> None:
    """Whatever was asked there is asked no more; "stop" and a new beginning change nothing in it."""
    await chat_marks.put(work, chat_id, MarkKind.MUTED, until)
    await work.change(
        update(ConversationRow)
        .where(col(ConversationRow.chat_id) == chat_id)
        .values(muted_until=until, place=None)
    )


async def put_came_by(work: Work, chat_id: int, way: CameBy) -> None:
    """By which way somebody came in: the first counts."""
    await work.change(
        update(ConversationRow)
        .where(col(ConversationRow.chat_id) == chat_id, col(ConversationRow.came_by).is_(None))
        .values(came_by=way)
    )


async def put_place(work: Work, chat_id: int, place: dict[str, Any] | None, now: datetime) -> None:
    before: Conversation | None = work.known(ConversationRow, chat_id)
    await work.change(_put_place(chat_id, InRow(place, chat_id), now))
    if before is not None:
        work.knows(
            ConversationRow, chat_id, replace(before, place=place, version=before.version + 1, updated_at=now)
        )


@fixed
def _put_place(chat_id: int, place: InRow, now: datetime) -> Update:
    version = col(ConversationRow.version) + 1
    here = update(ConversationRow).where(col(ConversationRow.chat_id) == chat_id)
    return here.values(place=place, version=version, updated_at=now)


async def put_language(work: Work, chat_id: int, language: str) -> None:
    await work.change(
        update(ConversationRow).where(col(ConversationRow.chat_id) == chat_id).values(language=language)
    )


async def put_neighbourhood(work: Work, chat_id: int, neighbourhood_id: int) -> None:
    await work.change(
        update(ConversationRow)
        .where(col(ConversationRow.chat_id) == chat_id)
        .values(neighbourhood_id=neighbourhood_id)
    )


async def put_last_said(work: Work, chat_id: int, said: dict[str, Any] | None) -> None:
    await work.change(_put_last_said(chat_id, InRow(said, chat_id)))


@fixed
def _put_last_said(chat_id: int, said: InRow) -> Update:
    return update(ConversationRow).where(col(ConversationRow.chat_id) == chat_id).values(last_said=said)


async def put_unheard(work: Work, chat_id: int, said: str | None) -> None:
    await work.change(
        update(ConversationRow)
        .where(col(ConversationRow.chat_id) == chat_id)
        .values(unheard=InRow(said, chat_id))
    )


async def put_read_aloud(work: Work, chat_id: int, *, wanted: bool) -> None:
    await work.change(
        update(ConversationRow).where(col(ConversationRow.chat_id) == chat_id).values(read_aloud=wanted)
    )


async def put_show_pictures(work: Work, chat_id: int, *, wanted: bool) -> None:
    await work.change(
        update(ConversationRow).where(col(ConversationRow.chat_id) == chat_id).values(show_pictures=wanted)
    )


async def forget_last_said(work: Work, before: datetime) -> int:
    """In chats where nothing happened since."""
    return await work.change(_forget_last_said(before))


@fixed
def _forget_last_said(before: datetime) -> Update:
    return (
        update(ConversationRow)
        .where(col(ConversationRow.updated_at) < before, col(ConversationRow.last_said).is_not(None))
        .values(last_said=None)
    )


async def forget_unheard(work: Work, before: datetime) -> int:
    """In chats where nothing happened since."""
    return await work.change(_forget_unheard(before))


@fixed
def _forget_unheard(before: datetime) -> Update:
    return (
        update(ConversationRow)
        .where(col(ConversationRow.updated_at) < before, col(ConversationRow.unheard).is_not(None))
        .values(unheard=None)
    )


async def drop_idle(work: Work, before: datetime) -> int:
    """Chats of people nothing is kept of, in which nothing was said since `before`."""
    return await work.change(_drop_idle(before))


@fixed
def _drop_idle(before: datetime) -> Delete:
    known = select(PersonRow.telegram_id).where(col(PersonRow.telegram_id).is_not(None))
    return delete(ConversationRow).where(
        col(ConversationRow.updated_at) < before, col(ConversationRow.chat_id).not_in(known)
    )


async def count_try(work: Work, chat_id: int, now: datetime, most: int, window: timedelta) -> bool:
    """Takes one of the tries that a chat has for start links; False when none is left.

    Kept apart from the conversation: who says "stop" and begins anew has no new ones.
    """
    if len(await chat_marks.of_chat(work, chat_id, MarkKind.LINK_TRY, now)) >= most:
        return False
    await chat_marks.put(work, chat_id, MarkKind.LINK_TRY, now + window)
    return True
