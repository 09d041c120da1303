"""The text standard: what a message may be like, for whom. A rule says what is wrong, or nothing.

Sources: guides for A2 readers, for people with a mild intellectual disability, and COGA. Passing
is not proof that residents understand; only residents can show that.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from handlers.text_check.rendered import Rendered
from handlers.text_check.unwanted import shortened, unwanted
from handlers.texts.emoji import emoji_in, seen_length, without_emoji
from handlers.texts.speaker import BUTTON_LENGTH


@dataclass(frozen=True)
class Limits:
    """Words in a sentence, sentences and words in a message, characters and words on a button."""

    sentence_words: int
    sentences: int
    words: int
    button_length: int
    button_words: int


RESIDENTS = {"nl": Limits(10, 8, 50, BUTTON_LENGTH, 3)}
RESIDENTS_ELSEWHERE = Limits(12, 8, 60, BUTTON_LENGTH, 4)  # English needs more small words for the same
OTHERS = Limits(25, 40, 300, 32, 6)  # connectors, buddies and coordinators

_LINK = re.compile(r"https?://\S+")
"""Its code is made by chance, and may look like a date."""
_DATE_IN_DIGITS = re.compile(
    r"(?<![\d-])\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)"  # 3-3-2026
    r"|(?<!\d)\d{4}-\d{2}-\d{2}"  # 2026-03-03
    r"|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])"  # 3/3
    r"|(?<![\d:.,])[0-2]?\d[:.][0-5]\d(?!\d|[:.]\d)"  # 10:30 and 10.30
    r"|\b\d{1,2} ?[ap]\.?m\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[?\u061f]")  # the second is the Arabic one
_END = re.compile(r"(?<=[.!?\u061f])[)\"”’]?\s+")


def sentences(text: str) -> list[str]:
    return [one for line in text.splitlines() for one in _END.split(line) if words(one)]


def words(text: str) -> list[str]:
    return [one for one in text.split() if any(letter.isalnum() for letter in one)]


def limits(said: Rendered, language: str) -> Limits:
    if said.entry.audience in ("resident", None):
        return RESIDENTS.get(language, RESIDENTS_ELSEWHERE)
    return OTHERS


def short_sentences(said: Rendered, language: str) -> Iterator[str]:
    most = limits(said, language).sentence_words + (5 if said.entry.kind == "spoken" else 0)
    for one in sentences(said.text):
        if len(words(one)) > most:
            yield f"a sentence of {len(words(one))} words, at most {most}: {one}"


def one_sentence_a_line(said: Rendered, _language: str) -> Iterator[str]:
    """Only a short call may share a line: "Hoi! Ik ben de Buren-bot."."""
    if said.entry.kind != "message" or said.entry.audience != "resident":
        return
    for line in said.text.splitlines():
        first, *rest = _END.split(line.strip())
        short_call = first.endswith("!") and len(words(first)) <= 2
        if len([one for one in rest if words(one)]) > (1 if short_call else 0):
            yield f"more than one sentence on a line: {line}"


def short_message(said: Rendered, language: str) -> Iterator[str]:
    most = limits(said, language)
    if said.entry.kind == "button":
        return
    if len(sentences(said.text)) > most.sentences:
        yield f"{len(sentences(said.text))} sentences, at most {most.sentences}"
    if len(words(said.text)) > most.words:
        yield f"{len(words(said.text))} words, at most {most.words}"


def one_question(said: Rendered, _language: str) -> Iterator[str]:
    if said.entry.audience != "resident" or said.entry.kind != "message":
        return
    if len(_QUESTION.findall(said.text)) > 1:
        yield "more than one question"


def kind_words(said: Rendered, language: str) -> Iterator[str]:
    """Words about what somebody lacks are for nobody; the system's own words are not for residents."""
    for one in unwanted(said.text, language, resident=said.entry.audience in ("resident", None)):
        yield f"a word that we do not use: {one}"


def no_shortened_words(said: Rendered, language: str) -> Iterator[str]:
    if said.entry.audience in ("resident", None):
        for one in shortened(said.text, language):
            yield f"a shortened word: {one}"


def times_in_words(said: Rendered, _language: str) -> Iterator[str]:
    if found := _DATE_IN_DIGITS.search(_LINK.sub("", said.text)):
        yield f"a date or a time in digits: {found[0]}"


def no_percentages(said: Rendered, _language: str) -> Iterator[str]:
    if said.entry.audience == "resident" and re.search(r"%|\bprocent|\bper ?cent", said.text, re.IGNORECASE):
        yield "a percentage"


def informal(said: Rendered, language: str) -> Iterator[str]:
    """What a buddy says aloud may be formal: an older neighbour may like that better."""
    if language != "nl" or said.entry.audience != "resident" or said.entry.kind == "spoken":
        return
    if found := re.search(r"\b(u|uw|uzelf)\b", said.text, re.IGNORECASE):
        yield f"the formal form: {found[0]}"


def one_emoji(said: Rendered, _language: str) -> Iterator[str]:
    found = emoji_in(said.text)
    if len(found) > 1 and (said.entry.audience == "resident" or said.entry.kind == "button"):
        yield f"more than one emoji: {' '.join(found)}"
    if found and not words(without_emoji(said.text)):
        yield "an emoji without words"
    if found and said.entry.kind in ("phrase", "spoken"):
        yield f"an emoji in what is read or said inside a sentence: {' '.join(found)}"


def a_button_fits(said: Rendered, language: str) -> Iterator[str]:
    if said.entry.kind != "button":
        return
    most = limits(said, language)
    if seen_length(said.text) > most.button_length:
        yield f"a button of {seen_length(said.text)} characters, at most {most.button_length}: {said.text}"
    if len(words(said.text)) > most.button_words:
        yield f"a button of {len(words(said.text))} words, at most {most.button_words}: {said.text}"
    if "\n" in said.text:
        yield "a button of more than one line"


def tidy(said: Rendered, _language: str) -> Iterator[str]:
    """No leftovers of the machinery, and nothing empty."""
    if not said.text.strip():
        yield "nothing is said"
    if found := re.search(r"[{}<>]|\bNone\b| {2}| [.,!?\u060c\u061f](?:\s|$)", said.text):
        yield f"a leftover: {found[0]!r}"


Rule = Callable[[Rendered, str], Iterator[str]]

RULES: tuple[Rule, ...] = (
    short_sentences,
    one_sentence_a_line,
    short_message,
    one_question,
    kind_words,
    no_shortened_words,
    times_in_words,
    no_percentages,
    informal,
    one_emoji,
    a_button_fits,
    tidy,
)
