"""What is acted on: a task."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import tasks
from storage.work import Work


@finder("task", whose=True)
async def find_task(work: Work, task_id: int) -> Thing | None:
    task = await tasks.find(work, task_id)
    return Thing(task.neighbourhood_id, self_id=task.for_id) if task else None
