"""What is acted on: a task."""

from handlers.permission.of_group import of_group
from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import activities, roles, tasks
from storage.tasks import Task
from storage.work import Work


@finder("task", whose=True)
async def find_task(work: Work, task_id: int) -> Thing | None:
    """One about what a group does is of who is there for that group."""
    task = await tasks.find(work, task_id)
    if task is None:
        return None
    activity = await activities.find(work, task.activity_id) if task.activity_id is not None else None
    thing = Thing(task.neighbourhood_id, self_id=await _who_has_it(work, task))
    return await of_group(work, thing, activity.group_id if activity else None)


async def _who_has_it(work: Work, task: Task) -> int | None:
    """Nobody's any more when their role has ended: a right ends with its role."""
    if task.for_id is None:
        return None
    held = await roles.of_person(work, task.for_id)
    return task.for_id if any(one.neighbourhood_id == task.neighbourhood_id for one in held) else None
