"""Opaque buttons: what a press does stands here, never in the button itself."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Update
from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.conversation import ButtonRow
from storage.work import Work, all_frozen, frozen

TOKEN_BYTES = 12
"""96 bits, 16 characters: well inside the 64 bytes of callback data."""


@dataclass(frozen=True, slots=True)
class StoredButton:
    token: str
    chat_id: int
    message_key: str
    action: str
    params: dict[str, Any]
    expires_at: datetime | None
    used_at: datetime | None


async def make(
    work: Work,
    chat_id: int,
    message_key: str,
    action: str,
    params: dict[str, Any],
    expires_at: datetime | None = None,
) -> str:
    """Makes a button and gives its token."""
    row = ButtonRow(
        token=secrets.token_urlsafe(TOKEN_BYTES),
        chat_id=chat_id,
        message_key=message_key,
        action=action,
        params=params,
        expires_at=expires_at,
    )
    work.add_later(row)
    return row.token


async def find(work: Work, token: str) -> StoredButton | None:
    row = await work.first(_by_token(token))
    return frozen(StoredButton, row) if row else None


@fixed
def _by_token(token: str) -> SelectOfScalar[ButtonRow]:
    return select(ButtonRow).where(ButtonRow.token == token)


async def spend(work: Work, button: StoredButton, now: datetime) -> bool:
    """Uses up all buttons of the message; False when somebody (a double tap) was first."""
    # One press of a message at a time, also of two of its buttons at once.
    await work.all(_locked_together(button.chat_id, button.message_key))
    return await work.change(_spend(button.chat_id, button.message_key, now)) > 0


@fixed
def _locked_together(chat_id: int, key: str) -> SelectOfScalar[str]:
    together = (col(ButtonRow.chat_id) == chat_id, col(ButtonRow.message_key) == key)
    return select(ButtonRow.token).where(*together).order_by(col(ButtonRow.token)).with_for_update()


@fixed
def _spend(chat_id: int, key: str, now: datetime) -> Update:
    together = (col(ButtonRow.chat_id) == chat_id, col(ButtonRow.message_key) == key)
    return update(ButtonRow).where(*together, col(ButtonRow.used_at).is_(None)).values(used_at=now)


def message_key(outgoing_id: int, attempts: int) -> str:
    """What the buttons of one sending of a message share."""
    return hashlib.sha256(f"{outgoing_id}:{attempts}".encode()).hexdigest()[:16]


async def unused(work: Work, chat_id: int, actions: tuple[str, ...]) -> list[StoredButton]:
    """Buttons in this chat that do one of these and were not pressed yet."""
    query = select(ButtonRow).where(
        ButtonRow.chat_id == chat_id, col(ButtonRow.action).in_(actions), col(ButtonRow.used_at).is_(None)
    )
    return all_frozen(StoredButton, await work.all(query))


async def drop_old(work: Work, before: datetime) -> int:
    """Buttons used or expired before `before`; a press on one later is answered as a stale one."""
    return await work.change(
        delete(ButtonRow).where((col(ButtonRow.used_at) < before) | (col(ButtonRow.expires_at) < before))
    )
