"""People, how to reach them, what they agreed to and which roles they have.

There is no column for a diagnosis, an origin, a benefit, a birth date or a house number: never add one.
"""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link, words


class PersonState(StrEnum):
    MET = "met"
    WELCOME = "welcome"
    TAKING_PART = "taking_part"
    RESTING = "resting"


class CameBy(StrEnum):
    """By which way somebody came in; None where nobody knows any more."""

    FLYER = "flyer"
    NEIGHBOUR = "neighbour"
    CONNECTOR = "connector"
    PARTNER = "partner"
    WALK_IN = "walk_in"
    PHONE = "phone"


class PersonRow(Table, table=True):
    """Somebody of the neighbourhood; without Telegram as full a neighbour as with it.

    `asked_to_stay_at`: when, after a year of silence, it was asked whether the card may stay.
    `asked_for_each_other`: once in their time here, what they and those they know could do for each other.
    `asked_for_wish_at`: when it was last asked, after a call, whether they have a wish.
    """

    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True, sa_column_kwargs={"info": {"on_erase": "self"}})
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    telegram_id: int | None = Field(default=None, sa_type=BigInteger, unique=True)
    call_name: str = Field(default="", sa_type=SealedText)
    language: str = "nl"
    state: PersonState = Field(default=PersonState.MET, sa_type=words(PersonState))
    area_id: int | None = Field(default=None, foreign_key="area.id")
    known_by_id: int | None = person_link("forget", nullable=True)
    came_by: CameBy | None = Field(default=None, sa_type=words(CameBy))
    pause_until: date | None = None
    unreachable: bool = False
    walk_minutes: int | None = None
    wants_slow: bool = False
    wants_benches: bool = False
    wants_step_free: bool = False
    first_with_known: bool = False
    dont_ask: bool = False
    only_season: bool = False
    asked_to_stay_at: datetime | None = None
    asked_for_each_other: bool = False
    asked_for_wish_at: datetime | None = None
    created_at: datetime


class RouteKind(StrEnum):
    TELEGRAM = "telegram"
    PHONE = "phone_via_buddy"
    DOOR = "at_the_door"


class ContactRouteRow(Table, table=True):
    """How somebody without Telegram is reached. Calls go to the connector until `buddy_agreed_at` is set."""

    __tablename__ = "contact_route"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True, unique=True)
    kind: RouteKind = Field(sa_type=words(RouteKind))
    phone: str = Field(default="", sa_type=SealedText)
    buddy_id: int | None = person_link("forget", nullable=True)
    buddy_agreed_at: datetime | None = None


class Purpose(StrEnum):
    """What somebody can agree to, each by itself (SAFETY 14)."""

    KEEP = "keep"
    MATCHED = "matched"
    CONTACTED = "contacted"
    REMINDERS = "reminders"


class ConsentRow(Table, table=True):
    """One yes to one purpose. No row, or a withdrawn one, means no."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("person_id", "purpose"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    purpose: Purpose = Field(sa_type=words(Purpose))
    version: int
    spoken: bool = False
    given_at: datetime
    withdrawn_at: datetime | None = None
    recorded_by_id: int | None = person_link("forget", nullable=True)


class RoleName(StrEnum):
    CONNECTOR = "connector"
    COORDINATOR = "coordinator"
    PHONE_BUDDY = "phone_buddy"
    CONFIDANT = "confidant"
    VOLUNTEER = "volunteer"
    KEY_FIGURE = "key_figure"
    EXPERIENCE_EXPERT = "experience_expert"


class ShownTo(StrEnum):
    """Who reads what somebody with a role tells of themselves."""

    TEAM = "team"
    GROUPS = "groups"


class RoleRow(Table, table=True):
    """A role that a person has in a neighbourhood for a time; `cap` is the most people or groups at once.

    `on_call`: may be woken at night when somebody is in distress. `rests_since`: they have no rights by it
    until they take it up again. `background`: what they tell of themselves, for `shown_to`.
    """

    __tablename__ = "role"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    role: RoleName = Field(sa_type=words(RoleName))
    cap: int = 3
    on_call: bool = False
    background: str | None = Field(default=None, sa_type=SealedText)
    shown_to: ShownTo = Field(default=ShownTo.TEAM, sa_type=words(ShownTo))
    since: datetime
    rests_since: datetime | None = None
    until: datetime | None = None


class SuspendedFor(StrEnum):
    """Why somebody may not take part for a time. `MENTOR`: somebody arranges things for them, and a human
    speaks with them first.
    """

    UNSAFE = "unsafe"
    CONFLICT = "conflict"
    MONEY = "money"
    OTHER = "other"
    MENTOR = "mentor"


class SuspensionRow(Table, table=True):
    """A human decided that somebody does not take part until this day; then the row goes."""

    __tablename__ = "suspension"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True, unique=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    reason: SuspendedFor = Field(sa_type=words(SuspendedFor))
    until: date
    by_id: int | None = person_link("forget", nullable=True)
    since: datetime


class BlockRow(Table, table=True):
    """`person` does not want to meet `other`. Kept silent: the other one never learns of it."""

    __tablename__ = "block"
    __table_args__ = (UniqueConstraint("person_id", "other_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    other_id: int = person_link("delete")
