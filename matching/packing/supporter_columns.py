"""New groups with the supporters who can help each: one column for every group and supporter."""

from copy import copy
from dataclasses import replace

import numpy as np

from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Bits, Flags, Indices, Ints, Vocabulary, some
from matching.packing.people_arrays import PeopleArrays, Whole, vocabulary, whole
from matching.people import Supporter
from matching.settings import Settings


class SupporterArrays:
    """All supporters as arrays; lanes of words are those of the residents."""

    def __init__(self, neighbourhood: Neighbourhood, arrays: PeopleArrays, settings: Settings) -> None:
        people, supporters = arrays.residents, neighbourhood.supporters
        self._arrays, self._settings = arrays, settings
        self.supporters = supporters
        self._day_parts = vocabulary(neighbourhood, "day_parts").masks([one.day_parts for one in supporters])
        self._languages = vocabulary(neighbourhood, "languages").masks([one.languages for one in supporters])
        shown = Vocabulary((one.background for one in supporters), (one.asks_background for one in people))
        self._shown = shown.masks([one.background for one in supporters])
        self._asked = shown.masks([one.asks_background for one in people])
        self._welcome = [self._who_fits(one, neighbourhood) for one in supporters]

    def _who_fits(self, supporter: Supporter, neighbourhood: Neighbourhood) -> Flags:
        """Residents within reach of the supporter, not the supporter too, and no block between the two."""
        arrays = self._arrays
        x, y, reach = (whole([number]) for number in (supporter.x, supporter.y, supporter.reach_m))
        across, along = arrays.x - x, arrays.y - y
        fits: Flags = np.asarray(_squared(across) + _squared(along) <= _squared(reach), bool)
        for place in np.flatnonzero(fits):
            one = arrays.residents[place].id
            fits[place] = one != supporter.id and not neighbourhood.apart(supporter.id, one)
        return fits

    def nameless(self) -> "SupporterArrays":
        other = copy(self)
        other.__dict__.update(_arrays=replace(self._arrays, residents=()), supporters=())
        return other

    def of_any(self, people: Indices) -> Indices:
        """Places of the supporters for whom somebody of these is near enough and welcome."""
        return np.flatnonzero([welcome[people].any() for welcome in self._welcome])

    def helped(self, people: Indices, value: Ints) -> tuple[Indices, Indices, Ints]:
        """For each group (a row of `people`) and able supporter: their places and the value."""
        day_parts, languages = self._common(people, "day_parts"), self._common(people, "languages")
        groups, helpers, values = [], [], []
        for place, welcome in enumerate(self._welcome):
            able = welcome[people].all(1)
            able &= some(day_parts & self._day_parts[:, place : place + 1])
            able &= some(languages & self._languages[:, place : place + 1])
            found = np.flatnonzero(able)
            groups.append(found)
            helpers.append(np.full(len(found), place))
            values.append(value[found] + self._background(people[found], place))
        return np.concatenate(groups), np.concatenate(helpers), np.concatenate(values)

    def _common(self, people: Indices, kind: str) -> Bits:
        bits: Bits = getattr(self._arrays, kind)
        shared = bits[:, people[:, 0]]
        for one in people.T[1:]:
            shared = shared & bits[:, one]
        return shared

    def _background(self, people: Indices, supporter: int) -> Ints:
        asked_for = some(self._asked & self._shown[:, supporter : supporter + 1])
        total: Ints = self._settings.background * asked_for[people].sum(1)
        return total


def _squared(number: Whole) -> Whole:
    square: Whole = number * number
    return square
