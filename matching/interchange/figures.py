"""Kinds of values in figures, and yes or no: strict, so that a slip of the pen is never read as a number."""

import math
import re
from dataclasses import dataclass
from typing import Any, ClassVar

from matching.interchange.kinds import NO_LIMITS, Unfit
from matching.interchange.problems import Params

MOST = 100_000_000
"""In metres more than twice round the earth, and small enough to be squared in 64 bits."""
_YES = frozenset({"true", "yes", "ja", "1", "waar"})
_NO = frozenset({"false", "no", "nee", "0", "onwaar"})


@dataclass(frozen=True, slots=True)
class Whole:
    least: int = 0
    most: int = MOST
    expected: ClassVar[str] = "whole"

    @property
    def limits(self) -> Params:
        return {"least": self.least, "most": self.most}

    def read(self, said: object) -> Any:
        if type(said) is not int or not self.least <= said <= self.most:
            raise Unfit(self.expected, self.limits)
        return said

    def from_cell(self, cell: str) -> object:
        return int(cell) if re.fullmatch(r"-?[0-9]{1,18}", cell) else cell

    def to_cell(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Number:
    """Zero or more; a measured figure, so it may have decimals."""

    expected: ClassVar[str] = "number"
    limits: ClassVar[Params] = NO_LIMITS

    def read(self, said: object) -> Any:
        if type(said) not in (int, float) or not 0 <= said < math.inf:  # type: ignore[operator]
            raise Unfit(self.expected)
        return said

    def from_cell(self, cell: str) -> object:
        return float(cell) if re.fullmatch(r"[0-9]+(\.[0-9]+)?(e-?[0-9]+)?", cell) else cell

    def to_cell(self, value: Any) -> str:
        return repr(value)


@dataclass(frozen=True, slots=True)
class Flag:
    expected: ClassVar[str] = "flag"
    limits: ClassVar[Params] = NO_LIMITS

    def read(self, said: object) -> Any:
        if not isinstance(said, bool):
            raise Unfit(self.expected)
        return said

    def from_cell(self, cell: str) -> object:
        plain = cell.casefold()
        return True if plain in _YES else False if plain in _NO else cell

    def to_cell(self, value: Any) -> str:
        return "true" if value else "false"
