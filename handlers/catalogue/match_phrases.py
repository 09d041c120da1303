"""What somebody said in their own words, and which choices it may be: by everyday words, nothing cleverer.

A choice is known by a few phrases (`.typed` beside its texts). It fits when all words
of one of them were said.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from handlers.texts.letters import folded
from handlers.texts.speaker import languages, speaker

MOST = 3
"""More suggestions than this are not offered: it is a question, not a list."""
STEM = 4
"""A word of so many letters may be the beginning of a longer one: "hond", "honden"."""
ENDING = 3
"""So many letters an ending has at most: "fiets", "fietsen", "fietsje"."""

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


def words_in(text: str) -> Words:
    return tuple(re.findall(r"[^\W\d_]+", folded(text)))


@cache
def phrases_of(key: str, language: str) -> tuple[Words, ...]:
    """Of a text such as `activity-activity`: in somebody's own language, and in the complete ones."""
    spoken = [one for one in dict.fromkeys((language, *languages())) if speaker(one).has(f"{key}.typed")]
    listed = [one for each in spoken for one in speaker(each).text(f"{key}.typed").split(",")]
    return tuple(dict.fromkeys(words_in(one) for one in listed))


def _rank(said: Words, known: Known) -> tuple[int, int] | None:
    """How well it fits, the lowest best; None: it does not."""
    ranks = []
    for phrase in known.phrases:
        places = [_place(said, word) for word in phrase]
        found = [place for place in places if place is not None]
        if found and len(found) == len(phrase):
            ranks.append((-len(phrase), min(found)))
    return min(ranks, default=None)


def _place(said: Words, word: str) -> int | None:
    return next((number for number, one in enumerate(said) if _same(one, word)), None)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    ending = len(long) - len(short)
    return short == long or (len(short) >= STEM and ending <= ENDING and long.startswith(short))
