"""A newcomer hears which human gets to know them."""

from handlers.notices.registry import See, notice
from handlers.texts.message import Message
from storage import people
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="again", by_call=False)
async def acquaintance(look: See, *, connector: int) -> Message | None:
    """Not any more when meanwhile somebody else knows them."""
    knows = await people.find(look.work, connector)
    if knows is None or look.person.known_by_id != knows.id:
        return None
    return Message("acquaintance", {"name": look.person.call_name, "connector": knows.call_name})
