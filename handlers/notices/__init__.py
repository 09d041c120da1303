"""What the bot says of its own accord: one file per noun. Importing this registers all of them."""

from handlers.notices import task
from handlers.notices.registry import NOTICES

__all__ = ["NOTICES", "task"]
