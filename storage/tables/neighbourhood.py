"""Where it happens: neighbourhoods, their areas and their places. All of it is public."""

from datetime import datetime, time
from enum import StrEnum

from sqlmodel import Field

from storage.tables.kinds import Table, words


class NeighbourhoodState(StrEnum):
    PREPARING = "preparing"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class NeighbourhoodRow(Table, table=True):
    """`confidant`, `phone`, `house_rules` and `privacy_text` must be filled before it opens.

    `organisation`: its name, for what hangs in the street; may stay empty.
    `origin_lat`, `origin_lon`: the first location that was given, from which areas and places are measured.
    """

    __tablename__ = "neighbourhood"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    timezone: str = "Europe/Amsterdam"
    state: NeighbourhoodState = Field(default=NeighbourhoodState.PREPARING, sa_type=words(NeighbourhoodState))
    quiet_from: time = time(20, 0)
    quiet_until: time = time(9, 0)
    confidant: str = ""
    phone: str = ""
    house_rules: str = ""
    privacy_text: str = ""
    organisation: str = ""
    origin_lat: float | None = None
    origin_lon: float | None = None
    opened_at: datetime | None = None


class AreaRow(Table, table=True):
    """A street or a few blocks. `x`, `y`: metres to the east and north of the neighbourhood's origin."""

    __tablename__ = "area"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    name: str
    x: int = 0
    y: int = 0


class PlaceRow(Table, table=True):
    """A public place to meet. `landmark` is what people see there, such as a bench before the pharmacy.

    A place that is `gone` is offered to nobody, but activities of the past still say where they were.
    """

    __tablename__ = "place"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    name: str
    landmark: str = ""
    address: str = ""
    walk_in: str = ""
    step_free: bool = False
    toilet: bool = False
    bench: bool = False
    x: int = 0
    y: int = 0
    gone_at: datetime | None = None
