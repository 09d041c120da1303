"""How somebody who reads stands to whom it is about: the columns of the table of who sees what."""

from collections.abc import Awaitable, Callable

from handlers.permission.relations import Actor
from handlers.permission.visibility import Viewer
from handlers.permission.volunteers import volunteers_of
from storage import attendance, contact_routes
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work

ROLES = (
    (RoleName.CONNECTOR, Viewer.CONNECTOR),
    (RoleName.COORDINATOR, Viewer.COORDINATOR),
    (RoleName.CONFIDANT, Viewer.CONFIDANT),
)
Stands = Callable[[Work, Actor, Person], Awaitable[bool]]
WAYS: list[tuple[Viewer, Stands]] = []


def stands_as(viewer: Viewer) -> Callable[[Stands], Stands]:
    """A way to stand to somebody of the own neighbourhood; a feature brings its own, as a group will."""

    def register(stands: Stands) -> Stands:
        WAYS.append((viewer, stands))
        return stands

    return register


async def standings(work: Work, reader: Actor, about: Person) -> frozenset[Viewer]:
    """Nobody stands to anybody of another neighbourhood, and who is not known stands to nobody."""
    if reader.person_id == about.id:
        return frozenset({Viewer.SELF})
    where = about.neighbourhood_id
    held = {viewer for role, viewer in ROLES if reader.has(role, where)}
    if Viewer.CONNECTOR in held and await volunteers_of(work, about, without=reader.person_id):
        held.discard(Viewer.CONNECTOR)
    if reader.neighbourhood_id != where or reader.person_id is None:
        return frozenset(held)
    return frozenset(held | {viewer for viewer, stands in WAYS if await stands(work, reader, about)})


async def is_own_person(work: Work, reader: Actor, about: Person) -> bool:
    """Whom they know as a connector, or call."""
    known = await contact_routes.known_by(work, about)
    return reader.person_id in (known, *await contact_routes.callers_of(work, about))


@stands_as(Viewer.COMPANION)
async def _as_neighbour(_work: Work, _reader: Actor, _about: Person) -> bool:
    return True


@stands_as(Viewer.BUDDY)
async def _as_buddy(work: Work, reader: Actor, about: Person) -> bool:
    route = await contact_routes.of_person(work, about.id) if about.telegram_id is None else None
    return bool(route and route.buddy_agreed_at and route.buddy_id == reader.person_id)


@stands_as(Viewer.VOLUNTEER)
async def _as_volunteer(work: Work, reader: Actor, about: Person) -> bool:
    return reader.person_id in await volunteers_of(work, about)


@stands_as(Viewer.HOST)
async def _as_host(work: Work, reader: Actor, about: Person) -> bool:
    assert reader.person_id is not None
    return await attendance.comes_with(work, about.id, reader.person_id)
