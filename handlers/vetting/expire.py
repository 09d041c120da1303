"""Rights end on the day on which what was seen counts no more; a month before, a coordinator hears of it."""

from datetime import date, datetime, timedelta

from handlers.happenings import RoleEnded, when
from handlers.notices.notify import notify
from handlers.notices.quiet import local
from handlers.routines import routine
from handlers.team.end_role import end_role
from handlers.vetting.needs import AHEAD
from storage import neighbourhoods, people, roles, vettings
from storage.tables.person import RoleName
from storage.vettings import Vetting
from storage.work import Work


@routine
async def end_what_counts_no_more(work: Work, now: datetime) -> None:
    """Whoever may not visit any more gives back all that the role held; they hear it kindly."""
    for found in await vettings.ending(work, (now + timedelta(days=1)).date()):
        if found.until is None or found.until >= await _today(work, found, now):
            continue
        if found.role is RoleName.COORDINATOR and len(await _coordinators(work, found)) == 1:
            continue
        person = await people.find(work, found.person_id)
        await vettings.drop(work, found.person_id, found.role)
        if person is not None:
            await end_role(work, now, person, found.role, found.neighbourhood_id)
            await notify(
                work, now, person.id, "role_ended", key=f"{found.id}:{found.until}", role=found.role.value
            )


@routine
async def tell_what_ends_soon(work: Work, now: datetime) -> None:
    """Once: the same key is never told twice."""
    for found in await vettings.ending(work, (now + AHEAD).date()):
        for coordinator in await roles.holders(work, found.neighbourhood_id, RoleName.COORDINATOR):
            await notify(
                work,
                now,
                coordinator,
                "vetting_ends",
                key=f"{found.id}:{found.until}:{coordinator}",
                person=found.person_id,
                role=found.role.value,
            )


@when(RoleEnded)
async def forget_what_was_seen(work: Work, _now: datetime, ended: RoleEnded) -> None:
    """Whoever is asked again for the role is looked at again; who only rests is not."""
    if not ended.rests:
        await vettings.drop(work, ended.person.id, ended.role)


async def _coordinators(work: Work, found: Vetting) -> list[int]:
    """The last one stays: somebody must stand behind the bot."""
    return await roles.holders(work, found.neighbourhood_id, RoleName.COORDINATOR)


async def _today(work: Work, found: Vetting, now: datetime) -> date:
    where = await neighbourhoods.get(work, found.neighbourhood_id)
    return local(now, where.zone).date()
