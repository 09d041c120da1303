"""The verbs: one file per noun, one function per verb. Importing this registers all of them."""

from handlers.actions import home, task

__all__ = ["home", "task"]
