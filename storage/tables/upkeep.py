"""What the database keeps about itself: whether it is a playground's, and the ledger of who was erased."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.kinds import Table, words


class PlaygroundMarkRow(Table, table=True):
    """One row in a database that a playground made. Without it the database is a real one."""

    __tablename__ = "playground_mark"

    id: int | None = Field(default=None, primary_key=True)
    made_at: datetime


class ErasureRow(Table, table=True):
    """A line of the ledger: somebody was erased, known only by a keyed hash; replayed after a restore.

    `subject`: hexadecimal HMAC of a person's number or of a chat (storage/ledger.py), under key `key_id`.
    """

    __tablename__ = "erasure"
    __table_args__ = (UniqueConstraint("subject", "erased_at"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    subject: str
    key_id: int
    erased_at: datetime


class MarkKind(StrEnum):
    MUTED = "muted"
    LINK_TRY = "link_try"


class ChatMarkRow(Table, table=True):
    """What must outlive "stop": that a chat is kept off for a time, or tried a link that led nowhere.

    `subject`, `key_id`: as in the ledger; the chat itself is not known from it.
    """

    __tablename__ = "chat_mark"

    id: int | None = Field(default=None, primary_key=True)
    subject: str = Field(index=True)
    key_id: int
    kind: MarkKind = Field(sa_type=words(MarkKind))
    until: datetime


class MachineTrouble(StrEnum):
    """What is wrong with the computer the bot runs on, in which a coordinator can have somebody look."""

    DISK = "disk"
    CLOCK_DOUBTED = "clock_doubted"
    CLOCK_SET = "clock_set"
    BACKUP = "backup"


class TroubleRow(Table, table=True):
    """There as long as it lasts. `told_at`: when the coordinators were told, which is done once."""

    __tablename__ = "trouble"

    id: int | None = Field(default=None, primary_key=True)
    kind: MachineTrouble = Field(sa_type=words(MachineTrouble))
    since: datetime
    told_at: datetime | None = None
