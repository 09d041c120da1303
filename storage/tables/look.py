"""Who saw whose card."""

from datetime import date, datetime

from sqlmodel import Field

from storage.tables.kinds import Table, person_link


class LookRow(Table, table=True):
    """Somebody saw something of another's card that day. A chain: each row holds the hash of the one before.

    `leaf` is the hash of what the row says, with `salt`; `digest` that of `previous` and `leaf`. Of who is
    erased the link and the salt go: the chain stays whole, and nobody can find out what the row said.
    """

    __tablename__ = "look"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(index=True)
    on_day: date
    viewer_id: int | None = person_link("forget", nullable=True, left={"salt": None})
    about_id: int | None = person_link("forget", own=True, nullable=True, left={"salt": None})
    salt: str | None = None
    leaf: str
    previous: str = Field(unique=True)
    digest: str
