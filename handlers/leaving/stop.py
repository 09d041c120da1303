"""Somebody stops, or is about to be erased: nobody counts on them any more, and nothing waits for them."""

from datetime import datetime

from handlers.happenings import PersonStopped, happened
from handlers.team.end_role import end_role
from storage import activities, outbox, roles
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work


async def stop(work: Work, now: datetime, person: Person) -> None:
    """Each feature gives up what it holds for this person. Who has work in the neighbourhood keeps that."""
    await happened(work, now, PersonStopped(person))
    held = [one.role for one in await roles.of_person(work, person.id)]
    if RoleName.PHONE_BUDDY in held:
        await end_role(work, now, person, RoleName.PHONE_BUDDY)
    if not set(held) - {RoleName.PHONE_BUDDY}:
        await outbox.cancel_for_person(work, person.id)


async def leave_for_ever(work: Work, now: datetime, person: Person) -> None:
    """All of it, roles included; what they told about an activity goes before it has another host."""
    await activities.forget_bring(work, person.id)
    await stop(work, now, person)
    for held in await roles.of_person(work, person.id):
        await end_role(work, now, person, held.role, held.neighbourhood_id)
