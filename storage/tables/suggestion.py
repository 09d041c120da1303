"""What the matcher suggested and what people did with it."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link, words


class SuggestionKind(StrEnum):
    ACTIVITY = "activity"
    SMALL_ROUND = "small_round"
    GROUP = "group"
    EXCHANGE = "exchange"


class SuggestionState(StrEnum):
    SHOWN = "shown"
    PASSED_ON = "passed_on"
    SET_ASIDE = "set_aside"
    CLOSED = "closed"
    RESTS = "rests"


class SuggestionRow(Table, table=True):
    """A suggestion to a connector. `about_id` is the person whose wish it started from.

    A group has none: it comes from a matching round, with an `activity` and a `day_part` that suit all.
    An exchange has the `wish` of that person, a tag of the catalogue, and the local date `on_day`;
    `exactly`: what it is, in their own words. `rests`: as long as who wishes it does.
    """

    __tablename__ = "suggestion"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    kind: SuggestionKind = Field(sa_type=words(SuggestionKind))
    state: SuggestionState = Field(default=SuggestionState.SHOWN, sa_type=words(SuggestionState))
    activity_id: int | None = Field(default=None, foreign_key="activity.id", index=True)
    about_id: int | None = person_link("delete", own=True, nullable=True)
    connector_id: int | None = person_link("forget", nullable=True)
    activity: str | None = None
    day_part: str | None = None
    wish: str | None = None
    on_day: date | None = None
    exactly: str | None = Field(default=None, sa_type=SealedText)
    made_at: datetime


class SuggestionMemberRow(Table, table=True):
    """One person in a suggestion; `reasons`, `gives`, `gets` are codes and parameters, never sentences."""

    __tablename__ = "suggestion_member"
    __table_args__ = (UniqueConstraint("suggestion_id", "person_id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    suggestion_id: int = Field(foreign_key="suggestion.id", index=True)
    person_id: int = person_link("delete", own=True)
    position: int
    reserve: bool = False
    left_out: bool = False
    reasons: list[dict[str, object]] = Field(default_factory=list, sa_type=JSON)
    gives: list[str] = Field(default_factory=list, sa_type=JSON)
    gets: list[str] = Field(default_factory=list, sa_type=JSON)


class MatchingRoundRow(Table, table=True):
    """One look at a whole neighbourhood: wanted by night or by a connector, then done beside the bot.

    `found` counts the suggestions; `value` and `upper_bound` are milli-points, `input_hash` what was seen.
    """

    __tablename__ = "matching_round"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    asked_at: datetime
    asked_by_id: int | None = person_link("forget", nullable=True)
    done_at: datetime | None = None
    found: int = 0
    value: int | None = None
    upper_bound: int | None = None
    input_hash: str | None = None
