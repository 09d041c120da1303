"""All texts, as they are: readable, complete in each language, and known to the code that names them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.texts.entries import entries
from handlers.texts.lint import check
from handlers.texts.speaker import FIRST, languages, sources

HANDLERS = Path(__file__).parents[2] / "handlers"
KEY = re.compile(r"[a-z]+[a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z0-9-]+)?")
DUTCH = re.compile(r"\b(?:je|jij|jou|jouw|ik|wij|het|een|praat|kies|buren|graag)\b", re.IGNORECASE)
NO_KEYS = frozenset({"forget-me"})  # words that only look like a key: a word that always works, typed


def keys() -> set[str]:
    """Every message and attribute; a message that has attributes only counts as well."""
    found = {entry.key for entry in entries(sources(FIRST))}
    return found | {key.partition(".")[0] for key in found}


def named_in(source: str, features: set[str]) -> Iterator[tuple[int, str]]:
    """Line and pattern of what looks like a key: `"card-enjoy.walk"`, or `f"activity-{tag}"` with a gap.

    Known by its first word: one that a text begins with. Whether a flow has texts is the flows' own contract.
    """
    tree = ast.parse(source)
    in_f_strings = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values
    }
    for node in ast.walk(tree):
        if id(node) in in_f_strings:
            continue
        pattern = _pattern(node)
        if pattern and KEY.fullmatch(pattern.replace(GAP, "x")) and pattern.split("-")[0] in features:
            yield node.lineno, pattern  # type: ignore[attr-defined]


GAP = "\0"


def _pattern(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else GAP for part in node.values)
    return ""


def is_known(pattern: str, known: set[str]) -> bool:
    matching = re.compile(re.escape(pattern).replace(re.escape(GAP), r"[a-z0-9.-]+"))
    return pattern in NO_KEYS or any(matching.fullmatch(key) for key in known)


@pytest.mark.parametrize("language", languages())
def test_every_message_keeps_the_standard_in_every_language(language: str) -> None:
    found = check(language)
    assert not found, "\n" + "\n".join(map(str, found))


def test_every_key_that_the_code_names_exists() -> None:
    known = keys()
    features = {key.split("-")[0] for key in known}
    missing = [
        f"{path.relative_to(HANDLERS.parent)}:{line}: {pattern.replace(GAP, '*')}"
        for path in sorted(HANDLERS.rglob("*.py"))
        for line, pattern in named_in(path.read_text("utf-8"), features)
        if not is_known(pattern, known)
    ]
    assert not missing, "\n" + "\n".join(missing)


def test_a_key_that_does_not_exist_would_be_found() -> None:
    source = (
        'say("card-enjoy"); say(f"card-{x}.walk"); say(f"card-{x}.swim"); other("mild-weather"); "Card-x y"'
    )
    known = {"card-enjoy", "card-enjoy.walk"}
    named = [pattern for _, pattern in named_in(source, {"card"})]
    assert sorted(named) == ["card-\0.swim", "card-\0.walk", "card-enjoy"]
    assert [one for one in named if not is_known(one, known)] == ["card-\0.swim"]


def test_no_dutch_sentence_is_written_in_python() -> None:
    found = [
        f"{path.relative_to(HANDLERS.parent)}:{node.lineno}: {node.value!r}"
        for path in sorted(HANDLERS.rglob("*.py"))
        if path.name != "samples.py"  # values to try the texts with; nobody gets them
        for node in dutch_in(path.read_text("utf-8"))
    ]
    assert not found, "\n" + "\n".join(found)


def test_a_dutch_sentence_in_python_would_be_found() -> None:
    source = '"""Doc: "Wil je mee?"."""\nsay("Wil je mee?"); say(f"Dag {name}, kom je?"); say("card-enjoy")'
    assert [node.value for node in dutch_in(source)] == ["Wil je mee?", ", kom je?"]


def dutch_in(source: str) -> list[ast.Constant]:
    """Strings of more than one word, docstrings aside, with a word that few Dutch sentences do without."""
    return [node for node in _strings(source) if " " in str(node.value) and DUTCH.search(str(node.value))]


def _strings(source: str) -> Iterator[ast.Constant]:
    tree = ast.parse(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node
