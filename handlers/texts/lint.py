"""Checks the texts: files whole, languages equal, each rendered message as the standard wants it."""

from collections import Counter
from collections.abc import Iterator

from handlers.texts.entries import Entry, entries
from handlers.texts.finding import Finding
from handlers.texts.speaker import FIRST, Speaker, TextBroken, sources
from handlers.texts.standard import by_the_standard

# The same moment is said from the hour before ("half 11") or the hour after ("half past 10").
UNEQUAL_ON_PURPOSE = frozenset({"time-clock.half"})

Sources = dict[str, str]


def check(language: str) -> list[Finding]:
    """What is wrong with the texts of a language on offer, and nobody has accepted."""
    return [finding for finding in findings(language) if finding.fails]


def findings(language: str) -> list[Finding]:
    """Everything that was found, warnings and what was accepted among it."""
    mine, first = sources(language), sources(FIRST)
    try:
        say = Speaker(language, mine)
    except TextBroken as broken:
        return [Finding(language, "", "", "junk", str(broken))]
    return [*whole(language, mine), *equal(language, mine, first), *by_the_standard(say, entries(mine))]


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


def equal(language: str, files: Sources, first: Sources) -> Iterator[Finding]:
    """The same files, keys, attributes and variables as in the first language."""
    mine = {entry.key: entry for entry in entries(files)}
    theirs = {entry.key: entry for entry in entries(first)}
    for key in sorted(theirs.keys() - mine.keys()):
        yield Finding(language, theirs[key].file, key, "equal", f"missing; it is in {FIRST}")
    for key in sorted(mine.keys() - theirs.keys()):
        yield Finding(language, mine[key].file, key, "equal", f"not in {FIRST}")
    for key in sorted(mine.keys() & theirs.keys()):
        for what in _unlike(mine[key], theirs[key]):
            yield Finding(language, mine[key].file, key, "equal", what)


def _unlike(mine: Entry, theirs: Entry) -> Iterator[str]:
    if mine.variables != theirs.variables and mine.key not in UNEQUAL_ON_PURPOSE:
        odd = ", ".join(f"${name}" for name in sorted(mine.variables ^ theirs.variables))
        yield f"a variable that only one of the two languages has: {odd}"
    if mine.file != theirs.file:
        yield f"in {FIRST} it stands in {theirs.file}.ftl"
    if (mine.audience, mine.kind) != (theirs.audience, theirs.kind):
        yield f"in {FIRST} it is a {theirs.kind} for {theirs.audience}"
