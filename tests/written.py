"""Languages in which every text is written: complete ones, and drafts that only wait for a native reader."""

from handlers.texts.speaker import languages

WAITING = ("ar", "tr")
"""A draft that was begun a moment ago (`make language`) is not among them: it may lag behind."""
WRITTEN = (*languages(), *WAITING)
