"""What the answers of a group become: a rule for each kind of question. Pure.

Silence is "I do not mind" and counts for nothing, here as when it is said.
"""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from storage.tables.group import DecisionKind

YES, NO, ANY, ELSE, MORE = "yes", "no", "any", "else", "more"
ENOUGH = 2
"""So few are enough to do something with whoever wants, and to settle what needs all who answered."""
SIDE = 3
"""A group that grows into two leaves as many as this on each side."""


class Rule(StrEnum):
    """`TWO`: two want it, and whoever wants does it. `ALL`: all who answered want it. `SIDES`: enough for two
    groups. `MOST`: what was chosen most, also by one while the others do not mind. `TOLD`: nothing follows.
    """

    TWO = "two"
    ALL = "all"
    MOST = "most"
    SIDES = "sides"
    TOLD = "told"


RULES: dict[DecisionKind, Rule] = {
    DecisionKind.IDEA: Rule.TWO,
    DecisionKind.TIME: Rule.MOST,
    DecisionKind.PLACE: Rule.MOST,
    DecisionKind.NAME: Rule.MOST,
    DecisionKind.NAME_GOOD: Rule.MOST,
    DecisionKind.AGREEMENT: Rule.ALL,
    DecisionKind.PHASE: Rule.ALL,
    DecisionKind.NEWCOMER: Rule.ALL,
    DecisionKind.SPLIT: Rule.SIDES,
    DecisionKind.LOOK_BACK: Rule.TOLD,
    DecisionKind.FOR_EACH_OTHER: Rule.MOST,
    DecisionKind.HANDOVER: Rule.ALL,
    DecisionKind.SEASON: Rule.MOST,
    DecisionKind.STREET: Rule.MOST,
    DecisionKind.VISIT: Rule.ALL,
}


def outcome(kind: DecisionKind, said: Sequence[str], order: Sequence[str], members: int) -> str | None:
    """The choice that it becomes; None: all stays as it is. `order`: the choices as they were put."""
    chosen = Counter(one for one in said if one != ANY)
    return _BY_RULE[RULES[kind]](chosen, order, members)


def _two(chosen: Counter[str], _order: Sequence[str], _members: int) -> str | None:
    return YES if chosen[YES] >= ENOUGH else None


def _all(chosen: Counter[str], _order: Sequence[str], _members: int) -> str | None:
    """One who wants it otherwise is enough to leave it, and nobody hears who that was."""
    (first, many), *others = chosen.most_common() or [("", 0)]
    return first if many >= ENOUGH and not others else None


def _most(chosen: Counter[str], order: Sequence[str], _members: int) -> str | None:
    """Of as many the one that was put first, which is what is so already."""
    there = [one for one in order if chosen[one]]
    return max(there, key=lambda one: chosen[one], default=None)


def _sides(chosen: Counter[str], _order: Sequence[str], members: int) -> str | None:
    return YES if SIDE <= chosen[YES] <= members - SIDE else None


def _told(_chosen: Counter[str], _order: Sequence[str], _members: int) -> str | None:
    return None


_BY_RULE = {Rule.TWO: _two, Rule.ALL: _all, Rule.MOST: _most, Rule.SIDES: _sides, Rule.TOLD: _told}
