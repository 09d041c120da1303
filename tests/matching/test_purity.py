"""The core reads no clock, no file, no chance and no need; it only thinks."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import matching

FILES = sorted(Path(matching.__file__).parent.glob("*.py"))
PURE = {
    "collections",
    "dataclasses",
    "enum",
    "fractions",
    "functools",
    "hashlib",
    "itertools",
    "json",
    "math",
    "types",
    "typing",
}


INTERCHANGE = sorted((Path(matching.__file__).parent / "interchange").glob("*.py"))
TEXT = {"codecs", "csv", "difflib", "io", "re", "statistics", "unicodedata"}
PACKING = sorted((Path(matching.__file__).parent / "packing").glob("*.py"))
# Somebody may set an outer limit in seconds: then, and only there, a clock is read.
CLOCK = {"limits": {"time"}}
ARRAYS = {"numpy", "highspy", "copy"}
PROCESSES = {
    "child_process": {"multiprocessing", "os", "signal", "threading"},
    "threads": {"concurrent"},
    "kernel": {"ctypes", "pathlib", "zlib"},
    "kernel_build": {"os", "pathlib", "shlex", "shutil", "subprocess", "sys", "zlib"},
    "kernel_people": {"ctypes"},
    "kernel_walk": {"ctypes"},
    "kernel_answers": {"ctypes"},
    "kernel_anneal": {"ctypes"},
    "soft_prices": {"ctypes"},
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
    allowed = PURE | {"matching"} | CLOCK.get(path.stem, set())
    assert {name.split(".")[0] for name in imported(path)} <= allowed


@pytest.mark.parametrize("path", PACKING, ids=lambda path: path.stem)
def test_the_engine_room_imports_arrays_and_a_solver_besides(path: Path) -> None:
    allowed = PURE | {"matching"} | ARRAYS | PROCESSES.get(path.stem, set())
    assert {name.split(".")[0] for name in imported(path)} <= allowed


def test_who_never_asks_for_a_round_loads_neither_arrays_nor_a_solver() -> None:
    modules = [f"matching.{path.stem}" for path in FILES if path.stem != "__init__"]
    code = f"import sys, {', '.join(modules)}; print({{'numpy', 'highspy'}} & {{*sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_other_file_of_the_core_knows_needs(path: Path) -> None:
    assert "matching.needs" not in imported(path)


@pytest.mark.parametrize("path", INTERCHANGE, ids=lambda path: path.stem)
def test_reading_and_writing_opens_no_file_and_knows_no_needs(path: Path) -> None:
    names = imported(path)
    assert {name.split(".")[0] for name in names} <= PURE | TEXT | {"matching"}
    assert "matching.needs" not in names
    calls = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    assert "open" not in {call.id for call in calls if isinstance(call, ast.Name)}
