"""One language's list of what people say in distress, and what only looks like it.

A line is a saying (`handlers.crisis_words.saying` tells how to read one). A line that begins with `-` is
harmless: it is taken out of a text before anything is looked for. `#` begins a remark. `WHO = man/woman`
gives a name in capitals to words that many lines have.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from handlers.crisis_words.saying import Saying, sayings, typed_together, whole_words
from handlers.crisis_words.spelling import spelled

WORDS = Path(__file__).parent / "words"
LONG_ENOUGH = 6
"""Of a word of so many letters one may be wrong; a shorter one would become another word."""
SHORT_ROOTS = frozenset({"ar"})
"""Where one other letter is another word: waiting and killing oneself are one letter apart in Arabic."""
TOGETHER = 6
"""Letters of a saying that counts when it is typed without spaces."""
_NAME = re.compile(r"\b[A-Z]{2,}\b")
GONE = "-"
"""Stands where something harmless stood, so that what is left on both sides is not read as one."""


class WordList:
    """`finds` is all that it is for."""

    def __init__(self, language: str, said: Iterable[str], harmless: Iterable[str]) -> None:
        said, harmless = list(said), list(harmless)
        self._language = language
        self._sayings = _Index(one for line in said for one in sayings(line, language))
        self._harmless = _Index(one for line in harmless for one in sayings(line, language))
        together = filter(None, (typed_together(line, language) for line in said))
        self._together = re.compile("|".join(together) or r"(?!)")
        known = {word for line in (*said, *harmless) for word in whole_words(line, language)}
        self._known = frozenset(known)
        self._long = [word for word in sorted(known) if len(word) >= LONG_ENOUGH]

    def finds(self, text: str) -> bool:
        words = [self._meant(word) for word in spelled(text, self._language).split()]
        left = self._without_harmless(words)
        return any(self._sayings.found_in(left)) or any(
            len(word) >= TOGETHER and self._together.fullmatch(word) for word in left
        )

    def _without_harmless(self, words: list[str]) -> list[str]:
        left, at = list[str](), 0
        for found in self._harmless.found_in(words):
            left += [*words[at : found.start], GONE]
            at = found.end
        return left + words[at:]

    def _meant(self, word: str) -> str:
        """The word of the list that this one is but for one letter."""
        short = len(word) < LONG_ENOUGH - 1 or self._language in SHORT_ROOTS
        if short or word in self._known or not word.isalpha():
            return word
        like = (one for one in self._long if one[0] == word[0] or one[-1] == word[-1])
        return next((one for one in like if _one_letter_apart(word, one)), word)


@dataclass(frozen=True)
class _Found:
    """From word `start` up to word `end`."""

    start: int
    end: int


class _Index:
    """Finds a saying by the words it can begin with: a list of hundreds is no slower than a short one."""

    def __init__(self, listed: Iterable[Saying]) -> None:
        self._by_word: dict[str, list[Saying]] = {}
        self._by_start: list[tuple[str, Saying]] = []
        for saying in listed:
            for first in saying.firsts:
                if first.endswith("*"):
                    self._by_start.append((first[:-1], saying))
                else:
                    self._by_word.setdefault(first, []).append(saying)

    def found_in(self, words: list[str]) -> Iterator[_Found]:
        """From left to right, none inside another."""
        text, at, end = "".join(f"{word} " for word in words), 0, 0
        for number, word in enumerate(words):
            length = self._words_at(text, at, word, first=number == 0) if number >= end else 0
            if length:
                end = number + length
                yield _Found(number, end)
            at += len(word) + 1

    def _words_at(self, text: str, at: int, word: str, *, first: bool) -> int:
        """How many words the saying has that begins here; 0 where none does."""
        tried = (one for one in self._beginning_with(word) if first or not one.at_the_beginning)
        found = next(filter(None, (one.pattern.match(text, at) for one in tried)), None)
        return found[0].count(" ") if found else 0

    def _beginning_with(self, word: str) -> list[Saying]:
        by_start = [saying for start, saying in self._by_start if word.startswith(start)]
        return [*self._by_word.get(word, ()), *by_start]


def only_harmless(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line.startswith("-"))


def read_list(language: str, text: str) -> WordList:
    lines = _with_words_for_names([line.partition("#")[0].strip() for line in text.splitlines()])
    said = (line for line in lines if line and not line.startswith("-"))
    harmless = (line[1:].strip() for line in lines if line.startswith("-"))
    return WordList(language, said, harmless)


def _with_words_for_names(lines: Iterable[str]) -> list[str]:
    """A name stands above the lines that use it, and may be used in another."""
    named, left = dict[str, str](), list[str]()
    for line in lines:
        written = _NAME.sub(lambda found: named.get(found[0], found[0]), line)
        name, is_name, words = line.partition(" = ")
        if is_name:
            named[name] = _NAME.sub(lambda found: named.get(found[0], found[0]), words)
        else:
            left.append(written)
    return left


def _one_letter_apart(word: str, other: str) -> bool:
    """One letter too many, too few or another, or two next to each other the wrong way round."""
    if abs(len(word) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(word))
    left, right = word[same:], other[same:]
    swapped = right[1:2] + right[:1] + right[2:]
    return left[1:] == right[1:] or left == right[1:] or left[1:] == right or left == swapped
