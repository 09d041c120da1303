"""Each message that may be said on the phone to a neighbour without Telegram has words for that."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from handlers.notices.registry import NOTICES, Notice
from handlers.text_check.entries import entries
from handlers.texts.speaker import drafts, languages, sources

FOR_NEIGHBOURS = [one for one in NOTICES.values() if one.by_call and not one.held_by]


def keys_of(fill: Callable[..., Any], known: frozenset[str], seen: set[Callable[..., Any]]) -> Iterator[str]:
    """Texts that it names as a whole, itself or through functions that it calls by name."""
    if fill in seen:
        return
    seen.add(fill)
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(fill)))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        called = fill.__globals__.get(node.func.id)
        makes = _makes_message(called)
        if (node.func.id == "Message" or makes) and node.args:
            said = (one.value for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant))
            yield from (one for one in said if one in known)
        if called and makes:
            yield from keys_of(called, known, seen)


def _makes_message(called: Any) -> bool:
    return inspect.isfunction(called) and "Message" in str(inspect.signature(called).return_annotation)


def without_words(notice: Notice, written: frozenset[str]) -> list[str]:
    texts = frozenset(key.partition(".")[0] for key in written)
    named = set(keys_of(notice.fill, texts, set()))
    return sorted(f"{notice.name}: {key}.call" for key in named if f"{key}.call" not in written)


@pytest.mark.parametrize("language", [*languages(), *drafts()])
def test_what_is_said_to_a_neighbour_can_be_said_on_the_phone(language: str) -> None:
    written = frozenset(entry.key for entry in entries(sources(language)))
    assert [one for notice in FOR_NEIGHBOURS for one in without_words(notice, written)] == []


def test_words_that_were_not_written_would_be_found() -> None:
    written = frozenset(entry.key for entry in entries(sources("nl")))
    missing = written - {"newhere-with.call"}
    assert without_words(NOTICES["first_meeting_with"], missing) == ["first_meeting_with: newhere-with.call"]
