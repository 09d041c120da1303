"""All texts, as they are: readable, complete in each language, and in no other place."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.text_check.entries import entries
from handlers.text_check.lint import findings
from handlers.text_check.rendered import Rendered, rendered
from handlers.text_check.vocabulary import allowed, is_allowed, place_of_word, readable
from handlers.text_check.word_rules import KNOWN, KNOWN_TO_STAFF, own_words
from handlers.texts.speaker import languages, sources, speaker

HANDLERS = Path(__file__).parents[2] / "handlers"
DUTCH = re.compile(r"\b(?:je|jij|jou|jouw|ik|wij|het|een|praat|kies|buren|graag)\b", re.IGNORECASE)


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
def test_every_message_keeps_the_standard_in_every_language(language: str) -> None:
    found = [one for one in findings(language) if not one.accepted]
    assert not found, "\n" + "\n".join(map(str, found))


@pytest.mark.parametrize("language", languages())
def test_the_words_of_every_language_can_be_looked_up(language: str) -> None:
    assert readable(language), "install the development tools: make .venv/.dev"


@pytest.mark.slow
@pytest.mark.parametrize("language", languages())
def test_a_word_that_is_allowed_is_rare_used_and_has_a_reason(language: str) -> None:
    used = {word for said in everything(language) for word in own_words(said)}
    needed = {is_allowed(word, language, resident=False) for word in used}
    for whom, most in (("resident", KNOWN), ("staff", KNOWN_TO_STAFF)):
        for word, reason in allowed(language)[whom].items():
            assert word in needed, f"{word} is in no text any more"
            assert place_of_word(word, language) > most, f"{word} is common by itself"
            assert len(reason.split()) >= 4, f"{word} needs a reason"


def everything(language: str) -> Iterator[Rendered]:
    listed = [entry for entry in entries(sources(language)) if entry.kind != "typed"]
    return rendered(speaker(language), listed)


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
