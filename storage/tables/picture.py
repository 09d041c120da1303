"""Pictures of choices that Telegram keeps: what is on them is the same for everybody."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.kinds import Table


class PictureRow(Table, table=True):
    """A picture that was sent: never a name, never anybody's words. `digest` says what is on it."""

    __tablename__ = "picture"

    digest: str = Field(primary_key=True)
    file_id: str
    last_sent_at: datetime
