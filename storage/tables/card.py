"""What somebody enjoys, can give and would like: plain tags for matching, own words sealed."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link, words


class InterestRow(Table, table=True):
    """Something that somebody enjoys."""

    __tablename__ = "interest"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    tag: str | None = None
    own_words: str | None = Field(default=None, sa_type=SealedText)
    said_at: datetime


class OfferRow(Table, table=True):
    """Something that somebody can do for another."""

    __tablename__ = "offer"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    tag: str | None = None
    own_words: str | None = Field(default=None, sa_type=SealedText)
    said_at: datetime


class WishRow(Table, table=True):
    """Something that somebody would like."""

    __tablename__ = "wish"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    tag: str | None = None
    own_words: str | None = Field(default=None, sa_type=SealedText)
    said_at: datetime


class SpokenLanguageRow(Table, table=True):
    """A language that somebody speaks, as its code. No row: they speak the one that they read."""

    __tablename__ = "spoken_language"
    __table_args__ = (UniqueConstraint("person_id", "language"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    language: str


class Lived(StrEnum):
    """What somebody may know from their own life. Never an illness, a diagnosis or an origin."""

    NEW = "new"
    ALONE = "alone"
    LOSS = "loss"
    CARE = "care"
    PARENT = "parent"


class LivedTo(StrEnum):
    """Who reads it: only who gets to know them, or the whole team."""

    FIRST = "first"
    TEAM = "team"


class LivedRow(Table, table=True):
    """One of the few things that somebody chose to tell of their life (`Lived`), so that who knows it too can
    be the first whom they meet.
    """

    __tablename__ = "lived"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    what: str = Field(sa_type=SealedText)
    shown_to: LivedTo = Field(sa_type=words(LivedTo))


class DayPart(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class AvailabilityRow(Table, table=True):
    """When somebody has time. `day`: 0 is Monday, 6 is Sunday."""

    __tablename__ = "availability"
    __table_args__ = (UniqueConstraint("person_id", "day", "part"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    day: int
    part: DayPart = Field(sa_type=words(DayPart))
