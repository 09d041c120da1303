"""Small roles in what neighbours do together, and who was asked for them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link
from storage.tables.kinds import words as one_of


class RoleKind(StrEnum):
    """`PART`: a small part of a big job, in the words of who leads it."""

    ROUTE = "route"
    COFFEE = "coffee"
    DOOR = "door"
    COOK = "cook"
    BACK = "back"
    PART = "part"


class ActivityRoleState(StrEnum):
    """`OFFERED`: to one person, and to nobody else after a no. `SOUGHT`: one after another."""

    OFFERED = "offered"
    SOUGHT = "sought"
    TAKEN = "taken"
    OVER = "over"


class ActivityRoleRow(Table, table=True):
    """One small role, at one activity or at each of a series. `person_id`: who does it; offered, never given.

    `words`: of a part, as `asked_by_id` said it.
    """

    __tablename__ = "activity_role"

    id: int | None = Field(default=None, primary_key=True)
    activity_id: int | None = Field(default=None, foreign_key="activity.id", index=True)
    series_id: int | None = Field(default=None, foreign_key="series.id", index=True)
    what: RoleKind = Field(sa_type=one_of(RoleKind))
    words: str | None = Field(default=None, sa_type=SealedText)
    asked_by_id: int | None = person_link("forget", nullable=True, left={"words": None})
    person_id: int | None = person_link("forget", nullable=True, left={"state": ActivityRoleState.SOUGHT})
    state: ActivityRoleState = Field(sa_type=one_of(ActivityRoleState))
    since: datetime


class RoleAnswer(StrEnum):
    ASKED = "asked"
    YES = "yes"
    NOT_NOW = "not_now"
    GIVEN_BACK = "given_back"


class RoleOfferRow(Table, table=True):
    """Who was asked for a role, and what they said: nobody is asked twice for the same."""

    __tablename__ = "role_offer"
    __table_args__ = (UniqueConstraint("role_id", "person_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    role_id: int = Field(foreign_key="activity_role.id", index=True)
    person_id: int = person_link("delete", own=True)
    answer: RoleAnswer = Field(default=RoleAnswer.ASKED, sa_type=one_of(RoleAnswer))
    asked_at: datetime
