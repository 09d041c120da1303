"""A coordinator takes a role back: rights go at once, and what was carried in it goes to others."""

from datetime import datetime

from handlers.activity.give_up_hosting import give_up_hosting
from handlers.activity.give_up_places import end_role
from handlers.conversation.flows import FLOWS
from handlers.notices.notify import notify
from handlers.notices.registry import STAFF
from handlers.suggestion.suggest_companions import connector_for, show_open_ones
from storage import conversations, handover, roles
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work


async def take_back(work: Work, now: datetime, person: Person, role: RoleName) -> None:
    await end_role(work, now, person, role)
    await _leave_screen_of_staff(work, now, person)
    if role in STAFF:
        await give_up_hosting(work, now, person)
    if role is RoleName.CONNECTOR:
        await _pass_on(work, now, person)


async def _leave_screen_of_staff(work: Work, now: datetime, person: Person) -> None:
    """It may show what this person may not see any more."""
    chat_id = person.telegram_id
    conversation = await conversations.find(work, chat_id) if chat_id is not None else None
    if conversation and conversation.place and FLOWS[conversation.place["flow"]].audience == "staff":
        await conversations.put_place(work, conversation.chat_id, None, now)


async def _pass_on(work: Work, now: datetime, connector: Person) -> None:
    """Tasks are for every connector now, suggestions for the next one; without any, for the coordinator."""
    where = connector.neighbourhood_id
    await handover.of_tasks(work, where, connector.id)
    next_one = await connector_for(work, connector)
    if await handover.of_suggestions(work, where, connector.id, next_one):
        await show_open_ones(work, now, next_one, where)
    if not await roles.holders(work, where, RoleName.CONNECTOR):
        for one in await roles.holders(work, where, RoleName.COORDINATOR):
            if one != connector.id:
                await notify(work, now, one, "connectors_gone", key=now.isoformat())
