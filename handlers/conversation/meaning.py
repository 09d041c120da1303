"""What somebody typed of their own accord, and which of the things that can be said it is. Pure.

Sure only when every word of it was said in one of the known ways, but for words that say little ("ik wil
graag"). With other words beside it, it is a guess: up to three, the best first, and guesses are asked about.
A "not" in the same part of the sentence makes it something else, unless it belongs to what is known.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from handlers.catalogue.match_phrases import MOST, READ, Known, Words, words_in
from handlers.conversation.phrase_index import PhraseIndex, Said
from handlers.conversation.rules import Rule
from handlers.conversation.score import Fit, scored
from handlers.conversation.work_of_role import WORK
from handlers.texts.letters import folded, without_accents

LONGEST = 14
"""Who writes more than so many words tells something: it is never sure what they want."""
FAR_TOO_LONG = 60
"""And a human reads it better."""
PART = 3
"""Letters of a word that is half of another: "zaterdag" and "middag"."""
SMALL_TALK = frozenset({"greeting", "thanks", "bye", "answer"})
"""Said before or after what is meant ("hoi, ik ben ziek"); a guess only where nothing else was said."""
TALKED = 2
"""Of so many words one may be unknown in small talk."""
WITHIN = 3
"""So many words may stand between those of one idea."""
_PARTS = re.compile(r"[^\W\d_]+|[,.;:!?\n]")


@dataclass(frozen=True, slots=True)
class Meant:
    """`found`: names, the best first. `sure`: there is one, and no doubt. `words`: how many words said it.

    `together`: all of them were said, and nothing else.
    """

    found: tuple[str, ...] = ()
    sure: bool = False
    words: int = 0
    together: bool = False


class Lexicon:
    """All that can be said in a language, as it is known before anybody says anything.

    `same`: words that count as another one: "nie" as "niet", "moest" as "moet". `ideas`: what `rules` are
    made of, and by their names `alone` (a "not" that refuses nothing), `me`, `other` and `but`.
    """

    def __init__(
        self,
        known: Iterable[Known],
        filler: tuple[Words, ...],
        negations: tuple[Words, ...],
        same: Mapping[str, str] = MappingProxyType({}),
        ideas: Iterable[Known] = (),
        rules: tuple[Rule, ...] = (),
        languages: tuple[str, ...] = READ,
    ) -> None:
        self.same, self.rules, self.languages = same, rules, languages
        self.filler, self.negations = (tuple(_as(same, one) for one in some) for some in (filler, negations))
        self.known = PhraseIndex(self.plain(known), languages)
        self.ideas = PhraseIndex(self.plain(ideas), languages)

    def plain(self, known: Iterable[Known]) -> list[Known]:
        return [Known(one.tag, tuple(_as(self.same, phrase) for phrase in one.phrases)) for one in known]

    def index(self, more: tuple[Known, ...]) -> PhraseIndex:
        return _index(tuple(self.plain(more)), self.languages)


@lru_cache(maxsize=64)
def _index(known: tuple[Known, ...], languages: tuple[str, ...]) -> PhraseIndex:
    return PhraseIndex(known, languages)


def meaning(said: str, lexicon: Lexicon, more: Iterable[Known] = ()) -> Meant:
    """`more`: what can be meant here and now, beside what can always be."""
    words = _as(lexicon.same, words_in(said))
    if not words or len(words) > FAR_TOO_LONG:
        return Meant()
    little = _said_of(words, lexicon.filler) | _made_of(words, lexicon.filler)
    found = [*lexicon.index(tuple(more)).said_in(words), *lexicon.known.said_in(words)]
    sentence = _Sentence(said, words, lexicon, little, found)
    fits = sorted(sentence.fits(), key=lambda fit: (fit.left, fit.how, -fit.length, _order(fit.name)))
    if len(words) <= LONGEST and (surely := _chosen(fits) or _together(fits, words, sentence.small)):
        return surely
    return _guess(fits) or _talk(fits, len(words))


class _Sentence:
    """One row of words, its parts, and what of it was said in a known way."""

    def __init__(
        self, said: str, words: Words, lexicon: Lexicon, little: frozenset[int], found: list[Said]
    ) -> None:
        self._words, self._little, self._lexicon = words, little, lexicon
        self._ideas = self._places_of_ideas(found)
        self._found = found
        self._ruled = [one for rule in lexicon.rules if (one := rule.said(self._ideas))]
        self.small = little.union(*(one.at for one in found if one.tag in SMALL_TALK))
        self._part = parts(said, {at for one in self._ideas.get("but", ()) for at in one.at})
        harmless = frozenset[int]().union(*(one.at for one in self._ideas.get("alone", ())))
        self._refused = _said_of(words, lexicon.negations) - harmless

    def _places_of_ideas(self, found: list[Said]) -> Mapping[str, list[Said]]:
        places = defaultdict[str, list[Said]](list)
        for one in self._lexicon.ideas.said_in(self._words):
            if one.gap <= WITHIN:
                places[one.tag].append(one)
        for one in found:
            if ":" in one.tag:
                places[one.tag.partition(":")[0]].append(one)
        return dict(places)

    def fits(self) -> list[Fit]:
        """What only a rule says is a guess, however much of the sentence it covers."""
        return [self._fit(one) for one in self._found] + [self._fit(one, sure=False) for one in self._ruled]

    def _fit(self, one: Said, *, sure: bool = True) -> Fit:
        part = {self._part[at] for at in one.at}
        refused = any(self._part[at] in part for at in self._refused - one.at)
        left = len(set(range(len(self._words))) - one.at - self.small) + (not sure)
        telling = len(one.at - self._little)
        of_another = self._in(part, "other") and not self._in(part, "me")
        return Fit(left, one.how, one.length, one.at, one.tag, telling, one.gap, refused, of_another)

    def _in(self, part: set[int], idea: str) -> bool:
        return any(self._part[at] in part for one in self._ideas.get(idea, ()) for at in one.at)


def parts(said: str, conjunctions: Collection[int] = ()) -> list[int]:
    """In which part of the sentence each word stands: a comma, or a "but" at one of these, begins another."""
    number, found = 0, list[int]()
    for one in _PARTS.findall(without_accents(folded(said))):
        number += not one[0].isalpha() or len(found) in conjunctions
        found += [number] if one[0].isalpha() else []
    return found


def _order(name: str) -> int:
    """Where two are said as well: work of a role, a saying, a choice in view, an activity."""
    if name.startswith(WORK):
        return 0
    return 1 + (":" in name) + (":" in name and not name.startswith("choice"))


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


def _chosen(fits: list[Fit]) -> Meant | None:
    """One that says all of it, and better than any other."""
    best = next((fit for fit in fits if not fit.refused), None)
    if best is None or best.left or best.of_another:
        return None
    return Meant((best.name,), sure=True, words=best.length)


def _together(fits: list[Fit], words: Words, little: frozenset[int]) -> Meant | None:
    """Two or three things that together say all of it: "koffie en kaarten"."""
    covered, names = little, []
    for fit in fits:
        if not fit.covered <= covered and not fit.refused:
            covered |= fit.covered
            names.append(fit.name)
    found = tuple(dict.fromkeys(names))
    return Meant(found, together=True) if len(covered) == len(words) and 1 < len(found) <= MOST else None


def _guess(fits: list[Fit]) -> Meant | None:
    """What says it but for other words."""
    found = scored([fit for fit in fits if fit.name not in SMALL_TALK])
    return Meant(found[:MOST]) if found else None


def _talk(fits: list[Fit], words: int) -> Meant:
    """Kind words with a few others: "goeienavond saam"."""
    found = [fit.name for fit in fits if fit.name in SMALL_TALK and fit.left * TALKED <= words]
    return Meant(tuple(found[:1]))
