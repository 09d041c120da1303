"""A role ends: its rights go at once, and what was carried in it goes to others."""

from datetime import datetime

from handlers.conversation.flows import FLOWS
from handlers.happenings import RoleEnded, happened
from storage import conversations, roles
from storage.people import Person
from storage.roles import Role
from storage.tables.person import RoleName
from storage.work import Work


async def end_role(
    work: Work, now: datetime, person: Person, role: RoleName, where: int | None = None
) -> None:
    """Each feature passes on what it holds of this person in that role. `where`: if it is not their own."""
    where = person.neighbourhood_id if where is None else where
    await roles.end(work, person.id, where, role, now)
    await _leave_screen_of_staff(work, now, person)
    await happened(work, now, RoleEnded(person, role, where))


async def rest_role(work: Work, now: datetime, person: Person, held: Role) -> None:
    """As when it ends, but that it is theirs again when they say so."""
    await roles.rest(work, person.id, held.neighbourhood_id, held.role, now)
    await _leave_screen_of_staff(work, now, person)
    await happened(work, now, RoleEnded(person, held.role, held.neighbourhood_id, rests=True))


async def _leave_screen_of_staff(work: Work, now: datetime, person: Person) -> None:
    """It may show what this person may not see any more."""
    chat_id = person.telegram_id
    conversation = await conversations.find(work, chat_id) if chat_id is not None else None
    if conversation and conversation.place and FLOWS[conversation.place["flow"]].audience == "staff":
        await conversations.put_place(work, conversation.chat_id, None, now)
