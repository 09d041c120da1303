"""What is acted on: a task."""

from handlers.permission.of_group import of_group
from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import activities, tasks
from storage.work import Work


@finder("task", whose=True)
async def find_task(work: Work, task_id: int) -> Thing | None:
    """One about what a group does is of who is there for that group."""
    task = await tasks.find(work, task_id)
    if task is None:
        return None
    activity = await activities.find(work, task.activity_id) if task.activity_id is not None else None
    thing = Thing(task.neighbourhood_id, self_id=task.for_id)
    return await of_group(work, thing, activity.group_id if activity else None)
