"""The rules about words: everyday ones, from those that are used most (vocabulary.py)."""

from collections.abc import Iterator

from handlers.text_check.rendered import Rendered
from handlers.text_check.vocabulary import is_allowed, place_of_word, readable, words_of

KNOWN = 5_000
"""Whoever reads at level A2 knows about this many words, the commonest."""
KNOWN_TO_STAFF = 10_000
WELL_KNOWN = 1_500
MOSTLY = 0.85
ENOUGH_TO_COUNT = 8
"""Of fewer words one rare one says nothing about the whole."""


def everyday_words(said: Rendered, language: str) -> Iterator[str]:
    """Each word is common, or on the reviewed list in `words/` with a reason."""
    if not readable(language):
        return
    resident = for_resident(said)
    most = KNOWN if resident else KNOWN_TO_STAFF
    for word in dict.fromkeys(own_words(said)):
        place = place_of_word(word, language)
        if place > most and not is_allowed(word, language, resident=resident):
            yield f"not an everyday word: {word} ({_which(place)}, at most {most})"


def mostly_common_words(said: Rendered, language: str) -> Iterator[str]:
    """A warning: many words a bit less common tire a reader, each of them known."""
    if said.entry.kind != "message" or not for_resident(said):
        return
    share = common_share(said, language)
    if share is not None and share < MOSTLY:
        yield f"{int(share * 100)}% of the words are among the {WELL_KNOWN} commonest, better is {MOSTLY:.0%}"


def common_share(said: Rendered, language: str) -> float | None:
    """Which part of the words is among the commonest; None where that says nothing."""
    words = own_words(said)
    if len(words) < ENOUGH_TO_COUNT or not readable(language):
        return None
    return sum(place_of_word(word, language) <= WELL_KNOWN for word in words) / len(words)


def own_words(said: Rendered) -> list[str]:
    """The words of the text itself: names and places that were filled in are not ours to choose."""
    given = {word for value in said.params.values() for word in words_of(str(value))}
    return [word for word in words_of(said.text) if word not in given]


def for_resident(said: Rendered) -> bool:
    return said.entry.audience in ("resident", None)


def _which(place: int) -> str:
    return f"number {place}" if place < 1_000_000 else "not on the list"
