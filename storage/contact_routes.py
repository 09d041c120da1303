"""How people without Telegram are reached: by whom, and whether they agreed to that."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage import people, roles
from storage.fixed import fixed
from storage.people import Person
from storage.tables.person import ContactRouteRow, PersonState, RoleName, RouteKind
from storage.work import Work, all_frozen, frozen


@dataclass(frozen=True, slots=True)
class ContactRoute:
    """`phone` is for the buddy, the connector and the coordinator only."""

    person_id: int
    kind: RouteKind
    phone: str
    buddy_id: int | None
    buddy_agreed_at: datetime | None


KNOWS = (RoleName.CONNECTOR, RoleName.VOLUNTEER, RoleName.KEY_FIGURE, RoleName.EXPERIENCE_EXPERT)


async def of_person(work: Work, person_id: int) -> ContactRoute | None:
    row = await work.first(_of_person(person_id))
    return frozen(ContactRoute, row) if row else None


@fixed
def _of_person(person_id: int) -> SelectOfScalar[ContactRouteRow]:
    return select(ContactRouteRow).where(ContactRouteRow.person_id == person_id)


async def callers_of(work: Work, person: Person) -> list[int]:
    """Who may speak for somebody without Telegram: the phone buddy they agreed to, then who knows them."""
    if person.telegram_id is not None:
        return []
    route = await of_person(work, person.id)
    buddy = route.buddy_id if route and route.buddy_agreed_at else None
    knows = await known_by(work, person)
    return [one for one in (buddy, knows) if one is not None]


async def caller_of(work: Work, person: Person) -> int | None:
    """The first of those."""
    return next(iter(await callers_of(work, person)), None)


async def known_by(work: Work, person: Person) -> int | None:
    """The connector, or volunteer of their group, who knows this person; None when that is over."""
    held = await roles.in_neighbourhood(work, person.neighbourhood_id)
    knows = {one.person_id for one in held if one.role in KNOWS}
    return person.known_by_id if person.known_by_id in knows else None


async def known_by_nobody(work: Work, neighbourhood_id: int) -> list[Person]:
    """Neighbours whom nobody of the team knows any more, or ever did; no role is theirs."""
    held = await roles.in_neighbourhood(work, neighbourhood_id)
    team = {one.person_id for one in held}
    knows = {one.person_id for one in held if one.role in KNOWS}
    return [
        one
        for one in await people.of_neighbourhood(work, neighbourhood_id)
        if one.call_name
        and one.id not in team
        and one.known_by_id not in knows
        and (one.known_by_id is not None or one.state is not PersonState.WELCOME)
    ]


async def put(work: Work, person_id: int, kind: RouteKind, phone: str = "") -> None:
    row = await work.to_change(select(ContactRouteRow).where(ContactRouteRow.person_id == person_id))
    row = row or ContactRouteRow(person_id=person_id, kind=kind)
    row.kind, row.phone = kind, phone
    await work.add(row)


async def put_buddy(
    work: Work, person_id: int, buddy_id: int | None, agreed_at: datetime | None = None
) -> None:
    await work.change(
        update(ContactRouteRow)
        .where(col(ContactRouteRow.person_id) == person_id)
        .values(buddy_id=buddy_id, buddy_agreed_at=agreed_at)
    )


async def offer_buddy(work: Work, person_id: int, buddy_id: int) -> bool:
    """Somebody would like to call; False when somebody else was first. Who is called has not agreed yet."""
    return bool(
        await work.change(
            update(ContactRouteRow)
            .where(
                col(ContactRouteRow.person_id) == person_id,
                or_(col(ContactRouteRow.buddy_id).is_(None), col(ContactRouteRow.buddy_id) == buddy_id),
            )
            .values(buddy_id=buddy_id, buddy_agreed_at=None)
        )
    )


async def of_buddy(work: Work, buddy_id: int) -> list[ContactRoute]:
    query = (
        select(ContactRouteRow).where(ContactRouteRow.buddy_id == buddy_id).order_by(col(ContactRouteRow.id))
    )
    return all_frozen(ContactRoute, await work.all(query))


async def load_of_buddy(work: Work, buddy_id: int) -> int:
    query = select(func.count()).select_from(ContactRouteRow).where(ContactRouteRow.buddy_id == buddy_id)
    return (await work.all(query))[0]
