"""Checks the texts: files whole, languages equal, each rendered message as the standard wants it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handlers.texts.emoji import emoji_in, without_emoji
from handlers.texts.entries import Entry, entries
from handlers.texts.rendered import Rendered, rendered
from handlers.texts.rules import RULES
from handlers.texts.speaker import FIRST, Speaker, TextBroken, sources

# The same moment is said from the hour before ("half 11") or the hour after ("half past 10").
UNEQUAL_ON_PURPOSE = frozenset({"time-clock.half"})

Sources = dict[str, str]


@dataclass(frozen=True)
class Finding:
    """`rule` names the function in `rules` or here; `text` is what was rendered, where it was."""

    language: str
    file: str
    key: str
    rule: str
    what: str
    text: str = ""

    def __str__(self) -> str:
        shown = f"\n    {self.text!r}" if self.text else ""
        return f"{self.language}/{self.file}.ftl {self.key}: {self.what} ({self.rule}){shown}"


def check(language: str) -> list[Finding]:
    """Everything that is wrong with the texts of a language on offer."""
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


def by_the_standard(say: Speaker, listed: Iterable[Entry]) -> Iterator[Finding]:
    """Each thing that is wrong once for a key, however many values show it."""
    shown = [entry for entry in listed if entry.kind != "typed"]
    labels: dict[str, Rendered] = {}
    found: dict[tuple[str, str], Finding] = {}
    for entry in shown:
        for finding in _of_entry(say, entry, labels):
            found.setdefault((finding.key, finding.rule), finding)
    yield from found.values()


def _of_entry(say: Speaker, entry: Entry, labels: dict[str, Rendered]) -> Iterator[Finding]:
    try:
        for said in rendered(say, [entry]):
            yield from _judged(say, said)
            yield from _like_its_twin(say, said, labels)
    except KeyError as missing:
        what = f"no sample: add ### sample ${missing.args[0]}: short | as long as it gets"
        yield Finding(say.language, entry.file, entry.key, "sample", what)
    except TextBroken as broken:
        yield Finding(say.language, entry.file, entry.key, "broken", str(broken))


def _judged(say: Speaker, said: Rendered) -> Iterator[Finding]:
    for rule in RULES:
        for what in rule(said, say.language):
            yield Finding(say.language, said.entry.file, said.entry.key, rule.__name__, what, said.text)


def _like_its_twin(say: Speaker, said: Rendered, labels: dict[str, Rendered]) -> Iterator[Finding]:
    """The same words on a button have the same picture everywhere."""
    if said.entry.kind != "button":
        return
    bare = without_emoji(said.text).strip().casefold()
    twin = labels.setdefault(bare, said)
    if bare and emoji_in(twin.text) != emoji_in(said.text):
        what = f"{twin.entry.key} says the same with another picture: {twin.text}"
        yield Finding(say.language, said.entry.file, said.entry.key, "like_its_twin", what, said.text)
