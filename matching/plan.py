"""The answer to a whole round: groups with their reasons, those left over with theirs, and a proof."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from matching.exchange import Gift
from matching.fingerprint import fingerprint
from matching.reasons import Reason


@dataclass(frozen=True, slots=True)
class Share:
    """What one member gives (and to whom) and gets (and from whom)."""

    member: str
    gives: tuple[Gift, ...]
    gets: tuple[Gift, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedGroup:
    """A new group, or (`grows`) a group with its `newcomers`; `members` is everybody, sorted."""

    members: tuple[str, ...]
    grows: str | None
    newcomers: tuple[str, ...]
    supporter: str | None
    day_part: str
    activity: str
    language: str
    value: int
    gives_gets: tuple[Share, ...]
    reasons: tuple[Reason, ...]


class UnplacedCode(StrEnum):
    NO_DAY_PART = "no_day_part"
    NO_JOY = "no_joy"
    NO_LANGUAGE = "no_language"
    NO_OFFER = "no_offer"
    NO_WISH = "no_wish"
    NOBODY_FITS = "nobody_fits"
    NO_CIRCLE = "no_circle"
    NOT_THIS_ROUND = "not_this_round"


@dataclass(frozen=True, slots=True)
class Help:
    """One more answer to a question, and how many groups it would open."""

    question: str
    answer: str
    opens: int


@dataclass(frozen=True, slots=True)
class Unplaced:
    """`would_help` holds the one extra answer that would open most groups; empty when none opens any."""

    id: str
    code: UnplacedCode
    would_help: tuple[Help, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`certificate` gives each resident a whole number: no new group is worth more than its members hold.

    Where groups may grow, or supporters are needed, these hold numbers too: `group_certificate` and, for each
    group that a supporter takes on, `supporter_certificate`. No plan is worth more than all numbers together,
    a supporter's as often as the cap: `upper_bound`. All are missing when not every group was looked at.
    `exact`: branch and bound found that no plan is worth more, also where the bound lies higher.
    `stopped`: the time somebody allowed was over before we were.
    """

    groups: tuple[PlannedGroup, ...]
    unplaced: tuple[Unplaced, ...]
    value: int
    upper_bound: int | None
    certificate: tuple[tuple[str, int], ...] | None
    input_hash: str
    settings_hash: str
    group_certificate: tuple[tuple[str, int], ...] = ()
    supporter_certificate: tuple[tuple[str, int], ...] = ()
    exact: bool
    stopped: bool

    @property
    def ratio(self) -> Fraction | None:
        """How much of what is possible at best this plan has for certain."""
        if self.upper_bound is None:
            return None
        return Fraction(self.value, self.upper_bound) if self.upper_bound else Fraction(1)

    @property
    def proved_optimal(self) -> bool:
        return self.exact or self.value == self.upper_bound

    @property
    def plan_hash(self) -> str:
        return fingerprint(self)
