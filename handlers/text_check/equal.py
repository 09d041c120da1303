"""Languages say the same: the same files, messages and variables as in the first one."""

from collections.abc import Iterator
from functools import cache

from handlers.text_check.entries import Entry, entries
from handlers.text_check.finding import Finding
from handlers.texts.speaker import FIRST, sources

# The same moment is said from the hour before ("half 11") or the hour after ("half past 10").
UNEQUAL_ON_PURPOSE = frozenset({"time-clock.half"})

# Both say what is done together: a language takes the piece that its grammar asks for.
SAME_THING = {"the": "doing"}


# What people type is worded by each language for itself: what it lacks here is found by `said-typed`.
OF_EACH_LANGUAGE = "said-ideas."


@cache
def gaps(language: str) -> frozenset[str]:
    """Keys of texts that a language lacks, or says with other variables: people get those in Dutch."""
    lacking = equal(language, sources(language), sources(FIRST))
    return frozenset(finding.key for finding in lacking if finding.key in _keys_of_first())


@cache
def _keys_of_first() -> frozenset[str]:
    return frozenset(entry.key for entry in entries(sources(FIRST)))


def equal(language: str, files: dict[str, str], first: dict[str, str]) -> Iterator[Finding]:
    """The same files, keys, attributes and variables as in the first language."""
    mine = {entry.key: entry for entry in entries(files)}
    theirs = {entry.key: entry for entry in entries(first)}
    for key in sorted(theirs.keys() - mine.keys()):
        if key.startswith(OF_EACH_LANGUAGE):
            continue
        yield Finding(language, theirs[key].file, key, "equal", f"missing; it is in {FIRST}")
    for key in sorted(mine.keys() - theirs.keys()):
        yield Finding(language, mine[key].file, key, "equal", f"not in {FIRST}")
    for key in sorted(mine.keys() & theirs.keys()):
        for what in _unlike(mine[key], theirs[key]):
            yield Finding(language, mine[key].file, key, "equal", what)


def _needed(entry: Entry) -> set[str]:
    return {SAME_THING.get(name, name) for name in entry.variables}


def _unlike(mine: Entry, theirs: Entry) -> Iterator[str]:
    odd_ones = _needed(mine) ^ _needed(theirs)
    if odd_ones and mine.key not in UNEQUAL_ON_PURPOSE:
        odd = ", ".join(f"${name}" for name in sorted(odd_ones))
        yield f"a variable that only one of the two languages has: {odd}"
    if mine.file != theirs.file:
        yield f"in {FIRST} it stands in {theirs.file}.ftl"
    if (mine.audience, mine.kind) != (theirs.audience, theirs.kind):
        yield f"in {FIRST} it is a {theirs.kind} for {theirs.audience}"
