"""The only way in which the team stops what neighbours planned: for safety, with a reason, by name."""

from typing import Any

from handlers.activity.changes import about, call_off
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.permission.permissions import TEAM
from handlers.task.give_task import give_task
from storage import activities, roles
from storage.activities import Activity
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName


@action(may=TEAM)
async def begin_stop(turn: Turn, *, activity: int) -> None:
    await _still_to_come(turn, activity)
    await open_aside(turn, "safetystop", {"activity": activity})


@fill
async def what_is_stopped(turn: Turn, place: Place) -> dict[str, Any]:
    return await about(turn.work, await activities.get(turn.work, place.answers["activity"]))


@action(may=TEAM)
async def stop_for_safety(turn: Turn, *, answers: dict[str, Any]) -> None:
    """The reason is for the coordinators alone; whoever would come hears who stopped it."""
    found = await _still_to_come(turn, answers["activity"])
    await call_off(turn.work, turn.now, found, by=turn.me.id, kind="activity_stopped")
    await turn.note("activity_stopped_for_safety", activity_id=found.id)
    for one in await roles.holders(turn.work, turn.here.id, RoleName.COORDINATOR):
        if one != turn.me.id:
            await give_task(
                turn.work,
                turn.now,
                TaskKind.SAFETY_STOP,
                about=turn.me,
                activity_id=found.id,
                words=answers["reason"],
                for_id=one,
            )
    await turn.say("activity-stop-done", **await about(turn.work, found))
    await go_back(turn, answers)


async def _still_to_come(turn: Turn, activity_id: int) -> Activity:
    activity = await activities.get(turn.work, activity_id)
    if not activity.on or activity.starts_at <= turn.now:
        raise Stale
    return activity
