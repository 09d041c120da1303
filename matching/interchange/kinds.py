"""Kinds of values in words: what a field may hold, in JSON and in one cell of a spreadsheet."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Protocol

from matching.interchange.folding import recognised_by, tidy
from matching.interchange.problems import Params, ProblemCode

NO_LIMITS: Params = MappingProxyType({})
LONGEST = 200
MOST_WORDS = 100
BAR, EQUALS = "|", "="
_OTHER_BARS = re.compile("[\uff5c\u00a6\u2502]")
_OTHER_MARKS = re.compile("[,;\n\r\t\uff0c\uff1b\u060c]")
"""What people also put between the texts of a list."""
_SHORTENED = re.compile(r"-?[0-9](?:[.,][0-9]+)?e\+[0-9]+", re.IGNORECASE)
"""What a spreadsheet makes of a long number: 1,23E+11."""
NOTHING = frozenset({"geen", "niets", "niks", "nvt", "n.v.t.", "n.v.t", "none", "nothing", "n/a", "?", "nee"})


_EXPECTING = (ProblemCode.UNFIT, ProblemCode.TOO_MANY)
"""Other codes say themselves what to do."""


class Unfit(Exception):
    """It is caught where the row is known."""

    def __init__(
        self, expected: str, limits: Params = NO_LIMITS, code: ProblemCode = ProblemCode.UNFIT
    ) -> None:
        super().__init__(expected)
        self.code = code
        self.params: Params = {"expected": expected, **limits} if code in _EXPECTING else limits


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
    """A text that can be written back: it shows something, and has no control characters and nothing half."""
    return (
        isinstance(said, str)
        and len(said) <= LONGEST
        and recognised_by(said) != ""
        and not any(unicodedata.category(one) in {"Cc", "Cs"} for one in tidy(said))
    )


def is_shortened(cell: str) -> bool:
    return _SHORTENED.fullmatch(cell) is not None


def words_in(cell: str) -> list[str]:
    """The parts of a cell between its bars; an empty part is no part."""
    parts = (tidy(part) for part in _OTHER_BARS.sub(BAR, cell).split(BAR))
    return [part for part in parts if part]


def joined(words: Iterable[str]) -> str:
    """A bar behind the last says that commas between the bars part nothing."""
    listed = list(words)
    return BAR.join(listed) + (BAR if any(map(_OTHER_MARKS.search, listed)) else "")


@dataclass(frozen=True, slots=True)
class Word:
    expected: ClassVar[str] = "word"
    limits: ClassVar[Params] = {"most": LONGEST}

    def read(self, said: object) -> Any:
        if not isinstance(said, str) or not is_word(said):
            raise Unfit(self.expected, self.limits)
        return tidy(said)

    def from_cell(self, cell: str) -> object:
        if BAR in cell:
            raise Unfit("one_word")
        if is_shortened(cell):
            raise Unfit(self.expected, code=ProblemCode.SHORTENED_NUMBER)
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
        return frozenset(map(tidy, said))

    def from_cell(self, cell: str) -> object:
        """Refuses what would quietly become one long text, or a text that everybody without one shares."""
        words = words_in(cell)
        for word in words:
            if recognised_by(word) in NOTHING:
                raise Unfit(self.expected, code=ProblemCode.MEANS_NOTHING)
        if not cell.endswith(BAR) and _OTHER_MARKS.search(cell):
            raise not_parted(_OTHER_MARKS.split(_OTHER_BARS.sub(BAR, cell).replace(BAR, ";")))
        return words

    def to_cell(self, value: Any) -> str:
        return joined(sorted(value))


def not_parted(parts: Iterable[str]) -> Unfit:
    """With how to write it."""
    instead = BAR.join(part for part in map(tidy, parts) if part)
    return Unfit("words", {"instead": instead[:80]}, ProblemCode.NOT_PARTED)


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
        pairs = {tidy(name): tidy(value) for name, value in said.items()}
        if len(pairs) < len(said):
            raise Unfit(self.expected, self.limits)
        return frozenset(pairs.items())

    def from_cell(self, cell: str) -> object:
        pairs = [part.partition(EQUALS)[::2] for part in words_in(cell)]
        said = {name.strip(): value.strip() for name, value in pairs}
        if len(said) < len(pairs):
            raise Unfit(self.expected, self.limits)
        return said

    def to_cell(self, value: Any) -> str:
        return BAR.join(f"{name}{EQUALS}{said}" for name, said in sorted(value))
