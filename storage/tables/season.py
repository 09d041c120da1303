"""A season: some weeks with two afternoons each, a party at the end, and thanks."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from storage.tables.kinds import Table, words


class SeasonState(StrEnum):
    """`over`: those who gave something are still to be thanked. There is no other way out of it."""

    PLANNED = "planned"
    OVER = "over"
    THANKED = "thanked"


class SeasonRow(Table, table=True):
    """`name` and `after`, what goes on afterwards, are public; both are known before it begins."""

    __tablename__ = "season"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    name: str
    after: str
    ends_at: datetime
    state: SeasonState = Field(default=SeasonState.PLANNED, sa_type=words(SeasonState))
    made_at: datetime
