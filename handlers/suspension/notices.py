"""What somebody hears who may not take part for a time, and when they may again."""

from datetime import datetime, time

from handlers.notices.registry import See, notice
from handlers.texts.message import Message, when
from storage import people, suspensions

NOON = time(12)


@notice(purpose=None, uncertain="again")
async def suspended(look: See, *, by: int) -> Message | None:
    """Not why: that a human tells, who can answer too."""
    found = await suspensions.of_person(look.work, look.person.id)
    human = await people.find(look.work, by)
    if found is None or human is None:
        return None
    shown = {
        "name": look.person.call_name,
        "human": human.call_name,
        "until": when(datetime.combine(found.until, NOON, look.neighbourhood.zone), "date"),
        "confidant": look.neighbourhood.confidant or await look.human_name(),
    }
    return Message("suspended", shown)


@notice(purpose=None, uncertain="again")
async def suspension_over(look: See) -> Message | None:
    if await suspensions.of_person(look.work, look.person.id):
        return None
    return Message("suspension-over", {"name": look.person.call_name})


@notice(purpose=None, uncertain="again")
async def mentor_done(look: See) -> Message | None:
    """A human spoke with them, and they may take part now."""
    if await suspensions.of_person(look.work, look.person.id):
        return None
    return Message("mentor-done", {"name": look.person.call_name})
