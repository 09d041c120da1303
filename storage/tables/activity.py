"""Activities, the weekly series they may become, who comes, and the invitations to them."""

from datetime import datetime, time
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, chat_link, person_link, words
from storage.tables.local_choice import FourO


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
    started_by_id: int | None = person_link("forget", nullable=True, left={"title": None})
    place_id: int = Field(foreign_key="place.id")
    weekday: int
    local_time: time
    minutes: int
    category: str
    title: str | None = Field(default=None, sa_type=SealedText)
    group_id: int | None = Field(default=None, foreign_key="group.id", index=True)
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


class Origin(StrEnum):
    """Whose idea it was."""

    RESIDENT = "resident"
    GROUP = "group"
    VOLUNTEER = "volunteer"
    PARTNER = "partner"
    SEASON = "season"


class ActivityRow(Table, table=True):
    """What neighbours do together: what it is, when, where, and who leads it.

    `category`: a tag of the catalogue, or of a choice that the neighbourhood added. `title`: said in own
    words by who started it. `bring`: what to take along, in own words. `cost_cents`: for each who comes.
    `languages`: codes of what is spoken, with commas; empty is not said. `walk_in`: anybody may come without
    a word before. `group_id`: the group that it is of; `partner_id`, `season_id`: whose it is.
    `small`: a first small round with somebody known, not shown to the neighbourhood. `at_home`: of a group,
    at the home of who leads it; they meet at the place and go there together. `unseen`: begun by somebody
    nobody knows yet, and not looked at by the team; strangers do not see it. `edition`: one more each time
    that it moves or is called off, so that the calendars of people take the later one.
    """

    __tablename__ = "activity"
    __table_args__ = (UniqueConstraint("series_id", "starts_at"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    started_by_id: int | None = person_link("forget", nullable=True, left={"title": None, "bring": None})
    host_id: int | None = person_link("forget", nullable=True, left={"bring": None})
    place_id: int = Field(foreign_key="place.id")
    series_id: int | None = Field(default=None, foreign_key="series.id")
    group_id: int | None = Field(default=None, foreign_key="group.id", index=True)
    partner_id: int | None = Field(default=None, foreign_key="partner.id", index=True)
    season_id: int | None = Field(default=None, foreign_key="season.id", index=True)
    starts_at: datetime = Field(index=True)
    minutes: int
    category: str
    title: str | None = Field(default=None, sa_type=SealedText)
    o4: FourO = Field(sa_type=words(FourO))
    origin: Origin = Field(default=Origin.RESIDENT, sa_type=words(Origin))
    cost_cents: int = 0
    bring: str | None = Field(default=None, sa_type=SealedText)
    languages: str = ""
    walk_in: bool = True
    small: bool = False
    most: int = 12
    state: ActivityState = Field(default=ActivityState.IDEA, sa_type=words(ActivityState))
    edition: int = 0
    unseen: bool = False
    at_home: bool = False
    created_at: datetime


class TasteRow(Table, table=True):
    """What somebody likes to eat, in their own words, for who cooks this meal; dropped the day after."""

    __tablename__ = "taste"

    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activity.id", index=True)
    person_id: int = person_link("delete", own=True)
    words: str = Field(sa_type=SealedText)


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


class AttendanceSource(StrEnum):
    """Who said that somebody comes, or was there."""

    SELF = "self"
    HOST = "host"
    CALLER = "caller"


class GivenUpAs(StrEnum):
    """What somebody was, who gave their place up for a pause."""

    GUEST = "guest"
    HOST = "host"


class AttendanceRow(Table, table=True):
    """Somebody at an activity. Without a person a nameless neighbour, known only by chat or not at all.

    `first_time`: they had been at nothing here before. `introducer_id`: who brought them along.
    `buddy_id`: who waits for them a quarter of an hour early. `own_feet`: brought along once, they came
    without whoever brought them.
    `given_up_as`: for a pause, so that it is theirs again when they are back before its end. `unconfirmed`: a
    caller said yes for them, and nobody asked them once more: one tap beside it may have been the mistake.
    """

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
    unconfirmed: bool = False
    how_was_it: str | None = None
    again: str | None = None
    source: AttendanceSource = Field(default=AttendanceSource.SELF, sa_type=words(AttendanceSource))
    first_time: bool = False
    introducer_id: int | None = person_link("forget", nullable=True)
    buddy_id: int | None = person_link("forget", nullable=True)
    own_feet: bool = False
    given_up_as: GivenUpAs | None = Field(default=None, sa_type=words(GivenUpAs))
    said_at: datetime
