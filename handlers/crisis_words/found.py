"""Where sayings stand in a row of words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from handlers.crisis_words.saying import Saying

GONE = "-"
"""Stands where something harmless stood, so that what is left on both sides is not read as one."""


@dataclass(frozen=True)
class Found:
    """From word `start` up to word `end`; `name` is that of what the saying belongs to."""

    start: int
    end: int
    name: str = ""


class Index:
    """Finds a saying by the words it can begin with: a list of hundreds is no slower than a short one."""

    def __init__(self, listed: Mapping[str, Iterable[Saying]]) -> None:
        self._by_word: dict[str, list[tuple[str, Saying]]] = {}
        self._by_start: dict[str, list[tuple[str, str, Saying]]] = {}
        for name, sayings in listed.items():
            for saying in sayings:
                self._listed(name, saying)

    def _listed(self, name: str, saying: Saying) -> None:
        for first in saying.firsts:
            if first.endswith("*"):
                self._by_start.setdefault(first[0], []).append((first[:-1], name, saying))
            else:
                self._by_word.setdefault(first, []).append((name, saying))

    def all_in(self, words: list[str]) -> Iterator[Found]:
        """Each that begins at each word."""
        text, at = "".join(f"{word} " for word in words), 0
        for number, word in enumerate(words):
            for name, saying in self._beginning_with(word):
                matched = None if saying.at_the_beginning and number else saying.pattern.match(text, at)
                if matched:
                    yield Found(number, number + matched[0].count(" "), name)
            at += len(word) + 1

    def found_in(self, words: list[str]) -> Iterator[Found]:
        """From left to right, none inside another."""
        end = 0
        for found in self.all_in(words):
            if found.start >= end:
                end = found.end
                yield found

    def without(self, words: list[str]) -> list[str]:
        """The words that no saying takes."""
        left, at = list[str](), 0
        for found in self.found_in(words):
            left += [*words[at : found.start], GONE]
            at = found.end
        return left + words[at:]

    def _beginning_with(self, word: str) -> list[tuple[str, Saying]]:
        starts = self._by_start.get(word[0], ())
        return [
            *self._by_word.get(word, ()),
            *((name, one) for start, name, one in starts if word.startswith(start)),
        ]
