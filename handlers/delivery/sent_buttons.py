"""The buttons of a message: what each does is kept, until it was pressed or has run out."""

from datetime import datetime, timedelta

from handlers.conversation.registry import CONFIRMS
from handlers.retention import kept
from handlers.texts.message import Button, Message
from storage import buttons
from storage.outbox import Outgoing
from storage.work import Work

kept("what a button does, after it was pressed", days=30, drop=buttons.drop_old)
BUTTON_LASTS = timedelta(days=60)
SURE_LASTS = timedelta(days=1)
"""For the yes to "are you sure?" (`@action(confirms=True)`)."""


async def make_buttons(
    work: Work, chat_id: int, outgoing: Outgoing, message: Message, now: datetime
) -> list[str]:
    """New tokens for each sending: the buttons of one message share a key, and are spent together."""
    message_key = buttons.message_key(outgoing.id, outgoing.attempts)
    tokens = []
    for button in message.buttons:
        if button.url:
            tokens.append("")
            continue
        expires = now + _lasts(button)
        tokens.append(await buttons.make(work, chat_id, message_key, button.action, button.params, expires))
    return tokens


def _lasts(button: Button) -> timedelta:
    """Every button ends: what it was about has moved on by then, and who presses it hears so."""
    if button.lasts is not None:
        return button.lasts
    return SURE_LASTS if button.action in CONFIRMS else BUTTON_LASTS
