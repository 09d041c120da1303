"""What is meant when ideas come together, in whatever words each is said (`said-ideas` in the texts). Data.

"cannot": "not + come - late" says: who says something of `not` and of `come`, and nothing of `late`, may mean
that they cannot come. The words of an idea stand apart from what they are used for, so that each new word
serves all of these at once, in every language.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.conversation.phrase_index import Said

REACH = 8
"""So many words may be between the ideas of one rule."""


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    ideas: tuple[str, ...]
    unless: frozenset[str]

    def said(self, places: Mapping[str, list[Said]]) -> Said | None:
        """Where all of it was said, as near together as it was; each idea in words of its own."""
        if self.unless & places.keys() or not all(one in places for one in self.ideas):
            return None
        first, *others = self.ideas
        found = [one for begin in places[first] if (one := self._from(begin, others, places))]
        return min(found, key=lambda one: (one.gap, one.how), default=None)

    def _from(self, begin: Said, others: list[str], places: Mapping[str, list[Said]]) -> Said | None:
        taken, at = [begin], begin.at
        for idea in others:
            free = [one for one in places[idea] if not one.at <= at]
            if not free:
                return None
            nearest = min(free, key=lambda one: _gap(at | one.at))
            taken.append(nearest)
            at |= nearest.at
        gap = _gap(at)
        if gap > REACH:
            return None
        return Said(self.name, at, max(one.how for one in taken), len(at), gap, 0)


def _gap(at: frozenset[int]) -> int:
    return max(at) - min(at) + 1 - len(at)


def rules_of(written: Mapping[str, str]) -> tuple[Rule, ...]:
    """A rule a line; `#` begins a remark."""
    return tuple(
        _rule(name, line) for name, lines in written.items() for line in lines.splitlines() if line.strip()
    )


def _rule(name: str, line: str) -> Rule:
    together, *unless = (one.strip() for one in line.split(" - "))
    return Rule(name, tuple(one.strip() for one in together.split("+")), frozenset(unless))
