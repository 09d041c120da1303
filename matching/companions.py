"""Question 1: somebody starts a walk; whom could we ask?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matching.cliques import cliques
from matching.errors import ErrorCode, MatchingError
from matching.feasible import Ground, is_within, pair_fits
from matching.neighbourhood import Neighbourhood
from matching.people import NOTHING, Resident, Words
from matching.reasons import Companion, because, companion
from matching.settings import DEFAULTS, Settings
from matching.ties import tie, tie_of_set
from matching.value import Valuation


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A walk somebody starts: `x`, `y` is the place where it starts, `most` how many others may come.

    `invited` were asked (or added by hand) and take up room; `declined` are never asked again for this walk.
    """

    by: str
    activity: str
    day_part: str
    x: int
    y: int
    most: int = 4
    invited: Words = NOTHING
    declined: Words = NOTHING


@dataclass(frozen=True, slots=True)
class Companions:
    """`suggested` is the best small set, `reserves` who could come instead or as well; both best first.

    Nobody in here blocked anybody else in here, or lives too far from him.
    """

    starter: Companion
    suggested: tuple[Companion, ...]
    reserves: tuple[Companion, ...]
    value: int


def companions(
    neighbourhood: Neighbourhood, start: Start, settings: Settings = DEFAULTS, seed: int = 0
) -> Companions:
    if not 1 <= start.most <= settings.company_most:
        raise MatchingError(ErrorCode.MOST_OUT_OF_RANGE, most=start.most, largest=settings.company_most)
    return _Company(neighbourhood, start, settings, seed).choose()


class _Company:
    """The people of one walk: a core that comes anyhow, and the ground that others share with it."""

    def __init__(self, neighbourhood: Neighbourhood, start: Start, settings: Settings, seed: int) -> None:
        self.neighbourhood, self.start, self.settings, self.seed = neighbourhood, start, settings, seed
        self.valuation = Valuation(neighbourhood, settings)
        starter = neighbourhood.resident(start.by)
        coming = start.invited - {start.by}
        self.not_asked = {start.by} | start.invited | start.declined | neighbourhood.full()
        self.room = start.most - len(coming)
        self.core = (starter, *(one for one in neighbourhood.residents if one.id in coming))
        # Who was added by hand may share no language with the starter; the starter's own then decides.
        shared = starter.languages.intersection(*(one.languages for one in self.core))
        languages = shared or starter.languages
        self.ground = Ground(frozenset({start.activity}), frozenset({start.day_part}), languages)

    def choose(self) -> Companions:
        residents = self.neighbourhood.residents
        pool = self.best_first((one for one in residents if self.could_come(one)), self.core)
        chosen = self.best_first(self.best_set(pool[: self.settings.shortlist]), self.core)
        everybody = (*self.core, *chosen)
        return Companions(
            starter=companion(self.core[0], everybody, because(self.start.activity, self.start.day_part)),
            suggested=tuple(self.explained(one, everybody) for one in chosen),
            reserves=tuple(self.explained(one, (*everybody, one)) for one in self.reserves(pool, chosen)),
            value=self.valuation.group(everybody),
        )

    def could_come(self, one: Resident) -> bool:
        start, neighbourhood = self.start, self.neighbourhood
        return (
            one.id not in self.not_asked
            and self.ground.meet(one) is not None
            and is_within(one.reach_m, one, start)
            and self.fits(self.core[0], one)
            and not any(neighbourhood.apart(one.id, invited) for invited in start.invited)
        )

    def fits(self, one: Resident, other: Resident) -> bool:
        return pair_fits(one, other, self.neighbourhood)

    def best_first(self, pool: Iterable[Resident], beside: Sequence[Resident]) -> list[Resident]:
        """By what each would add to these people."""
        return sorted(pool, key=lambda one: (-self.valuation.group((*beside, one)), tie(self.seed, one.id)))

    def best_set(self, shortlist: Sequence[Resident]) -> tuple[Resident, ...]:
        """The set of the highest value among all sets of the shortlist that fit; empty when there is none."""
        found = cliques(shortlist, self.ground, self.room, self.fits)
        return min(found, default=(), key=self._rank)

    def _rank(self, chosen: Sequence[Resident]) -> tuple[int, object]:
        return -self.valuation.group((*self.core, *chosen)), tie_of_set(self.seed, (one.id for one in chosen))

    def reserves(self, pool: Sequence[Resident], chosen: Sequence[Resident]) -> list[Resident]:
        """Each fits everybody who is shown, so that no choice brings a blocked pair together."""
        ground = self.ground
        for one in chosen:
            ground = ground.meet(one) or ground
        shown = list(chosen)
        rest = (one for one in pool if one not in chosen and ground.meet(one))
        for one in self.best_first(rest, (*self.core, *chosen)):
            if all(self.fits(one, other) for other in shown):
                shown.append(one)
        return shown[len(chosen) :][: self.settings.reserves]

    def explained(self, one: Resident, members: Sequence[Resident]) -> Companion:
        near = is_within(self.settings.near_m, one, self.start)
        return companion(one, members, because(self.start.activity, self.start.day_part, near=near))
