"""Buttons as the Bot API takes them, and the bot's own name in start links."""

from dataclasses import replace
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from handlers.delivery.prepare_message import Send
from handlers.texts.localise import Rendered
from handlers.texts.message import BOT, start_link

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


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


def with_name(bot: Bot, ready: Send) -> Send:
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
