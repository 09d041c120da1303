"""What is read aloud: fixed sentences of our own, and the recordings that Telegram keeps of them."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link


class SentenceRow(Table, table=True):
    """A whole message that is the same for everybody: never a name, never anybody's words.

    `digest` finds it by its words; when a text is changed, it is another sentence.
    """

    __tablename__ = "sentence"
    __table_args__ = (UniqueConstraint("language", "digest"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    language: str
    digest: str
    words: str
    heard: int = 0
    last_heard_at: datetime


class RecordingRow(Table, table=True):
    """A file on Telegram in which `voice` says a sentence. With `person_id` it is that person's own voice."""

    __tablename__ = "recording"

    id: int | None = Field(default=None, primary_key=True)
    sentence_id: int = Field(foreign_key="sentence.id", index=True)
    voice: str
    person_id: int | None = person_link("delete", own=True, nullable=True)
    file_id: str = Field(sa_type=SealedText)
    made_at: datetime
