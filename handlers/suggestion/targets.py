"""What is acted on: a suggestion."""

from handlers.permission.of_group import of_group
from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import activities, suggestions
from storage.work import Work


@finder("suggestion")
async def find_suggestion(work: Work, suggestion_id: int) -> Thing | None:
    found = await suggestions.find(work, suggestion_id)
    if found is None:
        return None
    activity = await activities.find(work, found.activity_id) if found.activity_id is not None else None
    return await of_group(work, Thing(found.neighbourhood_id), activity.group_id if activity else None)
