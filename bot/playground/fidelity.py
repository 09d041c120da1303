"""Holds requests and responses against the facts of the Bot API: names, types, required flags, lengths."""

from collections.abc import Callable, Iterator
from typing import Any

from bot.playground.facts import METHODS, TYPES
from bot.playground.uploads import Upload

RETURNS = {
    "getMe": "User",
    "getUpdates": "Array of Update",
    "deleteWebhook": "True",
    "getWebhookInfo": "WebhookInfo",
    "setMyCommands": "True",
    "getMyCommands": "Array of BotCommand",
    "deleteMyCommands": "True",
    "setMyDescription": "True",
    "setMyShortDescription": "True",
    "sendMessage": "Message",
    "sendPhoto": "Message",
    "sendDocument": "Message",
    "sendVoice": "Message",
    "copyMessage": "MessageId",
    "sendChatAction": "True",
    # For a message that belongs to a chat; an inline message would give True, and bots here send none.
    "editMessageText": "Message",
    "editMessageReplyMarkup": "Message",
    "deleteMessage": "True",
    "answerCallbackQuery": "True",
    "getFile": "File",
}

# The facts name these types without fields: each stands for one of several others.
STANDS_FOR = {
    "MaybeInaccessibleMessage": "InaccessibleMessage or Message",
    "MessageOrigin": "MessageOriginUser or MessageOriginHiddenUser",
    "ChatMember": "ChatMemberMember or ChatMemberBanned",
    "BotCommandScope": "BotCommandScopeDefault or BotCommandScopeAllPrivateChats or BotCommandScopeChat",
}

_PLAIN: dict[str, Callable[[Any], bool]] = {
    "Integer": lambda value: type(value) is int,
    "Float": lambda value: type(value) in (int, float),
    "String": lambda value: type(value) is str,
    "Boolean": lambda value: type(value) is bool,
    "True": lambda value: value is True,
    "InputFile": lambda value: isinstance(value, Upload),
}


def check_request(method: str, params: dict[str, Any]) -> list[str]:
    """What is wrong with this call of a method, each in one line; empty when all is well."""
    if method not in METHODS:
        return [f"{method}: the playground serves no such method"]
    return list(_fields(METHODS[method], params, method))


def check_response(method: str, result: Any) -> list[str]:
    """What is wrong with the `result` that a method answers."""
    return list(_value(RETURNS[method], result, f"{method} answers"))


def check_type(kind: str, value: Any) -> list[str]:
    """What is wrong with this value of a named type, such as an `Update`."""
    return list(_value(kind, value, kind))


def _fields(facts: dict[str, dict[str, Any]], given: dict[str, Any], at: str) -> Iterator[str]:
    for name, fact in facts.items():
        if fact["required"] and name not in given:
            yield f"{at}.{name}: required, and missing"
    for name, value in given.items():
        if name not in facts:
            yield f"{at}.{name}: the Bot API knows no such field"
            continue
        yield from _value(facts[name]["type"], value, f"{at}.{name}")
        yield from _length(facts[name].get("length"), value, f"{at}.{name}")


def _value(kind: str, value: Any, at: str) -> Iterator[str]:
    kind = STANDS_FOR.get(kind, kind)
    if kind.startswith("Array of "):
        yield from _array(kind.removeprefix("Array of "), value, at)
    elif " or " in kind:
        yield from min((list(_value(one, value, at)) for one in kind.split(" or ")), key=len)
    elif kind in _PLAIN:
        if not _PLAIN[kind](value):
            yield f"{at}: {type(value).__name__} where {kind} belongs"
    elif kind not in TYPES:
        yield f"{at}: the playground does not know the type {kind}"
    elif not isinstance(value, dict):
        yield f"{at}: {type(value).__name__} where {kind} belongs"
    else:
        yield from _fields(TYPES[kind], value, at)


def _array(kind: str, value: Any, at: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{at}: {type(value).__name__} where an array belongs"
        return
    for position, one in enumerate(value):
        yield from _value(kind, one, f"{at}[{position}]")


def _length(limits: dict[str, Any] | None, value: Any, at: str) -> Iterator[str]:
    if limits is None or not isinstance(value, str):
        return
    length = len(value.encode("utf-8", "surrogatepass")) if limits["unit"] == "bytes" else len(value)
    if not limits["min"] <= length <= limits["max"]:
        yield f"{at}: {length} {limits['unit']}, allowed are {limits['min']} to {limits['max']}"
