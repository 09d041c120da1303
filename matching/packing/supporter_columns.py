"""New groups with the supporters who can help each: one column for every group and supporter."""

from copy import copy
from dataclasses import replace

import numpy as np

from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Bits, Numbers, Places, Truth, Vocabulary, some
from matching.packing.people_arrays import Crowd, Whole, vocabulary, whole
from matching.people import Supporter
from matching.settings import Settings


class Helpers:
    """All supporters as arrays, beside the crowd; lanes of words are those of the crowd."""

    def __init__(self, neighbourhood: Neighbourhood, crowd: Crowd, settings: Settings) -> None:
        people, supporters = crowd.residents, neighbourhood.supporters
        self._crowd, self._settings = crowd, settings
        self.supporters = supporters
        self._day_parts = vocabulary(neighbourhood, "day_parts").masks([one.day_parts for one in supporters])
        self._languages = vocabulary(neighbourhood, "languages").masks([one.languages for one in supporters])
        shown = Vocabulary((one.background for one in supporters), (one.asks_background for one in people))
        self._shown = shown.masks([one.background for one in supporters])
        self._asked = shown.masks([one.asks_background for one in people])
        self._welcome = [self._who_fits(one, neighbourhood) for one in supporters]

    def _who_fits(self, supporter: Supporter, neighbourhood: Neighbourhood) -> Truth:
        """Residents within reach of the supporter, not the supporter too, and no block between the two."""
        crowd = self._crowd
        x, y, reach = (whole([number]) for number in (supporter.x, supporter.y, supporter.reach_m))
        across, along = crowd.x - x, crowd.y - y
        fits: Truth = np.asarray(_squared(across) + _squared(along) <= _squared(reach), bool)
        for place in np.flatnonzero(fits):
            one = crowd.residents[place].id
            fits[place] = one != supporter.id and not neighbourhood.apart(supporter.id, one)
        return fits

    def nameless(self) -> "Helpers":
        other = copy(self)
        other.__dict__.update(_crowd=replace(self._crowd, residents=()), supporters=())
        return other

    def of_any(self, people: Places) -> Places:
        """Places of the supporters for whom somebody of these is near enough and welcome."""
        return np.flatnonzero([welcome[people].any() for welcome in self._welcome])

    def helped(self, people: Places, value: Numbers) -> tuple[Places, Places, Numbers]:
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

    def _common(self, people: Places, kind: str) -> Bits:
        bits: Bits = getattr(self._crowd, kind)
        shared = bits[:, people[:, 0]]
        for one in people.T[1:]:
            shared = shared & bits[:, one]
        return shared

    def _background(self, people: Places, supporter: int) -> Numbers:
        asked_for = some(self._asked & self._shown[:, supporter : supporter + 1])
        total: Numbers = self._settings.background * asked_for[people].sum(1)
        return total


def _squared(number: Whole) -> Whole:
    square: Whole = number * number
    return square
