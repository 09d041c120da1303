"""The page of all texts as data: a card for each message, with how it looks and what was found."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from handlers.text_check.buttons_below import Rows, pages_under
from handlers.text_check.entries import Audience, Entry, Kind, entries
from handlers.text_check.finding import Finding
from handlers.text_check.lint import findings
from handlers.text_check.rendered import Rendered, rendered
from handlers.text_check.score import Score, score
from handlers.texts.speaker import Speaker, sources, speaker


@dataclass(frozen=True)
class Saying:
    """A message, phrase or button in each way it can read: the ordinary one, the longest, the others.

    `score` is of the longest.
    """

    key: str
    kind: Kind
    texts: tuple[str, ...]
    score: Score


@dataclass(frozen=True)
class Card:
    """`line`: where the message stands in its file. `pages`: what is under it, page by page."""

    language: str
    file: str
    line: int
    message: str
    audience: Audience
    sayings: tuple[Saying, ...]
    pages: tuple[Rows, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Topic:
    """The cards of one file, and what its first comment says it is about."""

    file: str
    about: str
    cards: tuple[Card, ...]


def topics(language: str) -> list[Topic]:
    """Raises `KeyError` for a variable without a sample, `TextBroken` for a text that cannot be said."""
    files, say = sources(language), speaker(language)
    listed = [entry for entry in entries(files) if entry.kind != "typed"]
    said = {entry.key: list(rendered(say, [entry])) for entry in listed}
    found = findings(language)
    make = partial(_card, say, files, said, found)
    by_file = groupby(listed, key=lambda entry: entry.file)
    return [Topic(file, _about(files[file]), tuple(_cards(here, make))) for file, here in by_file]


def _cards(listed: Iterable[Entry], make: "partial[Card]") -> Iterator[Card]:
    for _, together in groupby(listed, key=lambda entry: _message(entry.key)):
        yield make(list(together))


def _card(
    say: Speaker,
    files: dict[str, str],
    said: dict[str, list[Rendered]],
    found: list[Finding],
    together: list[Entry],
) -> Card:
    first, message = together[0], _message(together[0].key)
    labels = {key: ways[0].text for key, ways in said.items() if ways[0].entry.kind == "button"}
    return Card(
        say.language,
        first.file,
        _line(files[first.file], message),
        message,
        first.audience or "resident",
        tuple(_saying(say.language, said[entry.key]) for entry in together),
        tuple(pages_under(say, labels, message)) if first.kind == "message" else (),
        tuple(one for one in found if _message(one.key) == message and one.file == first.file),
    )


def _saying(language: str, ways: list[Rendered]) -> Saying:
    longest = max(ways, key=lambda one: len(one.text))
    texts = dict.fromkeys([ways[0].text, longest.text, *(one.text for one in ways)])
    return Saying(longest.entry.key, longest.entry.kind, tuple(texts), score(longest, language))


def _line(source: str, message: str) -> int:
    found = re.search(rf"^{re.escape(message)} *=", source, re.MULTILINE)
    return source[: found.start()].count("\n") + 1 if found else 1


def _about(source: str) -> str:
    """The first line at the top that is not an instruction for the check."""
    lines = re.findall(r"^### (.+)$", source, re.MULTILINE)
    return next((one for one in lines if not re.match(r"(audience|kind|sample|accept|state)\b", one)), "")


def _message(key: str) -> str:
    return key.partition(".")[0]
