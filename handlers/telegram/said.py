"""Makes an update small: only what the conversation needs is kept of it."""

from dataclasses import dataclass
from datetime import datetime

from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, Message, MessageOriginUser, Update
from telegram.constants import ChatType

from handlers.conversation.incoming import Said, SaidKind
from handlers.crisis_words.recognise import Distress, distress_in
from handlers.telegram.all_words import all_words, own_text
from handlers.telegram.not_said import nobody_said
from handlers.texts.clean import clean_text

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
TEXT_MOST = 1000
"""Characters of a message that are kept: enough for any answer, too little for a flood."""
CUT_FROM = 4000
"""Characters: apps cut a text before the 4,096 of a message, at the end of a word."""
LONGEST = 8192
"""Characters in which distress is looked for: more than Telegram lets anybody write."""
GONE = (ChatMember.BANNED, ChatMember.LEFT)


@dataclass(frozen=True, slots=True)
class Heard:
    """An update that concerns us: Telegram's number and what was said.

    `at`: when it was sent. `album`: photos that were sent together have the same. `cut`: the text was longer
    than a message, and goes on in the next.
    """

    update_id: int
    said: Said
    at: datetime | None = None
    album: str = ""
    cut: bool = False


def hear(update: Update) -> Heard | None:
    """None for what is not for us: groups, channels, senders that are no person."""
    said = _said(update)
    if said is None or update.message is None:
        return Heard(update.update_id, said) if said else None
    message = update.message
    cut = len(own_text(message)) >= CUT_FROM
    return Heard(update.update_id, said, message.date, message.media_group_id or "", cut)


def _said(update: Update) -> Said | None:
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    if update.callback_query:
        return _press(update.callback_query)
    message = update.message or update.edited_message
    if message is None or message.chat.type != ChatType.PRIVATE or message.from_user is None:
        return None
    if message.from_user.is_bot or message.sender_chat is not None or nobody_said(message):
        return None
    if update.edited_message is not None and message.location is not None:
        return None  # Somebody who shares where they are goes on walking: that was answered once.
    return _message(message, edited=update.edited_message is not None)


def _press(query: CallbackQuery) -> Said | None:
    """A press is answered to whoever pressed, wherever that was: nobody's phone waits for ever."""
    if query.from_user.is_bot:
        return None
    here = query.message is not None and query.message.chat.id == query.from_user.id
    return Said(
        SaidKind.PRESS,
        query.from_user.id,
        token=clean_text(query.data or "", most=64),
        callback_id=query.id,
        message_id=query.message.message_id if query.message and here else None,
        language=query.from_user.language_code or "",
    )


def _membership(change: ChatMemberUpdated) -> Said | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    kind = SaidKind.BLOCKED if change.new_chat_member.status in GONE else SaidKind.UNBLOCKED
    return Said(kind, change.from_user.id, language=change.from_user.language_code or "")


def _message(message: Message, *, edited: bool) -> Said:
    assert message.from_user is not None
    said = distress_in(clean_text(all_words(message), most=LONGEST))
    if said is Distress.DANGER:
        return _in_distress(message, own=not edited and not _is_of_another(message))
    if not edited and _is_of_another(message):
        return _forwarded(message)
    place = message.location
    return Said(
        _kind(message, edited=edited, heavy=said is Distress.HEAVY),
        message.from_user.id,
        text=clean_text(own_text(message), most=TEXT_MOST),
        message_id=message.message_id,
        voice=message.voice.file_id if message.voice else "",
        name=clean_text(message.from_user.first_name or "", most=64),
        language=message.from_user.language_code or "",
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
    )


def _in_distress(message: Message, *, own: bool) -> Said:
    """Only one's own words may go on to somebody; of all else it is enough that they were there."""
    assert message.from_user is not None
    return Said(
        SaidKind.DISTRESS,
        message.from_user.id,
        text=clean_text(own_text(message), most=TEXT_MOST) if own else "",
        message_id=message.message_id,
        name=clean_text(message.from_user.first_name or "", most=64),
        language=message.from_user.language_code or "",
    )


def _is_of_another(message: Message) -> bool:
    """Who forwards what they said themselves, in another chat, says it here."""
    origin, sender = message.forward_origin, message.from_user
    own = isinstance(origin, MessageOriginUser) and sender is not None and origin.sender_user.id == sender.id
    return origin is not None and not own


def _forwarded(message: Message) -> Said:
    """What another said is no answer, and not ours to keep."""
    assert message.from_user is not None
    return Said(
        SaidKind.FORWARDED,
        message.from_user.id,
        message_id=message.message_id,
        name=clean_text(message.from_user.first_name or "", most=64),
        language=message.from_user.language_code or "",
    )


def _kind(message: Message, *, edited: bool, heavy: bool) -> SaidKind:
    if edited:
        return SaidKind.EDITED
    if heavy and not message.voice and not (own_text(message)).startswith("/"):
        return SaidKind.HEAVY
    if clean_text(own_text(message), most=TEXT_MOST):
        return SaidKind.TEXT
    if message.voice:
        return SaidKind.VOICE
    if message.location:
        return SaidKind.LOCATION
    return SaidKind.OTHER
