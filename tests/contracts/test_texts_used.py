"""Texts and code know each other: each key that the code names exists, and each text is used somewhere."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from handlers.conversation.flows import FLOWS
from handlers.text_check.entries import Entry, entries
from handlers.text_check.uses import GAP, fits, patterns, says_something
from handlers.texts.speaker import FIRST, sources

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"[a-z]+[a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z0-9-]+)?")
NO_KEYS = frozenset({"forget-me", "first-with-known", "both-ways"})
"""Only look like a key: a word that always works, an answer of the card, the end of a key."""


def code() -> list[Path]:
    return [path for folder in ("handlers", "bot") for path in sorted((ROOT / folder).rglob("*.py"))]


def keys() -> set[str]:
    """Every message and attribute; a message that has attributes only counts as well."""
    found = {entry.key for entry in entries(sources(FIRST))}
    return found | {key.partition(".")[0] for key in found}


def named_in(source: str, features: set[str]) -> Iterator[tuple[int, str]]:
    """Line and pattern of what looks like a key: `"card-enjoy.activity"`, or `f"activity-{tag}"` with a gap.

    Known by its first word: one that a text begins with. Whether a flow has texts is the flows' own contract.
    """
    for line, pattern in patterns(source):
        if KEY.fullmatch(pattern.replace(GAP, "x")) and pattern.split("-")[0] in features:
            yield line, pattern


def is_known(pattern: str, known: set[str]) -> bool:
    return pattern in NO_KEYS or any(fits(pattern, key) for key in known)


def test_every_key_that_the_code_names_exists() -> None:
    known = keys()
    features = {key.split("-")[0] for key in known}
    missing = [
        f"{path.relative_to(ROOT)}:{line}: {pattern.replace(GAP, '*')}"
        for path in code()
        if path.is_relative_to(ROOT / "handlers")
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


def of_flows() -> Iterator[str]:
    """What the engine makes of the names in a flow."""
    for flow in FLOWS.values():
        for screen in flow.screens:
            yield f"{flow.name}-{screen.name}"
            yield from [f"{flow.name}-{screen.name}.retry"] if screen.check else []
            yield from (
                choice.label or f"{flow.name}-{screen.name}.{choice.key}"
                for choice in (*screen.choices, *screen.themes)
            )


def unused(listed: Iterable[Entry], named: set[str]) -> list[str]:
    """A text that no pattern fits. What stands beside a used text may be named apart: `f"{text}.{one}"`."""
    telling = [one for one in named if says_something(one)]
    plain = {one.replace("_", "-") for one in named}
    used: set[str] = set()
    unknown = []
    for entry in listed:
        message, _, attribute = entry.key.partition(".")
        if any(fits(one, entry.key) for one in telling) or (message in used and attribute in plain):
            used.add(entry.key)
        else:
            unknown.append(entry.key)
    return unknown


def test_every_text_is_used() -> None:
    listed = [entry for entry in entries(sources(FIRST)) if entry.kind != "typed"]
    named = {pattern for path in code() for _, pattern in patterns(path.read_text("utf-8"))}
    quoted = {key for entry in listed for key in entry.quotes}
    assert unused(listed, named | quoted | set(of_flows())) == []


def test_a_text_that_is_not_used_would_be_found() -> None:
    source = (
        "### audience: resident\n\none = Een.\n    .yes = Ja\n    .no = Nee\none-heard = Een.\ntwo = Twee.\n"
    )
    listed = entries({"test": source})
    named = {
        pattern for _, pattern in patterns('say(f"{text}-heard"); Button("one", "yes"); f"{text}.{one}"')
    }
    assert unused(listed, named) == ["one.no", "two"]
