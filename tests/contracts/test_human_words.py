"""Who reads the words of a human can answer: each message with such words says how, or why not."""

from pathlib import Path

import handlers
from handlers.conversation.registry import ACTIONS
from handlers.text_check.entries import entries
from handlers.texts.speaker import FIRST, sources

ANSWERED = {
    "task-answered": "begin_reply",
    "task-answered-about": "begin_reply",
    "handover-word": "begin_reply_to",
    "thanked-words": "begin_reply_to",
    "exchange-thanked": "answer_thanks",
}
"""The action behind the button below them."""
NOT = {
    "call-line": "ours, to read out",
    "call-line-answers": "ours, to read out",
    "decision-idea": "a question to a group, with its own answers",
    "decision-name-good": "a question to a group, with its own answers",
    "decision-agreement": "a question to a group, with its own answers",
    "decision-handover": "a question to a group, with its own answers",
    "exchange-answered": "an answer to an answer: there it ends",
    "feast-kept": "read back to who said it",
    "feast-soon": "of a group, to the group",
    "fits-which": "read back to who said it",
    "group-decided-idea": "what a group decided",
    "group-decided-name-good": "what a group decided",
    "group-decided-agreement": "what a group decided",
    "neighbours-found": "what was typed to find somebody",
    "privacy-organisation": "what the organisation says of itself",
    "record-own": "ours, to be recorded",
    "record-speak": "ours, to be recorded",
}


def test_each_message_with_words_is_answered_or_says_why_not() -> None:
    found = {
        one.key
        for one in entries(sources(FIRST))
        if "words" in one.variables and one.kind == "message" and "." not in one.key
    }
    assert found == {*ANSWERED, *NOT}


def test_the_button_is_an_action_and_stands_in_the_code_beside_the_message() -> None:
    assert set(ANSWERED.values()) <= set(ACTIONS)
    code = [one.read_text("utf-8") for one in Path(handlers.__file__).parent.rglob("*.py")]
    for action in ANSWERED.values():
        assert any(f'"{action}"' in source for source in code), action
