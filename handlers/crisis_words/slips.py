"""A long word with one letter wrong is the word that was meant."""

from collections.abc import Iterable
from functools import lru_cache

from handlers.crisis_words.saying import starts_of_words, whole_words

LONG_ENOUGH = 6
"""Of a word of so many letters one may be wrong; a shorter one would become another word."""
SHORT_ROOTS = frozenset({"ar"})
"""Where one other letter is another word: waiting and killing oneself are one letter apart in Arabic."""


class KnownWords:
    """The words of one list, spelled as they are compared. `starts`: beginnings of others; they are no slips.

    Neither is a word of another language (`foreign`): "buren" is no "burden".
    """

    def __init__(
        self, language: str, known: Iterable[str], starts: Iterable[str] = (), foreign: Iterable[str] = ()
    ) -> None:
        listed = frozenset(known)
        self._known = listed.union(foreign)
        self._starts = tuple(sorted(starts))
        self._long = [word for word in sorted(listed) if len(word) >= LONG_ENOUGH]
        self._exact = language in SHORT_ROOTS

    @lru_cache(maxsize=2000)  # noqa: B019, since there is one of these for each list and it stays
    def meant(self, word: str) -> str:
        """The known word that this one is but for one letter; else the word itself."""
        short = len(word) < LONG_ENOUGH - 1 or self._exact
        if short or word in self._known or word.startswith(self._starts) or not word.isalpha():
            return word
        like = (one for one in self._long if one[0] == word[0] or one[-1] == word[-1])
        return next((one for one in like if _one_letter_apart(word, one)), word)


def known_words(lines: Iterable[str], language: str, foreign: Iterable[str] = ()) -> KnownWords:
    """All that stand in sayings."""
    listed = list(lines)
    whole = {word for line in listed for word in whole_words(line, language)}
    starts = {start for line in listed for start in starts_of_words(line, language)}
    return KnownWords(language, whole, starts, foreign)


def _one_letter_apart(word: str, other: str) -> bool:
    """One letter too many, too few or another, or two next to each other the wrong way round."""
    if abs(len(word) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(word))
    left, right = word[same:], other[same:]
    swapped = right[1:2] + right[:1] + right[2:]
    return left[1:] == right[1:] or left == right[1:] or left[1:] == right or left == swapped
