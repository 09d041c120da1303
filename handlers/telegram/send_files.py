"""Voices, pictures and files: what Telegram has already goes by its number, the rest is made."""

import asyncio
import logging
from math import ceil

from telegram import Bot, InputFile, Message
from telegram.error import BadRequest

from handlers.delivery.attachments import MAKERS
from handlers.delivery.choice_pictures_wanted import ChoicePicture
from handlers.delivery.delivery_outcome import Arrived, Gone
from handlers.delivery.prepare_message import Send, Speak
from handlers.speech.ogg import seconds
from handlers.telegram.keyboard import markup
from handlers.telegram.outcome import refused
from handlers.texts.message import Attachment

log = logging.getLogger(__name__)

CAPTION_MOST = 1024


async def speak(bot: Bot, ready: Speak) -> Arrived:
    """The recording that Telegram has, by its number; else the file, of which Telegram gives the number."""
    recording = ready.spoken.recording
    sent = await bot.send_voice(
        ready.chat_id,
        recording.file_id if recording else InputFile(ready.content, filename="voorlezen.ogg"),
        duration=None if recording else ceil(seconds(ready.content)),
        reply_markup=markup(ready.rendered),
    )
    return Arrived(sent.message_id, sent.voice.file_id if sent.voice else "")


async def send_picture(bot: Bot, ready: Send, picture: ChoicePicture) -> Arrived | None:
    """The picture that Telegram has, else a new one. None where neither can be: the words matter more."""
    if len(ready.rendered.text) <= CAPTION_MOST:
        for file_id in dict.fromkeys((picture.file_id, "")):
            sent = await _photo_or_refused(bot, ready, file_id or await _file(picture.attachment))
            if sent is not None:
                return Arrived(sent.message_id, sent.photo[-1].file_id)
    return None


async def _photo_or_refused(bot: Bot, ready: Send, photo: str | InputFile) -> Message | None:
    """None when Telegram refuses this picture, and so certainly sent nothing."""
    words = ready.rendered
    try:
        # The pictures above, the question below them: there it stays in view, right above the buttons.
        return await bot.send_photo(ready.chat_id, photo, caption=words.text, reply_markup=markup(words))
    except BadRequest as error:
        if isinstance(refused(error.message), Gone):
            raise
        log.warning("a picture of choices was refused: %s", error.message)
        return None


async def send_file(bot: Bot, ready: Send) -> int:
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
