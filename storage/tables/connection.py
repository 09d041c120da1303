"""Who has come to know whom: kept apart, since who was at an activity is forgotten after a year."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.kinds import Table, person_link
from storage.tables.kinds import words as one_of


class Level(StrEnum):
    """How far it came, the least first. `KNOW`: together in three weeks. `MUTUAL`: help both ways."""

    MET = "met"
    KNOW = "know"
    DID_SOMETHING = "did_something"
    MUTUAL = "mutual"


class ConnectionRow(Table, table=True):
    """Two people, the one with the lower number first. Each may take it off their own list, unseen."""

    __tablename__ = "connection"
    __table_args__ = (UniqueConstraint("low_id", "high_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    low_id: int = person_link("delete", own=True)
    high_id: int = person_link("delete", own=True)
    level: Level = Field(sa_type=one_of(Level))
    since: datetime
    low_hides: bool = False
    high_hides: bool = False
