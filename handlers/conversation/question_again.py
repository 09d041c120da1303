"""The question that somebody left unanswered, once more and simpler."""

from dataclasses import replace
from datetime import datetime

from handlers.conversation.flows import place_of
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.screen_message import message_for, prepare
from handlers.conversation.turn import open_turn
from handlers.notices.registry import See, notice
from handlers.texts.message import Message
from storage import conversations
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="never", by_call=False)
async def question_again(look: See, *, flow: str, screen: str, asked_at: str) -> Message | None:
    """None when anything was said in that chat since: the conversation went on, or ended."""
    chat_id = look.person.telegram_id
    conversation = await conversations.find(look.work, chat_id) if chat_id is not None else None
    place = place_of(conversation.place) if conversation else None
    if conversation is None or place is None or (place.flow, place.screen) != (flow, screen):
        return None
    if conversation.updated_at != datetime.fromisoformat(asked_at):
        return None
    said = Said(SaidKind.OTHER, conversation.chat_id)
    turn = await open_turn(look.work, said, conversation.language, look.now, source="")
    return await message_for(turn, await prepare(turn, replace(place, simpler=True, page=0)))
