"""Puts what is ready into Bot API calls, and tells what became of them."""

import asyncio
import logging
from dataclasses import replace
from math import ceil
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from handlers.delivery.attachments import MAKERS
from handlers.delivery.choice_pictures_wanted import ChoicePicture
from handlers.delivery.delivery_outcome import Arrived, Gone, Moved, Outcome, TryLater, Unknown, Wrong
from handlers.delivery.prepare_message import PressAnswer, Send, Sendable, SetMenu, Speak, StripButtons
from handlers.speech.ogg import seconds
from handlers.texts.localise import Rendered
from handlers.texts.message import BOT, Attachment, start_link

log = logging.getLogger(__name__)

CAPTION_MOST = 1024
Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


class NotSent(NetworkError):
    """The request certainly did not leave: no connection was made."""


RETRY_SECONDS = 5.0


async def send(bot: Bot, ready: Sendable) -> Outcome:
    try:
        if isinstance(ready, Speak):
            return await _speak(bot, ready)
        if isinstance(ready, Send) and ready.picture is not None:
            return await _send_picture(bot, ready, ready.picture)
        return Arrived(await _call(bot, ready))
    except BadRequest as error:
        # A message that was deleted has no buttons any more either.
        stripped = isinstance(ready, StripButtons)
        return Arrived(None) if stripped else _bad_request(error.message)
    except TelegramError as error:
        return outcome_of(error)


def outcome_of(error: TelegramError) -> Outcome:
    match error:
        case RetryAfter():
            return TryLater(seconds_to_wait(error), asked=True)
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone()
        case BadRequest():
            return _bad_request(error.message)
        case NotSent():
            return TryLater(RETRY_SECONDS)
        case _:
            return Unknown(type(error).__name__)


def seconds_to_wait(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait if isinstance(wait, int) else wait.total_seconds())


def _bad_request(message: str) -> Outcome:
    lowered = message.lower()
    if "not modified" in lowered or "query is too old" in lowered or "query id is invalid" in lowered:
        return Arrived(None)
    gone = "chat not found" in lowered or "peer_id_invalid" in lowered
    return Gone() if gone else Wrong(message)


async def _call(bot: Bot, ready: Send | PressAnswer | StripButtons | SetMenu) -> int | None:
    match ready:
        case PressAnswer(callback_id):
            await bot.answer_callback_query(callback_id)
            return None
        case StripButtons(chat_id, message_id):
            await bot.edit_message_reply_markup(chat_id, message_id)
            return message_id
        case SetMenu(chat_id, commands):
            await _set_menu(bot, chat_id, commands)
            return None
        case Send():
            return await _send(bot, ready)


async def _set_menu(bot: Bot, chat_id: int, commands: tuple[tuple[str, str], ...]) -> None:
    scope = BotCommandScopeChat(chat_id)
    if commands:
        await bot.set_my_commands([BotCommand(*one) for one in commands], scope=scope)
    else:
        await bot.delete_my_commands(scope=scope)


async def _speak(bot: Bot, ready: Speak) -> Arrived:
    """The recording that Telegram has, by its number; else the file, of which Telegram gives the number."""
    recording = ready.spoken.recording
    sent = await bot.send_voice(
        ready.chat_id,
        recording.file_id if recording else InputFile(ready.content, filename="voorlezen.ogg"),
        duration=None if recording else ceil(seconds(ready.content)),
        reply_markup=markup(ready.rendered),
    )
    return Arrived(sent.message_id, sent.voice.file_id if sent.voice else "")


async def _send_picture(bot: Bot, ready: Send, picture: ChoicePicture) -> Arrived:
    """The picture that Telegram has, else a new one. The words come in any case: they matter more."""
    ready = _with_name(bot, ready)
    if len(ready.rendered.text) <= CAPTION_MOST:
        for file_id in dict.fromkeys((picture.file_id, "")):
            sent = await _photo_or_refused(bot, ready, file_id or await _file(picture.attachment))
            if sent is not None:
                return Arrived(sent.message_id, sent.photo[-1].file_id)
    return Arrived(await _send(bot, ready))


async def _photo_or_refused(bot: Bot, ready: Send, photo: str | InputFile) -> Message | None:
    """None when Telegram refuses this picture, and so certainly sent nothing."""
    words = ready.rendered
    try:
        # The pictures above, the question below them: there it stays in view, right above the buttons.
        return await bot.send_photo(ready.chat_id, photo, caption=words.text, reply_markup=markup(words))
    except BadRequest as error:
        if isinstance(_bad_request(error.message), Gone):
            raise
        log.warning("a picture of choices was refused: %s", error.message)
        return None


async def _send(bot: Bot, ready: Send) -> int:
    ready = _with_name(bot, ready)
    words = ready.rendered
    if ready.edits is not None:
        return await _draw_over(bot, ready, ready.edits)
    if ready.attachment is None:
        sent = await bot.send_message(ready.chat_id, words.text, reply_markup=markup(words))
        return sent.message_id
    return await _send_file(bot, ready)


def _with_name(bot: Bot, ready: Send) -> Send:
    """Start links get the bot's own name, which only Telegram knows."""
    words, attached = ready.rendered, ready.attachment
    rows = tuple(tuple(replace(b, url=_named(bot, b.url)) for b in row) for row in words.inline_rows)
    if attached:
        attached = replace(attached, params={name: _named(bot, v) for name, v in attached.params.items()})
    named = replace(words, text=_named(bot, words.text), inline_rows=rows)
    return replace(ready, rendered=named, attachment=attached)


def _named(bot: Bot, value: Any) -> Any:
    unnamed = start_link("")
    if not isinstance(value, str) or unnamed not in value:
        return value
    return value.replace(unnamed, unnamed.replace(BOT, bot.username))


async def _draw_over(bot: Bot, ready: Send, message_id: int) -> int:
    rows = markup(ready.rendered)
    inline = rows if isinstance(rows, InlineKeyboardMarkup) else None
    try:
        await bot.edit_message_text(ready.rendered.text, ready.chat_id, message_id, reply_markup=inline)
    except BadRequest as error:
        if "not modified" in error.message.lower():
            return message_id
        # Too old, deleted or a picture: it cannot be drawn over, so it comes as a new message.
        sent = await bot.send_message(ready.chat_id, ready.rendered.text, reply_markup=inline)
        return sent.message_id
    return message_id


async def _send_file(bot: Bot, ready: Send) -> int:
    attached, words = ready.attachment, ready.rendered
    assert attached is not None
    rows = markup(words)
    if attached.kind == "voice":
        # Telegram keeps the recording: we only pass on its number.
        sent: Message = await bot.send_voice(
            ready.chat_id, attached.params["file_id"], caption=words.text[:CAPTION_MOST], reply_markup=rows
        )
        return sent.message_id
    file = await _file(attached)
    if attached.kind == "photo":
        sent = await bot.send_photo(ready.chat_id, file, caption=words.text[:CAPTION_MOST], reply_markup=rows)
    else:
        sent = await bot.send_document(
            ready.chat_id, file, caption=words.text[:CAPTION_MOST], reply_markup=rows
        )
    return sent.message_id


async def _file(attached: Attachment) -> InputFile:
    made = await asyncio.to_thread(MAKERS[attached.maker], **attached.params)
    return InputFile(made.content, filename=made.name)


def markup(words: Rendered) -> Markup | None:
    if words.inline_rows:
        return InlineKeyboardMarkup(
            [
                [
                    InlineKeyboardButton(b.label, url=b.url)
                    if b.url
                    else InlineKeyboardButton(b.label, callback_data=b.token)
                    for b in row
                ]
                for row in words.inline_rows
            ]
        )
    if words.reply_rows is None:
        return None
    if not words.reply_rows:
        return ReplyKeyboardRemove()
    rows = [[KeyboardButton(label) for label in row] for row in words.reply_rows]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, is_persistent=True)
