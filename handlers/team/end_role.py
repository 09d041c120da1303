"""A role ends: its rights go at once, and what was carried in it goes to others."""

from datetime import datetime

from handlers.conversation.flows import FLOWS
from handlers.happenings import RoleEnded, happened, when
from handlers.notices.notify import notify
from storage import conversations, roles
from storage.people import Person
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


async def _leave_screen_of_staff(work: Work, now: datetime, person: Person) -> None:
    """It may show what this person may not see any more."""
    chat_id = person.telegram_id
    conversation = await conversations.find(work, chat_id) if chat_id is not None else None
    if conversation and conversation.place and FLOWS[conversation.place["flow"]].audience == "staff":
        await conversations.put_place(work, conversation.chat_id, None, now)


@when(RoleEnded)
async def tell_of_no_connector(work: Work, now: datetime, ended: RoleEnded) -> None:
    """Without any connector the coordinators have to know."""
    where = ended.where
    if ended.role is not RoleName.CONNECTOR or await roles.holders(work, where, RoleName.CONNECTOR):
        return
    for one in await roles.holders(work, where, RoleName.COORDINATOR):
        if one != ended.person.id:
            await notify(work, now, one, "connectors_gone", key=now.isoformat())
