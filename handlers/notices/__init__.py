"""What the bot says of its own accord: one file per noun. Importing this registers all of them."""

from handlers.notices import (
    acquaintance,
    afterwards,
    buddy,
    call,
    coordinator,
    exchange,
    flyer,
    hosting,
    idle_cards,
    invitation,
    pause,
    small_round,
    suggested_exchange,
    suggested_group,
    suggestion,
    task,
    walk,
)
from handlers.notices.registry import NOTICES

__all__ = [
    "NOTICES",
    "acquaintance",
    "afterwards",
    "buddy",
    "call",
    "coordinator",
    "exchange",
    "flyer",
    "hosting",
    "idle_cards",
    "invitation",
    "pause",
    "small_round",
    "suggested_exchange",
    "suggested_group",
    "suggestion",
    "task",
    "walk",
]
