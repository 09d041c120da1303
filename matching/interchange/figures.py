"""Kinds of values in figures, and yes or no: strict, so that a slip of the pen is never read as a number."""

import math
import re
from dataclasses import dataclass
from typing import Any, ClassVar

from matching.interchange.kinds import NO_LIMITS, Unfit, is_shortened
from matching.interchange.problems import Params, ProblemCode

MOST = 100_000_000
"""In metres more than twice round the earth, and small enough to be squared in 64 bits."""
_YES = frozenset({"true", "yes", "y", "ja", "j", "1", "waar", "x", "v", "\u2713", "\u2714"})
_NO = frozenset({"false", "no", "n", "nee", "0", "onwaar"})
_SPACES = re.compile("[ \u00a0\u202f\u2009]")
_PLAIN = re.compile(r"-?[0-9]{1,18}(?:[.,][0-9]+)?")
_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")
"""1.450 is 1450 for a Dutch reader and nearly one and a half for an English one."""
_BOTH = re.compile(r"-?[0-9]{1,3}(?:([.,])[0-9]{3})+(?!\1)[.,][0-9]+")
_MEASURED = re.compile(r"(.*[0-9])\s*(km|m|meter|metres?|metre)\.?", re.IGNORECASE)


def number_in(cell: str) -> float | int | str:
    """With a decimal point or a decimal comma; the cell itself when it holds something else.

    Raises `Unfit` for what is a number in two ways, or was shortened.
    """
    plain = _SPACES.sub("", cell).replace("\u2212", "-")
    if _THOUSANDS.fullmatch(plain):
        instead = re.sub("[.,]", "", plain)
        raise Unfit("number", {"instead": instead}, ProblemCode.THOUSANDS)
    if is_shortened(plain):
        raise Unfit("number", code=ProblemCode.SHORTENED_NUMBER)
    if _BOTH.fullmatch(plain):
        whole, decimals = re.split("[.,](?=[0-9]+$)", plain)
        plain = f"{re.sub('[.,]', '', whole)}.{decimals}"
    if not _PLAIN.fullmatch(plain):
        return cell
    return float(plain.replace(",", ".")) if re.search("[.,]", plain) else int(plain)


@dataclass(frozen=True, slots=True)
class Whole:
    least: int = 0
    most: int = MOST
    expected: ClassVar[str] = "whole"

    @property
    def limits(self) -> Params:
        return {"least": self.least, "most": self.most}

    def read(self, said: object) -> Any:
        """2.0 is a whole number too: many programs write them so."""
        whole = int(said) if isinstance(said, float) and said.is_integer() else said
        if type(whole) is not int or not self.least <= whole <= self.most:
            raise Unfit(self.expected, self.limits)
        return whole

    def from_cell(self, cell: str) -> object:
        return number_in(cell)

    def to_cell(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Metres(Whole):
    """To the nearest metre: whoever measures on a map has decimals."""

    expected: ClassVar[str] = "metres"

    def read(self, said: object) -> Any:
        nearest = round(said) if isinstance(said, float) and math.isfinite(said) else said
        # `super()` without arguments does not find its class in a dataclass with slots.
        return Whole.read(self, nearest)

    def from_cell(self, cell: str) -> object:
        """ "800 m" and "1,5 km" are metres too."""
        measured = _MEASURED.fullmatch(cell)
        figure, unit = (measured[1], measured[2]) if measured else (cell, "m")
        number = number_in(figure)
        if isinstance(number, str):
            return cell
        return number * 1000 if unit.casefold() == "km" else number


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
        """As we write it, and as a Dutch spreadsheet saves it."""
        plain = cell.replace(",", ".")
        return float(plain) if re.fullmatch(r"[0-9]+(\.[0-9]+)?(e-?[0-9]+)?", plain, re.IGNORECASE) else cell

    def to_cell(self, value: Any) -> str:
        """Never with three decimals: a Dutch spreadsheet takes 0.998 for 998."""
        said = repr(value)
        return f"{said}0" if re.fullmatch(r"[0-9]+\.[0-9]{3}", said) else said


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
