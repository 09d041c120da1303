"""After a pause: one quiet message, on the day that somebody chose."""

from handlers.notices.registry import See, notice
from handlers.pausing.words import in_lines
from handlers.texts.message import Message
from storage import activities, attendance
from storage.activities import Activity
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def welcome_back(look: See, *, again: list[int] | None = None) -> Message:
    """`again`: the activities they come to once more."""
    theirs = [one for one in await _still_on(look, again or []) if await _comes(look, one)]
    if theirs:
        return Message("welcome-back-again", {"again": in_lines(theirs)})
    return Message("welcome-back", {"human": await look.human_name()})


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def no_place_left(look: See, *, full: list[int]) -> Message | None:
    found = [one for one in await _still_on(look, full) if not await _comes(look, one)]
    return Message("welcome-back-full", {"full": in_lines(found)}) if found else None


async def _still_on(look: See, numbers: list[int]) -> list[Activity]:
    found = [await activities.find(look.work, number) for number in numbers]
    return [one for one in found if one and one.on and one.starts_at > look.now]


async def _comes(look: See, activity: Activity) -> bool:
    mine = await attendance.of_person(look.work, activity.id, look.person.id)
    return mine is not None and mine.comes
