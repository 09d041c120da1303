"""From a neighbourhood to its pool of columns: new groups, each with a supporter if any, and growths."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.circle import circles
from matching.packing.crowd import Crowd
from matching.packing.groups import cliques
from matching.packing.growing import growths
from matching.packing.helping import Helpers
from matching.packing.pairs import links
from matching.packing.pool import Pool, joined
from matching.packing.tiles import tiles
from matching.packing.words import Numbers, Places
from matching.settings import Settings

LEAF = 64


@dataclass(frozen=True, slots=True)
class Built:
    """`complete` is False when somewhere there were more sets than we look at."""

    pool: Pool
    complete: bool


class Builder:
    """Rows of a pool: residents as the crowd has them, then groups and supporters as the neighbourhood."""

    def __init__(self, neighbourhood: Neighbourhood, crowd: Crowd, settings: Settings) -> None:
        self._neighbourhood, self._crowd, self._settings = neighbourhood, crowd, settings
        self._helpers = Helpers(neighbourhood, crowd, settings) if neighbourhood.supporters else None
        once = np.ones(len(crowd) + len(neighbourhood.groups), np.int64)
        supporters = np.array([one.cap for one in neighbourhood.supporters], np.int64)
        self.caps: Numbers = np.concatenate([once, supporters])
        self._width = max(settings.group_most, settings.newcomers_most) + 1

    def all(self, limits: Limits) -> Built:
        """Every column there is; where they are too many, the best from each first member."""
        who = np.concatenate(
            [np.zeros(0, np.intp), *tiles(self._crowd, np.flatnonzero(self._crowd.free), LEAF)]
        )
        most, settings = self._settings.sets_per_resident, self._settings
        built = self.around(who, len(who), most, settings.columns_most, limits)
        while built is None:
            most = max(1, min(most - 1, settings.columns_most // (4 * max(1, len(who)))))
            built = self.around(who, len(who), most, None, limits)
        return Built(
            joined([built.pool, *self.growing()], self.caps, len(self._crowd), self._width), built.complete
        )

    def around(
        self, who: Places, anchors: int, most_sets: int, most_columns: int | None, limits: Limits
    ) -> Built | None:
        """New groups of these people with one of the first `anchors`; None when there are too many."""
        found = links(self._crowd, self._settings, who)
        pools, complete, count = [], True, 0
        for sets in cliques(self._crowd, found, anchors, self._settings.group_most, most_sets):
            complete = complete and sets.complete
            if sets.members.shape[1] < self._settings.group_least:
                continue
            pools.append(self._formed(*circles(self._crowd, self._settings, who[sets.members], sets.bonds)))
            count += len(pools[-1])
            limits.tell("groups", int(sets.members[:, 0].max(initial=0)), anchors)
            if most_columns is not None and count > most_columns:
                return None
        return Built(joined(pools, self.caps, len(self._crowd), self._width), complete)

    def _formed(self, people: Places, value: Numbers) -> Pool:
        if self._helpers is None:
            return self._pool(people, None, value)
        groups, helpers, value = self._helpers.helped(people, value)
        first = len(self._crowd) + len(self._neighbourhood.groups)
        return self._pool(people[groups], first + helpers, value)

    def growing(self) -> Iterator[Pool]:
        for found in growths(self._neighbourhood, self._crowd, self._settings):
            group = np.full(len(found.value), len(self._crowd) + found.group)
            yield self._pool(found.newcomers, group, found.value)

    def _pool(self, people: Places, other: Places | None, value: Numbers) -> Pool:
        rows = np.full((len(people), self._width), len(self.caps), np.int32)
        rows[:, : people.shape[1]] = people
        if other is not None:
            rows[:, people.shape[1]] = other
        return Pool(rows, value, self.caps, len(self._crowd))
