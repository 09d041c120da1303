"""Kinds of values that hold other values: for a plan, whose rows have rows of their own."""

from dataclasses import dataclass
from typing import Any, ClassVar

from matching.interchange.folding import tidy
from matching.interchange.kinds import BAR, EQUALS, NO_LIMITS, Kind, Unfit, is_word, words_in
from matching.interchange.problems import Params

MOST_IDS = 1000


@dataclass(frozen=True, slots=True)
class Ids:
    """Different texts in their own order."""

    expected: ClassVar[str] = "words"
    limits: ClassVar[Params] = {"most": MOST_IDS}

    def read(self, said: object) -> Any:
        if not isinstance(said, list) or len(said) > MOST_IDS or not all(map(is_word, said)):
            raise Unfit(self.expected, self.limits)
        ids = tuple(map(tidy, said))
        if len(set(ids)) < len(ids):
            raise Unfit(self.expected, self.limits)
        return ids

    def from_cell(self, cell: str) -> object:
        return words_in(cell)

    def to_cell(self, value: Any) -> str:
        return BAR.join(value)


@dataclass(frozen=True, slots=True)
class Maybe:
    """Null, or what `kind` holds; an empty cell is null."""

    kind: Kind

    @property
    def expected(self) -> str:
        return f"{self.kind.expected}_or_null"

    @property
    def limits(self) -> Params:
        return self.kind.limits

    def read(self, said: object) -> Any:
        return None if said is None else self.kind.read(said)

    def from_cell(self, cell: str) -> object:
        return self.kind.from_cell(cell)

    def to_cell(self, value: Any) -> str:
        return self.kind.to_cell(value)


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of objects, read later with columns of their own; never in a cell."""

    expected: ClassVar[str] = "rows"
    limits: ClassVar[Params] = NO_LIMITS

    def read(self, said: object) -> Any:
        if not isinstance(said, list) or not all(isinstance(one, dict) for one in said):
            raise Unfit(self.expected)
        return said

    def from_cell(self, cell: str) -> object:
        return cell

    def to_cell(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Amounts:
    """An object with a whole number of zero or more for each id; never in a cell."""

    most: int
    expected: ClassVar[str] = "amounts"

    @property
    def limits(self) -> Params:
        return {"most": self.most}

    def read(self, said: object) -> Any:
        if not isinstance(said, dict) or not all(is_word(one) for one in said):
            raise Unfit(self.expected, self.limits)
        if not all(type(amount) is int and 0 <= amount <= self.most for amount in said.values()):
            raise Unfit(self.expected, self.limits)
        return {tidy(one): amount for one, amount in said.items()}

    def from_cell(self, cell: str) -> object:
        return cell

    def to_cell(self, value: Any) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Said:
    """What a reason is about: a text or several for each name; in a cell `activity=walk`."""

    expected: ClassVar[str] = "said"
    limits: ClassVar[Params] = NO_LIMITS

    def read(self, said: object) -> Any:
        if not isinstance(said, dict):
            raise Unfit(self.expected)
        return {name: tidy(one) if is_word(one) else Ids().read(one) for name, one in said.items()}

    def from_cell(self, cell: str) -> object:
        return dict(part.partition(EQUALS)[::2] for part in words_in(cell))

    def to_cell(self, value: Any) -> str:
        return BAR.join(f"{name}{EQUALS}{one}" for name, one in value.items())
