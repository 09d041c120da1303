"""Says a sentence in somebody's language, from the Fluent files in `locales/`.

Fluent itself stays silent about a missing key or variable; here both raise. Messages go out as plain text,
without a parse mode: nothing is escaped, and what a neighbour typed cannot become markup.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from handlers.texts.emoji import seen_length
from handlers.texts.isolates import only_where_needed, without_isolates

LOCALES = Path(__file__).parent / "locales"
FIRST = "nl"
BUTTON_LENGTH = 20  # characters as seen, an emoji counting as one

_BABEL_NAMES = {"en": "en_GB"}  # "Tuesday 3 March" and no comma before "and"


class TextMissing(LookupError):
    """A key that no file of this language has: a bug, never shown to a resident."""


class TextBroken(ValueError):
    """A file that Fluent cannot read, or a sentence that misses a variable: a bug as well."""


class Speaker:
    """One language. `text` is for messages, `button` for labels (`"card-enjoy.walk"`)."""

    def __init__(self, language: str, sources: dict[str, str]) -> None:
        """`sources`: the content of each file by its name."""
        self.language = language
        self.locale = Locale.parse(_BABEL_NAMES.get(language, language))
        self.right_to_left = self.locale.text_direction == "rtl"
        self._bundle = FluentBundle([str(self.locale).replace("_", "-")])
        self.keys: tuple[str, ...] = ()
        for name, source in sources.items():
            resource = _read(source, f"{language}/{name}")
            self.keys += tuple(_keys(resource))
            self._bundle.add_resource(resource)

    def text(self, key: str, **params: str | int) -> str:
        """A message, or an attribute of it (`"walk-reminder.call"`).

        A parameter has at most 2500 characters: Fluent refuses more.
        """
        said = self._said(key, params)
        return said if self.right_to_left else only_where_needed(said)

    def button(self, key: str, **params: str | int) -> str:
        """A label, or its `-short` sister when a long name makes it outgrow the button.

        Without isolates: on a reply keyboard a label comes back as something said, and the text boundary
        strips them there.
        """
        label = without_isolates(self._said(key, params))
        if seen_length(label) > BUTTON_LENGTH and self.has(f"{key}-short"):
            return without_isolates(self._said(f"{key}-short", params))
        return label

    def has(self, key: str) -> bool:
        message, _, attribute = key.partition(".")
        if not self._bundle.has_message(message):
            return False
        found = self._bundle.get_message(message)
        return attribute in found.attributes if attribute else found.value is not None

    def attributes(self, message: str) -> tuple[str, ...]:
        """The names of what stands beside a message, in the order of the file."""
        if not self._bundle.has_message(message):
            raise TextMissing(f"{self.language}: {message}")
        return tuple(self._bundle.get_message(message).attributes)

    def _said(self, key: str, params: dict[str, str | int]) -> str:
        if not self.has(key):
            raise TextMissing(f"{self.language}: {key}")
        message, _, attribute = key.partition(".")
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        assert pattern is not None  # `has` looked
        said, errors = self._bundle.format_pattern(pattern, params)
        if errors:
            raise TextBroken(f"{self.language}: {key}: {'; '.join(map(str, errors))}")
        return str(said)


@cache
def languages() -> tuple[str, ...]:
    """The languages on offer, Dutch first."""
    found = sorted(folder.name for folder in LOCALES.iterdir() if any(folder.glob("*.ftl")))
    return (FIRST, *(one for one in found if one != FIRST))


def offered(language: str | None) -> str:
    """The language for somebody whose phone says `language` ("en-GB"): Dutch where we have no other."""
    said = (language or FIRST).replace("_", "-").split("-")[0].lower()
    return said if said in languages() else FIRST


def speaker(language: str | None) -> Speaker:
    return _speaker(offered(language))


@cache
def _speaker(language: str) -> Speaker:
    return Speaker(language, sources(language))


def sources(language: str) -> dict[str, str]:
    """The files of a language: name without suffix, and content."""
    return {file.stem: file.read_text("utf-8") for file in sorted((LOCALES / language).glob("*.ftl"))}


def _read(source: str, name: str) -> ast.Resource:
    resource = FluentResource(source)
    for junk in _junk(resource):
        raise TextBroken(f"{name}: not Fluent: {junk}")
    return resource


def _keys(resource: ast.Resource) -> Iterator[str]:
    """Of every message that says something itself, and of what stands beside it."""
    for message in resource.body:
        if isinstance(message, ast.Message):
            yield from [message.id.name] if message.value else []
            yield from (f"{message.id.name}.{one.id.name}" for one in message.attributes)


def _junk(resource: ast.Resource) -> Iterator[str]:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            yield (entry.content or "").strip()
