"""The verbs: one file per noun, one function per verb. Importing this registers all of them."""

from handlers.actions import call, home, reminder, series, task

__all__ = ["call", "home", "reminder", "series", "task"]
