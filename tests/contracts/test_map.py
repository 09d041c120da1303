"""The map of the house: what documents, docstrings and comments name is there."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("matching/*.md")]
ROOMS = "bot|handlers|storage|matching|tests|benchmarks"
FILE = re.compile(rf"(?<![\w/.-])((?:{ROOMS}|docs)/[\w/-]+\.(?:py|md|ftl|json))\b")
MODULE = re.compile(rf"`((?:{ROOMS})(?:\.\w+)+)(?:\(|`)")
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
DECIDED = re.compile(r"\| `([\w/]+\.py)` \| `(\w+)` \|$", re.MULTILINE)
EXAMPLE = re.compile(r"picnics?|test_picnic")
"""The noun with which CONTRIBUTING shows where a new one goes."""


def in_example(path: Path) -> bool:
    return any(EXAMPLE.fullmatch(Path(part).stem) for part in path.parts)


def named_files(text: str) -> list[str]:
    """Those that are not there."""
    return [one for one in FILE.findall(text) if not (ROOT / one).exists() and not in_example(Path(one))]


def named_modules(text: str) -> list[str]:
    """Dotted names that lead to no module, or to a name that does not stand in its module."""
    return [one for one in MODULE.findall(text) if not leads_somewhere(one)]


@cache
def leads_somewhere(dotted: str) -> bool:
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:length])
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        if file.is_file():
            return length == len(parts) or defines(file, parts[length])
    return False


def python_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / one for one in listed.stdout.split() if one != "tests/contracts/test_map.py"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: str(one.relative_to(ROOT)))
def test_a_file_that_is_named_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    linked = [document.parent / one for one in LINK.findall(text)]
    missing = [one for one in linked if not one.exists() and not in_example(one)]
    assert missing == []
    assert named_files(text) == []
    assert named_modules(text) == []


def test_what_docstrings_and_comments_name_is_there() -> None:
    lost = {}
    for file in python_files():
        text = file.read_text("utf-8")
        if missing := named_files(text) + named_modules(text):
            lost[str(file.relative_to(ROOT))] = missing
    assert lost == {}


@pytest.mark.parametrize(("page", "least"), [("where_is_it_decided", 25), ("glossary", 40)])
def test_each_line_names_something_of_that_file(page: str, least: int) -> None:
    decided = DECIDED.findall((ROOT / f"docs/{page}.md").read_text("utf-8"))
    assert len(decided) >= least
    assert [(file, name) for file, name in decided if not defines(ROOT / file, name)] == []


def defines(file: Path, name: str) -> bool:
    pattern = rf"^(?:async def |def |class )?{name}\b"
    return file.is_file() and re.search(pattern, file.read_text("utf-8"), re.MULTILINE) is not None


def test_what_is_not_there_would_be_found() -> None:
    assert named_files("see `handlers/nothing.py` and `nothing.py`") == ["handlers/nothing.py"]
    assert named_files("`handlers/picnic/screens.py`") == []
    assert named_modules(
        "`handlers.nothing`, `handlers.happenings.nothing`, `handlers.happenings.happened`"
    ) == [
        "handlers.nothing",
        "handlers.happenings.nothing",
    ]
    assert LINK.findall("[a](docs/b.md#c) [d](https://e.nl)") == ["docs/b.md"]
    assert not defines(ROOT / "handlers/happenings.py", "nothing")
