"""The house style, measured over every Python file of the project: short, shallow, and finished."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path
from statistics import median

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
FUNCTION_LINES, FILE_LINES, NESTING, MEDIAN_LINES = 60, 300, 3, 10
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)
# Spelled so that this file does not find itself.
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
# Folders of one machine; a test may name /tmp or /nowhere, and what every system has is not one machine's.
ONE_MACHINE = re.compile(r"""["'(\s=](/(home|root|work|Users|mnt|opt)/[\w.-]+|[A-Z]:\\\\\w+)""")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def ours(*endings: str) -> list[Path]:
    """What git knows and is still here; in a copy without git, everything outside hidden folders."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        names = listed.stdout.split("\0")
    else:
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("[!.]*")]
    here = [ROOT / name for name in names if name.endswith(endings) and not name.startswith(".venv")]
    return [path for path in here if path.is_file()]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


# What migrations do is written by a generator, and never changed once it has run somewhere.
PYTHON_FILES = [path for path in ours(".py") if "migrations/versions" not in named(path)]
TEXT_FILES = ours(".py", ".md", ".toml", ".yml", ".ftl", ".html", ".js", ".css", "file", "run", "system")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def functions(path: Path) -> list[Function]:
    return [node for node in ast.walk(parsed(path)) if isinstance(node, Function)]


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def depth(node: ast.AST) -> int:
    """How many blocks stand in each other: `elif` is no deeper than `if`, an inner function starts anew."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function | ast.ClassDef | ast.Lambda):
            continue
        one_more = isinstance(child, BLOCKS) and not _is_elif(node, child)
        deepest = max(deepest, depth(child) + one_more)
    return deepest


def _is_elif(node: ast.AST, child: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]


def test_a_file_fits_in_a_head() -> None:
    lengths = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in PYTHON_FILES}
    assert {name: lines for name, lines in lengths.items() if lines > FILE_LINES} == {}


def test_a_module_says_in_one_sentence_what_it_is_for() -> None:
    said = {named(path): ast.get_docstring(parsed(path)) or "" for path in PYTHON_FILES}
    first_lines = {name: words.partition("\n")[0] for name, words in said.items()}
    assert [name for name, line in first_lines.items() if not line.endswith((".", ":", "?", "!"))] == []


def test_functions_are_short_and_shallow() -> None:
    every = [(named(path), function) for path in PYTHON_FILES for function in functions(path)]
    too_long = [(name, f.name, length(f)) for name, f in every if length(f) > FUNCTION_LINES]
    too_deep = [(name, f.name, depth(f)) for name, f in every if depth(f) > NESTING]
    assert (too_long, too_deep) == ([], [])


def test_half_of_all_functions_are_very_short() -> None:
    assert median(length(f) for path in PYTHON_FILES for f in functions(path)) <= MEDIAN_LINES


def test_nothing_is_left_for_later_and_nothing_names_one_machine() -> None:
    lines = [(named(path), line) for path in TEXT_FILES for line in path.read_text("utf-8").splitlines()]
    found = [
        (name, line.strip()) for name, line in lines if UNFINISHED.search(line) or ONE_MACHINE.search(line)
    ]
    assert found == []


def test_the_measures_see_what_they_measure() -> None:
    deep = "def f():\n if a:\n  for b in c:\n   while d:\n    with e: pass\n"
    chain = "def f():\n if a: pass\n elif b: pass\n elif c: pass\n elif d: pass\n elif e: pass\n"
    assert [depth(ast.parse(code).body[0]) for code in (deep, chain)] == [4, 1]
    assert UNFINISHED.search("# TO" + "DO later")
    assert ONE_MACHINE.search('open("/home' + '/martin/notes")')
