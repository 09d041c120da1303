"""What a phone shows, as JSON: its messages, the screen now, and what the page draws around them."""

from datetime import datetime
from typing import Any

from bot.playground.media import words_in_picture
from bot.playground.moments import HERE
from bot.playground.phone import Message, Phone, inline_buttons, is_mine
from bot.playground.telegram import Telegram

Json = dict[str, Any]


def shown_messages(telegram: Telegram, phone: Phone) -> Json:
    """Before the chat was started, the screen shows what the bot says about itself, and Start."""
    texts = [_text(message) for message in phone.shown]
    if not phone.started:
        texts = [_description(telegram, phone)]
    return {
        "messages": [_message(telegram, message) for message in phone.messages.values()],
        "on_screen": {
            "text": "\n\n".join(texts),
            "buttons": [button.label for button in phone.buttons_on_screen()],
            "notice": phone.toast,
        },
        "phone": _phone(telegram, phone),
    }


def shown_person(phone: Phone) -> Json:
    return {**phone.person.to_json(), "started": phone.started, "blocked": phone.blocked}


def _phone(telegram: Telegram, phone: Phone) -> Json:
    keyboard = phone.keyboard or {}
    return {
        **shown_person(phone),
        "typing": phone.typing,
        "keyboard": [[key["text"] for key in row] for row in keyboard.get("keyboard", [])],
        "placeholder": keyboard.get("input_field_placeholder", ""),
        "commands": _commands(telegram, phone),
    }


def _message(telegram: Telegram, message: Message) -> Json:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    shown = {
        "id": message["message_id"],
        "from": "me" if is_mine(message) else "bot",
        "text": _text(message),
        "buttons": [button.label for button in inline_buttons(message)],
        "rows": [[_button(raw) for raw in row] for row in rows],
        "time": datetime.fromtimestamp(message["date"], HERE).isoformat(),
        "edited": "edit_date" in message,
    }
    return {**shown, **_media(telegram, message)}


def _button(raw: Json) -> Json:
    return {"label": raw["text"], **{name: raw[name] for name in ("url", "style") if name in raw}}


def _text(message: Message) -> str:
    return str(message.get("text", message.get("caption", "")))


def _media(telegram: Telegram, message: Message) -> Json:
    media: Json = {name: message[name] for name in ("contact", "location") if name in message}
    if "photo" in message:
        above = message.get("show_caption_above_media", False)
        media["photo"] = {**_photo(telegram, message["photo"][-1]), "below": above}
    if "document" in message:
        document = message["document"]
        media["document"] = {"name": document["file_name"], "mime": document["mime_type"], **_file(document)}
    if "voice" in message:
        media["voice"] = {"seconds": message["voice"]["duration"], **_file(message["voice"])}
    if "sticker" in message:
        media["sticker"] = {"emoji": message["sticker"]["emoji"], **_file(message["sticker"])}
    return media


def _photo(telegram: Telegram, largest: Json) -> Json:
    stored = telegram.uploads.get(largest["file_id"])
    size = {"width": largest["width"], "height": largest["height"]}
    return {**size, "shows": words_in_picture(stored) if stored else "", **_file(largest)}


def _file(described: Json) -> Json:
    return {"file": f"/files/{described['file_id']}"}


def _description(telegram: Telegram, phone: Phone) -> str:
    told = telegram.profile.description
    return told.get(phone.person.language) or told.get("", "")


def _commands(telegram: Telegram, phone: Phone) -> list[Json]:
    """As Telegram chooses them: for this chat, else for private chats, else for all; by language first."""
    chosen = telegram.profile.commands
    for scope in (f"chat:{phone.person.telegram_id}", "all_private_chats:", "default:"):
        for language in (phone.person.language, ""):
            if chosen.get((scope, language)):
                return chosen[scope, language]
    return []
