"""Which texts the code names, and which buttons it puts under them: read from the source itself."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

GAP = "\0"
"""Stands for what is only known while the bot runs: `f"activity-{tag}"` is `activity-` and a gap."""
HANDLERS = Path(__file__).parents[1]

_KEY = re.compile(r"[a-z\0][a-z0-9\0]*(?:-[a-z0-9\0]+)*(?:\.[a-z0-9\0-]+)?")
_BUTTONS = ("Button", "Key")
_LETTERS_OF_A_KEY = 4  # with fewer, a gap would stand for nearly everything


@dataclass(frozen=True)
class Sent:
    """A text as one place in the code sends it: `text` and `labels` are keys, perhaps with gaps."""

    module: str
    text: str
    labels: tuple[str, ...]


def patterns(source: str) -> Iterator[tuple[int, str]]:
    """Line and pattern of each string that could be a key."""
    tree = ast.parse(source)
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        pattern = "" if id(node) in parts else _pattern(node)
        if _KEY.fullmatch(pattern):
            yield node.lineno, pattern  # type: ignore[attr-defined]


def fits(pattern: str, key: str) -> bool:
    return _as_regex(pattern).fullmatch(key) is not None


def says_something(pattern: str) -> bool:
    """Whether a pattern names few enough keys to prove that one of them is used."""
    return GAP not in pattern or sum(map(str.isalpha, pattern)) >= _LETTERS_OF_A_KEY


@cache
def sent() -> tuple[Sent, ...]:
    """Everything that the handlers send outside the screens of a flow."""
    files = sorted(HANDLERS.rglob("*.py"))
    return tuple(one for path in files for one in sent_in(_module(path), path.read_text("utf-8")))


def sent_in(module: str, source: str) -> Iterator[Sent]:
    tree = ast.parse(source)
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS)}
    for function in functions.values():
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            for text in _texts(call):
                labels = dict.fromkeys(_labels([call], function, functions, frozenset()))
                yield Sent(module, text, tuple(labels))


_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Functions = dict[str, _Function]


def _texts(call: ast.Call) -> list[str]:
    """What is said by this call; what a button says is no text by itself."""
    if _name(call.func) in (*_BUTTONS, "word", "bare"):
        return []
    return [one for one in map(_pattern, call.args) if _KEY.fullmatch(one)]


def _labels(
    nodes: Iterable[ast.AST], function: _Function, functions: _Functions, seen: frozenset[str]
) -> Iterator[str]:
    """Of buttons made right there, kept in a variable before, or made by a function of the same file."""
    for node in (inner for one in nodes for inner in ast.walk(one)):
        if isinstance(node, ast.Call) and _name(node.func) in _BUTTONS:
            yield from (one for one in map(_pattern, node.args[:1]) if one)
        elif isinstance(node, ast.Call) and _name(node.func) in functions.keys() - seen:
            helper = functions[_name(node.func)]
            yield from _labels(helper.body, helper, functions, seen | {helper.name})
        elif isinstance(node, ast.Name) and node.id not in seen:
            values = _values_in(function).get(node.id, ())
            yield from _labels(values, function, functions, seen | {node.id})


@cache
def _values_in(function: _Function) -> dict[str, list[ast.AST]]:
    """What each variable of a function is made from."""
    found: dict[str, list[ast.AST]] = {}
    for node in (one for one in ast.walk(function) if isinstance(one, ast.Assign)):
        for target in (one for one in node.targets if isinstance(one, ast.Name)):
            found.setdefault(target.id, []).append(node.value)
    return found


def _pattern(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else GAP for part in node.values)
    return ""


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")


@cache
def _as_regex(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(re.escape(GAP), "[a-z0-9.-]+"))


def _module(path: Path) -> str:
    return ".".join(path.relative_to(HANDLERS).with_suffix("").parts)
