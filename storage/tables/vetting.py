"""What a coordinator saw of somebody before they have a role (SAFETY 1): never a document."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.kinds import Table, person_link, words
from storage.tables.person import RoleName


class VettingRow(Table, table=True):
    """One role that somebody said yes to. Without `signed_on` they have no rights yet.

    `visits_on`: the day on which a certificate of conduct (VOG) was seen; without it nobody goes to a door.
    `until`: the last day on which all this counts.
    """

    __tablename__ = "vetting"
    __table_args__ = (UniqueConstraint("person_id", "role"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = person_link("delete", own=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    role: RoleName = Field(sa_type=words(RoleName))
    said_yes_at: datetime
    met_on: date | None = None
    references_on: date | None = None
    training_on: date | None = None
    visits_on: date | None = None
    signed_on: date | None = None
    signed_by_id: int | None = person_link("forget", nullable=True)
    until: date | None = None
