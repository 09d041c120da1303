"""Answers as bits of whole numbers: what two people share is one `&`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from matching.people import Group, Resident, Supporter, Words

Shared = tuple[int, int, int]
GROUND = ("enjoys", "day_parts", "languages")


@dataclass(frozen=True, slots=True, eq=False)
class Bits:
    """Of a resident, a group or a supporter; a question that is not asked there is 0."""

    enjoys: int
    day_parts: int
    languages: int
    offers: int
    wishes: int

    @property
    def ground(self) -> Shared:
        return self.enjoys, self.day_parts, self.languages


class WordBits:
    """Numbers the words of these people; offers and wishes have one numbering, so that they meet."""

    def __init__(self, residents: Iterable[Resident], groups: Iterable[Group]) -> None:
        residents = tuple(residents)
        everybody = (*residents, *groups)
        said = {kind: [getattr(one, kind) for one in everybody] for kind in GROUND}
        self._words = {kind: sorted(frozenset[str]().union(*words)) for kind, words in said.items()}
        exchanged = sorted(frozenset[str]().union(*(one.offers | one.wishes for one in residents)))
        self._words |= {"offers": exchanged, "wishes": exchanged}
        self._numbers = {
            kind: {word: 1 << number for number, word in enumerate(words)}
            for kind, words in self._words.items()
        }

    def of(self, one: Resident | Group | Supporter) -> Bits:
        return Bits(**{kind: self._bits(kind, getattr(one, kind, frozenset())) for kind in self._words})

    def _bits(self, kind: str, words: Words) -> int:
        """Words that nobody else says are left out: they are shared with nobody."""
        numbers = self._numbers[kind]
        return sum(numbers[word] for word in words if word in numbers)

    def word(self, kind: str, bit: int) -> str:
        return self._words[kind][bit.bit_length() - 1]


def single_bits(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


def either(of: Iterable[int]) -> int:
    together = 0
    for bits in of:
        together |= bits
    return together


def shared(of: Iterable[int]) -> int:
    common = -1
    for bits in of:
        common &= bits
    return common
