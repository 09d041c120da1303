"""Somebody stops answering in the middle of a conversation: a day later the question comes simpler, once."""

from datetime import timedelta

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import HOMES
from handlers.conversation.turn import Turn

SILENCE = timedelta(days=1)
STILL_WELCOME = timedelta(days=3)
"""A question of longer ago is about something that went by."""


async def ask_once_more_later(turn: Turn) -> None:
    """Plans it with each question. What was answered by then is no longer true, and stays unsent."""
    place = turn.place
    if place is None or not turn.moved or place.simpler or turn.person is None or turn.actor.staff:
        return
    if FLOWS[place.flow].audience == "staff" or place.flow in HOMES:
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
