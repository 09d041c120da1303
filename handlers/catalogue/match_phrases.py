"""What somebody said in their own words, and which choices it may be: by everyday words, nothing cleverer.

A choice is known by a few phrases (`.typed` beside its texts). It fits when all words
of one of them were said.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from handlers.texts.alike import STEMMERS, Alike, alike
from handlers.texts.letters import folded, without_accents
from handlers.texts.speaker import languages, speaker

READ = tuple(STEMMERS)
MOST = 3
"""More suggestions than this are not offered: it is a question, not a list."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A choice by its tag, and the phrases by which people know it."""

    tag: str
    phrases: tuple[Words, ...]


def fitting(said: str, known: Iterable[Known]) -> list[str]:
    """Tags: the longest phrase first, then in the order in which it was said. At most three."""
    words = words_in(said)
    ranked = [(rank, one.tag) for one in known if (rank := _rank(words, one)) is not None]
    return [tag for _, tag in sorted(ranked, key=lambda found: found[0])][:MOST]


def said_any(said: str, phrases: Iterable[Words]) -> bool:
    """Whether all words of one of them were said."""
    words = words_in(said)
    return any(places(words, phrase) for phrase in phrases)


def words_in(text: str) -> Words:
    """Without accents, which few people type: "yurumek" is "yürümek"."""
    return tuple(re.findall(r"[^\W\d_]+", without_accents(folded(text))))


def patterns_in(text: str) -> Words:
    """Of a known phrase: a word may have a star before or behind it (see `handlers.texts.alike`)."""
    return tuple(re.findall(r"\*?[^\W\d_]+\*?", without_accents(folded(text))))


@cache
def phrases_of(key: str, language: str) -> tuple[Words, ...]:
    """Of a text such as `activity-activity`: in somebody's own language, and in the complete ones."""
    spoken = [one for one in dict.fromkeys((language, *languages())) if speaker(one).has(f"{key}.typed")]
    listed = [one for each in spoken for one in speaker(each).text(f"{key}.typed").split(",")]
    return tuple(dict.fromkeys(patterns_in(one) for one in listed))


def _rank(said: Words, known: Known) -> tuple[int, int, int] | None:
    """How well it fits, the lowest best; None: it does not. A slip of spelling comes last."""
    found = [(placed, len(phrase)) for phrase in known.phrases if (placed := places(said, phrase))]
    return min(
        ((max(how for _, how in placed), -length, min(at for at, _ in placed)) for placed, length in found),
        default=None,
    )


def places(said: Words, phrase: Words) -> tuple[tuple[int, Alike], ...]:
    """Where each word of the phrase was said, and how well; nothing when one of them was not."""
    found = [_place(said, word) for word in phrase]
    return tuple(one for one in found if one) if phrase and all(found) else ()


def _place(said: Words, word: str) -> tuple[int, Alike] | None:
    found = [(how, number) for number, one in enumerate(said) if (how := alike(one, word, READ)) is not None]
    return min(found)[::-1] if found else None
