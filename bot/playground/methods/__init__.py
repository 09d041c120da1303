"""What the local Telegram does for each method of the Bot API."""

from collections.abc import Callable
from typing import Any

from bot.playground.methods import editing, profile, sending, updating
from bot.playground.telegram import Telegram

Served = Callable[[Telegram, dict[str, Any]], Any]

# getUpdates is not among them: it alone waits, so it alone is a coroutine.
SERVED: dict[str, Served] = {
    "getMe": profile.get_me,
    "deleteWebhook": updating.delete_webhook,
    "getWebhookInfo": updating.get_webhook_info,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyDescription": profile.set_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendVoice": sending.send_voice,
    "copyMessage": sending.copy_message,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": profile.answer_callback_query,
    "getFile": profile.get_file,
}
