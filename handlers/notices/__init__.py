"""What the bot says of its own accord: one file per noun. Importing this registers all of them."""

from handlers.notices import afterwards, call, task, walk
from handlers.notices.registry import NOTICES

__all__ = ["NOTICES", "afterwards", "call", "task", "walk"]
