"""Says a sentence in somebody's language, from the Fluent files in `locales/`.

Fluent itself stays silent about a missing key or variable; here both raise. Messages go out as plain text,
without a parse mode: nothing is escaped, and what a neighbour typed cannot become markup.
"""

import re
from collections.abc import Callable, Collection
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any

from babel import Locale

from handlers.texts.capital import capital
from handlers.texts.emoji import seen_length
from handlers.texts.inner_quotes import quoted
from handlers.texts.isolates import only_where_needed, without_isolates
from handlers.texts.parsed import ReadWhenAsked, TextBroken, keys, read

LOCALES = Path(__file__).parent / "locales"
FIRST = "nl"
BUTTON_LENGTH = 20  # characters as seen, an emoji counting as one
MIRRORED = str.maketrans("➡⬅↩↪", "⬅➡↪↩")
"""Onward is to the left where people read from the right; no font turns an arrow of emoji round."""

_DRAFT = re.compile(r"^### state: draft$", re.MULTILINE)
_BABEL_NAMES = {"en": "en_GB"}  # "Tuesday 3 March" and no comma before "and"


class TextMissing(LookupError):
    """A key that no file of this language has: a bug, never shown to a resident."""


class Speaker:
    """One language. `text` is for messages, `button` for labels (`"card-enjoy.activity"`)."""

    def __init__(self, language: str, sources: dict[str, str], behind: "Speaker | None" = None) -> None:
        """`sources`: the content of each file by its name. `behind`: says what this one cannot say."""
        self.language = language
        self._behind = behind
        self.locale = Locale.parse(_BABEL_NAMES.get(language, language))
        self.right_to_left = self.locale.text_direction == "rtl"
        functions: dict[str, Callable[[Any], Any]] = {
            "CAPITAL": partial(capital, language=language),
            "QUOTED": quoted,
        }
        self._bundle = ReadWhenAsked([str(self.locale).replace("_", "-")], functions=functions)
        self._sources = {f"{language}/{name}": source for name, source in sources.items()}
        for name, source in self._sources.items():
            self._bundle.add_source(source, name)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """All that can be said. Reads each file whole: raises `TextBroken`."""
        return tuple(key for name, source in self._sources.items() for key in keys(read(source, name)))

    @property
    def own_name(self) -> str:
        """Of this language, in itself: "Türkçe"."""
        name = self.locale.get_language_name(self.language) or self.language
        return name[0].upper() + name[1:]

    def name_of(self, language: str) -> str:
        """Of another language, in this one: "Turks"."""
        return str(self.locale.languages.get(language, language))

    def text(self, key: str, **params: str | int) -> str:
        """A message, or an attribute of it (`"activity-reminder.call"`).

        A parameter has at most 2500 characters: Fluent refuses more.
        """
        return only_where_needed(self.with_marks(key, params), self.right_to_left)

    def button(self, key: str, **params: str | int) -> str:
        """A label, or its `-short` sister when a long name makes it outgrow the button.

        Without isolates: on a reply keyboard a label comes back as something said, and the text boundary
        strips them there.
        """
        label = self._label(key, params)
        if seen_length(label) > BUTTON_LENGTH and self.has(f"{key}-short"):
            return self._label(f"{key}-short", params)
        return label

    def _label(self, key: str, params: dict[str, str | int]) -> str:
        label = without_isolates(self.with_marks(key, params))
        return label.translate(MIRRORED) if self.right_to_left else label

    def has(self, key: str) -> bool:
        return self._has(key) or (self._behind is not None and self._behind.has(key))

    def _has(self, key: str) -> bool:
        message, _, attribute = key.partition(".")
        if not self._bundle.has_message(message):
            return False
        found = self._bundle.get_message(message)
        return attribute in found.attributes if attribute else found.value is not None

    def attributes(self, message: str) -> tuple[str, ...]:
        """The names of what stands beside a message, in the order of the file."""
        if self._behind and not self._bundle.has_message(message):
            return self._behind.attributes(message)
        if not self._bundle.has_message(message):
            raise TextMissing(f"{self.language}: {message}")
        return tuple(self._bundle.get_message(message).attributes)

    def with_marks(self, key: str, params: dict[str, str | int]) -> str:
        """As Fluent says it, with invisible marks around every value."""
        if not self._has(key):
            if self._behind:
                return self._behind.with_marks(key, params)
            raise TextMissing(f"{self.language}: {key}")
        message, _, attribute = key.partition(".")
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        assert pattern is not None  # `has` looked
        said, errors = self._bundle.format_pattern(pattern, params)
        if errors and self._behind and self._behind.has(key):
            return self._behind.with_marks(key, params)
        if errors:
            raise TextBroken(f"{self.language}: {key}: {'; '.join(map(str, errors))}")
        return str(said)


@cache
def languages() -> tuple[str, ...]:
    """The languages that are complete, Dutch first."""
    ready = [one for one in _folders() if not _DRAFT.search("\n".join(sources(one).values()))]
    return (FIRST, *(one for one in ready if one != FIRST))


@cache
def drafts() -> tuple[str, ...]:
    """The languages that no native reader has read: a file of theirs says `### state: draft`."""
    return tuple(one for one in _folders() if one not in languages())


def offered(language: str | None, signed: Collection[str] = ()) -> str:
    """The language for somebody whose phone says `language` ("en-GB"): Dutch where we have no other.

    `signed`: the drafts that a native reader has read (`handlers.texts.languages`).
    """
    said = (language or FIRST).replace("_", "-").split("-")[0].lower()
    return said if said in languages() or (said in drafts() and said in signed) else FIRST


def speaker(language: str | None) -> Speaker:
    """A draft speaks too: whether anybody gets to hear it is decided where a language is chosen."""
    return _speaker(offered(language, signed=drafts()))


@cache
def _speaker(language: str) -> Speaker:
    """What a draft does not say yet, or not any more, is said in Dutch."""
    return Speaker(language, sources(language), _speaker(FIRST) if language in drafts() else None)


def sources(language: str) -> dict[str, str]:
    """The files of a language: name without suffix, and content."""
    return {file.stem: file.read_text("utf-8") for file in sorted((LOCALES / language).glob("*.ftl"))}


def _folders() -> list[str]:
    return sorted(folder.name for folder in LOCALES.iterdir() if any(folder.glob("*.ftl")))
