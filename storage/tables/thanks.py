"""That somebody was thanked; the words went to them and are kept nowhere."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.kinds import Table, person_link


class ThanksRow(Table, table=True):
    """A word of thanks for what somebody does for the neighbourhood."""

    __tablename__ = "thanks"

    id: int | None = Field(default=None, primary_key=True)
    to_id: int = person_link("delete", own=True)
    from_id: int | None = person_link("forget", nullable=True)
    at: datetime
