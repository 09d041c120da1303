"""What a human has to do for a message to arrive: calls to make, tasks, flyers, printed slips, links."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from storage.sealed import SealedJson, SealedText
from storage.tables.kinds import Table, chat_link, person_link, words


class CallState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    GIVEN_TO_CONNECTOR = "given_to_connector"
    WITHDRAWN = "withdrawn"


class CallRow(Table, table=True):
    """A line on somebody's call list: the notice `kind` with `params`, to be said to `person` by `caller`."""

    __tablename__ = "call"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    caller_id: int | None = person_link("forget", nullable=True)
    kind: str
    params: dict[str, object] = Field(default_factory=dict, sa_type=SealedJson)
    group_key: str | None = Field(default=None, index=True)
    state: CallState = Field(default=CallState.OPEN, sa_type=words(CallState))
    no_answers: int = 0
    answer: str | None = None
    due_at: datetime
    expires_at: datetime | None = None
    answered_at: datetime | None = None


class TaskTopic(StrEnum):
    """What a question is about, where it came of a button and nobody typed it."""

    GROUP = "group"
    HANDOVER = "handover"
    HELPING = "helping"


class TaskKind(StrEnum):
    TALK = "talk"
    EXCITED = "excited"
    NO_ANSWER = "no_answer"
    MISSED = "missed"
    QUESTION = "question"
    OWN_WORDS = "own_words"
    VOICE = "voice"
    CALL_ME = "call_me"
    UNREACHABLE = "unreachable"
    NOT_DELIVERED = "not_delivered"
    NOBODY_FITS = "nobody_fits"
    NEWCOMER = "newcomer"
    IDLE_CARD = "idle_card"
    DISTRESS = "distress"
    APART = "apart"
    ALONE = "alone"
    BRING_TOGETHER = "bring_together"
    NOTHING_YET = "nothing_yet"
    MENTOR = "mentor"
    SAFETY_STOP = "safety_stop"
    LOOK_OVER = "look_over"
    FIRST_TIME = "first_time"
    CHECK_IN = "check_in"
    LISTEN = "listen"
    OTHERWISE = "otherwise"
    LADDER = "ladder"
    SAY_HELLO = "say_hello"


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"


class TaskRow(Table, table=True):
    """Something a human does. `words` is what was said; `voice` a Telegram file to play, `more_voices` those
    that came later.

    `other`: who else it is about, and must not hear of it.
    """

    __tablename__ = "task"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    kind: TaskKind = Field(sa_type=words(TaskKind))
    topic: TaskTopic | None = Field(default=None, sa_type=words(TaskTopic))
    state: TaskState = Field(default=TaskState.OPEN, sa_type=words(TaskState))
    for_id: int | None = person_link("forget", nullable=True)
    about_id: int | None = person_link("delete", own=True, nullable=True)
    other_id: int | None = person_link("delete", nullable=True)
    chat_id: int | None = chat_link(own=True)
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    words: str | None = Field(default=None, sa_type=SealedText)
    voice: str | None = Field(default=None, sa_type=SealedText)
    more_voices: list[str] | None = Field(default=None, sa_type=SealedJson)
    outcome: str | None = None
    made_at: datetime
    done_at: datetime | None = None


class ReportState(StrEnum):
    NEW = "new"
    SEEN = "seen"
    CLOSED = "closed"


class ReportRow(Table, table=True):
    """Something that is not right, told to one human of choice; never to whom it is about.

    `chosen_id`: whom the teller chose; `handler_id`: with whom it is now. `told_at`: since when.
    """

    __tablename__ = "report"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    from_id: int = person_link("delete", own=True)
    about_id: int | None = person_link("forget", nullable=True)
    chosen_id: int | None = person_link("forget", nullable=True)
    handler_id: int | None = person_link("forget", nullable=True)
    state: ReportState = Field(default=ReportState.NEW, sa_type=words(ReportState))
    words: str | None = Field(default=None, sa_type=SealedText)
    voice: str | None = Field(default=None, sa_type=SealedText)
    made_at: datetime
    told_at: datetime | None = None
    closed_at: datetime | None = None


class FlyerState(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved_by_resident"


class FlyerRow(Table, table=True):
    """A call to the street in the resident's own words; `token` is what its QR code opens.

    `with_street`: whoever made it wants their street on it.
    """

    __tablename__ = "flyer"

    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activity.id", index=True)
    person_id: int = person_link("delete", own=True)
    headline: str = Field(sa_type=SealedText)
    token: str = Field(unique=True)
    state: FlyerState = Field(default=FlyerState.DRAFT, sa_type=words(FlyerState))
    with_street: bool = False
    made_at: datetime


class PrintRow(Table, table=True):
    """Something that was put on paper, so that one can see (and print again) what hangs in the street."""

    __tablename__ = "print"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    kind: str
    params: dict[str, object] = Field(default_factory=dict, sa_type=SealedJson)
    printed_at: datetime


class LinkKind(StrEnum):
    FIRST_COORDINATOR = "first_coordinator"
    ROLE = "role"
    MET = "met"
    PLUS_ONE = "plus_one"
    PARTNER = "partner"
    WARM = "warm"


class LinkRow(Table, table=True):
    """A start link, known only by its hash. `single_use` ones work once."""

    __tablename__ = "link"

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(unique=True)
    kind: LinkKind = Field(sa_type=words(LinkKind))
    neighbourhood_id: int | None = Field(default=None, foreign_key="neighbourhood.id")
    role: str | None = None
    person_id: int | None = person_link("delete", nullable=True)
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    partner_id: int | None = Field(default=None, foreign_key="partner.id", index=True)
    made_by_id: int | None = person_link("forget", nullable=True)
    single_use: bool = True
    expires_at: datetime
    used_at: datetime | None = None
