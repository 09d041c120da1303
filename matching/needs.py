"""Needs end here: they choose which variants of an activity suit, and nothing else in the core reads one."""

from collections.abc import Iterable
from dataclasses import dataclass

LONGER = 40
"""The largest answer to "how long is comfortable": forty minutes and more, so no walk is too long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """How it goes well for somebody; `minutes` on foot is 10, 20 or 40 (and longer)."""

    minutes: int = LONGER
    slowly: bool = False
    benches: bool = False
    step_free: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to do an activity; `tag` is the word under which it stands in `Resident.enjoys` afterwards.

    A walk with a short loop is two variants with one tag: 60 minutes, and 10.
    """

    activity: str
    minutes: int = 0
    slow: bool = False
    benches: bool = False
    step_free: bool = False
    tag: str = ""

    @property
    def enjoyed_as(self) -> str:
        return self.tag or self.activity


def suits(needs: Needs, variant: Variant) -> bool:
    return (
        (needs.minutes >= LONGER or variant.minutes <= needs.minutes)
        and (variant.slow or not needs.slowly)
        and (variant.benches or not needs.benches)
        and (variant.step_free or not needs.step_free)
    )


def what_suits(enjoys: Iterable[str], needs: Needs, variants: Iterable[Variant]) -> frozenset[str]:
    """The `enjoys` of a resident for the matcher: of each activity the variants that suit.

    An activity of which no variant is described stays as it is: there is nothing to choose from.
    """
    wanted, offered = frozenset(enjoys), tuple(variants)
    described = {variant.activity for variant in offered}
    suiting = {v.enjoyed_as for v in offered if v.activity in wanted and suits(needs, v)}
    return (wanted - described) | suiting
