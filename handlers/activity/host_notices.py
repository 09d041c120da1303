"""What a connector hears who is host of an activity that somebody else started."""

from handlers.activity.words import activity_words
from handlers.notices.registry import See, notice
from handlers.texts.message import Message, word
from storage import activities, people


@notice(purpose=None, uncertain="again", by_call=False)
async def activity_hosting(look: See, *, activity: int) -> Message | None:
    found = await activities.get(look.work, activity)
    if not found.on or found.starts_at <= look.now or found.host_id != look.person.id:
        return None
    starter = await people.find(look.work, found.started_by_id) if found.started_by_id else None
    name = starter.call_name if starter else word("common-somebody")
    return Message("activity-hosting", await activity_words(look.work, found) | {"starter": name})
