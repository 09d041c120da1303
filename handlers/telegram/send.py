"""Puts what is ready into Bot API calls, and tells what became of them."""

from telegram import Bot, BotCommand, BotCommandScopeChat, InlineKeyboardMarkup
from telegram.error import BadRequest, TelegramError

from handlers.delivery.change_chat import ChangeOfChat, PressAnswer, SetMenu, StripButtons, TakeBack
from handlers.delivery.delivery_outcome import Arrived, Outcome
from handlers.delivery.prepare_message import Send, Sendable, Speak
from handlers.telegram.keyboard import markup, with_name
from handlers.telegram.outcome import outcome_of, refused
from handlers.telegram.send_files import send_file, send_picture, speak
from handlers.texts.localise import Rendered


async def send(bot: Bot, ready: Sendable) -> Outcome:
    try:
        if isinstance(ready, Speak):
            return await speak(bot, ready)
        if isinstance(ready, Send) and ready.picture is not None:
            shown = await send_picture(bot, with_name(bot, ready), ready.picture)
            if shown is not None:
                return shown
        return Arrived(await _call(bot, ready))
    except BadRequest as error:
        # A message that was deleted has no buttons any more, and need not be taken back.
        gone = isinstance(ready, StripButtons | TakeBack)
        return Arrived(None) if gone else refused(error.message)
    except TelegramError as error:
        return outcome_of(error)


async def _call(bot: Bot, ready: Send | ChangeOfChat) -> int | None:
    match ready:
        case PressAnswer(callback_id):
            await bot.answer_callback_query(callback_id)
            return None
        case StripButtons(chat_id, message_id):
            await bot.edit_message_reply_markup(chat_id, message_id)
            return message_id
        case TakeBack():
            await _take_back(bot, ready)
            return None
        case SetMenu(chat_id, commands):
            await _set_menu(bot, chat_id, commands)
            return None
        case Send():
            return await _send(bot, ready)


async def _take_back(bot: Bot, ready: TakeBack) -> None:
    """What stands under a keyboard, or is a picture, can't be drawn over: it is only deleted."""
    words = ready.instead
    if words is None or not await _drawn_over(bot, words, ready.chat_id, ready.message_id):
        await bot.delete_message(ready.chat_id, ready.message_id)


async def _set_menu(bot: Bot, chat_id: int, commands: tuple[tuple[str, str], ...]) -> None:
    scope = BotCommandScopeChat(chat_id)
    if commands:
        await bot.set_my_commands([BotCommand(*one) for one in commands], scope=scope)
    else:
        await bot.delete_my_commands(scope=scope)


async def _send(bot: Bot, ready: Send) -> int:
    ready = with_name(bot, ready)
    words = ready.rendered
    if ready.edits is not None and await _drawn_over(bot, words, ready.chat_id, ready.edits):
        return ready.edits
    if ready.attachment is None or ready.edits is not None:
        sent = await bot.send_message(ready.chat_id, words.text, reply_markup=markup(words))
        return sent.message_id
    return await send_file(bot, ready)


async def _drawn_over(bot: Bot, words: Rendered, chat_id: int, message_id: int) -> bool:
    """False when it is too old, deleted, a picture, or stands under a keyboard."""
    rows = markup(words)
    inline = rows if isinstance(rows, InlineKeyboardMarkup) else None
    try:
        await bot.edit_message_text(words.text, chat_id, message_id, reply_markup=inline)
    except BadRequest as error:
        return "not modified" in error.message.lower()
    return True
