"""A message as it waits in a table, and back: whose each name is, is kept with it."""

from datetime import timedelta
from typing import Any

from handlers.texts.message import Attachment, Button, Key, Message
from storage.call_name import CallName


def to_json(message: Message) -> dict[str, Any]:
    stored: dict[str, Any] = {"text": message.text, "params": _packed(message.params)}
    if message.buttons:
        stored["buttons"] = [_button_to_json(button) for button in message.buttons]
    if message.keys is not None:
        stored["keys"] = [[[k.label, k.label_params, k.literal] for k in row] for row in message.keys]
    if message.attachment:
        attached = message.attachment
        stored["attachment"] = [attached.kind, attached.maker, _packed(attached.params)]
    return stored


def from_json(stored: dict[str, Any]) -> Message:
    keys = stored.get("keys")
    attached = stored.get("attachment")
    return Message(
        stored["text"],
        _unpacked(stored["params"]),
        tuple(_button_from_json(button) for button in stored.get("buttons", ())),
        None if keys is None else tuple(tuple(Key(*key) for key in row) for row in keys),
        Attachment(*_unpacked(attached)) if attached else None,
    )


def _packed(value: Any) -> Any:
    """As it is kept: a name keeps whose it is."""
    if isinstance(value, CallName):
        return {"$": "person", "id": value.whose, "name": str(value)}
    if isinstance(value, dict):
        return {name: _packed(one) for name, one in value.items()}
    return [_packed(one) for one in value] if isinstance(value, list | tuple) else value


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.get("$") == "person":
        return CallName(value["name"], value["id"])
    return {name: _unpacked(one) for name, one in value.items()}


def _button_to_json(button: Button) -> dict[str, Any]:
    stored = {
        "label": _packed(button.label),
        "action": button.action,
        "params": button.params,
        "label_params": _packed(button.label_params),
        "literal": button.literal,
        "url": button.url,
        "lasts": button.lasts.total_seconds() if button.lasts else None,
    }
    return {key: value for key, value in stored.items() if value}


def _button_from_json(stored: dict[str, Any]) -> Button:
    lasts = stored.get("lasts")
    shown = {"label": _unpacked(stored["label"]), "label_params": _unpacked(stored.get("label_params", {}))}
    return Button(**{**stored, **shown, "lasts": timedelta(seconds=lasts) if lasts else None})
