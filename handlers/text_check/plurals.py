"""Counting as each language counts: its own plural categories, as CLDR lists them."""

from collections.abc import Iterator

from handlers.text_check.entries import Entry, entries
from handlers.text_check.finding import Finding
from handlers.texts.speaker import Speaker

CATEGORIES = frozenset(("zero", "one", "two", "few", "many", "other"))
EVERYWHERE = frozenset(("one", "other"))
_NUMBERS = {"zero": "0", "one": "1", "two": "2"}
"""Where a number has words of its own (`[0] Niemand`), its category needs none."""


def plurals(say: Speaker, files: dict[str, str], first: dict[str, str]) -> Iterator[Finding]:
    """`first`: the files of the first language, which shows where something is counted.

    A language with more forms than one and many has to count there too; others may do without.
    """
    wanted = frozenset(say.locale.plural_form.tags) | {"other"}
    counted = {entry.key: _counted(entry) for entry in entries(first)}
    for entry in entries(files):
        for what in _wrong(entry, counted.get(entry.key, frozenset()), wanted):
            yield Finding(say.language, entry.file, entry.key, "plurals", what)


def _wrong(entry: Entry, in_first: frozenset[str], wanted: frozenset[str]) -> Iterator[str]:
    mine = _counted(entry)
    if wanted - EVERYWHERE and in_first - mine:
        yield f"it counts in one form only: {', '.join(sorted(in_first - mine))}"
    for name in sorted(mine):
        branches = entry.choices[name]
        if unknown := sorted((branches & CATEGORIES) - wanted):
            yield f"a plural that this language does not have: {', '.join(unknown)}"
        if missing := sorted(one for one in wanted - branches if _NUMBERS.get(one) not in branches):
            yield f"a plural that is not there: {', '.join(missing)}"


def _counted(entry: Entry) -> frozenset[str]:
    """The variables whose number decides the words."""
    return frozenset(name for name, branches in entry.choices.items() if branches & CATEGORIES - {"other"})
