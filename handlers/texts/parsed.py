"""Fluent files as Fluent reads them: what it cannot read raises, for Fluent itself stays silent about it.

Reading them all takes a second for each language, and most of it is never said by a process that lives
shortly: an entry is read when it is first asked for.
"""

import re
from collections.abc import Iterator
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

_BEGINS = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
_STANDS_OUT = re.compile(r"^[^\s#}].*$", re.MULTILINE)
"""A line that begins with none of these begins an entry; others go on with one, or are remarks."""


class TextBroken(ValueError):
    """A file that Fluent cannot read, or a sentence that misses a variable: a bug as well."""


def read(source: str, name: str) -> ast.Resource:
    """Raises `TextBroken`. `name` says which file it is."""
    resource = FluentParser(with_spans=False).parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise TextBroken(f"{name}: not Fluent: {(entry.content or '').strip()}")
    return resource


def keys(resource: ast.Resource) -> Iterator[str]:
    """Of every message that says something itself, and of what stands beside it."""
    for message in resource.body:
        if isinstance(message, ast.Message):
            yield from [message.id.name] if message.value else []
            yield from (f"{message.id.name}.{one.id.name}" for one in message.attributes)


def entries(source: str, name: str) -> Iterator[tuple[str, str]]:
    """The text of each by what it is called. Raises `TextBroken` for a line that belongs to none of them."""
    for line in _STANDS_OUT.findall(source):
        if not _BEGINS.match(line):
            raise TextBroken(f"{name}: not Fluent: {line.strip()}")
    begins = list(_BEGINS.finditer(source))
    ends = [*(one.start() for one in begins[1:]), len(source)]
    for one, end in zip(begins, ends, strict=True):
        yield one[1], source[one.start() : end]


class ReadWhenAsked(FluentBundle):
    """Of two entries with one name the first counts, as in Fluent."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._unread: dict[str, tuple[str, str]] = {}

    def add_source(self, source: str, name: str) -> None:
        for entry, text in entries(source, name):
            self._unread.setdefault(entry, (text, name))

    def has_message(self, message_id: str) -> bool:
        return message_id in self._unread or super().has_message(message_id)

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        """Of a message or a term, by Fluent itself too, where one speaks of another."""
        called = f"-{entry_id}" if term else entry_id
        if called in self._unread:
            self.add_resource(read(*self._unread[called]))
            self._unread.pop(called, None)
        return super()._lookup(entry_id, term)
