"""Fluent files as Fluent reads them: what it cannot read raises, for Fluent itself stays silent about it."""

from collections.abc import Iterator

from fluent.runtime import FluentResource
from fluent.syntax import ast


class TextBroken(ValueError):
    """A file that Fluent cannot read, or a sentence that misses a variable: a bug as well."""


def read(source: str, name: str) -> ast.Resource:
    """Raises `TextBroken`. `name` says which file it is."""
    resource = FluentResource(source)
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
