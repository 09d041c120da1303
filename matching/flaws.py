"""What can be wrong with a plan, as a code and ids."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class FlawCode(StrEnum):
    OTHER_INPUT = "other_input"
    OTHER_SETTINGS = "other_settings"
    UNKNOWN = "unknown"
    NOT_FREE = "not_free"
    CANNOT_BE = "cannot_be"
    NOT_SHARED = "not_shared"
    OTHER_VALUE = "other_value"
    TAKEN_TWICE = "taken_twice"
    OVER_CAP = "over_cap"
    LEFT_OUT = "left_out"
    OTHER_BOUND = "other_bound"
    NOT_PROVED = "not_proved"


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong, and with whom: the ids concerned, empty where it is the plan as a whole."""

    code: FlawCode
    ids: tuple[str, ...] = ()


def of_each(code: FlawCode, ids: Iterable[str]) -> Iterator[Flaw]:
    return (Flaw(code, (one,)) for one in sorted(ids))
