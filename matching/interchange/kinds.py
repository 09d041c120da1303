"""Kinds of values in words: what a field may hold, in JSON and in one cell of a spreadsheet."""

import unicodedata
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Protocol

from matching.interchange.problems import Params, ProblemCode

NO_LIMITS: Params = MappingProxyType({})
LONGEST = 200
MOST_WORDS = 100
BAR, EQUALS = "|", "="


class Unfit(Exception):
    """It is caught where the row is known."""

    def __init__(
        self, expected: str, limits: Params = NO_LIMITS, code: ProblemCode = ProblemCode.UNFIT
    ) -> None:
        super().__init__(expected)
        self.code = code
        self.params: Params = {"expected": expected, **limits}


class Kind(Protocol):
    """`read` takes a value out of JSON, `from_cell` makes such a value out of a cell that is not empty."""

    @property
    def expected(self) -> str: ...
    @property
    def limits(self) -> Params: ...
    def read(self, said: object) -> Any: ...
    def from_cell(self, cell: str) -> object: ...
    def to_cell(self, value: Any) -> str: ...


def is_word(said: object) -> bool:
    """A text that can be written back: not empty, not too long, no control characters, nothing half."""
    return (
        isinstance(said, str)
        and 0 < len(said) <= LONGEST
        and said == said.strip()
        and not any(unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"} for one in said)
    )


@dataclass(frozen=True, slots=True)
class Word:
    expected: ClassVar[str] = "word"
    limits: ClassVar[Params] = {"most": LONGEST}

    def read(self, said: object) -> Any:
        if not is_word(said):
            raise Unfit(self.expected, self.limits)
        return said

    def from_cell(self, cell: str) -> object:
        if BAR in cell:
            raise Unfit("one_word")
        return cell

    def to_cell(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Words:
    """Several different texts, in no order; in a cell with a bar between them."""

    most: int = MOST_WORDS
    expected: ClassVar[str] = "words"

    @property
    def limits(self) -> Params:
        return {"most": self.most}

    def read(self, said: object) -> Any:
        if not isinstance(said, list) or not all(map(is_word, said)):
            raise Unfit(self.expected, self.limits)
        if len(said) > self.most:
            raise Unfit(self.expected, {**self.limits, "count": len(said)}, ProblemCode.TOO_MANY)
        return frozenset(said)

    def from_cell(self, cell: str) -> object:
        return [part.strip() for part in cell.split(BAR) if part.strip()]

    def to_cell(self, value: Any) -> str:
        return BAR.join(sorted(value))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with a value each: an object in JSON, `street=Lindestraat|age=60` in a cell."""

    expected: ClassVar[str] = "pairs"
    limits: ClassVar[Params] = {"most": MOST_WORDS}

    def read(self, said: object) -> Any:
        if not isinstance(said, dict) or not all(is_word(one) for pair in said.items() for one in pair):
            raise Unfit(self.expected, self.limits)
        if len(said) > MOST_WORDS:
            raise Unfit(self.expected, {**self.limits, "count": len(said)}, ProblemCode.TOO_MANY)
        return frozenset(said.items())

    def from_cell(self, cell: str) -> object:
        pairs = [part.partition(EQUALS)[::2] for part in cell.split(BAR) if part.strip()]
        said = {name.strip(): value.strip() for name, value in pairs}
        if len(said) < len(pairs):
            raise Unfit(self.expected, self.limits)
        return said

    def to_cell(self, value: Any) -> str:
        return BAR.join(f"{name}{EQUALS}{said}" for name, said in sorted(value))
