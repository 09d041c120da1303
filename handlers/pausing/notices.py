"""After a pause: one quiet message, on the day that somebody chose."""

from handlers.notices.registry import See, notice
from handlers.texts.message import Message
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def welcome_back(look: See) -> Message:
    return Message("welcome-back", {"human": await look.human_name()})
