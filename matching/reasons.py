"""Why somebody is suggested: an allow-list of codes and parameters; what is not in here cannot be said."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from matching.exchange import Gift, gets, gives
from matching.people import Resident


class ReasonCode(StrEnum):
    SHARED_JOY = "shared_joy"
    DAY_PART = "day_part"
    YOU_BRING = "you_bring"
    YOU_GET = "you_get"
    NEAR = "near"


ALLOWED: Mapping[ReasonCode, tuple[str, ...]] = MappingProxyType(
    {
        ReasonCode.SHARED_JOY: ("activity",),
        ReasonCode.DAY_PART: ("day_part",),
        ReasonCode.YOU_BRING: ("offer", "to"),
        ReasonCode.YOU_GET: ("wish", "from"),
        ReasonCode.NEAR: (),
    }
)

Param = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """`params` in the order of the allow-list; a value is a word, or the ids of people."""

    code: ReasonCode
    params: tuple[tuple[str, Param], ...] = ()

    def __post_init__(self) -> None:
        if tuple(name for name, _ in self.params) != ALLOWED[self.code]:
            raise ValueError(f"{self.code} may say {ALLOWED[self.code]}, not {self.params}")


def because(activity: str, day_part: str, *, near: bool = False) -> tuple[Reason, ...]:
    """The reasons that hold for a whole group."""
    shared = (
        Reason(ReasonCode.SHARED_JOY, (("activity", activity),)),
        Reason(ReasonCode.DAY_PART, (("day_part", day_part),)),
    )
    return (*shared, *is_near(near))


def is_near(near: bool) -> tuple[Reason, ...]:
    return (Reason(ReasonCode.NEAR),) if near else ()


def exchange_reasons(bring: Collection[Gift], get: Collection[Gift]) -> tuple[Reason, ...]:
    """The words will be: you can bring X, Y can help you with Z."""
    brought = (Reason(ReasonCode.YOU_BRING, (("offer", what), ("to", people))) for what, people in bring)
    got = (Reason(ReasonCode.YOU_GET, (("wish", what), ("from", people))) for what, people in get)
    return (*brought, *got)


@dataclass(frozen=True, slots=True)
class Companion:
    """One person of a suggestion: why, what he gives (and to whom), what he gets (and from whom)."""

    id: str
    reasons: tuple[Reason, ...]
    gives: tuple[Gift, ...]
    gets: tuple[Gift, ...]


def companion(person: Resident, members: Collection[Resident], shared: tuple[Reason, ...]) -> Companion:
    bring, get = gives(person, members), gets(person, members)
    return Companion(person.id, (*shared, *exchange_reasons(bring, get)), bring, get)
