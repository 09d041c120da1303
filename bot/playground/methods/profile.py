"""Methods about the bot itself: who it is, its commands, its descriptions, a file, an answered button."""

from typing import Any

from bot.playground.media import LARGEST_DOWNLOAD
from bot.playground.methods.sending import Params
from bot.playground.refusals import bad_request
from bot.playground.telegram import Telegram


def get_me(telegram: Telegram, _params: Params) -> dict[str, Any]:
    return telegram.bot


def set_my_commands(telegram: Telegram, params: Params) -> bool:
    telegram.profile.commands[_place_of(params)] = params["commands"]
    telegram.bell.ring("people")
    return True


def get_my_commands(telegram: Telegram, params: Params) -> list[dict[str, Any]]:
    return telegram.profile.commands.get(_place_of(params), [])


def delete_my_commands(telegram: Telegram, params: Params) -> bool:
    telegram.profile.commands.pop(_place_of(params), None)
    telegram.bell.ring("people")
    return True


def set_my_description(telegram: Telegram, params: Params) -> bool:
    telegram.profile.description[params.get("language_code", "")] = params.get("description", "")
    return True


def set_my_short_description(telegram: Telegram, params: Params) -> bool:
    telegram.profile.short_description[params.get("language_code", "")] = params.get("short_description", "")
    return True


def get_file(telegram: Telegram, params: Params) -> dict[str, Any]:
    stored = telegram.uploads.get(params["file_id"])
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.upload.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.named, "file_path": stored.path}


def answer_callback_query(telegram: Telegram, params: Params) -> bool:
    query = telegram.queries.answer(params["callback_query_id"], telegram.clock.now())
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    phone = telegram.phones[query.phone]
    phone.toast = params.get("text", "")
    telegram.bell.ring(query.phone)
    return True


def _place_of(params: Params) -> tuple[str, str]:
    """The scope and the language for which commands are kept."""
    scope = params.get("scope") or {"type": "default"}
    return f"{scope['type']}:{scope.get('chat_id', '')}", params.get("language_code", "")
