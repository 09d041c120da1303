"""Whom could we ask to come along? The matcher suggests, a connector decides, then each is asked apart."""

import asyncio
from datetime import datetime
from enum import StrEnum
from typing import Any

from handlers.happenings import RoleEnded, when
from handlers.notices.notify import notify
from handlers.permission.human import staff_for
from handlers.routines import routine
from handlers.task.give_task import give_task
from matching.companions import Companions, companions
from matching.reasons import Companion, Reason
from storage import end_of_role, invitations, load, matching_people, neighbourhoods, people, suggestions
from storage.activities import Activity
from storage.matching_people import Pool
from storage.people import Person
from storage.suggestions import Suggestion
from storage.tables.contact import TaskKind
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from storage.tables.suggestion import SuggestionKind, SuggestionState
from storage.work import Work

COMPANY = 4
"""So many neighbours are suggested at once: small is kind, and more can still join (PRACTICE 12)."""
NOTICES = {
    SuggestionKind.ACTIVITY: "suggestion",
    SuggestionKind.SMALL_ROUND: "small_round",
    SuggestionKind.GROUP: "suggestion_group",
    SuggestionKind.EXCHANGE: "suggestion_exchange",
}


class Outlook(StrEnum):
    """What whoever starts an activity hears of it."""

    ASKING = "asking"
    NOBODY = "nobody"
    NOT_ASKED = "not_asked"


async def suggest_companions(pool: Pool, seed: int) -> Companions:
    """The one call of the matcher, beside the event loop: the same question always gets the same answer."""
    return await asyncio.to_thread(companions, pool.neighbourhood, pool.start, seed=seed)


async def seek_company(work: Work, now: datetime, activity: Activity) -> Outlook:
    """Puts a suggestion before the connector; nobody is asked yet."""
    await suggestions.lock_all(work, activity.neighbourhood_id)
    here = await neighbourhoods.get(work, activity.neighbourhood_id)
    if here.state is not NeighbourhoodState.OPEN:
        return Outlook.NOT_ASKED
    pool = await matching_people.pool_for(work, activity, now, COMPANY)
    starter = await people.find(work, activity.started_by_id) if activity.started_by_id else None
    if pool is None or starter is None:
        return Outlook.NOT_ASKED
    found = await suggest_companions(pool, seed=activity.id)
    if not found.suggested:
        await give_task(work, now, TaskKind.NOBODY_FITS, about=starter, activity_id=activity.id)
        return Outlook.NOBODY
    connector = await connector_for(work, starter)
    await _keep(work, now, activity, connector, found)
    await show_open_ones(work, now, connector, activity.neighbourhood_id)
    return Outlook.ASKING


async def connector_for(work: Work, person: Person) -> int | None:
    """A connector for themselves; else who knows them, else the first connector, else the coordinator.

    Not who has enough of them by their own cap, as long as another has not.
    """
    where = person.neighbourhood_id
    staff = await staff_for(work, where, (person.id, person.known_by_id))
    room = await load.with_room(work, where, staff, await load.suggestions(work, where))
    return next(iter(room or staff), None)


async def show_open_ones(work: Work, now: datetime, connector_id: int | None, neighbourhood_id: int) -> None:
    """The oldest few come into view; the next follows when one is decided on."""
    if connector_id is None:
        return
    waiting = await suggestions.open_for(work, connector_id, neighbourhood_id)
    for one in waiting[: suggestions.IN_VIEW]:
        await notify(work, now, connector_id, NOTICES[one.kind], key=f"{one.id}", suggestion=one.id)


@routine
async def close_what_is_over(work: Work, now: datetime) -> None:
    """What has begun or is off: nothing is asked or decided any more, and the next comes into view."""
    await invitations.close_overtaken(work, now)
    for one in await suggestions.overtaken(work, now):
        await suggestions.decide(work, one.id, SuggestionState.CLOSED)
        await show_open_ones(work, now, one.connector_id, one.neighbourhood_id)


async def _keep(
    work: Work, now: datetime, activity: Activity, connector_id: int | None, found: Companions
) -> Suggestion:
    suggestion = await suggestions.make(
        work,
        activity.neighbourhood_id,
        SuggestionKind.ACTIVITY,
        now,
        activity_id=activity.id,
        about_id=activity.started_by_id,
        connector_id=connector_id,
    )
    everybody = [found.starter, *found.suggested, *found.reserves]
    reserves = {one.id for one in found.reserves}
    for position, one in enumerate(everybody):
        fields = _as_fields(one) | {"position": position, "reserve": one.id in reserves}
        await suggestions.put_member(work, suggestion.id, int(one.id), **fields)
    return suggestion


def _as_fields(one: Companion) -> dict[str, Any]:
    return {
        "reasons": [reason_to_json(reason) for reason in one.reasons],
        "gives": [gift.what for gift in one.gives],
        "gets": [gift.what for gift in one.gets],
    }


def reason_to_json(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code.value, "params": dict(reason.params)}


@when(RoleEnded)
async def leave_suggestions_to_next(work: Work, now: datetime, ended: RoleEnded) -> None:
    """To the next connector; without any, to the coordinator."""
    if ended.role is not RoleName.CONNECTOR:
        return
    where = ended.where
    next_one = await connector_for(work, ended.person)
    if await end_of_role.of_suggestions(work, where, ended.person.id, next_one):
        await show_open_ones(work, now, next_one, where)
