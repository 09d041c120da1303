"""What somebody typed of their own accord, and which of the things that can be said it is. Pure.

Sure only when every word of it was said in one of the known ways, but for words that say little ("ik wil
graag"). With a word or two more it is a guess, and guesses are asked about. A "not" that belongs to none of
the known ways makes it something else altogether.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from handlers.catalogue.match_phrases import MOST, Known, Words, places, words_in
from handlers.texts.alike import Alike

LONGEST = 14
"""Who writes more than so many words tells something: a human reads it better."""
ONE_MORE = 1
"""So many words more than the known ones may be there for a guess; in a long sentence more."""
SHARE = 3
"""Of so many words one may be unknown."""
PART = 3
"""Letters of a word that is half of another: "zaterdag" and "middag"."""
GUESSES = 2
"""So many at most."""
SMALL_TALK = frozenset({"greeting", "thanks", "bye", "answer"})
"""Said before or after what is meant ("hoi, ik ben ziek"); never worth a guess."""


@dataclass(frozen=True, slots=True)
class Meant:
    """`found`: names, the best first. `sure`: there is one, and no doubt. `words`: how many words said it.

    `together`: all of them were said, and nothing else.
    """

    found: tuple[str, ...] = ()
    sure: bool = False
    words: int = 0
    together: bool = False


@dataclass(frozen=True, slots=True)
class _Fit:
    """One way of saying it: which words it covers, how many others are left, and how well it was spelt.

    `telling`: it has words that say more than "ik wil".
    """

    left: int
    how: Alike
    length: int
    covered: frozenset[int]
    name: str
    telling: bool


def meaning(
    said: str,
    known: Iterable[Known],
    filler: tuple[Words, ...],
    negations: tuple[Words, ...],
    same: Mapping[str, str] = MappingProxyType({}),
) -> Meant:
    """`same`: words that count as another one: "nie" as "niet", "moest" as "moet"."""
    words = _as(same, words_in(said))
    if not words or len(words) > LONGEST:
        return Meant()
    filler, negations = (tuple(_as(same, one) for one in some) for some in (filler, negations))
    ways = [Known(one.tag, tuple(_as(same, phrase) for phrase in one.phrases)) for one in known]
    little, refused = _said_of(words, filler) | _made_of(words, filler), _said_of(words, negations)
    talk = [one for one in ways if one.tag in SMALL_TALK]
    small = little.union(*(fit.covered for fit in _fits(words, talk, little, refused)))
    best = sorted(_fits(words, ways, small, refused), key=lambda fit: (fit.left, fit.how, -fit.length))
    return _chosen(best) or _together(best, words, small) or _guess(best, max(ONE_MORE, len(words) // SHARE))


def _as(same: Mapping[str, str], words: Words) -> Words:
    return tuple(same.get(word, word) for word in words)


def _said_of(words: Words, phrases: tuple[Words, ...]) -> frozenset[int]:
    """Where words of these were said; letter for letter, so that they hide nothing else."""
    said = {word for phrase in phrases if set(phrase) <= set(words) for word in phrase}
    return frozenset(number for number, word in enumerate(words) if word in said)


def _made_of(words: Words, filler: tuple[Words, ...]) -> frozenset[int]:
    """Where two words that say little stand as one: "zaterdagmiddag"."""
    alone = {phrase[0] for phrase in filler if len(phrase) == 1 and len(phrase[0]) >= PART}
    return frozenset(
        number
        for number, word in enumerate(words)
        if any(word[:at] in alone and word[at:] in alone for at in range(PART, len(word) - PART + 1))
    )


def _fits(words: Words, known: list[Known], little: frozenset[int], refused: frozenset[int]) -> list[_Fit]:
    found = []
    for one in known:
        for phrase in one.phrases:
            placed = places(words, phrase)
            if not placed or len({at for at, _ in placed}) < len(set(phrase)):
                continue
            same = {words[at] for at, _ in placed}
            covered = frozenset(number for number, word in enumerate(words) if word in same)
            if refused - covered:
                continue
            left = len(set(range(len(words))) - covered - little)
            how = max(how for _, how in placed)
            found.append(_Fit(left, how, len(phrase), covered, one.tag, bool(covered - little)))
    return found


def _chosen(fits: list[_Fit]) -> Meant | None:
    """One that says all of it, and better than any other."""
    if not fits or fits[0].left:
        return None
    return Meant((fits[0].name,), sure=True, words=fits[0].length)


def _together(fits: list[_Fit], words: Words, little: frozenset[int]) -> Meant | None:
    """Two or three things that together say all of it: "koffie en kaarten"."""
    covered, names = little, []
    for fit in fits:
        if not fit.covered <= covered:
            covered |= fit.covered
            names.append(fit.name)
    found = tuple(dict.fromkeys(names))
    return Meant(found, together=True) if len(covered) == len(words) and 1 < len(found) <= MOST else None


def _guess(fits: list[_Fit], most: int) -> Meant:
    """What says it but for a few words."""
    near = [fit.name for fit in fits if fit.left <= most and fit.telling and fit.name not in SMALL_TALK]
    return Meant(tuple(dict.fromkeys(near))[:GUESSES])
