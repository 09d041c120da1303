"""Question 3: who could answer this wish, each within his own load cap, those asked least first?"""

from dataclasses import dataclass, replace

from matching.exchange import offers_given
from matching.feasible import is_within, metres_squared, pair_fits
from matching.neighbourhood import Neighbourhood
from matching.people import Load, Resident
from matching.reasons import Companion, companion, is_near
from matching.settings import DEFAULTS, Settings
from matching.ties import Tie, tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """`what` somebody would like, in the same word in which others offer it."""

    by: str
    what: str


@dataclass(frozen=True, slots=True)
class Answers:
    """Everybody who could answer, in the order in which to ask them, one at a time."""

    wish: Wish
    suggested: tuple[Companion, ...]


def answer(neighbourhood: Neighbourhood, wish: Wish, settings: Settings = DEFAULTS, seed: int = 0) -> Answers:
    # The reasons are about this one wish, whatever else this neighbour wished before.
    asker = replace(neighbourhood.resident(wish.by), wishes=frozenset({wish.what}))
    loads = {load.resident: load for load in neighbourhood.loads}

    def order(one: Resident) -> tuple[int, bool, int, Tie]:
        """Asked least; then who gets something back; then who lives nearest."""
        asked = loads.get(one.id, Load(resident=one.id)).asked
        return asked, not offers_given(asker, (one,)), metres_squared(one, asker), tie(seed, one.id)

    full = neighbourhood.full()
    able = (
        one for one in neighbourhood.residents if one.id not in full and _could(one, asker, neighbourhood)
    )
    return Answers(wish, tuple(_explained(one, asker, settings) for one in sorted(able, key=order)))


def _could(one: Resident, asker: Resident, neighbourhood: Neighbourhood) -> bool:
    return (
        one.id != asker.id
        and bool(offers_given(one, (asker,)))
        and bool(one.languages & asker.languages)
        and pair_fits(one, asker, neighbourhood)
    )


def _explained(one: Resident, asker: Resident, settings: Settings) -> Companion:
    return companion(one, (one, asker), is_near(is_within(settings.near_m, one, asker)))
