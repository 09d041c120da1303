"""What the bot says of its own accord: one file per noun. Importing this registers all of them."""

from handlers.notices import (
    afterwards,
    buddy,
    call,
    coordinator,
    flyer,
    hosting,
    invitation,
    pause,
    small_round,
    suggestion,
    task,
    walk,
)
from handlers.notices.registry import NOTICES

__all__ = [
    "NOTICES",
    "afterwards",
    "buddy",
    "call",
    "coordinator",
    "flyer",
    "hosting",
    "invitation",
    "pause",
    "small_round",
    "suggestion",
    "task",
    "walk",
]
