"""JSON with nothing twice, and rows that say where they stand."""

import json
from collections.abc import Mapping
from typing import Any

from matching.interchange.problems import ProblemCode, refuse
from matching.interchange.rows import Row

BYTE_ORDER_MARK = "\ufeff"


def decoded(data: bytes) -> str:
    """UTF-8, with or without the mark that some spreadsheets put in front."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        raise refuse(ProblemCode.NOT_UTF8, byte=broken.start + 1) from None
    text = text.removeprefix(BYTE_ORDER_MARK)
    if not text.strip():
        raise refuse(ProblemCode.EMPTY)
    return text


def parsed(data: bytes, wanted: str) -> Row:
    """The whole document of the format `wanted`, without its "format"."""
    try:
        said = json.loads(decoded(data), object_pairs_hook=_once)
    except json.JSONDecodeError as broken:
        raise refuse(ProblemCode.NOT_JSON, line=broken.lineno, column=broken.colno) from None
    except (
        ValueError,
        RecursionError,
    ):  # a number of thousands of digits, or brackets in brackets without end
        raise refuse(ProblemCode.NOT_JSON, line=1, column=1) from None
    if not isinstance(said, dict) or said.get("format") != wanted:
        found = said.get("format", "") if isinstance(said, dict) else ""
        raise refuse(ProblemCode.WRONG_FORMAT, expected=wanted, found=str(found)[:60])
    return Row("", {name: value for name, value in said.items() if name != "format"})


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for name, value in pairs:
        if name in said:
            raise refuse(ProblemCode.FIELD_TWICE, field=name[:60])
        said[name] = value
    return said


def objects(said: object, where: str) -> list[Row]:
    """A list of objects as rows, counted from 1."""
    if not isinstance(said, list):
        raise refuse(ProblemCode.UNFIT, where, expected="rows", found=type(said).__name__)
    rows = []
    for at, one in enumerate(said, start=1):
        if not isinstance(one, dict):
            raise refuse(ProblemCode.UNFIT, f"{where} {at}", expected="row", found=type(one).__name__)
        rows.append(Row(f"{where} {at}", one))
    return rows


def lists(said: object, where: str, names: tuple[str, ...]) -> list[Row]:
    """A list of short lists, such as `["a", "b"]`, as rows with these names."""
    if not isinstance(said, list):
        raise refuse(ProblemCode.UNFIT, where, expected="rows", found=type(said).__name__)
    rows = []
    for at, one in enumerate(said, start=1):
        if not isinstance(one, list) or len(one) != len(names):
            raise refuse(ProblemCode.UNFIT, f"{where} {at}", expected="list_of", names=", ".join(names))
        rows.append(Row(f"{where} {at}", dict(zip(names, one, strict=True))))
    return rows


def written(wanted: str, content: Mapping[str, object]) -> str:
    return json.dumps({"format": wanted, **content}, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
