"""What the Bot API asks beyond names, types and lengths: rules of keyboards, commands and choices."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from bot.playground.entities import utf16_length

MOST_BUTTONS = 100
MOST_BUTTONS_IN_A_ROW = 8
MOST_COMMANDS = 100

_CHAT_ACTIONS = {
    *("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"),
    *("upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note"),
}
_INLINE_ACTIONS = {
    *("url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "callback_game"),
    *("switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "pay", "disabled"),
}
_STYLES = {"danger", "success", "primary"}
_LINK = re.compile(r"(https?|tg)://\S+")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def check_rules(method: str, params: dict[str, Any]) -> list[str]:
    """What is wrong beyond the facts; the types are known to be right."""
    problems = [problem for check in _CHECKS.get(method, ()) for problem in check(params)]
    if "reply_markup" in params:
        problems += _markup(params["reply_markup"])
    for name in ("entities", "caption_entities"):
        problems += _entities(params.get(name, []), params.get("text", params.get("caption", "")))
    return problems


def _markup(markup: dict[str, Any]) -> Iterator[str]:
    rows = markup.get("inline_keyboard", markup.get("keyboard", []))
    if sum(map(len, rows)) > MOST_BUTTONS:
        yield f"reply markup has {sum(map(len, rows))} buttons, allowed are {MOST_BUTTONS}"
    if any(len(row) > MOST_BUTTONS_IN_A_ROW for row in rows):
        yield f"a row of buttons is longer than {MOST_BUTTONS_IN_A_ROW}"
    if "keyboard" in markup and not any(rows):
        yield "reply keyboard has no buttons"
    for button in (button for row in rows for button in row):
        yield from _button(button, inline="inline_keyboard" in markup)


def _button(button: dict[str, Any], *, inline: bool) -> Iterator[str]:
    if not button["text"].strip():
        yield "the text of a button is empty"
    if button.get("style", "primary") not in _STYLES:
        yield f"a button has no style {button['style']}"
    if inline and len(_INLINE_ACTIONS & button.keys()) != 1:
        yield f"inline button {button['text']!r} has to do exactly one thing"
    if "url" in button and not _LINK.fullmatch(button["url"]):
        yield f"BUTTON_URL_INVALID: {button['url']}"


def _entities(entities: list[dict[str, Any]], text: str) -> Iterator[str]:
    for entity in entities:
        if entity["offset"] < 0 or entity["offset"] + entity["length"] > utf16_length(text):
            yield f"entity {entity['type']} lies outside the text"


def _commands(params: dict[str, Any]) -> Iterator[str]:
    if len(params["commands"]) > MOST_COMMANDS:
        yield f"{len(params['commands'])} commands, allowed are {MOST_COMMANDS}"
    for command in params["commands"]:
        if not _COMMAND.fullmatch(command["command"]):
            yield f"BOT_COMMAND_INVALID: {command['command']}"


def _language(params: dict[str, Any]) -> Iterator[str]:
    if not re.fullmatch(r"([a-z]{2})?", params.get("language_code", "")):
        yield f"language_code {params['language_code']!r} is not a two-letter code"


def _one_message(params: dict[str, Any]) -> Iterator[str]:
    if not {"chat_id", "message_id"} <= params.keys():
        yield "chat_id and message_id are both needed"


def _batch(params: dict[str, Any]) -> Iterator[str]:
    if not 1 <= params.get("limit", 100) <= 100:
        yield "limit has to lie between 1 and 100"
    if params.get("timeout", 0) < 0:
        yield "timeout can't be negative"


def _action(params: dict[str, Any]) -> Iterator[str]:
    if params["action"] not in _CHAT_ACTIONS:
        yield f"wrong parameter action in request: {params['action']}"


_Check = Callable[[dict[str, Any]], Iterator[str]]
_CHECKS: dict[str, tuple[_Check, ...]] = {
    "getUpdates": (_batch,),
    "sendChatAction": (_action,),
    "setMyCommands": (_commands, _language),
    "getMyCommands": (_language,),
    "deleteMyCommands": (_language,),
    "setMyDescription": (_language,),
    "setMyShortDescription": (_language,),
    "editMessageText": (_one_message,),
    "editMessageReplyMarkup": (_one_message,),
}
