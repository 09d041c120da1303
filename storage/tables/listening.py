"""When somebody of the team listens to whoever would like to talk for a while."""

from sqlmodel import Field

from storage.tables.card import DayPart
from storage.tables.kinds import Table, person_link, words


class ListeningHourRow(Table, table=True):
    """Every week on this day (0 is Monday), in this part of it; every neighbour may see it."""

    __tablename__ = "listening_hour"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    day: int
    part: DayPart = Field(sa_type=words(DayPart))
