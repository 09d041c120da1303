"""Chance that is the same on every machine, as whole numbers."""

from matching.packing.anneal_problem import chance_logs

BITS = 2**64 - 1


class Chance:
    """splitmix64 (Steele, Lea and Flood 2014)."""

    def __init__(self, seed: int) -> None:
        self._state = seed & BITS
        self._logs = chance_logs().tolist()

    def draw(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & BITS
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & BITS
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & BITS
        return z ^ (z >> 31)

    def below(self, n: int) -> int:
        return (self.draw() >> 32) * n >> 32

    def far_out(self, scale: int) -> int:
        """`scale` times the negative logarithm of a chance: seldom large, never negative."""
        return scale * int(self._logs[self.draw() >> 52]) >> 16
