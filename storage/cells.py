"""One value of a row in a form that JSON can hold, and back: what JSON knows itself stays as it is."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from copy import copy
from datetime import UTC, date, datetime, time
from typing import Any


def packed(value: Any) -> Any:
    """Everything else is `{kind: text}`; SQLite's moments have no zone, but are always UTC."""
    match value:
        case bytes() | memoryview():
            return {"bytes": b64encode(bytes(value)).decode()}
        case datetime():
            moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
            return {"moment": moment.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case time():
            return {"clock": value.isoformat()}
        case dict() | list():
            return {"json": value}
        case _:
            return value


def unpacked(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((kind, said),) = value.items()
    return _KINDS[kind](said)


_KINDS: dict[str, Callable[[Any], Any]] = {
    "bytes": b64decode,
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "clock": time.fromisoformat,
    "json": copy,
}
