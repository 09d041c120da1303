"""Neighbourhoods, their areas and places; and whether one is ready to open."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.activity import ActivityRow, ActivityState, SeriesRow, SeriesState
from storage.tables.neighbourhood import AreaRow, NeighbourhoodRow, NeighbourhoodState, PlaceRow
from storage.tables.person import PersonRow
from storage.work import Work, all_frozen, frozen

REQUIRED = ("name", "phone", "confidant", "house_rules", "privacy_text")


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """`quiet_from` and `quiet_until` are local wall time: nothing is sent in between unless asked for."""

    id: int
    name: str
    timezone: str
    state: NeighbourhoodState
    quiet_from: time
    quiet_until: time
    confidant: str
    phone: str
    house_rules: str
    privacy_text: str
    organisation: str
    origin_lat: float | None
    origin_lon: float | None
    opened_at: datetime | None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def day_of(self, moment: datetime) -> date:
        """The day that it is there at that moment: pauses, days of a week and "today" all count by it."""
        return moment.astimezone(self.zone).date()

    @property
    def origin(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees; None until the first location is given."""
        if self.origin_lat is None or self.origin_lon is None:
            return None
        return self.origin_lat, self.origin_lon


@dataclass(frozen=True, slots=True)
class Area:
    """A street or a few blocks; `x`, `y` in metres."""

    id: int
    neighbourhood_id: int
    name: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Place:
    """Public. `x`, `y` in metres, as those of areas."""

    id: int
    neighbourhood_id: int
    name: str
    landmark: str
    address: str
    walk_in: str
    step_free: bool
    toilet: bool
    bench: bool
    x: int
    y: int


async def get(work: Work, neighbourhood_id: int) -> Neighbourhood:
    found = await work.once(NeighbourhoodRow, neighbourhood_id, lambda: _find(work, neighbourhood_id))
    if found is None:
        raise LookupError(f"no neighbourhood {neighbourhood_id}")
    return found


async def _find(work: Work, neighbourhood_id: int) -> Neighbourhood | None:
    row = await work.first_between_changes(_by_id(neighbourhood_id))
    return frozen(Neighbourhood, row) if row else None


@fixed
def _by_id(neighbourhood_id: int) -> SelectOfScalar[NeighbourhoodRow]:
    return select(NeighbourhoodRow).where(NeighbourhoodRow.id == neighbourhood_id)


async def all_of_them(work: Work) -> list[Neighbourhood]:
    return all_frozen(Neighbourhood, await work.all_between_changes(_all()))


@fixed
def _all() -> SelectOfScalar[NeighbourhoodRow]:
    return select(NeighbourhoodRow).order_by(col(NeighbourhoodRow.id))


async def open_ones(work: Work) -> list[Neighbourhood]:
    return [one for one in await all_of_them(work) if one.state is NeighbourhoodState.OPEN]


async def begin(work: Work, name: str, **fields: Any) -> Neighbourhood:
    return frozen(Neighbourhood, await work.add(NeighbourhoodRow(name=name, **fields)))


async def change(work: Work, neighbourhood_id: int, **fields: Any) -> None:
    await work.change(
        update(NeighbourhoodRow).where(col(NeighbourhoodRow.id) == neighbourhood_id).values(**fields)
    )


async def move(
    work: Work, neighbourhood_id: int, before: frozenset[NeighbourhoodState], after: NeighbourhoodState
) -> bool:
    """False when it is in none of these states any more: somebody else was first."""
    which = (col(NeighbourhoodRow.id) == neighbourhood_id, col(NeighbourhoodRow.state).in_(before))
    return bool(await work.change(update(NeighbourhoodRow).where(*which).values(state=after)))


async def first_or_new(work: Work) -> Neighbourhood:
    """The one that a new installation starts with: it has no name yet, and is open to nobody."""
    known = await all_of_them(work)
    return known[0] if known else await begin(work, "")


async def missing_for_opening(work: Work, neighbourhood_id: int) -> list[str]:
    """What must still be filled in before people may come in (PRACTICE 8, 19)."""
    neighbourhood = await get(work, neighbourhood_id)
    missing = [name for name in REQUIRED if not getattr(neighbourhood, name)]
    if not await areas(work, neighbourhood_id):
        missing.append("streets")
    return missing if await places(work, neighbourhood_id) else [*missing, "place"]


async def areas(work: Work, neighbourhood_id: int) -> list[Area]:
    query = select(AreaRow).where(AreaRow.neighbourhood_id == neighbourhood_id).order_by(col(AreaRow.name))
    return all_frozen(Area, await work.all(query))


async def add_area(work: Work, neighbourhood_id: int, name: str, x: int = 0, y: int = 0) -> Area:
    return frozen(Area, await work.add(AreaRow(neighbourhood_id=neighbourhood_id, name=name, x=x, y=y)))


async def find_area(work: Work, area_id: int) -> Area | None:
    row = await work.first(select(AreaRow).where(AreaRow.id == area_id))
    return frozen(Area, row) if row else None


async def change_area(work: Work, area_id: int, **fields: Any) -> None:
    await work.change(update(AreaRow).where(col(AreaRow.id) == area_id).values(**fields))


async def drop_area(work: Work, area_id: int) -> bool:
    """False when somebody lives there."""
    lives_there = select(PersonRow.id).where(PersonRow.area_id == area_id)
    return bool(await work.change(delete(AreaRow).where(col(AreaRow.id) == area_id, ~lives_there.exists())))


async def places(work: Work, neighbourhood_id: int) -> list[Place]:
    """Where people can meet now."""
    return all_frozen(Place, await work.all(_places(neighbourhood_id)))


@fixed
def _places(neighbourhood_id: int) -> SelectOfScalar[PlaceRow]:
    query = select(PlaceRow).where(
        PlaceRow.neighbourhood_id == neighbourhood_id, col(PlaceRow.gone_at).is_(None)
    )
    return query.order_by(col(PlaceRow.id))


async def find_place(work: Work, place_id: int) -> Place | None:
    """None when it is gone: offered to nobody any more."""
    row = await work.first(select(PlaceRow).where(PlaceRow.id == place_id, col(PlaceRow.gone_at).is_(None)))
    return frozen(Place, row) if row else None


async def get_place(work: Work, place_id: int) -> Place:
    row = await work.first(select(PlaceRow).where(PlaceRow.id == place_id))
    if row is None:
        raise LookupError(f"no place {place_id}")
    return frozen(Place, row)


async def add_place(work: Work, neighbourhood_id: int, name: str, **fields: Any) -> Place:
    return frozen(Place, await work.add(PlaceRow(neighbourhood_id=neighbourhood_id, name=name, **fields)))


async def change_place(work: Work, place_id: int, **fields: Any) -> None:
    await work.change(update(PlaceRow).where(col(PlaceRow.id) == place_id).values(**fields))


async def drop_place(work: Work, place_id: int, now: datetime) -> bool:
    """False when people will meet there: a coming activity, or a series that goes on."""
    activities = select(ActivityRow.id).where(
        ActivityRow.place_id == place_id,
        col(ActivityRow.state).in_([ActivityState.IDEA, ActivityState.GOING]),
        col(ActivityRow.starts_at) > now,
    )
    series = select(SeriesRow.id).where(
        SeriesRow.place_id == place_id, SeriesRow.state == SeriesState.RUNNING
    )
    return bool(
        await work.change(
            update(PlaceRow)
            .where(col(PlaceRow.id) == place_id, ~activities.exists(), ~series.exists())
            .values(gone_at=now)
        )
    )
