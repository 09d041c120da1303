"""What somebody begins whom nobody knows yet: the team looks, then strangers see it (SAFETY 2)."""

from datetime import datetime

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.happenings import ActivityBegun, when
from handlers.permission.permissions import STAFF
from handlers.task.give_task import give_task
from storage import activities, outbox, people, tasks
from storage.tables.contact import TaskKind
from storage.work import Work


@when(ActivityBegun)
async def ask_to_look_over(work: Work, now: datetime, begun: ActivityBegun) -> None:
    activity = begun.activity
    if activity.unseen and activity.started_by_id is not None:
        starter = await people.get(work, activity.started_by_id)
        await give_task(work, now, TaskKind.LOOK_OVER, about=starter, activity_id=activity.id)


@action(may=STAFF)
async def let_strangers_see(turn: Turn, *, task: int) -> None:
    """Somebody of the team looked and finds it good."""
    found = await tasks.find(turn.work, task)
    if found is None or found.activity_id is None:
        raise Refusal("task-done-already")
    if not await tasks.finish(turn.work, task, "seen", turn.now):
        raise Refusal("task-done-already")
    await activities.change(turn.work, found.activity_id, unseen=False)
    await outbox.cancel_group(turn.work, f"task:{task}")
    await turn.note("activity_looked_over", activity_id=found.activity_id)
    await turn.say("newhere-seen")
