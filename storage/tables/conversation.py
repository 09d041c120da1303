"""The conversation itself: where somebody is, buttons that can be pressed, what came in, what must go out."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index
from sqlmodel import Field

from storage.sealed import SealedJson, SealedText
from storage.tables.kinds import OF_OTHERS, Table, chat_link, person_link, words
from storage.tables.person import CameBy


class ConversationRow(Table, table=True):
    """A person's place in a flow, by chat: it exists before there is consent to keep anything of a person.

    `last_said`: what the bot said last, so that it can be read aloud; the next answer takes its place.
    `unheard`: words that were not understood, so that they can be given to a human; soon forgotten.
    `muted_until`: a human decided that nothing from here reaches anybody until then.
    `may_come`: of age, and nobody has to be asked first; said by who is not a neighbour yet.
    `show_pictures`: choices come with pictures here. `came_by`: the way in of somebody not known yet.
    """

    __tablename__ = "conversation"

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = chat_link(own=True, nullable=False, unique=True)
    language: str = "nl"
    neighbourhood_id: int | None = Field(default=None, foreign_key="neighbourhood.id")
    place: dict[str, object] | None = Field(default=None, sa_type=SealedJson, sa_column_kwargs=OF_OTHERS)
    version: int = 0
    last_said: dict[str, object] | None = Field(default=None, sa_type=SealedJson, sa_column_kwargs=OF_OTHERS)
    read_aloud: bool = False
    show_pictures: bool = False
    came_by: CameBy | None = Field(default=None, sa_type=words(CameBy))
    unheard: str | None = Field(default=None, sa_type=SealedText)
    muted_until: datetime | None = None
    may_come: bool = False
    updated_at: datetime


class ButtonRow(Table, table=True):
    """What pressing does. Buttons that came together share `message_key`: pressing one spends all."""

    __tablename__ = "button"

    token: str = Field(primary_key=True)
    chat_id: int | None = chat_link()
    message_key: str = Field(index=True)
    action: str
    params: dict[str, object] = Field(default_factory=dict, sa_type=SealedJson)
    expires_at: datetime | None = None
    used_at: datetime | None = None


class InboxState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"


class InboxRow(Table, table=True):
    """One update as it came in, minimised. `update_id` keeps a second delivery out for 48 hours.

    What was said goes as soon as it was dealt with; only a dead letter keeps it, for a week.
    """

    __tablename__ = "inbox"

    id: int | None = Field(default=None, primary_key=True)
    update_id: int | None = Field(default=None, sa_type=BigInteger, unique=True)
    # The number of the update stays when its chat is erased: a second delivery must not begin all over.
    chat_id: int | None = chat_link("forget_by_chat", own=True, left={"said": None, "state": InboxState.DONE})
    said: dict[str, object] | None = Field(default=None, sa_type=SealedJson)
    state: InboxState = Field(default=InboxState.WAITING, sa_type=words(InboxState), index=True)
    tries: int = 0
    error: str | None = None
    received_at: datetime = Field(index=True)
    done_at: datetime | None = None


class OutboxState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class OutboxRow(Table, table=True):
    """A message that must go out: what it is about, never how it reads.

    `group_key` names the cause ("activity:17"), so that moving or calling it off finds its messages.
    `live` answers to what somebody just said go before everything else. `doubts`: how often it was sent and
    nobody knows whether it arrived. `word_hashes`: of the words it held (`storage.words_in_chats`).
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_ready", "state", "live", "next_try_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    dedupe_key: str = Field(unique=True)
    group_key: str | None = Field(default=None, index=True)
    person_id: int | None = person_link("delete", own=True, nullable=True)
    chat_id: int | None = chat_link(own=True)
    kind: str
    params: dict[str, object] = Field(default_factory=dict, sa_type=SealedJson, sa_column_kwargs=OF_OTHERS)
    live: bool = False
    state: OutboxState = Field(default=OutboxState.PENDING, sa_type=words(OutboxState))
    due_at: datetime
    expires_at: datetime | None = None
    next_try_at: datetime
    attempts: int = 0
    doubts: int = 0
    message_id: int | None = None
    word_hashes: str | None = Field(default=None, sa_column_kwargs=OF_OTHERS)
    error: str | None = None
    done_at: datetime | None = None
    made_at: datetime


class TickRow(Table, table=True):
    """When the scheduler last ran, and the last nightly backup was made: one row, for whoever watches."""

    __tablename__ = "tick"

    id: int | None = Field(default=None, primary_key=True)
    ran_at: datetime
    backup_at: datetime | None = None


class JournalRow(Table, table=True):
    """What happened, in codes and numbers: never a name, never a text."""

    __tablename__ = "journal"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(index=True)
    event: str = Field(index=True)
    neighbourhood_id: int | None = Field(default=None, foreign_key="neighbourhood.id")
    actor_id: int | None = person_link("forget", nullable=True)
    person_id: int | None = person_link("forget", nullable=True)
    activity_id: int | None = Field(default=None, foreign_key="activity.id")


class ErasedRow(Table, table=True):
    """The numbers of erased people, replayed after a restore. A number alone says nothing about anybody."""

    __tablename__ = "erased"

    person_number: int = Field(primary_key=True)
    erased_at: datetime
