"""Activities, the weekly series they may become, who comes, and the invitations to them."""

from datetime import datetime, time
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.kinds import Table, chat_link, person_link, words


class SeriesState(StrEnum):
    RUNNING = "running"
    ENDED = "ended"


class SeriesRow(Table, table=True):
    """A fixed appointment: every week at the same local wall time. `weekday`: 0 is Monday.

    Those up to `planned_until` have been made; one that moved or was called off is not made again.
    """

    __tablename__ = "series"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    host_id: int | None = person_link("forget", nullable=True)
    started_by_id: int | None = person_link("forget", nullable=True)
    place_id: int = Field(foreign_key="place.id")
    weekday: int
    local_time: time
    minutes: int
    planned_until: datetime
    state: SeriesState = Field(default=SeriesState.RUNNING, sa_type=words(SeriesState))


class SeriesMemberRow(Table, table=True):
    """Who said "every week": expected at each next activity of the series until they say otherwise."""

    __tablename__ = "series_member"
    __table_args__ = (UniqueConstraint("series_id", "person_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    series_id: int = Field(foreign_key="series.id", index=True)
    person_id: int = person_link("delete", own=True)


class ActivityState(StrEnum):
    IDEA = "idea"
    GOING = "going"
    HAPPENED = "happened"
    CALLED_OFF = "called_off"


class ActivityRow(Table, table=True):
    """A activity: when, where, and who leads it.

    `small`: a first small round with somebody known; it is not shown to the neighbourhood.
    """

    __tablename__ = "activity"
    __table_args__ = (UniqueConstraint("series_id", "starts_at"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    started_by_id: int | None = person_link("forget", nullable=True)
    host_id: int | None = person_link("forget", nullable=True)
    place_id: int = Field(foreign_key="place.id")
    series_id: int | None = Field(default=None, foreign_key="series.id")
    starts_at: datetime = Field(index=True)
    minutes: int
    small: bool = False
    most: int = 12
    state: ActivityState = Field(default=ActivityState.IDEA, sa_type=words(ActivityState))
    created_at: datetime


class InvitationAnswer(StrEnum):
    ASKED = "asked"
    GLADLY = "gladly"
    MAYBE = "maybe"
    NOT_NOW = "not_now"
    QUESTION = "question"
    CLOSED = "closed"


class InvitationRow(Table, table=True):
    """One private question to one person. Who said "not now" is told to nobody."""

    __tablename__ = "invitation"
    __table_args__ = (UniqueConstraint("activity_id", "person_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activity.id", index=True)
    person_id: int = person_link("delete", own=True)
    answer: InvitationAnswer = Field(default=InvitationAnswer.ASKED, sa_type=words(InvitationAnswer))
    asked_at: datetime
    answered_at: datetime | None = None


class AttendanceState(StrEnum):
    EXPECTED = "expected"
    PRESENT = "present"
    MISSED = "missed"
    SENT_WORD = "sent_word"


class AttendanceRow(Table, table=True):
    """Somebody at an activity. Without a person a nameless neighbour, known only by chat or not at all."""

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("activity_id", "person_id"),
        UniqueConstraint("activity_id", "chat_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activity.id", index=True)
    person_id: int | None = person_link("delete", own=True, nullable=True)
    chat_id: int | None = chat_link(own=True)
    state: AttendanceState = Field(default=AttendanceState.EXPECTED, sa_type=words(AttendanceState))
    reminders: bool = False
    how_was_it: str | None = None
    again: str | None = None
    said_at: datetime
