"""No code loses whose a name is before it is known who reads it: otherwise two of one name read the same.

`Person.call_name` knows whose it is (`storage/call_name.py`), and `handlers.permission.for_reader` tells two
of one name apart in every message. Choices are drawn from `people_to_choose`, since they are typed back.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HANDLERS = Path("handlers")
TELLS_APART = {"handlers/permission/names_apart.py"}
LOSES = {"fromkeys", "set", "str", "join", "upper", "lower", "capitalize", "strip", "Option"}


def _lost(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr() | ast.SetComp(elt=ast.Attribute()) if _holds_a_name(node):
                yield ast.unparse(node)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in LOSES:
                if any(_holds_a_name(one) for one in node.args):
                    yield ast.unparse(node)


def _holds_a_name(node: ast.AST) -> bool:
    """The name itself, not what was asked with it."""
    return any(isinstance(one, ast.Attribute) and one.attr == "call_name" for one in ast.walk(node))


@pytest.mark.parametrize(
    "planted", ["f'{a.call_name}!'", "set(p.call_name for p in x)", "Option('1', p.call_name)"]
)
def test_what_loses_it_is_seen(planted: str) -> None:
    assert [*_lost(ast.parse(planted))]


def test_nothing_loses_it() -> None:
    found = {
        f"{path}: {one}"
        for path in sorted(HANDLERS.rglob("*.py"))
        if path.as_posix() not in TELLS_APART
        for one in _lost(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == set()


def test_every_message_is_made_for_its_reader_in_one_place() -> None:
    """Whoever looks at a message without telling apart would leave two Jokes in it."""
    used = [
        path.as_posix()
        for path in sorted([*HANDLERS.rglob("*.py"), *Path("bot").rglob("*.py")])
        if "looked_at(" in path.read_text(encoding="utf-8")
    ]
    assert used == ["handlers/permission/for_reader.py", "handlers/permission/seen.py"]
