"""Two neighbours and a talk: somebody whom both trust hears each of them apart."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from storage.tables.kinds import Table, person_link, words


class FrictionState(StrEnum):
    """Who is asked now: the one who spoke of it, who is trusted by both, the other; then both are heard."""

    ASKING_ONE = "asking_one"
    ASKING_BETWEEN = "asking_between"
    ASKING_OTHER = "asking_other"
    HEARING = "hearing"


class FrictionRow(Table, table=True):
    """As long as it lasts; afterwards the row goes, and only that something was settled is counted."""

    __tablename__ = "friction"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    handler_id: int | None = person_link("forget", nullable=True)
    one_id: int = person_link("delete", own=True)
    other_id: int = person_link("delete")
    between_id: int | None = person_link("forget", nullable=True)
    state: FrictionState = Field(default=FrictionState.ASKING_ONE, sa_type=words(FrictionState))
    heard_one: bool = False
    heard_other: bool = False
    since: datetime
