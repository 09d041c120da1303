"""New groups with the supporters who can help each: one column for every group and supporter."""

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
        self.day_parts = vocabulary(neighbourhood, "day_parts").masks([one.day_parts for one in supporters])
        self.languages = vocabulary(neighbourhood, "languages").masks([one.languages for one in supporters])
        shown = Vocabulary((one.background for one in supporters), (one.asks_background for one in people))
        self.shown = shown.masks([one.background for one in supporters])
        self.asked = shown.masks([one.asks_background for one in people])
        self.welcome = [self._who_fits(one, neighbourhood) for one in supporters]

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

    def shown_to(self) -> Flags:
        """(people, supporters): who asked for a background that this supporter chose to show."""
        return np.array([some(self.asked & self.shown[:, k : k + 1]) for k in range(len(self.welcome))]).T

    def helped(self, people: Indices, value: Ints) -> tuple[Indices, Indices, Ints]:
        """For each group (a row of `people`) and able supporter: their places and the value."""
        day_parts, languages = self._common(people, "day_parts"), self._common(people, "languages")
        groups, helpers, values = [], [], []
        for place, welcome in enumerate(self.welcome):
            able = welcome[people].all(1)
            able &= some(day_parts & self.day_parts[:, place : place + 1])
            able &= some(languages & self.languages[:, place : place + 1])
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
        asked_for = some(self.asked & self.shown[:, supporter : supporter + 1])
        total: Ints = self._settings.background * asked_for[people].sum(1)
        return total


def _squared(number: Whole) -> Whole:
    square: Whole = number * number
    return square
