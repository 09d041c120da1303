"""How somebody is, asked at a few moments and answered to one human."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from storage.tables.kinds import Table, person_link, words


class CheckInAfter(StrEnum):
    """What it is asked after. `ASKED`: somebody of the team, or the person themselves, wanted it."""

    FIRST_TIME = "first_time"
    SIX_WEEKS = "six_weeks"
    HANDOVER = "handover"
    ASKED = "asked"


class CheckInAnswer(StrEnum):
    GOOD = "good"
    SO_SO = "so_so"
    BAD = "bad"


class CheckInRow(Table, table=True):
    """That somebody was asked how it goes, and which of three answers they gave; words go to a human."""

    __tablename__ = "check_in"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    after: CheckInAfter = Field(sa_type=words(CheckInAfter))
    asked_by_id: int | None = person_link("forget", nullable=True)
    asked_at: datetime
    answer: CheckInAnswer | None = Field(default=None, sa_type=words(CheckInAnswer))
