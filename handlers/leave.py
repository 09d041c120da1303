"""What somebody leaves behind who rests, stops or is erased: the others hear one neutral line."""

from datetime import datetime

from handlers.calls import hand_over
from handlers.expect import cannot_come
from storage import attendance, calls, contact_routes, invitations, outbox, roles, series, walks
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work


async def give_up_plans(
    work: Work,
    now: datetime,
    person_id: int | None,
    chat_id: int | None = None,
    *,
    before: datetime | None = None,
) -> int:
    """Frees the places at walks to come (or only those `before`), and says how many."""
    given_up = 0
    for expected in await attendance.to_come_of(work, person_id, now, chat_id):
        walk = await walks.get(work, expected.walk_id)
        if before is None or walk.starts_at < before:
            given_up += await cannot_come(work, now, walk, person_id, chat_id)
    return given_up


async def stop(work: Work, now: datetime, person: Person) -> None:
    """Nothing waits for this person any more, and nobody counts on them."""
    await give_up_plans(work, now, person.id)
    await series.leave_all(work, person.id)
    await invitations.close_for_person(work, person.id)
    await calls.withdraw_for_person(work, person.id)
    await end_role(work, now, person, RoleName.PHONE_BUDDY)
    if not await roles.of_person(work, person.id):
        await outbox.cancel_for_person(work, person.id)


async def end_role(work: Work, now: datetime, person: Person, role: RoleName) -> None:
    """Those whom a phone buddy called are called by somebody else; so are those of a connector."""
    await roles.end(work, person.id, person.neighbourhood_id, role, now)
    if role is RoleName.PHONE_BUDDY:
        for route in await contact_routes.of_buddy(work, person.id):
            await contact_routes.put_buddy(work, route.person_id, None)
    for line in await calls.open_of(work, person.id):
        await hand_over(work, now, line)


async def leave_for_ever(work: Work, now: datetime, person: Person) -> None:
    """All of it, roles included: before somebody is erased."""
    await stop(work, now, person)
    for held in await roles.of_person(work, person.id):
        await end_role(work, now, person, held.role)
