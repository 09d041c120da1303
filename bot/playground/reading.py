"""Reads a request to the Bot API (query, JSON, form or multipart) into parameters with their real types."""

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.playground.facts import METHODS
from bot.playground.refusals import ViolationError, bad_request
from bot.playground.uploads import Upload

_WHOLE = re.compile(r"-?\d{1,19}")
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


async def read_params(request: web.Request, method: str) -> dict[str, Any]:
    raw: dict[str, Any] = {**request.query, **await _body(request)}
    facts = METHODS.get(method, {})
    params: dict[str, Any] = {}
    for name, value in raw.items():
        if value is not None and not (isinstance(value, Upload) and name not in facts):
            params[name] = _typed(facts.get(name, {}).get("type", "String"), value, raw)
    return params


async def _body(request: web.Request) -> dict[str, Any]:
    if not request.body_exists:
        return {}
    if request.content_type == "multipart/form-data":
        return {name: _part(value) for name, value in (await request.post()).items()}
    try:
        content = (await request.read()).decode("utf-8")
        if request.content_type != "application/json":
            return dict(parse_qsl(content, keep_blank_values=True, encoding="utf-8", errors="strict"))
    except UnicodeDecodeError:
        raise ViolationError("strings must be encoded in UTF-8") from None
    return _json_object(content)


def _part(value: "str | bytes | bytearray | web.FileField") -> str | Upload:
    if isinstance(value, web.FileField):
        return Upload(value.filename, value.file.read(), value.content_type)
    return value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")


def _json_object(content: str) -> dict[str, Any]:
    try:
        parsed = json.loads(content)
    except ValueError:
        raise ViolationError("can't parse the request body as JSON") from None
    if not isinstance(parsed, dict):
        raise ViolationError("the request body has to be a JSON object")
    return parsed


def _typed(kind: str, value: Any, raw: dict[str, Any]) -> Any:
    """Forms carry strings only, and a string may stand for a number, a yes or no, or a piece of JSON."""
    if not isinstance(value, str):
        return value
    if "InputFile" in kind and value.startswith("attach://"):
        return _attached(value, raw)
    if kind.startswith("Integer") and _WHOLE.fullmatch(value):
        return int(value)
    if kind == "Boolean":
        return _BOOLEANS.get(value.lower(), value)
    if "String" in kind.split(" or ") or kind == "Integer":
        return value
    return _parsed(value)


def _attached(value: str, raw: dict[str, Any]) -> Upload:
    upload = raw.get(value.removeprefix("attach://"))
    if not isinstance(upload, Upload):
        raise bad_request(f"there is no file part for {value}")
    return upload


def _parsed(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value
