"""What Telegram writes into a chat by itself is no word of anybody, and is not answered."""

from typing import Any

import pytest
from telegram import Update

from handlers.telegram.said import hear

PIET = {"id": 7, "is_bot": False, "first_name": "Piet"}
CHAT = {"id": 7, "type": "private"}
BEFORE = {"message_id": 1, "date": 1, "chat": CHAT}


def update(**content: Any) -> Update:
    message = {"message_id": 2, "date": 2, "chat": CHAT, "from": PIET, **content}
    return Update.de_json({"update_id": 1, "message": message}, None)


@pytest.mark.parametrize(
    "content",
    [
        {"pinned_message": BEFORE | {"text": "Dag!"}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
        {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}}},
        {"write_access_allowed": {}},
    ],
)
def test_a_change_of_the_chat_itself_is_not_answered(content: dict[str, Any]) -> None:
    assert hear(update(**content)) is None
    assert hear(update(text="Dag")) is not None
    assert hear(update(dice={"emoji": "🎲", "value": 3})) is not None
