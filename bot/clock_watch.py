"""Notices that somebody, or a network, set the clock of the machine: forward or back."""

from datetime import datetime, timedelta

from bot.clock import Clock

SMALLEST = timedelta(seconds=5)
"""Less than this is a clock that is kept right little by little."""


class ClockWatch:
    """Compares the wall clock with the monotonic one, which nobody can set."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = self._beginning()

    def step(self) -> timedelta:
        """How far it was set since the last look, below zero for back; nothing when it was not."""
        now = self._beginning()
        step = now - self._began
        if abs(step) < SMALLEST:
            return timedelta()
        self._began = now
        return step

    def _beginning(self) -> datetime:
        """What the wall would have said when the monotonic clock began."""
        return self._clock.now() - timedelta(seconds=self._clock.monotonic())
