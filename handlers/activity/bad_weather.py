"""Rain: who leads it, or knows the way, says that it is off, or that there is coffee inside."""

from datetime import timedelta
from typing import Any

from handlers.activity.changes import about, call_off, move
from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import OWNER
from storage import activities
from storage.activities import Activity

NEAR = timedelta(days=2)
"""Nobody knows the weather of next week."""
INSIDE = "coffee"


def weather_counts(activity: Activity, turn_now: Any) -> bool:
    return activity.walks and not activity.small and turn_now < activity.starts_at <= turn_now + NEAR


@action(may=OWNER)
async def begin_rain(turn: Turn, *, activity: int, activity_role: int | None = None) -> None:
    """`activity_role`: of who knows the way there; it is theirs to say as much as the host's."""
    await _near(turn, activity)
    role = {"activity_role": activity_role} if activity_role is not None else {}
    await open_aside(turn, "rain", {"activity": activity, **role})


@action(may=OWNER)
async def decide_rain(turn: Turn, *, answers: dict[str, Any]) -> None:
    """All who come are told at once, by message or by phone, as when it moves or is off."""
    found = await _near(turn, answers["activity"])
    if answers["what"] == "off":
        await call_off(turn.work, turn.now, found, by=turn.me.id)
        await turn.note("activity_called_off", activity_id=found.id)
        await turn.say("activity-change-called-off", **doing_of(found))
    else:
        await activities.change(turn.work, found.id, category=INSIDE, title=None)
        where = int(answers["where"])
        moved = await move(turn.work, turn.now, found, found.starts_at, where, by=turn.me.id)
        await turn.note("activity_moved", activity_id=found.id)
        await turn.say("activity-change-moved", **await about(turn.work, moved))
    await go_back(turn, answers)


async def _near(turn: Turn, activity_id: int) -> Activity:
    found = await activities.get(turn.work, activity_id)
    if not found.on or not weather_counts(found, turn.now):
        raise Stale
    return found
