"""What the database keeps about itself: whether it is a playground's, and the ledger of who was erased."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.kinds import Table


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
