"""Who does independent parts of a round: this computer, or others. The parts say nothing about each other."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from matching.limits import Limits

Given = TypeVar("Given")
Made = TypeVar("Made")


class Executor(Protocol):
    def each(
        self,
        task: Callable[[Given, Limits], Made],
        given: Sequence[Given],
        sizes: Sequence[int],
        limits: Limits,
    ) -> list[Made]:
        """What the task makes of each, in that order; a limited time is shared out by size.

        Whoever does it, the same comes out: a task depends on nothing but what it is given and its limits.
        """


def share(sizes: Sequence[int], at: int, hands: int) -> float:
    """The part of the time that is left which a task may take, when so many are done at once."""
    rest = sum(sizes[at:])
    return min(1.0, hands * sizes[at] / rest) if rest else 1.0
