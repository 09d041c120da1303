"""Checks the texts: files whole, languages equal, each rendered message as the standard wants it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from handlers.text_check.check_rules import by_the_standard
from handlers.text_check.entries import entries
from handlers.text_check.equal import equal
from handlers.text_check.finding import Finding
from handlers.text_check.plurals import plurals
from handlers.texts.parsed import TextBroken
from handlers.texts.speaker import FIRST, Speaker, drafts, sources

Sources = dict[str, str]
WARNED_OF_IN_DRAFTS = frozenset({"equal", "broken", "everyday_words"})
"""A draft may lag behind: what it does not say is said in Dutch, and it cannot be signed (equal.py)."""


def check(language: str) -> list[Finding]:
    """What is wrong with the texts of a language on offer, and nobody has accepted."""
    return [finding for finding in findings(language) if finding.fails]


def findings(language: str) -> list[Finding]:
    """Everything that was found, warnings and what was accepted among it."""
    found = _findings(language, sources(language), sources(FIRST))
    return [_of_a_draft(one) for one in found] if language in drafts() else found


def _findings(language: str, mine: Sources, first: Sources) -> list[Finding]:
    try:
        say = Speaker(language, mine)
    except TextBroken as broken:
        return [Finding(language, "", "", "junk", str(broken))]
    whole_and_equal = [*whole(language, mine), *equal(language, mine, first), *plurals(say, mine, first)]
    return [*whole_and_equal, *by_the_standard(say, entries(mine))]


def _of_a_draft(finding: Finding) -> Finding:
    return replace(finding, level="warning") if finding.rule in WARNED_OF_IN_DRAFTS else finding


def whole(language: str, files: Sources) -> Iterator[Finding]:
    """Each key once, and each file says for whom it is."""
    listed = entries(files)
    seen = Counter(entry.key for entry in listed)
    for entry in listed:
        if seen[entry.key] > 1:
            yield Finding(language, entry.file, entry.key, "whole", "this key stands more than once")
    for file in sorted({entry.file for entry in listed if entry.audience is None}):
        wanted = "say at the top for whom it is: ### audience: resident"
        yield Finding(language, file, "", "whole", wanted)
