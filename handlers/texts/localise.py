"""Gives a message its language: words, labels and rows, still free of Telegram."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handlers.texts import times
from handlers.texts.emoji import without_emoji
from handlers.texts.local import LocalSpeaker, LocalWords
from handlers.texts.message import Button, Key, Message
from handlers.texts.phone_numbers import phone_in_words
from handlers.texts.speaker import Speaker, speaker

TEXT_MOST = 4096
"""Telegram's limit for a message, in characters."""


@dataclass(frozen=True, slots=True)
class InlineButton:
    """What a press does is known by `token`; a `url` button opens a page instead."""

    label: str
    token: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """`reply_rows`: None leaves the reply keyboard as it is, () takes it away."""

    text: str
    inline_rows: tuple[tuple[InlineButton, ...], ...] = ()
    reply_rows: tuple[tuple[str, ...], ...] | None = None

    def texts(self) -> Iterator[str]:
        """All that can be read in it: what it says, and its buttons."""
        yield self.text
        yield from (button.label for row in self.inline_rows for button in row)
        yield from (label for row in self.reply_rows or () for label in row)


@dataclass(frozen=True, slots=True)
class Tongue:
    """What rendering needs to know of the receiver: language, what is today, and the clock on the wall.

    `local`: what neighbourhoods added to the choices, by tag.
    """

    language: str
    now: datetime
    timezone: str = times.HOME
    local: Mapping[str, LocalWords] = field(default_factory=dict)

    @property
    def speaker(self) -> Speaker:
        known = speaker(self.language)
        return LocalSpeaker(known, self.local) if self.local else known

    def words(self, value: Any) -> str | int:
        """A parameter as it reads in this language."""
        if not isinstance(value, dict):
            return value if isinstance(value, int) else str(value)
        kind = value["$"]
        if kind in _MOMENTS:
            return _MOMENTS[kind](self, datetime.fromisoformat(value["at"]))
        return _VALUES[kind](self, value)

    def text(self, key: str, params: dict[str, Any]) -> str:
        return self.speaker.text(key, **self.all_words(params))

    def label(self, key: str, params: dict[str, Any], literal: bool) -> str:
        return key if literal else self.speaker.button(key, **self.all_words(params))

    def all_words(self, params: dict[str, Any]) -> dict[str, str | int]:
        return {name: self.words(value) for name, value in params.items()}


def _full(tongue: Tongue, moment: datetime) -> str:
    return times.in_words(moment, tongue.language, tongue.timezone)


def _day(tongue: Tongue, moment: datetime) -> str:
    return times.day_in_words(moment, tongue.language, tongue.now, tongue.timezone)


def _dated(tongue: Tongue, moment: datetime) -> str:
    return times.dated_day_in_words(moment, tongue.language, tongue.now, tongue.timezone)


def _clock(tongue: Tongue, moment: datetime) -> str:
    return times.clock_in_words(moment, tongue.language, tongue.timezone)


def _date(tongue: Tongue, moment: datetime) -> str:
    return times.day_in_words(moment, tongue.language, timezone=tongue.timezone)


def _word(tongue: Tongue, value: dict[str, Any]) -> str:
    return tongue.text(value["key"], value["params"])


def _bare(tongue: Tongue, value: dict[str, Any]) -> str:
    return without_emoji(tongue.label(value["key"], {}, literal=False)).strip()


def _names(tongue: Tongue, value: dict[str, Any]) -> str:
    return times.names_in_words([str(tongue.words(one)) for one in value["of"]], tongue.language)


def _words(tongue: Tongue, value: dict[str, Any]) -> str:
    return times.names_in_words([tongue.text(key, {}) for key in value["keys"]], tongue.language)


def _language(tongue: Tongue, value: dict[str, Any]) -> str:
    return tongue.speaker.name_of(value["of"])


def _lines(tongue: Tongue, value: dict[str, Any]) -> str:
    return "\n".join(str(tongue.words(one)) for one in value["of"])


def _phone(_tongue: Tongue, value: dict[str, Any]) -> str:
    return phone_in_words(value["number"])


class NotLookedAt(Exception):
    """Something of somebody came this far without anybody asking who reads it: it is not said."""


def _of(_tongue: Tongue, value: dict[str, Any]) -> str:
    raise NotLookedAt(value["what"])


def _weekday(tongue: Tongue, value: dict[str, Any]) -> str:
    return times.day_of_week_in_words(value["day"], tongue.language)


_MOMENTS = {"when": _full, "day": _day, "dated": _dated, "clock": _clock, "date": _date}
_VALUES = {
    "word": _word,
    "bare": _bare,
    "names": _names,
    "words": _words,
    "weekday": _weekday,
    "language": _language,
    "lines": _lines,
    "phone": _phone,
    "of": _of,
}


ALOUD, PICTURES = Key("common-footer.aloud"), Key("common-footer.pictures")


def render(
    message: Message, tongue: Tongue, tokens: list[str], *, aloud: bool = False, pictures: bool = False
) -> Rendered:
    """`tokens`: one for each button, in their order; "" opens a page.

    `aloud`: it can be heard; `pictures`: its choices have pictures, which are not shown yet.
    """
    text = tongue.text(message.text, message.params)[:TEXT_MOST]
    ways = (*([ALOUD] if aloud else ()), *([PICTURES] if pictures else ()))
    return Rendered(text, inline_rows(message, tongue, tokens), reply_rows(message, tongue, ways))


def inline_rows(message: Message, tongue: Tongue, tokens: list[str]) -> tuple[tuple[InlineButton, ...], ...]:
    return tuple(
        (_inline(button, tongue, token),) for button, token in zip(message.buttons, tokens, strict=True)
    )


def reply_rows(message: Message, tongue: Tongue, ways: tuple[Key, ...]) -> tuple[tuple[str, ...], ...] | None:
    """Other ways to take it in stand beside the button that explains; back and a human stay last."""
    if message.keys is None:
        return None
    *choices, explain, back = message.keys or ((), ())
    keys = (*choices, (*explain, *ways), back) if ways else message.keys
    return tuple(tuple(key_label(key, tongue) for key in row) for row in keys)


def key_label(key: Key, tongue: Tongue) -> str:
    return tongue.label(key.label, key.label_params, key.literal)


def _inline(button: Button, tongue: Tongue, token: str) -> InlineButton:
    label = tongue.label(button.label, button.label_params, button.literal)
    return InlineButton(label, token, button.url)
