"""Once a week who is there for groups or neighbours hears how it went and what waits, in one message."""

from datetime import datetime, time, timedelta
from typing import Any

from handlers.decision.notices import called
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.notices.registry import TEAM, See, notice
from handlers.permission.actor import actor_of
from handlers.permission.of_group import that_may
from handlers.permission.permissions import SUPPORTER, TEAM_OR_SELF
from handlers.routines import routine
from handlers.texts.message import Message, lines, word
from storage import activities, calls, contact_routes, groups, neighbourhoods, roles, suggestions, tasks
from storage.groups import Group
from storage.tables.activity import ActivityState
from storage.tables.contact import TaskKind
from storage.work import Work

NINE = time(9)
WEEK = timedelta(days=7)
WHO = contact_routes.KNOWS


@routine
async def tell_the_week(work: Work, now: datetime) -> None:
    """On Monday morning, of the week before; what is urgent was said at once."""
    for where in await neighbourhoods.open_ones(work):
        local = now.astimezone(where.zone)
        morning = at(now - timedelta(days=local.weekday()), NINE, where.zone)
        if not morning <= now < morning + timedelta(days=1):
            continue
        held = await roles.in_neighbourhood(work, where.id)
        for one in sorted({one.person_id for one in held if one.role in WHO}):
            key = f"{where.id}:{morning.date().isoformat()}"
            until = morning.isoformat()
            await notify(work, now, one, "week_digest", key=key, neighbourhood=where.id, until=until)


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def week_digest(look: See, *, neighbourhood: int, until: str) -> Message | None:
    """Only of the groups they are there for, and of what is theirs to do; nothing when there is nothing."""
    met = await _groups(look, datetime.fromisoformat(until))
    waits = await _waits(look, neighbourhood)
    if not met and not waits:
        return None
    shown = {"lines": lines([*met, *waits]), "waits": "yes" if waits else "no"}
    return Message("week-digest", shown)


async def _groups(look: See, until: datetime) -> list[Any]:
    actor = await actor_of(look.work, look.person)
    found = await groups.of_supporter(look.work, look.person.id)
    theirs = await that_may(look.work, actor, SUPPORTER, "group", found)
    times = [(one, await _times(look.work, one, until)) for one in theirs]
    return [word("week-line.group", group=called(one), times=many) for one, many in times if many]


async def _times(work: Work, group: Group, until: datetime) -> int:
    every = await activities.of_group(work, group.id, until - WEEK)
    return sum(one.state is ActivityState.HAPPENED and one.starts_at < until for one in every)


async def _waits(look: See, where: int) -> list[Any]:
    """As their own lists would show it."""
    me, actor = look.person.id, await actor_of(look.work, look.person)
    open_tasks = await that_may(
        look.work, actor, TEAM_OR_SELF, "task", await tasks.open_for(look.work, me, where)
    )
    new = [one for one in open_tasks if one.kind is TaskKind.NEWCOMER and one.outcome is None]
    counts = {
        "newcomers": len(new),
        "tasks": len(open_tasks) - len(new),
        "suggestions": len(
            [one for one in await suggestions.open_for(look.work, me, where) if one.connector_id == me]
        ),
        "calls": len(await calls.open_of(look.work, me)),
    }
    return [word(f"week-line.{what}", count=count) for what, count in counts.items() if count]
