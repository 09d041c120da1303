"""Who lives here, as the matcher sees them: frozen, and without a single need (see `needs.py`)."""

from dataclasses import dataclass
from typing import Protocol

from matching.errors import ErrorCode, MatchingError, refuse_negative, refuse_no_reach

Words = frozenset[str]
NOTHING: Words = frozenset()


class Spot(Protocol):
    """Anything with a position: whole metres, and for a person the centre of an area cell."""

    @property
    def x(self) -> int: ...
    @property
    def y(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Resident:
    id: str
    x: int
    y: int
    reach_m: int
    day_parts: Words = NOTHING
    enjoys: Words = NOTHING
    offers: Words = NOTHING
    wishes: Words = NOTHING
    languages: Words = NOTHING
    mix: frozenset[tuple[str, str]] = frozenset()
    rounds_waited: int = 0
    asks_background: Words = NOTHING
    also_new: bool = False

    def __post_init__(self) -> None:
        refuse_no_reach(self.id, self.reach_m)
        refuse_negative(self.id, rounds_waited=self.rounds_waited)
        if len(dict(self.mix)) < len(self.mix):
            raise MatchingError(ErrorCode.FEATURE_TWICE, id=self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What is asked of one resident now, against the cap of his own choice.

    `asked` counts how often lately, `open` how many questions lie with him. A cap of 0 is somebody who rests:
    known to the others in his group, never suggested.
    """

    resident: str
    asked: int = 0
    open: int = 0
    cap: int = 3

    def __post_init__(self) -> None:
        refuse_negative(self.resident, asked=self.asked, open=self.open, cap=self.cap)

    @property
    def is_full(self) -> bool:
        return self.open >= self.cap


@dataclass(frozen=True, slots=True, kw_only=True)
class Supporter:
    """A volunteer; `background` holds only what he chose to show."""

    id: str
    x: int
    y: int
    reach_m: int
    day_parts: Words = NOTHING
    languages: Words = NOTHING
    cap: int = 2
    background: Words = NOTHING

    def __post_init__(self) -> None:
        refuse_no_reach(self.id, self.reach_m)
        refuse_negative(self.id, cap=self.cap)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    id: str
    members: Words
    x: int
    y: int
    day_parts: Words = NOTHING
    enjoys: Words = NOTHING
    languages: Words = NOTHING
    capacity: int = 12

    def __post_init__(self) -> None:
        refuse_negative(self.id, capacity=self.capacity)
