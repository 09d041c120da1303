"""Which words stand in the messages of the last two days: so that a name can be taken back from other chats.

Kept are only keyed hashes, other ones for each message: without the field key nobody reads them, or sees that
two messages hold the same word. Telegram lets a bot delete a message for 48 hours.
"""

import hashlib
import hmac
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select as select_columns
from sqlmodel import col, update

from storage.key_ring import KeyRing
from storage.sealed import cipher_of
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.person import PersonRow
from storage.work import Work

CAN_BE_DELETED = timedelta(hours=47)
PURPOSE = b"burengroep words in chats"
HASH_BYTES = 5
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class InChat:
    """A message that stands in somebody's chat. `outgoing_id`: the row of the outbox that brought it."""

    outgoing_id: int
    chat_id: int
    message_id: int


def hashed(work: Work, row: str, texts: Iterable[str]) -> str:
    """`row`: the dedupe key of the message that these texts stand in. "1:" with the key id, then the hashes.

    A text, since bytes in a row are what is sealed.
    """
    ring = cipher_of(work.session.get_bind().dialect).ring
    words = {one for text in texts for one in _words(text)}
    hashes = b"".join(sorted(_hash(ring, ring.newest, row, one) for one in words))
    return f"{ring.newest}:{b64encode(hashes).decode()}"


async def messages_with(work: Work, name: str, now: datetime, *, but_not: int | None) -> list[InChat]:
    """Those of all chats but this one that hold every word of this name, as long as they can be deleted."""
    ring, words = cipher_of(work.session.get_bind().dialect).ring, _words(name)
    if not words:
        return []
    query = (
        select_columns(
            col(OutboxRow.id),
            col(OutboxRow.dedupe_key),
            col(OutboxRow.word_hashes),
            col(OutboxRow.message_id),
            col(OutboxRow.chat_id),
            col(PersonRow.telegram_id),
        )
        .outerjoin(PersonRow, col(PersonRow.id) == col(OutboxRow.person_id))
        .where(
            col(OutboxRow.state) == OutboxState.SENT,
            col(OutboxRow.word_hashes).is_not(None),
            col(OutboxRow.message_id).is_not(None),
            col(OutboxRow.done_at) >= now - CAN_BE_DELETED,
        )
    )
    found = []
    for number, row, kept, message_id, chat_id, telegram_id in await work.rows(query):
        chat = chat_id or telegram_id
        if chat is not None and chat != but_not and _holds(ring, row, kept, words):
            found.append(InChat(number, chat, message_id))
    return found


async def drop_old(work: Work, before: datetime) -> int:
    old = col(OutboxRow.word_hashes).is_not(None) & (col(OutboxRow.done_at) < before)
    return await work.change(update(OutboxRow).where(old).values(word_hashes=None))


def _holds(ring: KeyRing, row: str, kept: str, words: set[str]) -> bool:
    number, _, hashes_kept = kept.partition(":")
    key_id, there = int(number), b64decode(hashes_kept)
    if key_id not in ring.keys:
        return False
    hashes = {there[at : at + HASH_BYTES] for at in range(0, len(there), HASH_BYTES)}
    return all(_hash(ring, key_id, row, one) in hashes for one in words)


def _words(text: str) -> set[str]:
    return {one.casefold() for one in WORD.findall(text)}


def _hash(ring: KeyRing, key_id: int, row: str, word: str) -> bytes:
    said = f"{row}\0{word}".encode()
    return hmac.digest(ring.derived(key_id, PURPOSE), said, hashlib.sha256)[:HASH_BYTES]
