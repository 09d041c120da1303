"""The last one in a role is gone: the neighbourhood pauses, and people hear whom to call."""

from datetime import datetime

from handlers.happenings import RoleEnded, when
from handlers.notices.notify import notify
from handlers.notices.registry import STAFF, See, notice
from handlers.texts.message import Button, Message, phone, word
from storage import journal, neighbourhoods, people, roles
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import Purpose, RoleName
from storage.work import Work

NEEDED = (RoleName.COORDINATOR, RoleName.CONNECTOR, RoleName.CONFIDANT)


@when(RoleEnded)
async def pause_without(work: Work, now: datetime, ended: RoleEnded) -> None:
    """What is planned goes on; nobody new begins before the team opens it again."""
    where = await neighbourhoods.get(work, ended.where)
    if ended.role is RoleName.CONFIDANT and ended.person.call_name in where.confidant:
        await neighbourhoods.change(work, where.id, confidant="")
    if ended.role not in NEEDED or await roles.holders(work, where.id, ended.role):
        return
    if where.state is NeighbourhoodState.OPEN:
        await neighbourhoods.change(work, where.id, state=NeighbourhoodState.PAUSED)
        await journal.note(work, "neighbourhood_paused", now, neighbourhood_id=where.id)
        for person in await people.of_neighbourhood(work, where.id):
            if person.id != ended.person.id:
                await notify(work, now, person.id, "neighbourhood_rests", key=now.isoformat())
    await _tell_who_is_left(work, now, ended)


async def _tell_who_is_left(work: Work, now: datetime, ended: RoleEnded) -> None:
    held = await roles.in_neighbourhood(work, ended.where)
    for one in {one.person_id for one in held if one.role in STAFF} - {ended.person.id}:
        await notify(work, now, one, "last_one_gone", key=now.isoformat(), role=ended.role.value)


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def last_one_gone(look: See, *, role: str) -> Message | None:
    """Until somebody has the role again."""
    if await roles.holders(look.work, look.neighbourhood.id, RoleName(role)):
        return None
    coordinates = look.person.id in await roles.holders(
        look.work, look.neighbourhood.id, RoleName.COORDINATOR
    )
    asks = coordinates and role != RoleName.COORDINATOR
    ask = Button(f"last-one-gone.{role}", "invite_to_role", {"role": role})
    closed = look.neighbourhood.state is NeighbourhoodState.PAUSED
    shown = {
        "neighbourhood": look.neighbourhood.name,
        "role": word(f"role-word.{role}"),
        "closed": "yes" if closed else "no",
    }
    return Message("last-one-gone", shown, (ask,) if asks else ())


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def neighbourhood_rests(look: See) -> Message | None:
    """Not any more when it is open again."""
    if look.neighbourhood.state is not NeighbourhoodState.PAUSED:
        return None
    shown = {"neighbourhood": look.neighbourhood.name, "phone": phone(look.neighbourhood.phone)}
    return Message("neighbourhood-rests", shown)
