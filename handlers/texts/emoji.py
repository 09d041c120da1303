"""Finds emoji as a reader sees them: a family, a flag or a key with a number is one."""

import re

_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u231a-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935"
    "\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_TONE = "[\U0001f3fb-\U0001f3ff]"
_ONE = f"{_PICTURE}(?:\ufe0f|{_TONE})?"
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"  # a flag is two letters
    "|[0-9#*]\ufe0f?\u20e3"  # a key
    f"|{_ONE}(?:\u200d{_ONE})*"
    f"|{_TONE}|[\U0001f1e6-\U0001f1ff]"
)
_DRAWN_ON = re.compile(f"{_PICTURE}|{_TONE}|\ufe0f")


def emoji_in(text: str) -> tuple[str, ...]:
    return tuple(_EMOJI.findall(text))


def without_emoji(text: str) -> str:
    return _EMOJI.sub("", text)


def seen_length(text: str) -> int:
    """Length as a reader counts it: an emoji is one, marks and invisible characters are none."""
    return len(_EMOJI.sub("o", text).replace("\ufe0f", ""))


def may_be_joined(character: str) -> bool:
    """Whether an invisible joiner beside this character can belong to an emoji."""
    return bool(character) and _DRAWN_ON.fullmatch(character) is not None
