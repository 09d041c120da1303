"""Somebody stops answering while they get to know the bot: a day later the question comes simpler, once.

Only there: nothing that somebody just looked at comes back by itself.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.conversation.flows import FLOWS, place_of
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.screen_message import message_for, prepare
from handlers.conversation.turn import Turn, open_turn
from handlers.notices.registry import See, notice
from handlers.texts.message import Message
from storage import conversations
from storage.tables.person import Purpose

SILENCE = timedelta(days=1)
STILL_WELCOME = timedelta(days=3)
"""A question of longer ago is about something that went by."""


async def ask_once_more_later(turn: Turn) -> None:
    """Plans it with each question. What was answered by then is no longer true, and stays unsent."""
    place = turn.place
    if place is None or not turn.moved or place.simpler or turn.person is None or turn.actor.staff:
        return
    if not FLOWS[place.flow].comes_again:
        return
    await turn.notify(
        turn.person.id,
        "question_again",
        key=turn.source,
        due=turn.now + SILENCE,
        expires=turn.now + STILL_WELCOME,
        flow=place.flow,
        screen=place.screen,
        asked_at=turn.now.isoformat(),
    )


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
