"""What is acted on: a suggestion."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import suggestions
from storage.work import Work


@finder("suggestion")
async def find_suggestion(work: Work, suggestion_id: int) -> Thing | None:
    suggestion = await suggestions.find(work, suggestion_id)
    return Thing(suggestion.neighbourhood_id) if suggestion else None
