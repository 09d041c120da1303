"""Small faults for a source file, one at a time: what a good suite must notice.

Declarations are left alone (annotations, decorators, docstrings, asserts): a type checker reads those.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import CodeType
from typing import Any

Named = tuple[str, Callable[[], None]]
Change = tuple[ast.AST, str, Callable[[], None]]

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
DELETED = (ast.Expr, ast.AugAssign, ast.Raise, ast.Continue, ast.Break)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SKIPPED = {"annotation", "returns", "decorator_list", "type_params"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """The change number `at` of a file; `function` is the line where the function around it begins, or 0."""

    path: str
    at: int
    line: int
    function: int
    what: str


def mutants(path: str, source: str) -> list[Mutant]:
    tree = ast.parse(source)
    begins = dict(_functions(tree, 0))
    return [
        Mutant(path, at, _line(node), begins[node], what) for at, (node, what, _) in enumerate(_changes(tree))
    ]


def _line(node: ast.AST) -> int:
    """A part of a comprehension has no place of its own."""
    return node.target.lineno if isinstance(node, ast.comprehension) else getattr(node, "lineno", 0)


def mutated(mutant: Mutant, source: str, file: str) -> CodeType:
    tree = ast.parse(source)
    _, _, change = list(_changes(tree))[mutant.at]
    change()
    return compile(ast.fix_missing_locations(tree), file, "exec")


def _functions(node: ast.AST, function: int) -> Iterator[tuple[ast.AST, int]]:
    """Each node with the first line of its function, as a code object counts it: its first decorator."""
    if isinstance(node, FUNCTIONS):
        function = min(one.lineno for one in (node, *node.decorator_list))
    yield node, function
    for child in ast.iter_child_nodes(node):
        yield from _functions(child, function)


def _changes(node: ast.AST) -> Iterator[Change]:
    for name, value in ast.iter_fields(node):
        if name in SKIPPED or isinstance(node, ast.Assert):
            continue
        children = value if isinstance(value, list) else [value]
        for at, child in enumerate(children):
            if not isinstance(child, ast.AST) or _is_docstring(child):
                continue
            yield from _deleted(children, at, child)
            yield from ((child, what, change) for what, change in _changes_of(child))
            yield from _changes(child)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _deleted(siblings: list[Any], at: int, node: ast.AST) -> Iterator[Change]:
    target = node.targets[0] if isinstance(node, ast.Assign) else None
    if isinstance(node, DELETED) or isinstance(target, ast.Attribute | ast.Subscript):
        yield node, "is left out", _put_at(siblings, at, ast.Pass())


def _changes_of(node: ast.AST) -> Iterator[Named]:
    yield from _of_operators(node)
    match node:
        case ast.Constant(value=bool() as value):
            yield f"{value} becomes {not value}", _put(node, "value", not value)
        case ast.Constant(value=int() | float() as value):
            yield f"{value} becomes {value + 1}", _put(node, "value", value + 1)
            yield f"{value} becomes {value - 1}", _put(node, "value", value - 1)
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield "returns None", _put(node, "value", ast.Constant(None))
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield "condition turned round", _put(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=ifs):
            for at in range(len(ifs)):
                yield "condition left out", _put_at(ifs, at, ast.Constant(True))
        case ast.Call(func=ast.Name(id=name) as func) if name in CALLS:
            yield f"{name} becomes {CALLS[name]}", _put(func, "id", CALLS[name])


def _of_operators(node: ast.AST) -> Iterator[Named]:
    match node:
        case ast.Compare(ops=ops):
            for at, op in enumerate(ops):
                yield _becomes(op, COMPARISONS[type(op)]), _put_at(ops, at, COMPARISONS[type(op)]())
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in ARITHMETIC:
            yield _becomes(op, ARITHMETIC[type(op)]), _put(node, "op", ARITHMETIC[type(op)]())
        case ast.BoolOp(op=op):
            other = ast.Or if isinstance(op, ast.And) else ast.And
            yield _becomes(op, other), _put(node, "op", other())
        case ast.UnaryOp(op=op):
            yield f"{type(op).__name__} is left out", _without(node)


def _becomes(one: ast.AST, other: type[ast.AST]) -> str:
    return f"{type(one).__name__} becomes {other.__name__}"


def _put(node: ast.AST, field: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, field, value)


def _put_at(row: list[Any], at: int, value: object) -> Callable[[], None]:
    return lambda: row.__setitem__(at, value)


def _without(node: ast.UnaryOp) -> Callable[[], None]:
    """Twice the same, which is nothing for each of them: a sign, a complement, a negation."""
    return _put(node, "operand", ast.UnaryOp(node.op, node.operand))


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
