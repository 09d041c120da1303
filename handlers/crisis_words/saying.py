"""One line of a list of words, as patterns that look in a text of spelled words.

In a line `a/b` is one of these words, `two_words` are two in a choice, `word*` is whatever begins so, `word?`
may be left out, `..` stands for at most three words; `^` is the beginning of the message, `$` its end. `&`
stands between what counts together, in any order, with at most eight words between.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import permutations

from handlers.crisis_words.spelling import spelled

_NEARBY = r"(?:\S+ ){0,8}?"
_IN_BETWEEN = r"(?:\S+ ){0,3}"
_NO_WORD = frozenset({"^", "$", "..", "&"})


@dataclass(frozen=True)
class Saying:
    """`pattern` matches where one of `firsts` stands; each word has a space after it, `word*` is a start."""

    firsts: frozenset[str]
    source: str
    at_the_beginning: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Of thousands only a few are ever tried in one text."""
        return re.compile(self.source)


def sayings(line: str, language: str) -> Iterator[Saying]:
    """One for each order in which its parts may come."""
    for order in permutations(part.split() for part in line.split("&")):
        pattern = _NEARBY.join("".join(_piece(one, language) for one in part) for part in order)
        begins = order[0][0] == "^"
        yield Saying(frozenset(_firsts(order[0], language)), pattern, begins)


def typed_together(line: str, language: str) -> str | None:
    """A pattern for a saying of several words without any space; None for one that is too loose for it."""
    elements = line.split()
    if len(elements) < 2 or set(".*^$&") & set(line):
        return None
    # A hard "d" at the end of a word is none in the middle of one.
    return "".join(
        _element(one, language, "").replace("t)", "[dt])").replace("t|", "[dt]|") for one in elements
    )


def whole_words(line: str, language: str) -> Iterator[str]:
    for element in line.split():
        if element not in _NO_WORD:
            choices = element.removesuffix("?").split("/")
            whole = (_spelled(word, language) for word in choices if not word.endswith("*"))
            yield from (word for phrase in whole for word in phrase.split())


def starts_of_words(line: str, language: str) -> Iterator[str]:
    for element in line.split():
        listed = element.removesuffix("?").split("/")
        yield from (_spelled(word[:-1], language) for word in listed if word.endswith("*") and len(word) > 1)


def _piece(element: str, language: str) -> str:
    signs = {"^": "", "$": "$", "..": _IN_BETWEEN}
    return signs[element] if element in signs else _element(element, language, " ")


def _element(element: str, language: str, after: str) -> str:
    words = "|".join(_word(one, language) for one in element.removesuffix("?").split("/"))
    pattern = f"(?:{words}){after}"
    return f"(?:{pattern})?" if element.endswith("?") else pattern


def _word(word: str, language: str) -> str:
    whole = re.escape(_spelled(word.removesuffix("*"), language))
    return whole + r"\S*" if word.endswith("*") else whole


@lru_cache(maxsize=20_000)
def _spelled(word: str, language: str) -> str:
    """Kept: a word stands in many lines, and is asked for several times in each."""
    return " ".join(spelled(one, language) for one in word.split("_"))


def _firsts(elements: list[str], language: str) -> Iterator[str]:
    """What a text may begin with here: up to the first word that cannot be left out."""
    for element in elements:
        if element in _NO_WORD:
            continue
        for word in element.removesuffix("?").split("/"):
            first = _spelled(word.removesuffix("*"), language).partition(" ")[0]
            yield first + ("*" if word.endswith("*") and "_" not in word else "")
        if not element.endswith("?"):
            return
