"""What Telegram writes into a chat by itself is no word of anybody; every word of somebody is read."""

from typing import Any

import pytest
from telegram import Update

from handlers.conversation.incoming import Said, SaidKind
from handlers.telegram.not_said import NOT_SAID
from handlers.telegram.said import hear

PIET = {"id": 7, "is_bot": False, "first_name": "Piet"}
CHAT = {"id": 7, "type": "private"}
BEFORE = {"message_id": 1, "date": 1, "chat": CHAT}
HOLDS: dict[str, Any] = {
    "pinned_message": BEFORE | {"text": "Dag!"},
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    "chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}},
    "forum_topic_created": {"name": "Thema", "icon_color": 7322096},
    "forum_topic_edited": {"name": "Thema"},
    "forum_topic_closed": {},
    "write_access_allowed": {},
    "boost_added": {"boost_count": 1},
    "video_chat_ended": {"duration": 9},
    "general_forum_topic_hidden": {},
    "migrate_to_chat_id": -1001,
    "community_chat_joined": {},
    "checklist_tasks_done": {"marked_as_done_task_ids": [1]},
}
"""Some of them as they come; the last but one but two is newer than the library."""

WORSE = "ik wil dood"
BOLD = {"type": "bold", "text": "dood"}
WRITTEN: dict[str, dict[str, Any]] = {
    "a list to tick off": {"checklist": {"title": "Vandaag", "tasks": [{"id": 1, "text": WORSE}]}},
    "a choice of a poll": {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [{"text": WORSE, "voter_count": 0, "persistent_id": "1"}],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        }
    },
    "a place": {"venue": {"location": {"latitude": 1, "longitude": 1}, "title": WORSE, "address": "x"}},
    "a name": {"contact": {"phone_number": "1", "first_name": WORSE}},
    "a file": {"document": {"file_id": "1", "file_unique_id": "1", "file_name": f"{WORSE}.pdf"}},
    "a paragraph": {"rich_message": {"blocks": [{"type": "paragraph", "text": ["ik wil ", BOLD]}]}},
    "a list": {"rich_message": {"blocks": [{"type": "list", "items": [{"blocks": [{"text": WORSE}]}]}]}},
    "a table": {"rich_message": {"blocks": [{"type": "table", "cells": [[{"text": WORSE}]]}]}},
}


def update(**content: Any) -> Update:
    message = {"message_id": 2, "date": 2, "chat": CHAT, "from": PIET, **content}
    return Update.de_json({"update_id": 1, "message": message}, None)


def said(**content: Any) -> Said:
    heard = hear(update(**content))
    assert heard
    return heard.said


@pytest.mark.parametrize("kind", sorted(HOLDS))
def test_a_change_of_the_chat_itself_is_not_answered(kind: str) -> None:
    assert kind in NOT_SAID
    assert hear(update(**{kind: HOLDS[kind]})) is None


def test_what_somebody_says_or_sends_is_answered() -> None:
    assert said(text="Dag").kind is SaidKind.TEXT
    assert said(dice={"emoji": "🎲", "value": 3}).kind is SaidKind.OTHER
    assert said(hologram={}).kind is said().kind is SaidKind.OTHER


@pytest.mark.parametrize("where", sorted(WRITTEN))
def test_danger_is_read_wherever_it_is_written(where: str) -> None:
    assert said(**WRITTEN[where]).kind is SaidKind.DISTRESS


def test_what_was_typed_and_laid_out_is_a_text_as_any_other() -> None:
    """Newer apps lay out what is typed; the words are the same."""
    blocks = [{"type": "paragraph", "text": ["Ik ga ", {"type": "italic", "text": "graag"}, " wandelen"]}]
    heard = said(rich_message={"blocks": blocks, "is_rtl": False})
    assert (heard.kind, heard.text) == (SaidKind.TEXT, "Ik ga graag wandelen")


@pytest.mark.parametrize(
    "odd", [None, [], "x", {"blocks": "x"}, {"blocks": [None, 3, {"text": {"text": 4}}]}]
)
def test_what_is_laid_out_oddly_is_no_word(odd: object) -> None:
    assert said(rich_message=odd).kind is SaidKind.OTHER
