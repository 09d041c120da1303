"""Methods that send: a text, a photo, a document, a voice note, a copy, or that the bot is busy."""

from typing import Any

from bot.playground.entities import parsed, recognised
from bot.playground.media import as_document, as_photo, as_voice, file_of
from bot.playground.phone import Phone
from bot.playground.refusals import ViolationError, bad_request
from bot.playground.telegram import Telegram

Params = dict[str, Any]
Message = dict[str, Any]

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024

_COPIED = ("text", "entities", "photo", "document", "voice", "sticker", "contact", "location", "caption")


def send_message(telegram: Telegram, params: Params) -> Message:
    phone = telegram.phone_of(params["chat_id"])
    return _deliver(telegram, phone, text_of(params), params)


def send_photo(telegram: Telegram, params: Params) -> Message:
    phone = telegram.phone_of(params["chat_id"])
    stored = file_of(telegram.uploads, "photo", params["photo"])
    above = {name: True for name in ("show_caption_above_media",) if params.get(name)}
    return _deliver(telegram, phone, {"photo": as_photo(stored), **_caption(params), **above}, params)


def send_document(telegram: Telegram, params: Params) -> Message:
    phone = telegram.phone_of(params["chat_id"])
    stored = file_of(telegram.uploads, "document", params["document"])
    return _deliver(telegram, phone, {"document": as_document(stored), **_caption(params)}, params)


def send_voice(telegram: Telegram, params: Params) -> Message:
    phone = telegram.phone_of(params["chat_id"])
    stored = file_of(telegram.uploads, "voice", params["voice"])
    voice = as_voice(stored, params.get("duration", 0))
    return _deliver(telegram, phone, {"voice": voice, **_caption(params)}, params)


def copy_message(telegram: Telegram, params: Params) -> dict[str, int]:
    phone = telegram.phone_of(params["chat_id"])
    original = telegram.chat(params["from_chat_id"]).messages.get(params["message_id"])
    if original is None:
        raise bad_request("message to copy not found")
    content = {name: original[name] for name in _COPIED if name in original}
    content.update(_caption(params))
    return {"message_id": _deliver(telegram, phone, content, params)["message_id"]}


def send_chat_action(telegram: Telegram, params: Params) -> bool:
    phone = telegram.phone_of(params["chat_id"])
    phone.typing = True
    telegram.bell.ring(phone.person.key)
    return True


def text_of(params: Params) -> dict[str, Any]:
    """Text and entities as Telegram keeps them."""
    text, entities = _marked(params["text"], params.get("parse_mode"), params.get("entities"))
    if not text:
        raise ViolationError("message text is empty")
    if len(text) > LONGEST_TEXT:
        raise ViolationError(f"message is too long: {len(text)} characters")
    return {"text": text, "entities": entities} if entities else {"text": text}


def _caption(params: Params) -> dict[str, Any]:
    if "caption" not in params:
        return {}
    text, entities = _marked(params["caption"], params.get("parse_mode"), params.get("caption_entities"))
    if len(text) > LONGEST_CAPTION:
        raise ViolationError(f"message caption is too long: {len(text)} characters")
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _marked(
    raw: str, parse_mode: str | None, given: list[dict[str, Any]] | None
) -> tuple[str, list[dict[str, Any]]]:
    text, entities = parsed(raw, parse_mode)
    return text.strip(), (given or entities) + recognised(text.strip())


def _deliver(telegram: Telegram, phone: Phone, content: dict[str, Any], params: Params) -> Message:
    message = {**telegram.message_in(phone), **content}
    markup = params.get("reply_markup") or {}
    if markup.get("inline_keyboard"):
        message["reply_markup"] = {"inline_keyboard": markup["inline_keyboard"]}
    phone.land(message, markup)
    telegram.sendings.note(phone.person.telegram_id, telegram.clock.now())
    telegram.bell.ring(phone.person.key)
    return message
