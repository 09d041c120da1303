"""What a connector hears who is host of a walk that somebody else started."""

from handlers.activity.words import walk_words
from handlers.notices.registry import See, notice
from handlers.texts.message import Message, word
from storage import people, walks


@notice(purpose=None, uncertain="again", by_call=False)
async def walk_hosting(look: See, *, walk: int) -> Message | None:
    found = await walks.get(look.work, walk)
    if not found.on or found.starts_at <= look.now or found.host_id != look.person.id:
        return None
    starter = await people.find(look.work, found.started_by_id) if found.started_by_id else None
    name = starter.call_name if starter else word("common-somebody")
    return Message("walk-hosting", await walk_words(look.work, found) | {"starter": name})
