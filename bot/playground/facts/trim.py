"""Makes bot_api.json from the whole Bot API: `python -m bot.playground.facts.trim whole.json`."""

import json
import sys
from pathlib import Path
from typing import Any

KEPT_METHODS = (
    *("getMe", "getUpdates", "deleteWebhook", "getWebhookInfo"),
    *("setMyCommands", "getMyCommands", "deleteMyCommands", "setMyDescription", "setMyShortDescription"),
    *("sendMessage", "sendPhoto", "sendDocument", "sendVoice", "copyMessage", "sendChatAction"),
    *("editMessageText", "editMessageReplyMarkup", "deleteMessage", "answerCallbackQuery", "getFile"),
)
KEPT_TYPES = (
    *("Update", "User", "Chat", "CallbackQuery"),
    *("Message", "MessageId", "InaccessibleMessage", "MessageEntity"),
    *("MessageOriginUser", "MessageOriginHiddenUser"),
    *("ChatMemberUpdated", "ChatMemberMember", "ChatMemberBanned", "WebhookInfo", "ResponseParameters"),
    *("InlineKeyboardMarkup", "InlineKeyboardButton", "ReplyKeyboardMarkup", "KeyboardButton"),
    *("ReplyKeyboardRemove", "ForceReply", "ReplyParameters", "LinkPreviewOptions", "CopyTextButton"),
    *("PhotoSize", "Document", "Voice", "Sticker", "Contact", "Location", "File"),
    *("BotCommand", "BotCommandScopeDefault", "BotCommandScopeAllPrivateChats", "BotCommandScopeChat"),
)


def trimmed(whole: dict[str, Any]) -> dict[str, Any]:
    """Fields keep their types even where that type itself is left out: then it may not be used."""
    return {
        "bot_api": whole["bot_api"],
        "released": whole["released"],
        "about": whole["about"],
        "methods": {name: whole["methods"][name]["params"] for name in KEPT_METHODS},
        "types": {name: whole["types"][name]["fields"] for name in KEPT_TYPES},
    }


def as_text(facts: dict[str, Any]) -> str:
    """One line for each method and type, so that a change of the Bot API can be read as a difference."""
    parts = [f'"{key}": {json.dumps(facts[key])}' for key in ("bot_api", "released", "about")]
    for group in ("methods", "types"):
        lines = ",\n".join(f'"{name}": {json.dumps(fields)}' for name, fields in facts[group].items())
        parts.append(f'"{group}": {{\n{lines}\n}}')
    return "{" + ",\n".join(parts) + "}\n"


if __name__ == "__main__":
    whole_facts = json.loads(Path(sys.argv[1]).read_text())
    Path(__file__).with_name("bot_api.json").write_text(as_text(trimmed(whole_facts)))
