"""Somebody stops, or is about to be erased: the others hear one neutral line, and nobody counts on them."""

from datetime import datetime

from handlers.activity.give_up_places import end_role, give_up_plans
from handlers.exchange.end_exchanges import give_up_exchanges
from handlers.team.end_role import take_back
from storage import calls, invitations, outbox, roles, series
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work


async def stop(work: Work, now: datetime, person: Person) -> None:
    """Nothing waits for this person any more. Who has work in the neighbourhood keeps that."""
    await give_up_plans(work, now, person.id)
    await series.leave_all(work, person.id)
    await invitations.close_for_person(work, person.id)
    await give_up_exchanges(work, now, person.id)
    await calls.withdraw_for_person(work, person.id)
    held = [one.role for one in await roles.of_person(work, person.id)]
    if RoleName.PHONE_BUDDY in held:
        await end_role(work, now, person, RoleName.PHONE_BUDDY)
    if not set(held) - {RoleName.PHONE_BUDDY}:
        await outbox.cancel_for_person(work, person.id)


async def leave_for_ever(work: Work, now: datetime, person: Person) -> None:
    """All of it, roles included."""
    await stop(work, now, person)
    for held in await roles.of_person(work, person.id):
        await take_back(work, now, person, held.role)
