"""What somebody leaves behind who rests or stops: places at walks, and people whom they called."""

from datetime import datetime

from handlers.activity.attending import cannot_come
from handlers.calls.call_lists import hand_over
from storage import attendance, calls, contact_routes, roles, walks
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


async def end_role(work: Work, now: datetime, person: Person, role: RoleName) -> None:
    """Those whom a phone buddy called are called by who knows them; a connector's lines go to another."""
    await roles.end(work, person.id, person.neighbourhood_id, role, now)
    if role is RoleName.PHONE_BUDDY:
        for route in await contact_routes.of_buddy(work, person.id):
            await contact_routes.put_buddy(work, route.person_id, None)
    for line in await calls.open_of(work, person.id):
        await hand_over(work, now, line)
