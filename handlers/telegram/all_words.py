"""Every word that somebody wrote in a message, wherever it stands: what is no answer may still be urgent."""

from collections.abc import Iterator
from typing import Any

from telegram import Message

WRITTEN, INSIDE = ("summary", "text", "caption", "credit"), ("blocks", "items", "cells")
"""Of a block of laid out text: what is a sentence, and what holds more blocks."""


def own_text(message: Message) -> str:
    """What was typed. Newer apps send it laid out, which the library does not know yet."""
    return message.text or "\n".join(_laid_out(message.api_kwargs.get("rich_message")))


def all_words(message: Message) -> str:
    return "\n".join(one for one in _words(message) if one)


def _words(message: Message) -> Iterator[str | None]:
    yield from (own_text(message), message.caption)
    if poll := message.poll:
        yield from (poll.question, *(one.text for one in poll.options))
    if checklist := message.checklist:
        yield from (checklist.title, *(one.text for one in checklist.tasks))
    if added := message.checklist_tasks_added:
        yield from (one.text for one in added.tasks)
    if venue := message.venue:
        yield from (venue.title, venue.address)
    if contact := message.contact:
        yield from (contact.first_name, contact.last_name)
    for file in (message.document, message.audio, message.video):
        yield file.file_name if file else None


def _laid_out(message: Any) -> Iterator[str]:
    return _of_blocks(message.get("blocks")) if isinstance(message, dict) else iter(())


def _of_blocks(blocks: Any) -> Iterator[str]:
    """Line by line; what holds no words, such as a picture, is passed over."""
    for block in blocks if isinstance(blocks, list) else ():
        if isinstance(block, list):
            yield from _of_blocks(block)  # A row of a table.
        elif isinstance(block, dict):
            yield from (said for name in WRITTEN if (said := _sentence(block.get(name))))
            for name in INSIDE:
                yield from _of_blocks(block.get(name))


def _sentence(part: Any) -> str:
    """Some of its words may be bold, a link or a picture of their own."""
    match part:
        case str():
            return part
        case list():
            return "".join(_sentence(one) for one in part)
        case dict():
            return _sentence(part.get("text") or part.get("alternative_text"))
        case _:
            return ""
