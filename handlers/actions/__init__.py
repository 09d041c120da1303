"""The verbs: one file per noun, one function per verb. Importing this registers all of them."""

from handlers.actions import (
    afterwards,
    always,
    call,
    erase,
    home,
    human,
    privacy,
    reachable,
    reminder,
    series,
    task,
    who_came,
)

__all__ = [
    "afterwards",
    "always",
    "call",
    "erase",
    "home",
    "human",
    "privacy",
    "reachable",
    "reminder",
    "series",
    "task",
    "who_came",
]
