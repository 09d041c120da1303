"""What is read aloud of a message: its words and its choices; not the footer, which is always there."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from handlers.speech.aloud import aloud
from handlers.texts.localise import Tongue
from handlers.texts.message import Button, Key, Message
from handlers.texts.parsed import TextBroken
from handlers.texts.speaker import speaker

FOOTER, MORE = "common-footer.", "common-footer.more"
"""Whoever listens knows by heart what stands under every screen; that there is more is news."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """`fixed`: the same for everybody who reads this language, so that one recording of it serves all."""

    words: str
    language: str
    fixed: bool


def sentence_of(message: Message, tongue: Tongue) -> Sentence:
    choices = _choices(message)
    said = [tongue.text(message.text, message.params)]
    if choices:
        said.append(tongue.text("hearing-choices", {}))
        said += [tongue.label(one.label, one.label_params, one.literal) for one in choices]
    fixed = is_fixed(tongue.language, message.text) and all(map(_same_for_all, choices))
    return Sentence(aloud("\n".join(said), tongue.language), tongue.language, fixed)


def _choices(message: Message) -> list[Key | Button]:
    keys = [key for row in message.keys or () for key in row]
    return [*message.buttons, *(key for key in keys if not _in_footer(key))]


def _in_footer(key: Key) -> bool:
    return key.label.startswith(FOOTER) and key.label != MORE


def _same_for_all(label: Key | Button) -> bool:
    return not label.literal and not label.label_params


@cache
def is_fixed(language: str, key: str) -> bool:
    """A text that needs no parameter says the same to everybody. No parameters: an empty try shows it."""
    nothing: dict[str, Any] = {}
    try:
        speaker(language).text(key, **nothing)
    except TextBroken:
        return False
    return True
