"""Methods that change what was sent: the text, the buttons, or that it is there at all."""

from datetime import timedelta
from typing import Any

from bot.playground.methods.sending import Message, Params, text_of
from bot.playground.phone import Phone, is_mine
from bot.playground.refusals import ViolationError, bad_request
from bot.playground.telegram import Telegram

DELETE_WITHIN = timedelta(hours=48)

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(telegram: Telegram, params: Params) -> Message:
    if "text" not in params:
        raise ViolationError("message text is empty")
    phone, message = _editable(telegram, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _change(telegram, phone, message, {**text_of(params), **_buttons(params)})


def edit_message_reply_markup(telegram: Telegram, params: Params) -> Message:
    phone, message = _editable(telegram, params)
    kept: dict[str, Any] = {name: message[name] for name in ("text", "entities") if name in message}
    return _change(telegram, phone, message, {**kept, **_buttons(params)})


def delete_message(telegram: Telegram, params: Params) -> bool:
    phone = telegram.phone_of(params["chat_id"])
    message = phone.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if telegram.unix_now - message["date"] > DELETE_WITHIN.total_seconds():
        raise bad_request("message can't be deleted for everyone")
    phone.take_away(params["message_id"])
    telegram.bell.ring(phone.person.key)
    return True


def _editable(telegram: Telegram, params: Params) -> tuple[Phone, Message]:
    phone = telegram.phone_of(params["chat_id"])
    message = phone.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if is_mine(message) or params["message_id"] in phone.under_a_keyboard:
        raise bad_request("message can't be edited")
    return phone, message


def _buttons(params: Params) -> dict[str, Any]:
    rows = (params.get("reply_markup") or {}).get("inline_keyboard")
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _change(telegram: Telegram, phone: Phone, message: Message, content: dict[str, Any]) -> Message:
    changeable = ("text", "entities", "reply_markup")
    if all(message.get(name) == content.get(name) for name in changeable):
        raise bad_request(_NOT_MODIFIED)
    untouched = {name: value for name, value in message.items() if name not in changeable}
    changed = {**untouched, **content, "edit_date": telegram.unix_now}
    phone.messages[message["message_id"]] = changed
    phone.touch(message["message_id"])
    telegram.bell.ring(phone.person.key)
    return changed
