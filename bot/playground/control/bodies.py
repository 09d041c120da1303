"""Reads the JSON that comes with a request, and says kindly what is missing or wrong in it."""

import json
from typing import Any, TypeVar

from aiohttp import web

from bot.playground.control.problems import ProblemError

T = TypeVar("T", str, int, float, bool)

_NAMES = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}


class Body:
    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def need(self, name: str, kind: type[T]) -> T:
        if name not in self._fields:
            raise ProblemError(400, f'"{name}" is missing: give {_NAMES[kind]}.')
        return self._checked(name, kind)

    def get(self, name: str, kind: type[T], otherwise: T) -> T:
        return self._checked(name, kind) if name in self._fields else otherwise

    def raw(self, name: str) -> Any:
        return self._fields.get(name)

    def _checked(self, name: str, kind: type[T]) -> T:
        value = self._fields[name]
        if kind is float and type(value) is int:
            return kind(value)
        if type(value) is not kind:
            raise ProblemError(400, f'"{name}" has to be {_NAMES[kind]}.')
        return value


async def read_body(request: web.Request, *known: str) -> Body:
    """An empty body is an empty object; a field that is not known is refused, for it may be a slip."""
    content = await request.read()
    try:
        fields = json.loads(content) if content.strip() else {}
    except (ValueError, RecursionError):
        raise ProblemError(400, "The body is not JSON.") from None
    if not isinstance(fields, dict):
        raise ProblemError(400, "The body has to be a JSON object.")
    unknown = sorted(set(fields) - set(known))
    if unknown:
        names = ", ".join(f'"{name}"' for name in known)
        raise ProblemError(400, f'"{unknown[0]}" is not known here. Known: {names or "no fields"}.')
    return Body(fields)
