"""The verbs: one file per noun, one function per verb. Importing this registers all of them."""

from handlers.actions import afterwards, call, home, reminder, series, task, who_came

__all__ = ["afterwards", "call", "home", "reminder", "series", "task", "who_came"]
