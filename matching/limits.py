"""How long somebody wants to wait, whether they still want it, and how far we are."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from matching.stage import Stage

Progress = Callable[[Stage, int, int], None]


class Cancelled(Exception):
    """Nobody waits for the answer any more."""


@dataclass(slots=True)
class Limits:
    """`seconds` is an outer limit: without it counts alone decide, and a slow computer finds the same.

    `stop` says that the best so far is good enough; `cancel` that nobody wants any.
    """

    seconds: float | None = None
    progress: Progress | None = None
    cancel: Callable[[], bool] | None = None
    stop: Callable[[], bool] | None = None
    stopped: bool = False
    _since: float = field(default_factory=time.monotonic)

    def tell(self, stage: Stage, done: int, total: int) -> None:
        if self.cancel is not None and self.cancel():
            raise Cancelled
        if self.progress is not None:
            self.progress(stage, done, total)

    def left(self) -> float | None:
        return None if self.seconds is None else max(0.0, self.seconds - (time.monotonic() - self._since))

    def each(self, tasks: float, until: float = 1.0) -> float | None:
        """Seconds for one of so many tasks in a row; the last ends when that part of the time is over."""
        left = self.left()
        if left is None or self.seconds is None:
            return None
        return max(0.0, left - (1 - until) * self.seconds) / max(1.0, tasks)

    def part(self, of: float) -> "Limits":
        """The same wishes with a part of the time that is left."""
        left = self.left()
        return Limits(
            None if left is None else of * left, self.progress, self.cancel, self.stop, self.stopped
        )

    def over(self) -> bool:
        enough = self.stop is not None and self.stop()
        self.stopped = self.stopped or enough or self.left() == 0
        return self.stopped
