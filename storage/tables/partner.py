"""Organisations that a neighbourhood does things with: a library, a shop, a church, who rents a room."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, chat_link, words


class PartnerKind(StrEnum):
    CARE = "care"
    INFORMAL = "informal"
    ENTREPRENEUR = "entrepreneur"
    ARTIST = "artist"
    SCHOOL = "school"
    LIBRARY = "library"
    WELFARE = "welfare"
    FAITH = "faith"
    OTHER = "other"


class PartnerState(StrEnum):
    """From hiring a room to doing things together; none of them is a duty."""

    RENTER = "renter"
    CONTACT = "contact"
    COOPERATING = "cooperating"
    QUIET = "quiet"


class PartnerRow(Table, table=True):
    """`name` is public. `contact`, `phone`: who speaks for it, known to the team alone.

    `chat_id`: where they hear that somebody whom they introduced has arrived; they see what anybody sees.
    Who has themselves forgotten there speaks for it no more.
    """

    __tablename__ = "partner"
    __table_args__ = (UniqueConstraint("neighbourhood_id", "name"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    name: str
    kind: PartnerKind = Field(sa_type=words(PartnerKind))
    rents_room: bool = False
    state: PartnerState = Field(sa_type=words(PartnerState))
    contact: str | None = Field(default=None, sa_type=SealedText)
    phone: str | None = Field(default=None, sa_type=SealedText)
    chat_id: int | None = chat_link("forget_by_chat", left={"contact": None, "phone": None})
    changed_at: datetime
