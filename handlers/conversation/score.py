"""Which guesses at what was meant are worth asking about, the best first. Pure."""

from collections import defaultdict
from dataclasses import dataclass

from handlers.texts.alike import Alike

LEAST = 0.5
"""Below it nothing is asked."""
BEHIND = 1.3
"""So much less than the best, and it is not asked about."""
EACH_WORD = 0.4
GAP, GAPS = 0.1, 0.5
SLIPPED, REFUSED, OF_ANOTHER = 0.2, 0.3, 0.3
BESIDE = 0.25
"""What else was said of the same thing adds so much of its own."""
OF_ONESELF = frozenset({"cannot", "pause", "stop", "forget-me", "card"})
"""Who else stops, or is ill, is no wish of who writes it."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One way of saying it: which words it covers, how many others are left, and how well it was spelt.

    `telling`: how many of its words say more than "ik wil". `refused`: a "not" of its own stands with it.
    `of_another`: somebody else is spoken of there, and not who writes.
    """

    left: int
    how: Alike
    length: int
    covered: frozenset[int]
    name: str
    telling: int
    gap: int = 0
    refused: bool = False
    of_another: bool = False


def scored(fits: list[Fit]) -> tuple[str, ...]:
    by_name = defaultdict[str, list[tuple[float, Fit]]](list)
    for fit in fits:
        if fit.telling and not (fit.refused and ":" in fit.name):
            by_name[fit.name].append((_score(fit), fit))
    totals = {name: _total(found) for name, found in by_name.items()}
    best = max(totals.values(), default=0)
    likely = [name for name, score in totals.items() if score >= max(LEAST, best - BEHIND)]
    return tuple(sorted(likely, key=lambda name: -totals[name]))


def _score(fit: Fit) -> float:
    """One telling word is one; what stands apart, is misspelt, denied or of somebody else is less."""
    score = 1 + EACH_WORD * (fit.telling - 1) - min(GAPS, GAP * fit.gap)
    score -= SLIPPED * (fit.how is Alike.SLIPPED) + REFUSED * fit.refused
    return score - OF_ANOTHER * (fit.of_another and fit.name in OF_ONESELF)


def _total(found: list[tuple[float, Fit]]) -> float:
    """The best, and a part of what other words say as well."""
    ranked = sorted(found, key=lambda one: -one[0])
    total, fit = ranked[0]
    covered = fit.covered
    for score, other in ranked[1:]:
        if not other.covered & covered:
            total += BESIDE * score
            covered |= other.covered
    return total
