"""What is acted on: a choice that a neighbourhood added."""

from handlers.permission.relations import Thing
from handlers.permission.targets import finder
from storage import local_choices
from storage.work import Work


@finder("local_choice")
async def find_local_choice(work: Work, choice_id: int) -> Thing | None:
    choice = await local_choices.find(work, choice_id)
    return Thing(choice.neighbourhood_id) if choice else None
