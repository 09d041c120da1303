"""A connector hands a group over to a volunteer whom the group wants."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link
from storage.tables.kinds import words as one_of


class HandoverState(StrEnum):
    """`ASKED`: of the volunteer. `PLANNED`: they said yes, and the group is asked."""

    ASKED = "asked"
    PLANNED = "planned"
    TOGETHER = "together"
    HANDED_OVER = "handed_over"
    LOOKED_BACK = "looked_back"
    CALLED_OFF = "called_off"


class HandoverRow(Table, table=True):
    """From who is there for a group to a volunteer. `words`: who they are, as they told it to the group."""

    __tablename__ = "handover"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="group.id", index=True)
    from_id: int | None = person_link("forget", nullable=True)
    to_id: int | None = person_link("forget", own=True, nullable=True, left={"words": None})
    words: str | None = Field(default=None, sa_type=SealedText)
    state: HandoverState = Field(default=HandoverState.ASKED, sa_type=one_of(HandoverState))
    asked_at: datetime
    agreed_at: datetime | None = None
    handed_over_at: datetime | None = None
