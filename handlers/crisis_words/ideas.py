"""What somebody means, by the ideas that come together in what they write, however they word it.

A line `die: dood, sterven, niet meer .. wakker` gives an idea the sayings it can be said in; more lines of
one name add to it. `danger <- want + die - joke` is an intent: these ideas within `REACH` words, in any
order, and nowhere near them the one after the `-`. A line that begins with `-` and the names in capitals are
as in `word_list.py`.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from handlers.crisis_words.found import Found, Index
from handlers.crisis_words.saying import sayings
from handlers.crisis_words.slips import known_words
from handlers.crisis_words.spelling import spelled
from handlers.crisis_words.word_list import lines_of

REACH = 12
"""Words between the first and the last of what is meant as one."""
NEAR = 3
"""Words before and after them, in which a joke still makes it one."""


@dataclass(frozen=True)
class Intent:
    """`degree` is the name of the list it belongs to."""

    degree: str
    ideas: frozenset[str]
    unless: frozenset[str]

    def said_by(self, places: dict[str, list[Found]]) -> bool:
        if not self.ideas <= places.keys():
            return False
        firsts = (found for idea in self.ideas for found in places[idea])
        return any(self._begins_at(first.start, places) for first in firsts)

    def _begins_at(self, start: int, places: dict[str, list[Found]]) -> bool:
        end = start + REACH
        together = all(_between(places[idea], start, end) for idea in self.ideas)
        return together and not any(
            _between(places.get(idea, []), start - NEAR, end + NEAR) for idea in self.unless
        )


def _between(found: list[Found], start: int, end: int) -> bool:
    return any(start <= one.start and one.end <= end for one in found)


class Ideas:
    """Those of one language, with the intents they make."""

    def __init__(
        self, language: str, said: dict[str, list[str]], intents: list[Intent], foreign: Iterable[str]
    ) -> None:
        self._language = language
        self._intents = intents
        lines = [line for listed in said.values() for line in listed]
        self._harmless = _index({"": said.pop("", [])}, language)
        self._said = _index(said, language)
        self._known = known_words(lines, language, foreign)

    def degrees(self, text: str) -> set[str]:
        """Of each intent that is in it."""
        words = [self._known.meant(word) for word in spelled(text, self._language).split()]
        places = defaultdict[str, list[Found]](list)
        for found in self._said.all_in(self._harmless.without(words)):
            places[found.name].append(found)
        return {one.degree for one in self._intents if one.said_by(places)}


def _index(said: dict[str, list[str]], language: str) -> Index:
    return Index(
        {name: [one for line in lines for one in sayings(line, language)] for name, lines in said.items()}
    )


def read_ideas(language: str, text: str, foreign: Iterable[str] = ()) -> Ideas:
    """`foreign`: words of other languages."""
    said, intents = defaultdict[str, list[str]](list), list[Intent]()
    for line in lines_of(text):
        name, is_idea, rest = line.partition(": ")
        degree, is_intent, ideas = line.partition(" <- ")
        if line.startswith("-"):
            said[""].append(line[1:].strip())
        elif is_intent:
            intents.append(_intent(degree, ideas))
        elif is_idea:
            said[name] += [one.strip() for one in rest.split(",")]
    _every_idea_is_named(said, intents)
    return Ideas(language, dict(said), intents, foreign)


def _intent(degree: str, line: str) -> Intent:
    ideas, _, unless = line.partition(" - ")
    return Intent(degree, frozenset(ideas.split(" + ")), frozenset(unless.split(" - ") if unless else ()))


def _every_idea_is_named(said: Iterable[str], intents: list[Intent]) -> None:
    unknown = {idea for one in intents for idea in one.ideas | one.unless} - set(said)
    if unknown:
        raise ValueError(f"no line gives words to {', '.join(sorted(unknown))}")
