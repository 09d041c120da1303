"""Doing something for each other: one neighbour is asked, and what came of it."""

from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Field

from storage.sealed import SealedText
from storage.tables.kinds import Table, person_link, words


class ExchangeState(StrEnum):
    ASKED = "asked"
    AGREED = "agreed"
    DONE = "done"
    THANKED = "thanked"
    FELL_THROUGH = "fell_through"
    RESTS = "rests"


class ExchangeRow(Table, table=True):
    """One question to one neighbour, about the wish of a suggestion. No hours, no balance: never add them.

    `receiver_id` is empty until the giver says yes: what the receiver may ever read of this table (their
    export) never tells who was asked before. "Not now" and every other end without help is `fell_through`.
    `rests`: given up for a pause of one of the two; it may come back with them.
    `wish`: a tag of the catalogue. `on_day`: a local date. `thanks`: the receiver's own words.
    `exactly`: what is wished, in the words of who wishes it.
    `weekly`: both want it every week, and after this one comes the next. `at_home`: the receiver asked it.
    """

    __tablename__ = "exchange"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    suggestion_id: int | None = Field(default=None, foreign_key="suggestion.id", index=True)
    giver_id: int = person_link("delete", own=True)
    receiver_id: int | None = person_link("delete", own=True, nullable=True)
    wish: str
    on_day: date
    state: ExchangeState = Field(default=ExchangeState.ASKED, sa_type=words(ExchangeState))
    weekly: bool = False
    at_home: bool = False
    thanks: str | None = Field(default=None, sa_type=SealedText)
    exactly: str | None = Field(default=None, sa_type=SealedText)
    asked_at: datetime
    changed_at: datetime
