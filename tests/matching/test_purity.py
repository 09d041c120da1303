"""The core reads no clock, no file, no chance and no need; it only thinks."""

import ast
from pathlib import Path

import pytest

import matching

FILES = sorted(Path(matching.__file__).parent.glob("*.py"))
PURE = {
    "collections",
    "dataclasses",
    "enum",
    "fractions",
    "hashlib",
    "itertools",
    "json",
    "math",
    "types",
    "typing",
}


def imported(path: Path) -> set[str]:
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    names: set[str] = set()
    for node in tree:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_core_imports_only_itself_and_what_is_pure(path: Path) -> None:
    assert {name.split(".")[0] for name in imported(path)} <= PURE | {"matching"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_other_file_of_the_core_knows_needs(path: Path) -> None:
    assert "matching.needs" not in imported(path)
