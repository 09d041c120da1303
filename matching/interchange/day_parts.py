"""When somebody has time, in a cell: "dinsdag en donderdag" are two moments, and no moment of that name."""

import re
from dataclasses import dataclass

from matching.interchange.days import day_part_of
from matching.interchange.kinds import Words, not_parted, words_in

_AND = re.compile(r"\s+(?:en|and)\s+|\s*[/+&]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DayParts(Words):
    def from_cell(self, cell: str) -> object:
        # `super()` without arguments does not find its class in a dataclass with slots.
        words = Words.from_cell(self, cell)
        parts = [_AND.split(word) for word in words_in(cell)]
        if any(len(several) > 1 and all(map(day_part_of, several)) for several in parts):
            raise not_parted(part for several in parts for part in several)
        return words
