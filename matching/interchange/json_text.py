"""JSON with nothing twice, and rows that say where they stand."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from matching.interchange.file_text import decoded
from matching.interchange.problems import ProblemCode, refuse
from matching.interchange.rows import Row

DEEPEST = 12
"""Twice what the deepest place of a plan needs."""
MOST_FIGURES = 30


def parsed(data: bytes, wanted: str) -> Row:
    """The whole document of the format `wanted`, without its "format"."""
    text = decoded(data)
    try:
        said = json.loads(text, object_pairs_hook=_once, parse_int=_whole)
    except json.JSONDecodeError as broken:
        raise refuse(ProblemCode.NOT_JSON, line=broken.lineno, column=broken.colno) from None
    except RecursionError:
        raise refuse(ProblemCode.TOO_DEEP) from None
    _check_inside(said, "", 0)
    if not isinstance(said, dict) or said.get("format") != wanted:
        found = said.get("format", "") if isinstance(said, dict) else ""
        raise refuse(ProblemCode.WRONG_FORMAT, expected=wanted, found=str(found)[:60])
    return Row("", {name: value for name, value in said.items() if name != "format"})


class _Twice(dict[str, Any]):
    """An object in which a name stands twice; where it stands is only known when all is read."""

    name = ""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    said = dict(pairs)
    if len(said) == len(pairs):
        return said
    names = [name for name, _ in pairs]
    twice = _Twice(said)
    twice.name = next(name for name in names if names.count(name) > 1)
    return twice


def _whole(figures: str) -> int | float:
    """Python refuses to read thousands of figures; as a float it is refused where its row is known."""
    return int(figures) if len(figures) <= MOST_FIGURES else float(figures)


def _check_inside(said: object, where: str, deep: int) -> None:
    if deep > DEEPEST:
        raise refuse(ProblemCode.TOO_DEEP, where[:60])
    if isinstance(said, _Twice):
        raise refuse(ProblemCode.FIELD_TWICE, where, said.name[:60])
    for name, one in _inside(said, where):
        _check_inside(one, name, deep + 1)


def _inside(said: object, where: str) -> Iterator[tuple[str, object]]:
    """Everything in an object, and what is more than one value in a list, each with where it stands."""
    if isinstance(said, dict):
        yield from ((f"{where}, {name}" if where else name, one) for name, one in said.items())
    elif isinstance(said, list):
        counted = enumerate(said, start=1)
        yield from ((f"{where} {at}", one) for at, one in counted if isinstance(one, list | dict))


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
