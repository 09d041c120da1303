"""Groups that neighbours made, who belongs to them, and what they decide together."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link
from storage.tables.kinds import words as one_of


class GroupPhase(StrEnum):
    """`FORMING`: its people are being asked. The last two are its end."""

    FORMING = "forming"
    MEETING = "meeting"
    SELF_RUNNING = "self_running"
    RESTING = "resting"
    GROWN_INTO_TWO = "grown_into_two"
    ENDED = "ended"


class GroupRow(Table, table=True):
    """People who do things together more often. `name`: chosen by them.

    `supporter_id`: of the team, and no member. `open_to_new`: the group said that somebody may join.
    `quiet_until`: it wants no ideas of the bot before.
    """

    __tablename__ = "group"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    name: str | None = Field(default=None, sa_type=SealedText)
    phase: GroupPhase = Field(default=GroupPhase.FORMING, sa_type=one_of(GroupPhase))
    phase_since: datetime
    supporter_id: int | None = person_link("forget", nullable=True)
    open_to_new: bool = False
    quiet_until: datetime | None = None
    made_at: datetime


class MembershipState(StrEnum):
    """`ASKED` and `NOT_NOW` are about the first question: what somebody said to it is told to nobody."""

    ASKED = "asked"
    NOT_NOW = "not_now"
    VISITING = "visiting"
    MEMBER = "member"
    RESTING = "resting"
    LEFT = "left"


class Via(StrEnum):
    """How somebody came to a group."""

    FOUNDER = "founder"
    WEEKLY = "weekly"
    VISIT = "visit"
    BROUGHT = "brought"


class MembershipRow(Table, table=True):
    """Somebody and a group. `feasts`: they like to be told of the feasts of its people."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("group_id", "person_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="group.id", index=True)
    person_id: int = person_link("delete", own=True)
    state: MembershipState = Field(sa_type=one_of(MembershipState))
    via: Via = Field(sa_type=one_of(Via))
    introducer_id: int | None = person_link("forget", nullable=True)
    feasts: bool = False
    since: datetime


class FeastRow(Table, table=True):
    """A day that somebody of a group put on its calendar, in their own words; it goes with them."""

    __tablename__ = "feast"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="group.id", index=True)
    person_id: int = person_link("delete", own=True)
    words: str = Field(sa_type=SealedText)
    on_day: date


class Works(StrEnum):
    DO = "do"
    DO_NOT = "do_not"


class PracticeRow(Table, table=True):
    """What a member wrote about what works for the group, or does not. Nobody reads who wrote it.

    `outside`: others than the group may read it, without a name. It goes with who wrote it.
    """

    __tablename__ = "practice"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="group.id", index=True)
    person_id: int = person_link("delete", own=True)
    works: Works = Field(sa_type=one_of(Works))
    words: str = Field(sa_type=SealedText)
    outside: bool = False
    written_at: datetime


class DecisionKind(StrEnum):
    IDEA = "idea"
    TIME = "time"
    PLACE = "place"
    NAME = "name"
    NAME_GOOD = "name_good"
    AGREEMENT = "agreement"
    PHASE = "phase"
    NEWCOMER = "newcomer"
    SPLIT = "split"
    LOOK_BACK = "look_back"
    FOR_EACH_OTHER = "for_each_other"
    HANDOVER = "handover"
    SEASON = "season"
    STREET = "street"
    VISIT = "visit"


class DecisionState(StrEnum):
    """`WAITING`: another question of the group goes first."""

    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class DecisionRow(Table, table=True):
    """One question to a group. `words`: in the words of who asked. `options`: what the choices stand for.

    `opens_at`: not before this. `outcome`: the choice that it became; None where it became nothing.
    """

    __tablename__ = "decision"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="group.id", index=True)
    kind: DecisionKind = Field(sa_type=one_of(DecisionKind))
    asked_by_id: int | None = person_link(
        "forget", own=True, nullable=True, left={"words": None, "outcome": None}
    )
    words: str | None = Field(default=None, sa_type=SealedText)
    options: list[str] = Field(sa_type=JSON)
    series_id: int | None = Field(default=None, foreign_key="series.id")
    state: DecisionState = Field(default=DecisionState.WAITING, sa_type=one_of(DecisionState))
    opens_at: datetime
    closes_at: datetime | None = None
    outcome: str | None = None


class ProposalRow(Table, table=True):
    """What somebody thought of, to choose from: it goes with them."""

    __tablename__ = "proposal"

    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = Field(foreign_key="decision.id", index=True)
    person_id: int = person_link("delete", own=True)
    words: str = Field(sa_type=SealedText)


class VoteRow(Table, table=True):
    """What one member would like; a later answer takes the place of an earlier one.

    `spoken`: said for them by whoever called, who may be gone since.
    """

    __tablename__ = "vote"
    __table_args__ = (UniqueConstraint("decision_id", "person_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = Field(foreign_key="decision.id", index=True)
    person_id: int = person_link("delete", own=True)
    choice: str
    spoken: bool = False
    spoken_by_id: int | None = person_link("forget", nullable=True)
    said_at: datetime
