"""How far a round is: what its progress is told about, in the order in which a round comes by."""

from enum import StrEnum


class Stage(StrEnum):
    GROUPS = "groups"
    PRICES = "prices"
    ANNEALING = "annealing"
    WINDOWS = "windows"
    ALL_AT_ONCE = "all at once"
    ANSWERS = "answers"
    ELSEWHERE = "elsewhere"
    """Parts of it, on other computers."""
