"""What the bot says of its own accord: one file per noun. Importing this registers all of them."""

from handlers.notices import afterwards, call, pause, task, walk
from handlers.notices.registry import NOTICES

__all__ = ["NOTICES", "afterwards", "call", "pause", "task", "walk"]
